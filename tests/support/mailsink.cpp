// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/mailsink.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

SunkMail readMail(const QJsonObject &json)
{
    SunkMail mail;
    mail.sender = json["sender"_L1].toString();
    mail.recipient = json["recipient"_L1].toString();
    mail.toName = json["toName"_L1].toString();
    const QJsonObject headers = json["headers"_L1].toObject();
    for (auto header = headers.begin(); header != headers.end(); ++header)
        mail.headers.insert(header.key(), header.value().toString());
    mail.text = json["text"_L1].toString();
    mail.html = json["html"_L1].toString();
    mail.raw = QByteArray::fromBase64(json["raw"_L1].toString().toLatin1());
    mail.user = json["user"_L1].toString();
    mail.tls = json["tls"_L1].toBool();

    static const QRegularExpression link(u"https?://\\S+/portal/link#[A-Za-z0-9_-]+"_s);
    static const QRegularExpression code(u"^([A-Za-z0-9_-]{20,})$"_s, QRegularExpression::MultilineOption);
    mail.link = link.match(mail.text).captured();
    mail.code = code.match(QString(mail.text).remove(u'\r')).captured(1);
    return mail;
}

}

MailSink::MailSink(const Options &options)
{
    QStringList arguments = {QStringLiteral(SUPPORT_TESTS_FOLDER "/mailsink.py"), m_folder.path()};
    if (options.security != Security::None) {
        makeCertificate();
        arguments += {u"--security"_s, options.security == Security::Tls ? u"tls"_s : u"starttls"_s,
                      u"--certificate"_s, certificateFile(), u"--key"_s, m_folder.filePath(u"key.pem"_s)};
    }
    if (options.signIn)
        arguments.append(u"--sign-in"_s);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(u"/usr/bin/python3"_s, arguments);
    while (!m_process.canReadLine() && m_process.waitForReadyRead(20'000)) { }
    m_port = quint16(m_process.readLine().trimmed().toInt());
}

MailSink::~MailSink()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(5'000))
        m_process.kill();
    m_process.waitForFinished();
}

QString MailSink::url() const
{
    return u"smtp://127.0.0.1:%1"_s.arg(m_port);
}

std::optional<SunkMail> MailSink::waitFor(const QString &address, int milliseconds)
{
    const QDeadlineTimer deadline(milliseconds);
    do {
        qsizetype seen = 0;
        for (const SunkMail &mail : mails()) {
            if (mail.recipient != address || ++seen <= m_returned.value(address))
                continue;
            ++m_returned[address];
            return mail;
        }
        QTest::qWait(20);
    } while (!deadline.hasExpired());
    return std::nullopt;
}

QList<SunkMail> MailSink::mails() const
{
    QList<SunkMail> mails;
    const QDir folder(m_folder.path());
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            mails.append(readMail(QJsonDocument::fromJson(file.readAll()).object()));
    }
    return mails;
}

void MailSink::makeCertificate()
{
    QProcess::execute(u"/usr/bin/openssl"_s,
                      {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s,
                       u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=localhost"_s, u"-addext"_s, u"subjectAltName=IP:127.0.0.1"_s,
                       u"-keyout"_s, m_folder.filePath(u"key.pem"_s), u"-out"_s, certificateFile(), u"-batch"_s});
}

void MailSink::tell(const QString &name, const QByteArray &answer)
{
    const QString path = m_folder.filePath(name);
    QFile::remove(path);
    QFile file(path);
    if (!answer.isEmpty() && file.open(QIODevice::WriteOnly))
        file.write(answer);
}
