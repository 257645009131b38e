// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/mail/peercertificate.h"

#include <QFile>
#include <memory>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

using namespace Qt::StringLiterals;

namespace {

template <auto free>
struct FreeBy {
    template <typename T>
    void operator()(T *object) const
    {
        free(object);
    }
};
using Certificate = std::unique_ptr<X509, FreeBy<X509_free>>;
using Store = std::unique_ptr<X509_STORE, FreeBy<X509_STORE_free>>;
using Check = std::unique_ptr<X509_STORE_CTX, FreeBy<X509_STORE_CTX_free>>;
struct FreeStack {
    void operator()(STACK_OF(X509) * stack) const { sk_X509_pop_free(stack, X509_free); }
};
using Stack = std::unique_ptr<STACK_OF(X509), FreeStack>;

Failure untrusted(const QString &why)
{
    return fail(Error::Kind::Unavailable, u"mail.certificate"_s, why);
}

Certificate readCertificate(const QByteArray &der)
{
    auto *bytes = reinterpret_cast<const unsigned char *>(der.constData());
    return Certificate(d2i_X509(nullptr, &bytes, long(der.size())));
}

bool requireHost(X509_STORE_CTX *check, const QByteArray &host)
{
    X509_VERIFY_PARAM *wanted = X509_STORE_CTX_get0_param(check);
    X509_VERIFY_PARAM_set_hostflags(wanted, X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS | X509_CHECK_FLAG_NEVER_CHECK_SUBJECT);
    if (X509_VERIFY_PARAM_set1_ip_asc(wanted, host.constData()) == 1)
        return true;
    return X509_VERIFY_PARAM_set1_host(wanted, host.constData(), size_t(host.size())) == 1;
}

}

Result<void> verifyPeerChain(const PeerChain &chain, const QString &host, const QString &caFile)
{
    const Store store(X509_STORE_new());
    X509_STORE_set_default_paths(store.get());
    if (!caFile.isEmpty() && X509_STORE_load_file(store.get(), QFile::encodeName(caFile).constData()) != 1)
        return untrusted(u"cannot read the file of trusted certificates"_s);

    const Stack others(sk_X509_new_null());
    for (const QByteArray &der : chain.mid(1))
        if (auto other = readCertificate(der))
            sk_X509_push(others.get(), other.release());
    const Certificate peer = chain.isEmpty() ? nullptr : readCertificate(chain.first());
    if (!peer)
        return untrusted(u"the server showed no certificate"_s);

    const Check check(X509_STORE_CTX_new());
    if (X509_STORE_CTX_init(check.get(), store.get(), peer.get(), others.get()) != 1
        || X509_STORE_CTX_set_default(check.get(), "ssl_server") != 1 || !requireHost(check.get(), host.toUtf8()))
        return untrusted(u"cannot check the certificate"_s);
    if (X509_verify_cert(check.get()) != 1)
        return untrusted(QString::fromUtf8(X509_verify_cert_error_string(X509_STORE_CTX_get_error(check.get()))));
    return {};
}
