// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDirIterator>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// The layers, the most special folder first, and what each may include besides itself (house.md section 3).
struct Layer {
    QString folder;
    QStringList mayInclude;
};

const QString domain = u"models/domain/"_s;
const QString protocol = u"models/protocol/"_s;
const QString store = u"models/store/"_s;
const QString items = u"models/items/"_s;
const QString ui = u"ui/"_s;
const QString http = u"app/server/http/"_s;
const QString consoleParts = u"app/console/"_s;

const QList<Layer> layers = {
    {domain, {}},
    {protocol, {domain}},
    {store, {domain}},
    {items, {domain}},
    {ui, {domain, items}},
    {http, {domain}},
    {u"app/server/mail/"_s, {domain, u"app/server/text/"_s}},
    {u"app/server/text/"_s, {domain}},
    {u"app/server/store/"_s, {store, domain, protocol}},
    {u"app/server/service/"_s, {u"app/server/store/"_s, u"app/server/mail/"_s, u"app/server/text/"_s, store, domain, protocol}},
    {u"app/server/api/"_s, {u"app/server/service/"_s, u"app/server/store/"_s, u"app/server/mail/"_s, http, store, domain, protocol}},
    {u"app/server/portal/"_s,
     {u"app/server/service/"_s, u"app/server/store/"_s, u"app/server/api/"_s, u"app/server/mail/"_s, u"app/server/text/"_s, http, store,
      domain, protocol}},
    {u"app/server/channel/"_s,
     {u"app/server/service/"_s, u"app/server/store/"_s, u"app/server/mail/"_s, u"app/server/text/"_s, store, domain, protocol}},
    {u"app/server/"_s, {http, store, protocol, domain}},
    {u"app/console/control/"_s, {consoleParts, ui, items, store, protocol, domain}},
    {u"app/console/consoleapp"_s, {consoleParts, ui, items, store, protocol, domain}},
    {u"app/console/main"_s, {consoleParts, ui, items, store, protocol, domain}},
    {consoleParts, {items, store, protocol, domain}},
};

bool isOurs(const QString &include)
{
    return include.startsWith(u"models/"_s) || include.startsWith(u"app/"_s) || include.startsWith(u"ui/"_s);
}

bool mayInclude(const QString &file, const QString &include)
{
    for (const Layer &layer : layers) {
        if (!file.startsWith(layer.folder))
            continue;
        const auto covers = [&](const QString &folder) { return include.startsWith(folder); };
        return include.startsWith(layer.folder) || std::any_of(layer.mayInclude.begin(), layer.mayInclude.end(), covers);
    }
    return false;
}

QStringList includesOf(const QString &text)
{
    static const QRegularExpression line(u"^\\s*#\\s*include\\s*[\"<]([^\">]+)[\">]"_s, QRegularExpression::MultilineOption);
    QStringList found;
    for (auto match = line.globalMatch(text); match.hasNext();)
        found.append(match.next().captured(1));
    return found;
}

}

/// Reads every include line of the programs and holds it against the table of layers.
class tst_layers : public QObject
{
    Q_OBJECT

    QMap<QString, QString> m_sources; ///< path from the root to text

private slots:
    void initTestCase();
    void everyIncludeStaysWithinItsLayer();
    void onlyServicesOpenTransactions();
    void noTwoHeadersDefineTheSameName();
    void aForbiddenIncludeIsFound_data();
    void aForbiddenIncludeIsFound();
};

void tst_layers::initTestCase()
{
    const QDir root(qEnvironmentVariable("SUPPORT_SOURCE"));
    for (const QString &folder : {u"models"_s, u"app"_s, u"ui"_s}) {
        QDirIterator files(root.filePath(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            m_sources.insert(root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll()));
        }
    }
    QVERIFY(m_sources.size() > 20);
}

void tst_layers::everyIncludeStaysWithinItsLayer()
{
    QStringList crossed;
    for (auto source = m_sources.cbegin(); source != m_sources.cend(); ++source) {
        for (const QString &include : includesOf(source.value())) {
            if (isOurs(include) && !mayInclude(source.key(), include))
                crossed.append(source.key() + u" includes "_s + include);
        }
    }
    QVERIFY2(crossed.isEmpty(), qPrintable(crossed.join(u'\n')));
}

void tst_layers::onlyServicesOpenTransactions()
{
    static const QRegularExpression opens(u"(return|=) writing\\(|atabase(\\.|->)(transaction|begin)\\("_s);
    QStringList wrong;
    for (auto source = m_sources.cbegin(); source != m_sources.cend(); ++source) {
        const bool desk = source.key().startsWith(u"app/server/"_s) && !source.key().startsWith(u"app/server/service/"_s)
            && !source.key().startsWith(u"app/server/command/"_s);
        if (desk && opens.match(source.value()).hasMatch())
            wrong.append(source.key());
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

/// Two classes of one name in one program are undefined behaviour that no linker reports.
void tst_layers::noTwoHeadersDefineTheSameName()
{
    static const QRegularExpression definition(u"^(?:class|struct) (\\w+)(?: final)?(?:\\s*:(?!:)[^;{]*)?\\s*\\{"_s, QRegularExpression::MultilineOption);
    QMap<QString, QStringList> headers;
    for (auto source = m_sources.cbegin(); source != m_sources.cend(); ++source) {
        if (!source.key().endsWith(u".h"_s))
            continue;
        for (auto match = definition.globalMatch(source.value()); match.hasNext();)
            headers[match.next().captured(1)].append(source.key());
    }
    QVERIFY(headers.size() > 100);
    QStringList twice;
    for (auto name = headers.cbegin(); name != headers.cend(); ++name) {
        if (name->size() > 1)
            twice.append(name.key() + u": "_s + name->join(u", "_s));
    }
    QVERIFY2(twice.isEmpty(), qPrintable(twice.join(u'\n')));
}

void tst_layers::aForbiddenIncludeIsFound_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("include");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("domain knows nothing") << u"models/domain/ticket.h"_s << u"models/store/database.h"_s << false;
    QTest::newRow("a pane makes no call") << u"ui/tickets/ticketlistpane.cpp"_s << u"app/console/api/ticketapi.h"_s << false;
    QTest::newRow("a handler speaks no HTML cleaning around services")
        << u"app/server/mail/htmlcleaner.cpp"_s << u"app/server/service/ticketservice.h"_s << false;
    QTest::newRow("the cache shows nothing") << u"app/console/cache/recordcache.cpp"_s << u"ui/text/errortext.h"_s << false;
    QTest::newRow("http knows no tickets") << u"app/server/http/httpserver.cpp"_s << u"app/server/api/route.h"_s << false;
    QTest::newRow("a repository knows no service")
        << u"app/server/store/ticketrepository.cpp"_s << u"app/server/service/writing.h"_s << false;
    QTest::newRow("a controller shows a pane") << u"app/console/control/signincontroller.h"_s << u"ui/signin/signindialog.h"_s << true;
    QTest::newRow("a handler calls a service") << u"app/server/api/tickethandler.cpp"_s << u"app/server/service/ticketservice.h"_s << true;
}

void tst_layers::aForbiddenIncludeIsFound()
{
    QFETCH(QString, file);
    QFETCH(QString, include);
    QTEST(mayInclude(file, include), "allowed");
}

QTEST_GUILESS_MAIN(tst_layers)
#include "tst_layers.moc"
