// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/mail/mailbounds.h"

#include <QByteArrayView>
#include <QList>

using namespace Qt::StringLiterals;

namespace {

// Beyond these a mail would cost the reader of its structure memory or time out of all proportion, whatever it means.
constexpr int mostDashLines = 50'000;
constexpr int mostFieldLines = 1'000'000;
constexpr qsizetype mostReadFieldBytes = 4 * 1024 * 1024;

/// The next line of \a rest, with its end; removes it there.
QByteArrayView takeLine(QByteArrayView &rest)
{
    const qsizetype end = rest.indexOf('\n');
    const QByteArrayView line = end < 0 ? rest : rest.first(end + 1);
    rest = rest.sliced(line.size());
    return line;
}

bool isEmpty(QByteArrayView line)
{
    return line == "\n" || line == "\r\n" || line.isEmpty();
}

bool isContinuation(QByteArrayView line)
{
    return line.startsWith(' ') || line.startsWith('\t');
}

bool looksLikeField(QByteArrayView line)
{
    for (const char byte : line.first(std::min<qsizetype>(line.size(), 80))) {
        if (byte == ':')
            return true;
        if (byte <= ' ' || byte == 0x7f)
            return false;
    }
    return false;
}

/// Whether it is a field that is taken apart wherever it stands.
bool isReadAnywhere(QByteArrayView line)
{
    static const QList<QByteArrayView> names = {"content-", "to:", "cc:", "bcc:", "from:", "sender:", "reply-to:", "resent-"};
    for (const QByteArrayView name : names) {
        if (line.size() >= name.size() && qstrnicmp(line.data(), name.data(), size_t(name.size())) == 0)
            return true;
    }
    return false;
}

/// Collects the fields that keep the bounds. The first bound that is broken; empty: none.
QString readHead(QByteArrayView &rest, QByteArray &head)
{
    QString problem;
    const auto blame = [&problem](const QString &code) {
        if (problem.isEmpty())
            problem = code;
    };
    int lines = 0;
    qsizetype bytes = 0;
    QByteArray field;
    const auto finishField = [&] {
        if (field.size() > MailBounds::longestHeader)
            blame(u"mail.header-too-long"_s);
        else if (lines <= MailBounds::mostHeaderLines && bytes <= MailBounds::mostHeaderBytes)
            head += field;
        field.clear();
    };
    while (!rest.isEmpty()) {
        const QByteArrayView line = takeLine(rest);
        if (isEmpty(line))
            break;
        if (!isContinuation(line))
            finishField();
        ++lines;
        bytes += line.size();
        if (field.size() <= MailBounds::longestHeader)
            field.append(line.first(std::min(line.size(), MailBounds::longestHeader + 1)));
    }
    finishField();
    if (lines > MailBounds::mostHeaderLines)
        blame(u"mail.too-many-headers"_s);
    if (bytes > MailBounds::mostHeaderBytes)
        blame(u"mail.headers-too-large"_s);
    if (!head.endsWith('\n'))
        head += '\n';
    head += '\n';
    return problem;
}

/// A bound that the lines behind the head break, whatever they are; empty: none.
QString problemOf(QByteArrayView rest)
{
    int dashes = 0;
    int fields = 0;
    qsizetype readBytes = 0;
    qsizetype fieldBytes = 0; // of the field taken apart that we are in; 0: in none
    while (!rest.isEmpty()) {
        const QByteArrayView line = takeLine(rest);
        if (isContinuation(line) && fieldBytes > 0) {
            fieldBytes += line.size();
            readBytes += line.size();
        } else {
            fieldBytes = isReadAnywhere(line) ? line.size() : 0;
            readBytes += fieldBytes;
        }
        dashes += line.startsWith("--");
        fields += looksLikeField(line);
        if (dashes > mostDashLines)
            return u"mail.too-many-parts"_s;
        if (fields > mostFieldLines)
            return u"mail.too-many-headers"_s;
        if (fieldBytes > MailBounds::longestHeader)
            return u"mail.header-too-long"_s;
        if (readBytes > mostReadFieldBytes)
            return u"mail.headers-too-large"_s;
    }
    return {};
}

}

MailBounds MailBounds::of(const QByteArray &bytes)
{
    MailBounds bounds;
    QByteArrayView rest(bytes);
    bounds.problem = readHead(rest, bounds.head);
    if (bytes.size() > mostBytes)
        bounds.problem = u"mail.too-large"_s;
    if (bounds.problem.isEmpty())
        bounds.problem = problemOf(rest);
    return bounds;
}
