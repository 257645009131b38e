// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QString;

/// The English sentence for an error's code, to be translated in the context ErrorText; null for an unknown one.
const char *errorSentence(const QString &code);
