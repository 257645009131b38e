// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

class InlineNotice;
class QLabel;

/// Recovery codes, shown this once: to copy or to save to a file.
class RecoveryCodes : public QWidget
{
    Q_OBJECT
public:
    explicit RecoveryCodes(QWidget *parent = nullptr);

    void setCodes(const QStringList &codes);
    QStringList codes() const { return m_codes; }

    /// What is copied and saved: what the codes are for, then a code a line.
    QString asText() const;

public slots:
    void copy();
    void saveTo(const QString &file);

private:
    void askWhereToSave();

    QStringList m_codes;
    QLabel *m_list = nullptr;
    InlineNotice *m_notice = nullptr;
};
