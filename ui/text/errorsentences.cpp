// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/errorsentences.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace {

const QHash<QString, const char *> sentences = {
    // Reaching the server
    {u"server.unreachable"_s, QT_TRANSLATE_NOOP("ErrorText", "The server cannot be reached. Check the network and the server address.")},
    {u"profile.in-use"_s, QT_TRANSLATE_NOOP("ErrorText", "Another console is open already.")},
    {u"cache.busy"_s, QT_TRANSLATE_NOOP("ErrorText", "This computer's disk cannot keep up. Try again in a moment.")},
    {u"server.address-invalid"_s, QT_TRANSLATE_NOOP("ErrorText", "This is not a server address. It begins with https://")},
    {u"server.certificate"_s, QT_TRANSLATE_NOOP("ErrorText", "The server's certificate is not trusted, so nothing was sent. Tell the person who runs the server.")},
    {u"server.certificate-untrusted"_s, QT_TRANSLATE_NOOP("ErrorText", "The server's certificate is not trusted, so nothing was sent. Tell the person who runs the server.")},
    {u"server.name-unknown"_s, QT_TRANSLATE_NOOP("ErrorText", "There is no server of this name. Check the server address.")},
    {u"server.refused"_s, QT_TRANSLATE_NOOP("ErrorText", "Nothing answers at this address. Check the server address and that the server runs.")},
    {u"server.not-ours"_s, QT_TRANSLATE_NOOP("ErrorText", "There is no Enterprise Support server at this address.")},
    {u"server.too-new"_s, QT_TRANSLATE_NOOP("ErrorText", "This console is too old for the server. Update it.")},
    {u"local-server.failed"_s, QT_TRANSLATE_NOOP("ErrorText", "The server on this computer could not be started.")},
    {u"server.too-old"_s, QT_TRANSLATE_NOOP("ErrorText", "The server is too old for this console. Ask for it to be updated.")},
    {u"server.console-too-old"_s, QT_TRANSLATE_NOOP("ErrorText", "This console is too old for the server. Update it.")},
    {u"server.not-support"_s, QT_TRANSLATE_NOOP("ErrorText", "There is no Enterprise Support server at this address.")},
    {u"server.timeout"_s, QT_TRANSLATE_NOOP("ErrorText", "The server did not answer in time. Try again.")},
    {u"http.unexpected-answer"_s, QT_TRANSLATE_NOOP("ErrorText", "The server's answer could not be understood. It may not be an Enterprise Support server.")},
    {u"store.unavailable"_s, QT_TRANSLATE_NOOP("ErrorText", "The server cannot reach its data right now. Try again in a moment.")},
    {u"store.busy"_s, QT_TRANSLATE_NOOP("ErrorText", "The server is busy. Try again in a moment.")},

    // Signing in
    {u"session.refused"_s, QT_TRANSLATE_NOOP("ErrorText", "The e-mail address or the password is not right.")},
    {u"session.limited"_s, QT_TRANSLATE_NOOP("ErrorText", "Too many attempts. Wait a little and try again.")},
    {u"session.ended"_s, QT_TRANSLATE_NOOP("ErrorText", "You are signed out. Sign in again.")},
    {u"session.none"_s, QT_TRANSLATE_NOOP("ErrorText", "You are signed out. Sign in again.")},
    {u"session.missing"_s, QT_TRANSLATE_NOOP("ErrorText", "You are signed out. Sign in again.")},
    {u"session.email-invalid"_s, QT_TRANSLATE_NOOP("ErrorText", "This is not an e-mail address.")},
    {u"password.missing"_s, QT_TRANSLATE_NOOP("ErrorText", "Choose a password.")},
    {u"profile.in-use"_s, QT_TRANSLATE_NOOP("ErrorText", "The console is open already, with the same data. Close the other window first.")},
    {u"session.email-missing"_s, QT_TRANSLATE_NOOP("ErrorText", "Type your e-mail address.")},
    {u"session.email-too-long"_s, QT_TRANSLATE_NOOP("ErrorText", "This address is too long.")},
    {u"session.password-missing"_s, QT_TRANSLATE_NOOP("ErrorText", "Type your password.")},
    {u"session.password-too-long"_s, QT_TRANSLATE_NOOP("ErrorText", "This password is too long.")},
    {u"account.not-set-up"_s, QT_TRANSLATE_NOOP("ErrorText", "This account has no administrator yet.")},
    {u"account.set-up-already"_s, QT_TRANSLATE_NOOP("ErrorText", "This account has an administrator already. Sign in.")},
    {u"setup.token-wrong"_s, QT_TRANSLATE_NOOP("ErrorText", "This is not the setup token. It is in the file setup-token of the server's data folder.")},
    {u"setup.token-missing"_s, QT_TRANSLATE_NOOP("ErrorText", "Type the setup token. It is in the file setup-token of the server's data folder.")},
    {u"password.too-short"_s, QT_TRANSLATE_NOOP("ErrorText", "This password is too short. Take at least 12 characters.")},
    {u"password.too-long"_s, QT_TRANSLATE_NOOP("ErrorText", "This password is too long. Take at most 256 characters.")},
    {u"password.common"_s, QT_TRANSLATE_NOOP("ErrorText", "This password is easy to guess. Take another one.")},
    {u"password.characters"_s, QT_TRANSLATE_NOOP("ErrorText", "This password has characters that cannot be used.")},
    {u"password.different"_s, QT_TRANSLATE_NOOP("ErrorText", "The two passwords are different.")},

    // Addresses
    {u"email.invalid"_s, QT_TRANSLATE_NOOP("ErrorText", "This is not an e-mail address.")},
    {u"email.too-long"_s, QT_TRANSLATE_NOOP("ErrorText", "This address is too long.")},
    {u"email.characters"_s, QT_TRANSLATE_NOOP("ErrorText", "This address has characters that cannot be seen. Type it anew.")},
    {u"email.several"_s, QT_TRANSLATE_NOOP("ErrorText", "This is more than one address. Give each its own line.")},

    // Tickets and messages
    {u"ticket.stale"_s, QT_TRANSLATE_NOOP("ErrorText", "Somebody changed this ticket at the same time. Look at what is there now and try again.")},
    {u"ticket.not-found"_s, QT_TRANSLATE_NOOP("ErrorText", "This ticket is not there, or not for you to see.")},
    {u"ticket.unknown"_s, QT_TRANSLATE_NOOP("ErrorText", "This ticket is not there, or not for you to see.")},
    {u"ticket.subject-missing"_s, QT_TRANSLATE_NOOP("ErrorText", "Say in a few words what this is about.")},
    {u"ticket.subject-too-long"_s, QT_TRANSLATE_NOOP("ErrorText", "This subject is too long.")},
    {u"ticket.requester-missing"_s, QT_TRANSLATE_NOOP("ErrorText", "Choose the contact this ticket is for.")},
    {u"ticket.requester-unknown"_s, QT_TRANSLATE_NOOP("ErrorText", "This contact is not there any more. Choose another one.")},
    {u"ticket.assignee-unknown"_s, QT_TRANSLATE_NOOP("ErrorText", "This user cannot be assigned. Choose another one.")},
    {u"ticket.team-unknown"_s, QT_TRANSLATE_NOOP("ErrorText", "This team is not there any more. Choose another one.")},
    {u"ticket.closed"_s, QT_TRANSLATE_NOOP("ErrorText", "This ticket is closed. Open a new one.")},
    {u"message.text-missing"_s, QT_TRANSLATE_NOOP("ErrorText", "Write something first.")},
    {u"message.text-characters"_s, QT_TRANSLATE_NOOP("ErrorText", "This text has characters that cannot be sent. Remove them and try again.")},
    {u"message.text-too-long"_s, QT_TRANSLATE_NOOP("ErrorText", "This text is too long.")},
    {u"message.html-too-long"_s, QT_TRANSLATE_NOOP("ErrorText", "This text is too long.")},

    // Contacts
    {u"contact.stale"_s, QT_TRANSLATE_NOOP("ErrorText", "Somebody changed this contact at the same time. Look at what is there now and try again.")},
    {u"contact.not-found"_s, QT_TRANSLATE_NOOP("ErrorText", "This contact is not there any more.")},
    {u"contact.unknown"_s, QT_TRANSLATE_NOOP("ErrorText", "This contact is not there any more.")},
    {u"contact.name-missing"_s, QT_TRANSLATE_NOOP("ErrorText", "Give the contact a name.")},
    {u"contact.name-too-long"_s, QT_TRANSLATE_NOOP("ErrorText", "This name is too long.")},
    {u"contact.email-missing"_s, QT_TRANSLATE_NOOP("ErrorText", "Give the contact an e-mail address.")},
    {u"contact.email-invalid"_s, QT_TRANSLATE_NOOP("ErrorText", "This is not an e-mail address.")},
    {u"contact.email-too-long"_s, QT_TRANSLATE_NOOP("ErrorText", "This address is too long.")},
    {u"contact.email-characters"_s, QT_TRANSLATE_NOOP("ErrorText", "This address has characters that cannot be seen. Type it anew.")},
    {u"contact.email-several"_s, QT_TRANSLATE_NOOP("ErrorText", "This is more than one address. Give each its own line.")},
    {u"contact.email-repeated"_s, QT_TRANSLATE_NOOP("ErrorText", "This address is here twice.")},
    {u"contact.email-taken"_s, QT_TRANSLATE_NOOP("ErrorText", "This address is another contact's.")},
    {u"contact.email-is-channel"_s, QT_TRANSLATE_NOOP("ErrorText", "This is one of the account's own mailboxes.")},
    {u"contact.email-last"_s, QT_TRANSLATE_NOOP("ErrorText", "A contact keeps at least one address.")},
    {u"contact.email-unknown"_s, QT_TRANSLATE_NOOP("ErrorText", "This address is not the contact's any more.")},
    {u"contact.email-not-for-sign-in"_s, QT_TRANSLATE_NOOP("ErrorText", "This address is fine for mail, but nobody can sign in with it. Give the contact another one to invite it.")},
    {u"contact.emails-too-many"_s, QT_TRANSLATE_NOOP("ErrorText", "This contact has too many addresses.")},
    {u"contact.phone-too-long"_s, QT_TRANSLATE_NOOP("ErrorText", "This phone number is too long.")},
    {u"contact.phone-invalid"_s, QT_TRANSLATE_NOOP("ErrorText", "This is not a phone number.")},
    {u"contact.language-unknown"_s, QT_TRANSLATE_NOOP("ErrorText", "This language is not one the portal speaks.")},
    {u"contact.notes-too-long"_s, QT_TRANSLATE_NOOP("ErrorText", "These notes are too long.")},
    {u"contact.organization-unknown"_s, QT_TRANSLATE_NOOP("ErrorText", "This organization is not there any more.")},
    {u"organization.unknown"_s, QT_TRANSLATE_NOOP("ErrorText", "This organization is not there any more.")},
    {u"organization.stale"_s, QT_TRANSLATE_NOOP("ErrorText", "Somebody changed this organization at the same time. Look at what is there now and try again.")},
    {u"identity.clash"_s, QT_TRANSLATE_NOOP("ErrorText", "No invite was sent: the address is a user's, and users do not get into the portal. Give the contact another address first.")},
    {u"identity.became-user"_s, QT_TRANSLATE_NOOP("ErrorText", "The address became a user's.")},
    {u"invite.active-already"_s, QT_TRANSLATE_NOOP("ErrorText", "This contact is in the portal already.")},
    {u"invite.no-address"_s, QT_TRANSLATE_NOOP("ErrorText", "No invite was sent: the contact has no address.")},
    {u"invite.over"_s, QT_TRANSLATE_NOOP("ErrorText", "This invite is over already.")},
    {u"invite.unknown"_s, QT_TRANSLATE_NOOP("ErrorText", "This invite is not there any more.")},
    {u"invite.superseded"_s, QT_TRANSLATE_NOOP("ErrorText", "A newer invite was sent.")},
    {u"invite.withdrawn"_s, QT_TRANSLATE_NOOP("ErrorText", "Somebody withdrew this invite.")},
    {u"contact.address-changed"_s, QT_TRANSLATE_NOOP("ErrorText", "The contact's address changed.")},
    {u"mail.unreachable"_s, QT_TRANSLATE_NOOP("ErrorText", "The mail server cannot be reached.")},
    {u"mail.refused"_s, QT_TRANSLATE_NOOP("ErrorText", "The mail server refused this address.")},

    // Users
    {u"user.name-missing"_s, QT_TRANSLATE_NOOP("ErrorText", "Give the user a name.")},
    {u"user.name-too-long"_s, QT_TRANSLATE_NOOP("ErrorText", "This name is too long.")},
    {u"user.email-missing"_s, QT_TRANSLATE_NOOP("ErrorText", "Give the user an e-mail address.")},
    {u"user.email-invalid"_s, QT_TRANSLATE_NOOP("ErrorText", "This is not an e-mail address one can sign in with.")},
    {u"user.email-too-long"_s, QT_TRANSLATE_NOOP("ErrorText", "This address is too long.")},
    {u"user.email-characters"_s, QT_TRANSLATE_NOOP("ErrorText", "This address has characters that cannot be seen. Type it anew.")},
    {u"user.email-several"_s, QT_TRANSLATE_NOOP("ErrorText", "This is more than one address.")},
    {u"user.email-taken"_s, QT_TRANSLATE_NOOP("ErrorText", "This address is another user's.")},
    {u"user.email-is-channel"_s, QT_TRANSLATE_NOOP("ErrorText", "This is one of the account's own mailboxes.")},
    {u"user.email-not-for-sign-in"_s, QT_TRANSLATE_NOOP("ErrorText", "This is not an e-mail address one can sign in with.")},
    {u"user.unknown"_s, QT_TRANSLATE_NOOP("ErrorText", "This user is not there any more.")},
    {u"user.not-allowed"_s, QT_TRANSLATE_NOOP("ErrorText", "Only administrators may do this.")},
    {u"user.stale"_s, QT_TRANSLATE_NOOP("ErrorText", "Somebody changed this user at the same time. Look at what is there now and try again.")},
    {u"user.last-administrator"_s, QT_TRANSLATE_NOOP("ErrorText", "The account needs at least one administrator.")},
    {u"team.name-taken"_s, QT_TRANSLATE_NOOP("ErrorText", "There is a team of this name already.")},
    {u"user.role-missing"_s, QT_TRANSLATE_NOOP("ErrorText", "Choose a role.")},
    {u"user.state-unknown"_s, QT_TRANSLATE_NOOP("ErrorText", "This cannot be done with a user.")},
    {u"user.not-accepted"_s, QT_TRANSLATE_NOOP("ErrorText", "This user did not accept the invitation yet.")},
    {u"team.unknown"_s, QT_TRANSLATE_NOOP("ErrorText", "This team is not there any more.")},
    {u"identity.confirmation-needed"_s, QT_TRANSLATE_NOOP("ErrorText", "This address is a contact's. Confirm first what becoming a user would switch off.")},
};

} // namespace

const char *errorSentence(const QString &code)
{
    return sentences.value(code, nullptr);
}
