// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/user.h"

#include <QListWidget>

/// The teams of the account, any number of them ticked.
class TeamChoice : public QListWidget
{
    Q_OBJECT
public:
    explicit TeamChoice(QWidget *parent = nullptr);

    /// The ticks stay on the teams that are still there.
    void setTeams(const QList<Team> &teams);

    void choose(const QList<TeamId> &teams); ///< without a signal
    QList<TeamId> chosen() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void edited();
};
