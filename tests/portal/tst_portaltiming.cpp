// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/portal/portaldesk.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>
#include <algorithm>

/// Whether the time or the bytes of a public answer tell whose an address is. The bytes are held to be equal; the times are only
/// reported: SUPPORT_SAMPLES=500 on a quiet machine is the measurement.
class tst_PortalTiming : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        const ContactId contact = m_desk.contact(u"Cliente"_s, kinds[1]);
        m_desk.signedIn(contact, kinds[1]);
        m_desk.promote(kinds[2]);
        const ContactId clash = m_desk.contact(u"Cliente"_s, kinds[3]);
        m_desk.signedIn(clash, kinds[3]);
        m_desk.promote(kinds[3]);
    }

    void answers_tell_nothing_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("sign-in, wrong password") << u"/portal/sign-in"_s;
        QTest::newRow("Create account") << u"/portal/create-account"_s;
        QTest::newRow("Obtain a password") << u"/portal/obtain-password"_s;
    }

    void answers_tell_nothing()
    {
        QFETCH(QString, path);
        QList<double> times[4];
        QByteArray body;
        PortalBrowser browser = m_desk.browser();
        browser.open(path);
        const QString csrf = browser.csrf();
        for (int round = 0; round < m_samples + 1; ++round) {
            for (const int kind : shuffled()) {
                rest();
                QElapsedTimer timer;
                timer.start();
                const auto answer = ask(browser, path, kinds[kind], csrf);
                const double taken = double(timer.nsecsElapsed()) / 1e6;
                if (round > 0) // the first one warms up
                    times[kind].append(taken);

                const QByteArray bytes = QByteArray::number(answer.status) + withoutNonce(answer).replace(kinds[kind].toUtf8(), "ADDRESS");
                if (body.isEmpty())
                    body = bytes;
                QCOMPARE(bytes, body);
                QVERIFY(answer.status == 200 || answer.status == 401);
            }
        }
        report(times);
    }

private:
    static TestAnswer ask(PortalBrowser &browser, const QString &path, const QString &address, const QString &csrf)
    {
        QUrlQuery form;
        form.addQueryItem(u"email"_s, address);
        form.addQueryItem(u"name"_s, u"Ana"_s);
        form.addQueryItem(u"password"_s, u"not+the+right+one"_s);
        form.addQueryItem(u"csrf"_s, csrf);
        return browser.postForm(path, form);
    }

    /// So that no kind of address always follows the same other one.
    static QList<int> shuffled()
    {
        QList<int> order{0, 1, 2, 3};
        std::shuffle(order.begin(), order.end(), *QRandomGenerator::global());
        return order;
    }

    /// Lets what follows from the last answer come to its end, and forgets the limits.
    void rest()
    {
        m_desk.execute("DELETE FROM attempt");
        while (m_desk.count("SELECT (SELECT count(*) FROM portal_request) + (SELECT count(*) FROM mail_out WHERE state = 'queued')") > 0)
            QTest::qSleep(1);
        m_desk.execute("DELETE FROM mail_out");
    }

    void report(QList<double> (&times)[4]) const
    {
        double lowest = 1e9, highest = 0;
        QString line;
        for (int kind = 0; kind < 4; ++kind) {
            std::sort(times[kind].begin(), times[kind].end());
            const double median = times[kind].at(times[kind].size() / 2);
            lowest = std::min(lowest, median);
            highest = std::max(highest, median);
            line += u" %1 %2 ms,"_s.arg(QStringList{u"unknown"_s, u"contact"_s, u"user"_s, u"clash"_s}[kind]).arg(median, 0, 'f', 3);
        }
        qInfo().noquote() << "medians of" << m_samples << "samples:" << line << "apart" << highest - lowest << "ms";
    }

    const QStringList kinds{u"unknown@t.example"_s, u"contact@t.example"_s, u"theuser@t.example"_s, u"clashes@t.example"_s};
    const int m_samples = std::max(1, qEnvironmentVariable("SUPPORT_SAMPLES", u"10"_s).toInt());
    PortalDesk m_desk;
};

QTEST_GUILESS_MAIN(tst_PortalTiming)
#include "tst_portaltiming.moc"
