// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/api/registrationapi.h"

#include "models/protocol/registrationjson.h"

using namespace Qt::StringLiterals;

QFuture<Result<Page<HeldRegistration>>> RegistrationApi::list()
{
    return m_client.call<Page<HeldRegistration>>(ApiRequest::get(u"/registrations"_s),
                                                 [](const QByteArray &body) { return protocol::readRegistrationPage(body); });
}

QFuture<Result<void>> RegistrationApi::approve(qint64 registration)
{
    return m_client.call(ApiRequest::post(u"/registrations/%1/approval"_s.arg(registration), {}));
}

QFuture<Result<void>> RegistrationApi::refuse(qint64 registration)
{
    return m_client.call(ApiRequest::remove(u"/registrations/%1"_s.arg(registration)));
}
