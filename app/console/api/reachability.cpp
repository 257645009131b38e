// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/api/reachability.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString codeOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return u"server.refused"_s;
    case QNetworkReply::HostNotFoundError:
        return u"server.name-unknown"_s;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError:
        return u"server.timeout"_s;
    case QNetworkReply::SslHandshakeFailedError:
        return u"server.certificate"_s;
    case QNetworkReply::ProtocolUnknownError:
        return u"server.address-invalid"_s;
    default:
        return u"server.unreachable"_s;
    }
}

bool isNamedIssuer(const QSslCertificate &authority, const QSslCertificate &certificate)
{
    const auto attributes = certificate.issuerInfoAttributes();
    return !attributes.isEmpty() && std::all_of(attributes.begin(), attributes.end(), [&](const QByteArray &attribute) {
        return authority.subjectInfo(attribute) == certificate.issuerInfo(attribute);
    });
}

}

Error unreachable(QNetworkReply::NetworkError error, const QString &detail)
{
    return {Error::Kind::Unreachable, codeOf(error), {}, {}, detail};
}

bool endsInAuthority(const QList<QSslCertificate> &chain, const QList<QSslCertificate> &authorities)
{
    if (chain.isEmpty())
        return false;
    const auto &last = chain.last();
    return std::any_of(authorities.begin(), authorities.end(),
                       [&last](const QSslCertificate &authority) { return authority == last || isNamedIssuer(authority, last); });
}
