// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/mail/smtpsession.h"

#include "app/server/mail/tlsstream.h"

#include <csignal>
#include <libetpan/libetpan.h>
#include <mutex>

using namespace Qt::StringLiterals;

namespace {

Failure unavailable(const QString &code, const QString &detail = {})
{
    return fail(Error::Kind::Unavailable, code, detail);
}

}

SmtpSession::SmtpSession(const SmtpSettings &settings) : m_settings(settings), m_host(settings.host.toUtf8())
{
    // A peer that closes while we write must be an error, not the end of the program.
    static std::once_flag ignored;
    std::call_once(ignored, [] { std::signal(SIGPIPE, SIG_IGN); });
    m_session = mailsmtp_new(0, nullptr);
    mailsmtp_set_timeout(m_session, m_settings.timeoutSeconds);
    // libetpan 1.9.4 forgets the session's limit for sockets without TLS and takes its global one (300 s).
    mailstream_network_delay = {m_settings.timeoutSeconds, 0};
}

SmtpSession::~SmtpSession()
{
    mailsmtp_free(m_session);
}

Result<void> SmtpSession::connect()
{
    if (const auto opened = openStream(); !opened)
        return opened;
    if (const auto greeted = step(mailesmtp_ehlo(m_session), u"mail.unreachable"_s); !greeted)
        return greeted;
    if (m_settings.security != SmtpSettings::Security::StartTls)
        return {};
    if (const auto started = startTls(); !started)
        return started;
    return step(mailesmtp_ehlo(m_session), u"mail.unreachable"_s);
}

Result<void> SmtpSession::openStream()
{
    if (m_settings.security != SmtpSettings::Security::Tls)
        return step(mailsmtp_socket_connect(m_session, m_host.constData(), m_settings.port), u"mail.unreachable"_s);
    const int opened =
        mailsmtp_ssl_connect_with_callback(m_session, m_host.constData(), m_settings.port, tlsstream::nameServer, &m_host);
    if (const auto connected = step(opened, u"mail.unreachable"_s); !connected)
        return connected;
    return tlsstream::verifyPeer(m_session->stream, m_settings);
}

Result<void> SmtpSession::startTls()
{
    if (const auto agreed = step(mailesmtp_starttls(m_session), u"mail.no-starttls"_s); !agreed)
        return agreed;
    return tlsstream::upgrade(m_session->stream, m_settings);
}

Result<void> SmtpSession::signIn()
{
    if (m_settings.user.isEmpty())
        return {};
    return step(mailsmtp_auth(m_session, m_settings.user.toUtf8().constData(), m_settings.password.toUtf8().constData()),
                u"mail.sign-in"_s);
}

Result<void> SmtpSession::deliver(const QByteArray &sender, const QByteArray &recipient, const QByteArray &mime)
{
    const auto refusal = [this](int outcome) -> Result<void> {
        const auto done = step(outcome, u"mail.deferred"_s);
        const int code = m_session->response_code;
        // 530: we should have signed in, which is for the administrator to mend and not the mail's fault.
        if (!done && outcome != MAILSMTP_ERROR_STREAM && code >= 500 && code < 600 && code != 530)
            return fail(Error::Kind::Invalid, u"mail.refused"_s, answer());
        return done;
    };
    if (const auto accepted = refusal(mailsmtp_mail(m_session, sender.constData())); !accepted)
        return accepted;
    if (const auto accepted = refusal(mailsmtp_rcpt(m_session, recipient.constData())); !accepted)
        return accepted;
    if (const auto accepted = refusal(mailsmtp_data(m_session)); !accepted)
        return accepted;
    if (const auto accepted = refusal(mailsmtp_data_message(m_session, mime.constData(), size_t(mime.size()))); !accepted)
        return accepted;
    mailsmtp_quit(m_session);
    return {};
}

Result<void> SmtpSession::step(int outcome, const QString &code) const
{
    if (outcome == MAILSMTP_NO_ERROR)
        return {};
    return unavailable(code, QString::fromUtf8(mailsmtp_strerror(outcome)) + u": "_s + answer());
}

QString SmtpSession::answer() const
{
    const QString said = m_session->response ? QString::fromUtf8(m_session->response) : QString();
    return QString::number(m_session->response_code) + u' ' + said.simplified().left(200);
}
