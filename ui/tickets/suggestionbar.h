// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/error.h"
#include "models/domain/suggestion.h"

#include <QWidget>

class InlineNotice;

/// Says whom a colleague's ticket is probably about, and lets one make that person the requester. Hidden while nobody is
/// suggested.
class SuggestionBar : public QWidget
{
    Q_OBJECT
public:
    explicit SuggestionBar(QWidget *parent = nullptr);

    void suggest(const Suggestion &suggestion);
    void clear();
    void setBusy(bool busy);
    void showError(const Error &error);

public slots:
    void confirm(); ///< nothing while nobody is suggested

signals:
    void confirmWanted(const Suggestion &suggestion);
    void dismissWanted(const Suggestion &suggestion);

private:
    bool isSuggesting() const;

    InlineNotice *m_notice = nullptr;
    InlineNotice *m_problem = nullptr;
    Suggestion m_suggestion;
};
