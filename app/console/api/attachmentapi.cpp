// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/api/attachmentapi.h"

#include "models/protocol/attachmentjson.h"

#include <QFile>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QNetworkReply>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace {

template <typename T>
using Promise = std::shared_ptr<QPromise<Result<T>>>;

template <typename T>
Promise<T> begun()
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    promise->setProgressRange(0, 100);
    return promise;
}

template <typename T>
void finish(const Promise<T> &promise, Result<T> result)
{
    promise->addResult(std::move(result));
    promise->finish();
}

template <typename T>
QFuture<Result<T>> failed(const Error &error)
{
    const auto promise = begun<T>();
    finish<T>(promise, Failure(error));
    return promise->future();
}

template <typename T>
void tell(const Promise<T> &promise, qint64 done, qint64 all)
{
    if (all > 0)
        promise->setProgressValue(int(done * 100 / all));
}

/// Ends \a reply when whoever waits for \a promise wants it no more.
template <typename T>
void endWith(const Promise<T> &promise, QNetworkReply *reply)
{
    auto *watcher = new QFutureWatcher<Result<T>>(reply);
    QObject::connect(watcher, &QFutureWatcherBase::canceled, reply, &QNetworkReply::abort);
    watcher->setFuture(promise->future());
}

QByteArray dispositionOf(const QString &path)
{
    return "attachment; filename*=UTF-8''" + QFileInfo(path).fileName().toUtf8().toPercentEncoding();
}

}

QFuture<Result<Attachment>> AttachmentApi::upload(const QString &path)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return failed<Attachment>({Error::Kind::Invalid, u"file.unreadable"_s, {}, {}, file->errorString()});
    const auto opened = m_client.upload(u"/attachments"_s, dispositionOf(path), file.get());
    if (!opened)
        return failed<Attachment>(opened.error());

    auto *reply = *opened;
    file.release()->setParent(reply);
    const auto promise = begun<Attachment>();
    endWith(promise, reply);
    QObject::connect(reply, &QNetworkReply::uploadProgress, reply, [promise](qint64 done, qint64 all) { tell(promise, done, all); });
    QObject::connect(reply, &QNetworkReply::finished, reply, [promise, reply] {
        reply->deleteLater();
        finish<Attachment>(promise, ApiClient::answerOf(*reply).and_then([](const ApiAnswer &answer) {
            return protocol::readAttachment(answer.body);
        }));
    });
    return promise->future();
}

QFuture<Result<void>> AttachmentApi::download(AttachmentId attachment, const QString &path)
{
    auto file = std::make_shared<QSaveFile>(path);
    if (!file->open(QIODevice::WriteOnly))
        return failed<void>({Error::Kind::Unavailable, u"file.unwritable"_s, {}, {}, file->errorString()});
    const auto opened = m_client.open(ApiRequest::get(u"/attachments/%1"_s.arg(attachment.value)));
    if (!opened)
        return failed<void>(opened.error());

    auto *reply = *opened;
    const auto promise = begun<void>();
    endWith(promise, reply);
    const auto isGood = [reply] { return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() == 200; };
    QObject::connect(reply, &QNetworkReply::readyRead, reply, [reply, file, isGood] {
        if (isGood())
            file->write(reply->readAll());
    });
    QObject::connect(reply, &QNetworkReply::downloadProgress, reply, [promise](qint64 done, qint64 all) { tell(promise, done, all); });
    QObject::connect(reply, &QNetworkReply::finished, reply, [promise, reply, file, isGood] {
        reply->deleteLater();
        if (isGood())
            file->write(reply->readAll());
        const auto answer = ApiClient::answerOf(*reply);
        if (!answer)
            return finish<void>(promise, Failure(answer.error()));
        if (file->error() != QFileDevice::NoError || !file->commit())
            return finish<void>(promise, fail(Error::Kind::Unavailable, u"file.unwritable"_s, file->errorString()));
        finish<void>(promise, {});
    });
    return promise->future();
}
