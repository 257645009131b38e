// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tickets/suggestionbar.h"

#include "ui/parts/inlinenotice.h"
#include "ui/text/safetext.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QString shown(const Suggestion &suggestion)
{
    const QString address = safeLine(suggestion.address);
    const QString name = safeLine(suggestion.name);
    return name.isEmpty() || name == address ? address : u"%1 <%2>"_s.arg(name, address);
}

}

SuggestionBar::SuggestionBar(QWidget *parent)
    : QWidget(parent)
    , m_notice(new InlineNotice(this))
    , m_problem(new InlineNotice(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_notice);
    column->addWidget(m_problem);
    setVisible(false);
}

void SuggestionBar::suggest(const Suggestion &suggestion)
{
    m_suggestion = suggestion;
    m_problem->clear();
    m_notice->say(tr("%1 seems to be the customer.").arg(shown(suggestion)), Tone::Accent);
    auto *confirm = m_notice->addRemedy(tr("Make requester"));
    confirm->setToolTip(tr("The mail with the access link goes to that address (M)."));
    auto *dismiss = m_notice->addRemedy(tr("Dismiss"));
    connect(confirm, &QPushButton::clicked, this, &SuggestionBar::confirm);
    connect(dismiss, &QPushButton::clicked, this, [this] { emit dismissWanted(m_suggestion); });
    setBusy(false);
    setVisible(true);
}

void SuggestionBar::clear()
{
    m_suggestion = {};
    m_notice->clear();
    m_problem->clear();
    setVisible(false);
}

void SuggestionBar::setBusy(bool busy)
{
    m_notice->setEnabled(!busy);
}

void SuggestionBar::showError(const Error &error)
{
    setBusy(false);
    if (error.code == "identity.clash"_L1)
        m_problem->say(tr("That address has become a user's, and users are no customers."), Tone::Bad);
    else
        m_problem->say(error);
}

void SuggestionBar::confirm()
{
    if (isSuggesting())
        emit confirmWanted(m_suggestion);
}

bool SuggestionBar::isSuggesting() const
{
    return m_suggestion.id.isValid() && m_notice->isEnabled();
}
