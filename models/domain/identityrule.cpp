// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/identityrule.h"

namespace {

bool isUsers(const KeyClaims &claims)
{
    return claims.user && *claims.user != UserState::Deleted;
}

}

EffectiveRole effectiveRole(const KeyClaims &claims)
{
    if (isUsers(claims))
        return EffectiveRole::Agent;
    return claims.contact ? EffectiveRole::Customer : EffectiveRole::None;
}

bool isClash(const KeyClaims &claims)
{
    return isUsers(claims) && claims.contact;
}

bool mayEnterPortal(const EmailKey &key, const KeyClaims &claims)
{
    return effectiveRole(claims) == EffectiveRole::Customer && !claims.channel && key.maySignIn();
}

bool needsConfirmation(const KeyClaims &claims)
{
    return claims.contact;
}

bool endsPortalUse(const SwitchOff &what)
{
    return what.hasPassword || what.liveSessions > 0 || what.pendingLinks > 0;
}
