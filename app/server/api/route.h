// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/api/context.h"
#include "app/server/http/httprequest.h"
#include "app/server/http/httpresponse.h"

#include <functional>
#include <variant>

/// Where a handler runs. Inline answers on the network thread, so it touches no database.
/// Hashing runs its first step on the password worker and what it returns on the writer.
enum class Lane { Inline, Reader, Writer, Hashing };

/// Who gets as far as the handler: anyone, a signed-in user, or (Setup) anyone even before there is a first user.
/// Rights beyond that are checked by the services.
enum class Door { Open, User, Setup };

using Handler = std::function<HttpResponse(const HttpRequest &, Context &)>;

/// An answer, or the rest of the work, to be done on the writer.
using AfterHashing = std::variant<HttpResponse, std::function<HttpResponse(Context &)>>;
using HashingHandler = std::function<AfterHashing(const HttpRequest &, Context &)>;

/// One visible line of the table: method, path with {names}, who, where, what.
struct Route {
    QByteArray method;
    QString path;
    Door door = Door::User;
    Lane lane = Lane::Reader;
    Handler handler = {};
    HashingHandler hashing = {};
    bool takesUpload = false;
};

using Routes = QList<Route>;
