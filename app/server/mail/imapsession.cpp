// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/mail/imapsession.h"

#include "app/server/mail/clientsocket.h"
#include "app/server/mail/interrupt.h"
#include "app/server/mail/mailbounds.h"
#include "app/server/mail/tlsstream.h"

#include <array>
#include <csignal>
#include <memory>
#include <mutex>
#include <poll.h>
#include <unicode/ucnv.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

// What is in memory at once.
constexpr qsizetype mostMails = 64;
constexpr qint64 mostBytes = 8 * 1024 * 1024;
constexpr int longestIdle = 4 * 60; // seconds; servers and routers forget silent connections

template <auto free>
struct FreeBy {
    template <typename T>
    void operator()(T *object) const
    {
        free(object);
    }
};
using Set = std::unique_ptr<mailimap_set, FreeBy<mailimap_set_free>>;
using FetchType = std::unique_ptr<mailimap_fetch_type, FreeBy<mailimap_fetch_type_free>>;
using SearchKey = std::unique_ptr<mailimap_search_key, FreeBy<mailimap_search_key_free>>;
using Flags = std::unique_ptr<mailimap_store_att_flags, FreeBy<mailimap_store_att_flags_free>>;
using Fetched = std::unique_ptr<clist, FreeBy<mailimap_fetch_list_free>>;
using Found = std::unique_ptr<clist, FreeBy<mailimap_search_result_free>>;

Set setOf(const QList<quint32> &uids)
{
    Set set(mailimap_set_new_empty());
    for (const quint32 uid : uids)
        mailimap_set_add_single(set.get(), uid);
    return set;
}

/// The attributes of one message that never change.
template <typename Visit>
void eachAttribute(const void *message, Visit visit)
{
    const auto *attributes = static_cast<const mailimap_msg_att *>(message);
    for (clistiter *at = clist_begin(attributes->att_list); at; at = clist_next(at)) {
        const auto *item = static_cast<const mailimap_msg_att_item *>(clist_content(at));
        if (item->att_type == MAILIMAP_MSG_ATT_ITEM_STATIC)
            visit(*item->att_data.att_static);
    }
}

/// A key without a value: "all" has none either.
mailimap_search_key *keyOf(int type)
{
    mailimap_search_key *key = mailimap_search_key_new_all();
    key->sk_type = type;
    return key;
}

struct CloseConverter {
    void operator()(UConverter *converter) const { ucnv_close(converter); }
};

/// \a name as IMAP writes names of folders: in its own kind of UTF-7.
QByteArray wireName(const QString &name)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, CloseConverter> converter(ucnv_open("IMAP-mailbox-name", &status));
    QByteArray written(name.size() * 8 + 16, Qt::Uninitialized);
    const int32_t length = U_SUCCESS(status) ? ucnv_fromUChars(converter.get(), written.data(), int32_t(written.size()),
                                                               reinterpret_cast<const UChar *>(name.utf16()), int32_t(name.size()), &status)
                                             : 0;
    return U_SUCCESS(status) ? written.first(length) : name.toUtf8();
}

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c > u' ' && c < u'\x7f'; });
}

}

ImapSession::ImapSession(const ImapSettings &settings, Interrupt &interrupt)
    : m_settings(settings), m_interrupt(interrupt), m_host(settings.host.toUtf8()), m_session(mailimap_new(0, nullptr))
{
    // A peer that closes while we write must be an error, not the end of the program.
    static std::once_flag ignored;
    std::call_once(ignored, [] { std::signal(SIGPIPE, SIG_IGN); });
    mailimap_set_timeout(m_session, m_settings.timeoutSeconds);
}

ImapSession::~ImapSession()
{
    m_interrupt.unwatch();
    mailimap_free(m_session);
}

Result<void> ImapSession::open()
{
    return openStream().and_then([this] { return signIn(); }).and_then([this] { return openFolder(); });
}

Result<void> ImapSession::openStream()
{
    const auto socket = connectedSocket(m_settings.host, m_settings.port, m_settings.timeoutSeconds, m_interrupt);
    if (!socket)
        return Failure(socket.error());
    m_interrupt.watch(*socket);
    const bool tls = m_settings.security == MailServerSettings::Security::Tls;
    mailstream *stream = tls
        ? mailstream_ssl_open_with_callback_timeout(*socket, m_settings.timeoutSeconds, tlsstream::nameServer, &m_host)
        : mailstream_socket_open_timeout(*socket, m_settings.timeoutSeconds);
    if (!stream) {
        m_interrupt.unwatch();
        ::close(*socket);
        return fail(Error::Kind::Unavailable, u"mail.unreachable"_s, tls ? u"no TLS"_s : u"no stream"_s);
    }
    const int greeted = mailimap_connect(m_session, stream); // the session owns the stream now
    if (tls) {
        if (const auto verified = tlsstream::verifyPeer(stream, m_settings); !verified)
            return verified;
    }
    if (const auto connected = step(greeted, u"mail.unreachable"_s); !connected)
        return connected;
    if (m_settings.security != MailServerSettings::Security::StartTls)
        return {};
    if (const auto agreed = step(mailimap_starttls(m_session), u"mail.no-starttls"_s); !agreed)
        return agreed;
    return tlsstream::upgrade(m_session->imap_stream, m_settings);
}

Result<void> ImapSession::signIn()
{
    const QByteArray user = m_settings.user.toUtf8();
    const QByteArray password = m_settings.password.toUtf8();
    const bool isPlain = isAscii(m_settings.user) && isAscii(m_settings.password);
    const int outcome = isPlain
        ? mailimap_login(m_session, user.constData(), password.constData())
        : mailimap_authenticate(m_session, "PLAIN", m_host.constData(), nullptr, nullptr, user.constData(), user.constData(),
                                password.constData(), nullptr);
    return step(outcome, u"mail.sign-in"_s);
}

Result<void> ImapSession::openFolder()
{
    mailimap_capability_data *capabilities = nullptr;
    if (const auto told = step(mailimap_capability(m_session, &capabilities), u"mail.protocol"_s); !told)
        return told;
    mailimap_capability_data_free(capabilities);
    if (!m_settings.moveTo.isEmpty())
        mailimap_create(m_session, wireName(m_settings.moveTo).constData()); // refused when it is there already
    const auto selected = step(mailimap_select(m_session, wireName(m_settings.folder).constData()), u"mail.no-folder"_s);
    if (selected && (!m_session->imap_selection_info || uidValidity() == 0))
        return fail(Error::Kind::Unavailable, u"mail.protocol"_s, u"no UIDVALIDITY"_s);
    return selected;
}

quint32 ImapSession::uidValidity() const
{
    return m_session->imap_selection_info->sel_uidvalidity;
}

Result<QList<quint32>> ImapSession::waiting()
{
    const SearchKey key(mailimap_search_key_new_multiple_empty());
    mailimap_search_key_multiple_add(key.get(), keyOf(MAILIMAP_SEARCH_KEY_UNDELETED));
    if (m_settings.moveTo.isEmpty())
        mailimap_search_key_multiple_add(key.get(), keyOf(MAILIMAP_SEARCH_KEY_UNSEEN));
    clist *found = nullptr;
    const auto searched = step(mailimap_uid_search(m_session, nullptr, key.get(), &found), u"mail.protocol"_s);
    const Found owned(found);
    if (!searched)
        return Failure(searched.error());
    QList<quint32> uids;
    for (clistiter *at = clist_begin(found); at; at = clist_next(at))
        uids.append(*static_cast<uint32_t *>(clist_content(at)));
    std::sort(uids.begin(), uids.end());
    return uids;
}

Result<QList<ImapMail>> ImapSession::fetchNext(QList<quint32> &uids, qsizetype most)
{
    const qsizetype count = std::min({uids.size(), mostMails, most});
    const auto sizes = sizesOf(uids.first(count));
    if (!sizes)
        return Failure(sizes.error());
    uids.remove(0, count);
    if (sizes->isEmpty())
        return QList<ImapMail>();

    QList<quint32> batch;
    qint64 bytes = 0;
    for (const auto &[uid, size] : *sizes) {
        bytes += size;
        if (!batch.isEmpty() && bytes > mostBytes)
            break;
        batch.append(uid);
    }
    for (qsizetype left = batch.size(); left < sizes->size(); ++left)
        uids.insert(left - batch.size(), sizes->at(left).first);
    return fetch(batch, batch.size() == 1 && bytes > MailBounds::mostBytes);
}

Result<QList<std::pair<quint32, qint64>>> ImapSession::sizesOf(const QList<quint32> &uids)
{
    const FetchType wanted(mailimap_fetch_type_new_fetch_att_list_empty());
    mailimap_fetch_type_new_fetch_att_list_add(wanted.get(), mailimap_fetch_att_new_uid());
    mailimap_fetch_type_new_fetch_att_list_add(wanted.get(), mailimap_fetch_att_new_rfc822_size());
    clist *fetched = nullptr;
    const auto done = step(mailimap_uid_fetch(m_session, setOf(uids).get(), wanted.get(), &fetched), u"mail.protocol"_s);
    const Fetched owned(fetched);
    if (!done)
        return Failure(done.error());
    QList<std::pair<quint32, qint64>> sizes;
    for (clistiter *at = clist_begin(fetched); at; at = clist_next(at)) {
        std::pair<quint32, qint64> size;
        eachAttribute(clist_content(at), [&size](const mailimap_msg_att_static &attribute) {
            if (attribute.att_type == MAILIMAP_MSG_ATT_UID)
                size.first = attribute.att_data.att_uid;
            else if (attribute.att_type == MAILIMAP_MSG_ATT_RFC822_SIZE)
                size.second = attribute.att_data.att_rfc822_size;
        });
        if (uids.contains(size.first))
            sizes.append(size);
    }
    return sizes;
}

Result<QList<ImapMail>> ImapSession::fetch(const QList<quint32> &uids, bool onlyBeginning)
{
    mailimap_section *whole = mailimap_section_new(nullptr);
    const FetchType wanted(mailimap_fetch_type_new_fetch_att_list_empty());
    mailimap_fetch_type_new_fetch_att_list_add(wanted.get(), mailimap_fetch_att_new_uid());
    mailimap_fetch_type_new_fetch_att_list_add(
        wanted.get(), onlyBeginning ? mailimap_fetch_att_new_body_peek_section_partial(whole, 0, uint32_t(MailBounds::mostBytes) + 1)
                                    : mailimap_fetch_att_new_body_peek_section(whole));
    clist *fetched = nullptr;
    const auto done = step(mailimap_uid_fetch(m_session, setOf(uids).get(), wanted.get(), &fetched), u"mail.protocol"_s);
    const Fetched owned(fetched);
    if (!done)
        return Failure(done.error());
    QList<ImapMail> mails;
    for (clistiter *at = clist_begin(fetched); at; at = clist_next(at)) {
        ImapMail mail;
        bool hasBytes = false;
        eachAttribute(clist_content(at), [&](const mailimap_msg_att_static &attribute) {
            if (attribute.att_type == MAILIMAP_MSG_ATT_UID)
                mail.uid = attribute.att_data.att_uid;
            if (attribute.att_type != MAILIMAP_MSG_ATT_BODY_SECTION || !attribute.att_data.att_body_section)
                return;
            const auto *section = attribute.att_data.att_body_section;
            mail.bytes = QByteArray(section->sec_body_part, qsizetype(section->sec_length));
            hasBytes = section->sec_body_part;
        });
        if (hasBytes && uids.contains(mail.uid))
            mails.append(mail);
    }
    return mails;
}

Result<void> ImapSession::finish(const QList<quint32> &uids)
{
    if (uids.isEmpty())
        return {};
    return m_settings.moveTo.isEmpty() ? addFlag(uids, false) : move(uids);
}

/// A server without MOVE may leave copies in both folders when the connection ends in between; the mail is kept once all
/// the same.
Result<void> ImapSession::move(const QList<quint32> &uids)
{
    const Set set = setOf(uids);
    const QByteArray target = wireName(m_settings.moveTo);
    if (mailimap_has_extension(m_session, "MOVE"))
        return step(mailimap_uid_move(m_session, set.get(), target.constData()), u"mail.no-folder"_s);
    if (const auto copied = step(mailimap_uid_copy(m_session, set.get(), target.constData()), u"mail.no-folder"_s); !copied)
        return copied;
    if (const auto deleted = addFlag(uids, true); !deleted || !mailimap_has_uidplus(m_session))
        return deleted;
    return step(mailimap_uid_expunge(m_session, set.get()), u"mail.protocol"_s);
}

Result<void> ImapSession::addFlag(const QList<quint32> &uids, bool deleted)
{
    mailimap_flag_list *list = mailimap_flag_list_new_empty();
    mailimap_flag_list_add(list, deleted ? mailimap_flag_new_deleted() : mailimap_flag_new_seen());
    const Flags flags(mailimap_store_att_flags_new_add_flags_silent(list));
    return step(mailimap_uid_store(m_session, setOf(uids).get(), flags.get()), u"mail.protocol"_s);
}

Result<void> ImapSession::waitForNews()
{
    const bool canTell = mailimap_has_idle(m_session);
    if (canTell) {
        if (const auto idling = step(mailimap_idle(m_session), u"mail.protocol"_s); !idling)
            return idling;
    }
    // News may have come together with the server's consent.
    if (!canTell || m_session->imap_stream->read_buffer_len == 0) {
        const int seconds = canTell ? longestIdle : m_settings.pollSeconds;
        std::array<pollfd, 2> waiting = {pollfd{m_interrupt.descriptor(), POLLIN, 0},
                                         pollfd{canTell ? mailimap_idle_get_fd(m_session) : -1, POLLIN, 0}};
        ::poll(waiting.data(), waiting.size(), seconds * 1000);
    }
    if (m_interrupt.isRaised())
        return fail(Error::Kind::Unavailable, u"mail.interrupted"_s);
    return canTell ? step(mailimap_idle_done(m_session), u"mail.protocol"_s) : step(mailimap_noop(m_session), u"mail.protocol"_s);
}

/// What the server says about signing in may repeat what it was given.
Result<void> ImapSession::step(int outcome, const QString &code) const
{
    if (outcome == MAILIMAP_NO_ERROR || outcome == MAILIMAP_NO_ERROR_AUTHENTICATED || outcome == MAILIMAP_NO_ERROR_NON_AUTHENTICATED)
        return {};
    const bool isSecret = code == "mail.sign-in"_L1;
    const QString said = !isSecret && m_session->imap_response ? QString::fromUtf8(m_session->imap_response).simplified().left(200) : QString();
    const bool isLost = outcome == MAILIMAP_ERROR_STREAM;
    return fail(Error::Kind::Unavailable, isLost ? u"mail.unreachable"_s : code, u"libetpan %1 "_s.arg(outcome) + said);
}
