// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/portal/portaltexts.h"

#include "app/server/text/catalogue.h"

#include <QList>

namespace {

struct PortalSentence {
    const char *name;
    const char *source;
    const char *argument = nullptr;
};

const PortalSentence sentences[] = {
    {"skip", QT_TRANSLATE_NOOP("Portal", "Skip to the content")},
    {"portal", QT_TRANSLATE_NOOP("Portal", "Customer portal")},
    {"navigation", QT_TRANSLATE_NOOP("Portal", "Pages")},
    {"language", QT_TRANSLATE_NOOP("Portal", "Language")},
    {"myTickets", QT_TRANSLATE_NOOP("Portal", "My tickets")},
    {"signIn", QT_TRANSLATE_NOOP("Portal", "Sign in")},
    {"signOut", QT_TRANSLATE_NOOP("Portal", "Sign out")},
    {"error", QT_TRANSLATE_NOOP("Portal", "Error")},
    {"home", QT_TRANSLATE_NOOP("Portal", "Go to the start page")},

    {"signInIntro", QT_TRANSLATE_NOOP("Portal", "Follow your tickets with %1 and answer them."), "company"},
    {"email", QT_TRANSLATE_NOOP("Portal", "E-mail address")},
    {"password", QT_TRANSLATE_NOOP("Portal", "Password")},
    {"portal.refused", QT_TRANSLATE_NOOP("Portal", "The address or the password is not right.")},
    {"portal.limited", QT_TRANSLATE_NOOP("Portal", "Too many attempts. Wait a moment, then try again.")},
    {"signedOut", QT_TRANSLATE_NOOP("Portal", "You have been signed out. If you cannot sign in again, contact %1."), "company"},
    {"notSent", QT_TRANSLATE_NOOP("Portal", "Your reply was not sent. Copy it before you go on:")},
    {"noPassword", QT_TRANSLATE_NOOP("Portal", "No password yet, or forgotten?")},
    {"noAccount", QT_TRANSLATE_NOOP("Portal", "No account yet?")},
    {"haveAccount", QT_TRANSLATE_NOOP("Portal", "You have a password already?")},
    {"colleague",
     QT_TRANSLATE_NOOP("Portal", "Do you work for %1? Addresses of its users do not open this portal: sign in with the console."),
     "company"},

    {"createTitle", QT_TRANSLATE_NOOP("Portal", "Create account")},
    {"createIntro",
     QT_TRANSLATE_NOOP("Portal", "Open tickets with %1 and follow them here. We send a link to your address; with it you choose your password."),
     "company"},
    {"yourName", QT_TRANSLATE_NOOP("Portal", "Your name")},
    {"createSend", QT_TRANSLATE_NOOP("Portal", "Create account")},
    {"obtainTitle", QT_TRANSLATE_NOOP("Portal", "Obtain a password")},
    {"obtainIntro",
     QT_TRANSLATE_NOOP("Portal", "For your first password, or when you have forgotten it. We send a link to your address; it works for one hour.")},
    {"obtainSend", QT_TRANSLATE_NOOP("Portal", "Send the link")},
    {"portal.email-invalid", QT_TRANSLATE_NOOP("Portal", "This is not an e-mail address. Check the spelling.")},
    {"portal.email-not-for-sign-in",
     QT_TRANSLATE_NOOP("Portal", "An address with special letters before the @ cannot sign in. Use another one.")},
    {"portal.name-missing", QT_TRANSLATE_NOOP("Portal", "Write your name.")},
    {"portal.name-too-long", QT_TRANSLATE_NOOP("Portal", "The name is too long: 200 characters at most.")},
    {"portal.name-characters", QT_TRANSLATE_NOOP("Portal", "The name holds characters that cannot be used.")},
    {"checkTitle", QT_TRANSLATE_NOOP("Portal", "Check your mail")},
    {"checkBody", QT_TRANSLATE_NOOP("Portal", "We have sent a message to the address you gave. It says how to go on.")},
    {"checkWait",
     QT_TRANSLATE_NOOP("Portal", "If nothing comes within some minutes, look into the spam folder, check the spelling, or contact %1."),
     "company"},

    {"linkTitle", QT_TRANSLATE_NOOP("Portal", "Open your link")},
    {"linkIntro",
     QT_TRANSLATE_NOOP("Portal", "Press the button to go on. If the field is empty, paste the code that stands under the link in the message.")},
    {"token", QT_TRANSLATE_NOOP("Portal", "Code from the message")},
    {"continue", QT_TRANSLATE_NOOP("Portal", "Continue")},
    {"tokenMissing", QT_TRANSLATE_NOOP("Portal", "Paste the code from the message.")},
    {"deadTitle", QT_TRANSLATE_NOOP("Portal", "This link is no longer valid")},
    {"deadBody",
     QT_TRANSLATE_NOOP("Portal", "A link ends after some time, once it was used, or when a newer one was sent.")},
    {"deadNext", QT_TRANSLATE_NOOP("Portal", "You can get a new one at once:")},
    {"deadColleague", QT_TRANSLATE_NOOP("Portal", "Do you work for %1? Tickets open in the console."), "company"},
    {"openConsole", QT_TRANSLATE_NOOP("Portal", "Open in the console")},

    {"passwordTitle", QT_TRANSLATE_NOOP("Portal", "Choose your password")},
    {"passwordHello", QT_TRANSLATE_NOOP("Portal", "Hello %1!"), "name"},
    {"passwordIntro", QT_TRANSLATE_NOOP("Portal", "From now on you sign in with this address and the password you choose here.")},
    {"passwordHint", QT_TRANSLATE_NOOP("Portal", "At least 12 characters. A short sentence is easy to remember.")},
    {"passwordSave", QT_TRANSLATE_NOOP("Portal", "Save and sign in")},
    {"password.too-short", QT_TRANSLATE_NOOP("Portal", "The password needs at least 12 characters.")},
    {"password.too-long", QT_TRANSLATE_NOOP("Portal", "The password can have 256 characters at most.")},
    {"password.common", QT_TRANSLATE_NOOP("Portal", "This password is too easy to guess. Choose another one.")},
    {"password.characters", QT_TRANSLATE_NOOP("Portal", "The password holds characters that cannot be used.")},

    {"newTicket", QT_TRANSLATE_NOOP("Portal", "New ticket")},
    {"subject", QT_TRANSLATE_NOOP("Portal", "Subject")},
    {"ticketText", QT_TRANSLATE_NOOP("Portal", "What is it about?")},
    {"ticketSend", QT_TRANSLATE_NOOP("Portal", "Open ticket")},
    {"ticketOpened", QT_TRANSLATE_NOOP("Portal", "Your ticket was opened. We answer by mail and on this page.")},
    {"ticket.subject-missing", QT_TRANSLATE_NOOP("Portal", "Say in a few words what it is about.")},
    {"ticket.subject-too-long", QT_TRANSLATE_NOOP("Portal", "The subject is too long: 1,000 characters at most.")},
    {"ticket.subject-characters", QT_TRANSLATE_NOOP("Portal", "The subject holds characters that cannot be stored.")},
    {"tabs", QT_TRANSLATE_NOOP("Portal", "Which tickets")},
    {"tabAll", QT_TRANSLATE_NOOP("Portal", "All tickets")},
    {"tabOpen", QT_TRANSLATE_NOOP("Portal", "Open tickets")},
    {"tabSolved", QT_TRANSLATE_NOOP("Portal", "Solved tickets")},
    {"ticketsEmpty", QT_TRANSLATE_NOOP("Portal", "You have no tickets yet. Answers to your messages will appear here.")},
    {"ticketsNone", QT_TRANSLATE_NOOP("Portal", "There is no ticket of this kind.")},
    {"ticketsOlder", QT_TRANSLATE_NOOP("Portal", "Older tickets")},
    {"updated", QT_TRANSLATE_NOOP("Portal", "Updated")},
    {"opened", QT_TRANSLATE_NOOP("Portal", "Opened")},
    {"ticket", QT_TRANSLATE_NOOP("Portal", "Ticket")},
    {"status", QT_TRANSLATE_NOOP("Portal", "Status")},
    {"status.new", QT_TRANSLATE_NOOP("Portal", "New")},
    {"status.open", QT_TRANSLATE_NOOP("Portal", "Open")},
    {"status.pending", QT_TRANSLATE_NOOP("Portal", "Waiting for you")},
    {"status.solved", QT_TRANSLATE_NOOP("Portal", "Solved")},
    {"status.closed", QT_TRANSLATE_NOOP("Portal", "Closed")},
    {"conversation", QT_TRANSLATE_NOOP("Portal", "Conversation")},
    {"messagesLater", QT_TRANSLATE_NOOP("Portal", "Later messages")},
    {"you", QT_TRANSLATE_NOOP("Portal", "You")},
    {"reply", QT_TRANSLATE_NOOP("Portal", "Your reply")},
    {"replySend", QT_TRANSLATE_NOOP("Portal", "Send reply")},
    {"replySent", QT_TRANSLATE_NOOP("Portal", "Your reply was sent.")},
    {"replyFollows", QT_TRANSLATE_NOOP("Portal", "This ticket is closed. Your reply opens a new one that refers to it.")},
    {"replyReopens", QT_TRANSLATE_NOOP("Portal", "This ticket is solved. Your reply opens it again.")},
    {"closeHint", QT_TRANSLATE_NOOP("Portal", "Is everything settled?")},
    {"closeTicket", QT_TRANSLATE_NOOP("Portal", "Close the ticket")},
    {"reopenHint", QT_TRANSLATE_NOOP("Portal", "Not settled after all?")},
    {"reopenTicket", QT_TRANSLATE_NOOP("Portal", "Reopen the ticket")},
    {"message.text-missing", QT_TRANSLATE_NOOP("Portal", "Write your message first.")},
    {"message.text-too-long", QT_TRANSLATE_NOOP("Portal", "The message is too long: 100,000 characters at most.")},
    {"message.text-characters", QT_TRANSLATE_NOOP("Portal", "The message holds characters that cannot be stored.")},
    {"files", QT_TRANSLATE_NOOP("Portal", "Files")},
    {"filesChoose", QT_TRANSLATE_NOOP("Portal", "Attach files")},
    {"filesHint", QT_TRANSLATE_NOOP("Portal", "Up to 10 files, 25 MB in all.")},
    {"form.too-many-files", QT_TRANSLATE_NOOP("Portal", "These are more than 10 files. Choose fewer.")},
    {"form.files-too-large", QT_TRANSLATE_NOOP("Portal", "The files have more than 25 MB in all. Choose fewer or smaller ones.")},
    {"filesAgain", QT_TRANSLATE_NOOP("Portal", "The files were not kept. Choose them again.")},
    {"guest", QT_TRANSLATE_NOOP("Portal", "You see this one ticket by a link from a message. To answer it, sign in or have a code sent.")},
    {"guestAnswer",
     QT_TRANSLATE_NOOP("Portal", "A code shows that the message came to you: we send it to the address the message went to.")},
    {"codeSend", QT_TRANSLATE_NOOP("Portal", "Send me a code")},
    {"codeAgain", QT_TRANSLATE_NOOP("Portal", "Send another code")},
    {"codeTitle", QT_TRANSLATE_NOOP("Portal", "Enter the code")},
    {"codeIntro", QT_TRANSLATE_NOOP("Portal", "It was sent to %1 and works for 15 minutes, in this browser."), "address"},
    {"code", QT_TRANSLATE_NOOP("Portal", "Code of 8 digits")},
    {"portal.code-wrong", QT_TRANSLATE_NOOP("Portal", "The code is not right, or it has ended. Check it, or have another one sent.")},
    {"backToTicket", QT_TRANSLATE_NOOP("Portal", "Back to the ticket")},
    {"codeInstead", QT_TRANSLATE_NOOP("Portal", "Or see the ticket of the message without a password:")},

    {"profile", QT_TRANSLATE_NOOP("Portal", "My account")},
    {"addressChange", QT_TRANSLATE_NOOP("Portal", "Change of address")},
    {"addressChangeIntro",
     QT_TRANSLATE_NOOP("Portal", "We send a link to the new address. Once you have opened it, you sign in with the new address and your"
                                 " present password.")},
    {"addressNew", QT_TRANSLATE_NOOP("Portal", "New e-mail address")},
    {"addressSend", QT_TRANSLATE_NOOP("Portal", "Send the link")},
    {"addressChanged", QT_TRANSLATE_NOOP("Portal", "Your address was changed. Sign in with the new one from now on.")},

    {"notFoundTitle", QT_TRANSLATE_NOOP("Portal", "There is no such page")},
    {"notFoundBody", QT_TRANSLATE_NOOP("Portal", "The address is wrong, or the page is not for you to see.")},
    {"formTitle", QT_TRANSLATE_NOOP("Portal", "Please send the form again")},
    {"formBody",
     QT_TRANSLATE_NOOP("Portal", "Nothing was changed. The page was open for too long, or your browser keeps no cookies.")},
    {"tooLargeTitle", QT_TRANSLATE_NOOP("Portal", "The files are too large")},
    {"tooLargeBody",
     QT_TRANSLATE_NOOP("Portal", "Nothing was sent. Go back and choose files of 25 MB at most in all; what you wrote is still there.")},
    {"busyTitle", QT_TRANSLATE_NOOP("Portal", "Not available for the moment")},
    {"busyBody", QT_TRANSLATE_NOOP("Portal", "Nothing was changed. Please try again in a minute.")},
    {"brokenTitle", QT_TRANSLATE_NOOP("Portal", "Something went wrong")},
    {"brokenBody", QT_TRANSLATE_NOOP("Portal", "Nothing was changed. If it happens again, contact %1."), "company"},
};

}

QJsonObject portalSentences(const Catalogue &catalogue, const QString &language, const QJsonObject &data)
{
    QJsonObject result;
    for (const PortalSentence &sentence : sentences) {
        QString text = catalogue.sentence(language, "Portal", sentence.source);
        if (sentence.argument)
            text = text.arg(data.value(QLatin1StringView(sentence.argument)).toString());
        result.insert(QLatin1StringView(sentence.name), text);
    }
    return result;
}
