// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QProcess>
#include <QTemporaryDir>
#include <optional>

/// One mail as it arrived, read by another parser than ours.
struct SunkMail {
    QString sender; ///< of the envelope
    QString recipient;
    QString toName;
    QHash<QString, QString> headers; ///< names in lower case, decoded
    QString text;
    QString html;
    QString link; ///< the first link into the portal in `text`
    QString code; ///< what stands alone on a line below it
    QByteArray raw;
    QString user; ///< who signed in to send it
    bool tls = false;

    QString subject() const { return headers.value(QStringLiteral("subject")); }
};

/// A real SMTP server in a process of its own that keeps the mails it is given.
class MailSink
{
public:
    enum class Security { None, StartTls, Tls };
    struct Options {
        Security security = Security::None;
        bool signIn = false; ///< takes mail only of user "mailer" with password "päss:word@"
    };

    MailSink() : MailSink(Options()) {}
    explicit MailSink(const Options &options);
    ~MailSink();

    bool isRunning() const { return m_port != 0; }
    quint16 port() const { return m_port; }
    QString url() const; ///< smtp://127.0.0.1:port
    QString certificateFile() const { return m_folder.filePath(QStringLiteral("certificate.pem")); } ///< with TLS: self-signed, for 127.0.0.1

    /// The oldest mail to \a address that was not returned before; waits for it.
    std::optional<SunkMail> waitFor(const QString &address, int milliseconds = 10'000);

    QList<SunkMail> mails() const;

    /// Answers every recipient, or every mail, with \a answer ("451 later") from now on; empty: accepts again.
    void answerRecipients(const QByteArray &answer) { tell(QStringLiteral("answer-rcpt"), answer); }
    void answerMails(const QByteArray &answer) { tell(QStringLiteral("answer-data"), answer); }

private:
    void makeCertificate();
    void tell(const QString &name, const QByteArray &answer);

    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
    QHash<QString, qsizetype> m_returned; ///< by address
};
