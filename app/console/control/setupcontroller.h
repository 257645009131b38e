// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/session/session.h"

#include <QObject>

class SetupDialog;

/// Joins the first page of an empty account to the session.
class SetupController : public QObject
{
    Q_OBJECT
public:
    SetupController(SetupDialog &dialog, Session &session, QObject *parent = nullptr);
};
