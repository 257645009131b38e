// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/portal/portaldesk.h"

#include <QDir>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

/// The portal in Debian's Chromium: light desktop, dark phone, and without JavaScript, each checked by axe.
class tst_PortalBrowser : public QObject
{
    Q_OBJECT
private slots:
    void a_customer_goes_the_whole_way_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::newRow("light desktop") << u"light"_s;
        QTest::newRow("dark phone") << u"dark"_s;
        QTest::newRow("without JavaScript") << u"plain"_s;
    }

    void a_customer_goes_the_whole_way()
    {
        QFETCH(QString, mode);
        const QString script = QFINDTESTDATA("browser.mjs");
        if (!QFile::exists(u"/usr/bin/chromium"_s) || !QFile::exists(QFileInfo(script).path() + u"/node_modules/playwright-core"_s))
            QSKIP("Chromium or the browser tests' packages are not installed; ./test installs them");

        const QString address = mode + u"@example.com"_s;
        const ContactId contact = m_desk.contact(u"Ana Souza"_s, address);
        const Ticket ticket = m_desk.ticket(contact, u"A impressora do balc\u00e3o n\u00e3o imprime notas fiscais desde segunda-feira"_s,
                                            u"Bom dia,\n\nvimos o seu relato e j\u00e1 estamos olhando."_s);
        m_desk.say(ticket.id, {MessageKind::Reply, {}, u"<p>Tente <b>reiniciar</b> a impressora:</p><ol><li>desligue</li><li>espere</li></ol>"_s, {}});
        const Ticket solved = m_desk.ticket(contact, u"Troca de senha"_s);
        m_desk.say(solved.id, {MessageKind::Reply, u"Pronto."_s, {}, TicketStatus::Solved});

        const QString pictures = qEnvironmentVariable("SUPPORT_PICTURES", m_pictures.path());
        QDir().mkpath(pictures);
        const QJsonObject walk{{u"url"_s, m_desk.server.url()},
                               {u"invite"_s, m_desk.inviteCode(contact, address)},
                               {u"access"_s, m_desk.accessCode(contact, address, ticket.id)},
                               {u"ticket"_s, ticket.number},
                               {u"mode"_s, mode},
                               {u"pictures"_s, pictures}};
        QProcess node;
        node.start(u"node"_s, {script, QString::fromUtf8(QJsonDocument(walk).toJson(QJsonDocument::Compact))});
        QVERIFY(node.waitForFinished(120'000));
        QVERIFY2(node.exitCode() == 0, node.readAllStandardError().constData());
    }

private:
    PortalDesk m_desk;
    QTemporaryDir m_pictures;
};

QTEST_GUILESS_MAIN(tst_PortalBrowser)
#include "tst_portalbrowser.moc"
