// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/mail/tlsstream.h"

#include "app/server/mail/peercertificate.h"

using namespace Qt::StringLiterals;

void tlsstream::nameServer(mailstream_ssl_context *context, void *host)
{
    mailstream_ssl_set_server_name(context, static_cast<QByteArray *>(host)->data());
}

Result<void> tlsstream::verifyPeer(mailstream *stream, const MailServerSettings &settings)
{
    PeerChain chain;
    if (carray *certificates = mailstream_get_certificate_chain(stream)) {
        for (unsigned i = 0; i < carray_count(certificates); ++i) {
            const auto *der = static_cast<MMAPString *>(carray_get(certificates, i));
            chain.append(QByteArray(der->str, qsizetype(der->len)));
        }
        mailstream_certificate_chain_free(certificates);
    }
    return verifyPeerChain(chain, settings.host, settings.caFile);
}

Result<void> tlsstream::upgrade(mailstream *stream, const MailServerSettings &settings)
{
    // What came in clear behind the answer must not be read as if it came through TLS.
    if (stream->read_buffer_len > 0)
        return fail(Error::Kind::Unavailable, u"mail.no-starttls"_s, u"data behind the answer to STARTTLS"_s);
    QByteArray host = settings.host.toUtf8();
    mailstream_low *plain = mailstream_get_low(stream);
    mailstream_low *tls = mailstream_low_tls_open_with_callback_timeout(mailstream_low_get_fd(plain), settings.timeoutSeconds,
                                                                        nameServer, &host);
    if (!tls)
        return fail(Error::Kind::Unavailable, u"mail.unreachable"_s, u"no TLS"_s);
    mailstream_low_free(plain);
    mailstream_set_low(stream, tls);
    return verifyPeer(stream, settings);
}
