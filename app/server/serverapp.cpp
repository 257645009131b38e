// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/serverapp.h"

#include "app/server/api/routes.h"
#include "app/server/portal/portalroutes.h"
#include "app/server/service/arrival/mailarrival.h"
#include "app/server/service/arrival/replytokens.h"
#include "app/server/service/channeladdresses.h"
#include "app/server/service/identityguard.h"
#include "app/server/service/keyrenewal.h"
#include "app/server/service/portalrequests.h"
#include "app/server/service/secret.h"
#include "app/server/service/setupservice.h"
#include "app/server/service/userrequests.h"
#include "app/server/text/catalogue.h"
#include "models/store/migrator.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

ServerApp::ServerApp(ServerSettings settings)
    : m_settings(std::move(settings))
    , m_catalogue(std::make_shared<const Catalogue>())
    , m_folder(m_settings.data)
    , m_composer(*m_catalogue, m_settings.mailFrom, m_settings.plusAddressing)
{
}

ServerApp::~ServerApp()
{
    stop();
}

Result<void> ServerApp::start()
{
    if (const auto locked = m_folder.lock(); !locked)
        return locked;
    if (const auto prepared = prepareFolder(); !prepared)
        return prepared;
    m_account = {m_settings.resolvedPublicUrl(m_settings.listenPort()), m_settings.language, m_settings.company,
                 m_folder.file(u"setup-token"_s), m_settings.contactPolicy(),
                 {m_settings.mailFrom, m_settings.authservId, m_settings.agentAnswers == u"reply"_s ? MessageKind::Reply : MessageKind::Note,
                  m_settings.notifiesAgents, m_settings.plusAddressing}};
    if (const auto prepared = prepareDatabase(); !prepared)
        return prepared;

    m_workers = std::make_unique<Workers>(m_settings.databaseLocation());
    if (const auto started = m_workers->start(); !started)
        return started;
    m_feed = std::make_unique<ChangeFeed>(m_settings.databaseLocation(), m_clock);
    if (const auto started = m_feed->start(); !started)
        return started;
    m_committed.listen([this] { m_feed->committed(); });
    prepareRequests();
    if (const auto started = startMail(); !started)
        return started;
    m_dispatch = std::make_unique<Dispatch>(apiRoutes(*m_feed) + portalRoutes(m_catalogue), *m_workers, m_clock, m_account, m_committed,
                                            portalRefusal(m_catalogue));
    startHousekeeping();
    if (const auto started = startControl(); !started)
        return started;
    return listen().and_then([this] { // the mails of these name the public URL
        m_portalRequests->start();
        m_userRequests->start();
        return startMailIn();
    });
}

void ServerApp::stop()
{
    m_controlServer.reset();
    if (m_housekeeping)
        m_housekeeping->stop();
    if (m_feed)
        m_feed->stop();
    m_http.reset(); // answers under way still need what is below
    if (m_mailIn)
        m_mailIn->stop();
    if (m_portalRequests)
        m_portalRequests->stop();
    if (m_userRequests)
        m_userRequests->stop();
    if (m_mail)
        m_mail->stop();
    m_workers.reset(); // the last commits still poke the queues
    m_housekeeping.reset();
    m_dispatch.reset();
    m_mailIn.reset();
    m_portalRequests.reset();
    m_userRequests.reset();
    m_mail.reset();
    m_feed.reset();
}

QString ServerApp::url() const
{
    ServerSettings here = m_settings;
    here.publicUrl.clear();
    return here.resolvedPublicUrl(m_port);
}

/// What was spooled by a process that ended before it could remove it is of no use to anyone.
Result<void> ServerApp::prepareFolder()
{
    QDir incoming(m_folder.file(u"incoming"_s));
    if (!incoming.mkpath(u"."_s))
        return fail(Error::Kind::Unavailable, u"data.unusable"_s, u"The folder %1 cannot be made."_s.arg(incoming.path()));
    for (const QString &left : incoming.entryList({u"body-*"_s}, QDir::Files))
        incoming.remove(left);
    return {};
}

/// The demo account's people share a password, so it is for this computer only.
static Result<void> keepDemoAtHome(Database &database, const ServerSettings &settings)
{
    const auto demo = database.first("SELECT value FROM setting WHERE name = 'demo'", {}, [](const Row &) { return true; });
    if (!demo)
        return Failure(demo.error());
    if (*demo && !settings.isAtHome())
        return fail(Error::Kind::Invalid, u"settings.demo-beyond-loopback"_s,
                    u"This is a demo account: it is served to this computer only, not on %1."_s
                        .arg(settings.isLoopback() ? settings.publicUrl : settings.listen));
    return {};
}

Result<void> ServerApp::prepareDatabase()
{
    const auto database = Database::open(m_settings.databaseLocation(), Database::Access::ReadWrite);
    if (!database)
        return Failure(database.error());
    if (const auto migrated = Migrator(u":/migrations/server"_s).migrate(**database); !migrated)
        return Failure(migrated.error());
    if (const auto held = insistOnIdentityRule(**database); !held)
        return held;
    if (const auto kept = keepDemoAtHome(**database, m_settings); !kept)
        return kept;
    if (const auto loaded = m_clock.load(**database); !loaded)
        return loaded;
    if (const auto renewed = prepareKeys(**database); !renewed)
        return renewed;
    if (const auto made = ReplyTokens(**database, 0).prepare(); !made)
        return made;
    return prepareSetup(**database);
}

/// Keys as this program makes them, and the account's own mailboxes out of everybody's reach.
Result<void> ServerApp::prepareKeys(Database &database)
{
    const auto now = m_clock.now(database);
    if (!now)
        return Failure(now.error());
    return KeyRenewal(database, *now).run().and_then([&](const KeyReport &) {
        return ChannelAddresses(database).set(QStringList(m_settings.mailFrom) + m_settings.mailAddresses);
    });
}

/// An empty account's first administrator must show that he or she can read this folder.
Result<void> ServerApp::prepareSetup(Database &database)
{
    const auto now = m_clock.now(database);
    if (!now)
        return Failure(now.error());
    const auto needed = SetupService(database, m_account, *now).isNeeded();
    if (!needed)
        return Failure(needed.error());
    m_needsSetup = *needed;
    QFile::remove(m_account.setupTokenFile);
    if (!m_needsSetup)
        return {};

    QSaveFile file(m_account.setupTokenFile);
    const bool written = file.open(QFile::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(Secret::fresh().token) > 0 && file.commit();
    if (!written)
        return fail(Error::Kind::Unavailable, u"data.unusable"_s, u"The setup token cannot be written."_s);
    return {};
}

Result<void> ServerApp::startMail()
{
    if (m_settings.smtp.isEmpty())
        return {};
    auto transport = MailTransport::open(m_settings.smtp);
    if (!transport)
        return Failure(transport.error());
    MailQueue::Settings settings;
    settings.write = [this](DbWorker::Job job) { return m_workers->write(std::move(job)); };
    settings.clock = [this](Database &database) { return m_clock.now(database); };
    settings.committed = [this] { m_committed.notify(); };
    m_mail = std::make_unique<MailQueue>(settings, m_composer, std::move(*transport));
    m_committed.listen([this] { m_mail->poke(); });
    m_mail->start();
    return {};
}

WorkerAccess ServerApp::writerAccess()
{
    return {[this](DbWorker::Job job) { return m_workers->write(std::move(job)); },
            [this](Database &database) { return m_clock.now(database); }};
}

Result<void> ServerApp::startMailIn()
{
    const auto mailboxes = ImapSettings::parseList(m_settings.mailIn);
    if (!mailboxes)
        return Failure(mailboxes.error());
    MailEntrance::Settings settings;
    settings.write = writerAccess();
    settings.read = {[this](DbWorker::Job job) { return m_workers->read(std::move(job)); }, settings.write.clock};
    settings.committed = [this] { m_committed.notify(); };
    settings.spoolFolder = m_folder.file(u"spool"_s);
    settings.mailboxes = *mailboxes;
    settings.isAlone = m_settings.database.isEmpty();
    settings.decide = [this](Database &database, qint64 now, const StoredMail &stored, const ParsedMail &mail) {
        return MailArrival(database, m_account, now).decide(stored, mail);
    };
    m_mailIn = std::make_unique<MailEntrance>(std::move(settings));
    return m_mailIn->start();
}

void ServerApp::prepareRequests()
{
    const auto prepare = [this](const char *name, auto resolveNext) {
        RequestQueue::Settings settings{name, std::move(resolveNext), writerAccess()};
        settings.committed = [this] { m_committed.notify(); };
        auto queue = std::make_unique<RequestQueue>(std::move(settings));
        m_committed.listen([queue = queue.get()] { queue->poke(); });
        return queue;
    };
    m_portalRequests = prepare("portal requests:", [this](Database &database, qint64 now) {
        return PortalRequests(database, m_account, now).resolveNext();
    });
    m_userRequests = prepare("user requests:", [this](Database &database, qint64 now) {
        return UserRequests(database, m_account, now).resolveNext();
    });
}

void ServerApp::startHousekeeping()
{
    Housekeeping::Settings settings;
    settings.write = [this](DbWorker::Job job) { return m_workers->write(std::move(job)); };
    settings.clock = [this](Database &database) { return m_clock.now(database); };
    settings.committed = [this] { m_committed.notify(); };
    m_housekeeping = std::make_unique<Housekeeping>(settings, m_account);
    m_housekeeping->start();
}

Result<void> ServerApp::startControl()
{
    AccountControl::Account account;
    account.location = m_settings.databaseLocation();
    account.setupTokenFile = m_account.setupTokenFile;
    account.writer = writerAccess();
    account.committed = [this] { m_committed.notify(); };
    m_control = std::make_unique<AccountControl>(std::move(account));
    m_controlServer = std::make_unique<ControlServer>(m_folder.path(), [this](const QJsonObject &request) { return m_control->answer(request); });
    return m_controlServer->start();
}

Result<void> ServerApp::listen()
{
    http::Settings settings;
    settings.address = m_settings.listenAddress();
    settings.port = m_settings.listenPort();
    settings.certificateFile = m_settings.certificate;
    settings.keyFile = m_settings.key;
    settings.trustedProxies = m_settings.trustedProxies;
    settings.spoolFolder = m_folder.file(u"incoming"_s);
    settings.takesUpload = [this](const QByteArray &method, const QString &path) { return m_dispatch->takesUpload(method, path); };
    settings.tooLarge = [this](const HttpRequest &head) { return m_dispatch->tooLarge(head); };
    m_http = std::make_unique<http::Server>(std::move(settings), [this](HttpRequest request, http::Responder respond) {
        m_dispatch->handle(std::move(request), std::move(respond));
    });
    const auto port = m_http->listen();
    if (!port)
        return Failure(port.error());
    m_port = *port;
    m_account.publicUrl = m_settings.resolvedPublicUrl(m_port); // before any handler can read it
    return m_http->start().transform([](quint16) {});
}
