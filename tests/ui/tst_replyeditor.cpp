// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/inlinenotice.h"
#include "ui/tickets/replyeditor.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_ReplyEditor : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void enterAloneNeverSends();
    void controlEnterSendsWhatWasTyped();
    void nothingIsSentWhileThereIsNothing();
    void theButtonNamesWhoGetsIt();
    void aNoteIsANote();
    void anErrorLosesNothing();
    void whileBusyItIsNotSentTwice();
    void controlShiftEnterSolves();
    void aKeptDraftComesBackWithoutSignals();
    void filesGoWithTheReplyAndCanBeTakenOff();
    void aFileThatCannotBeSentIsSaid();

private:
    QPlainTextEdit *text() const { return m_editor->findChild<QPlainTextEdit *>(); }
    QString sendWords() const;

    ReplyEditor *m_editor = nullptr;
};

void tst_ReplyEditor::init()
{
    qRegisterMetaType<ReplyDraft>();
    m_editor = new ReplyEditor;
    m_editor->setRecipient(u"Ana Carvalho"_s);
    m_editor->show();
    m_editor->activateWindow();
    text()->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_editor));
}

void tst_ReplyEditor::cleanup()
{
    delete m_editor;
}

QString tst_ReplyEditor::sendWords() const
{
    for (const QPushButton *button : m_editor->findChildren<QPushButton *>())
        if (button->property("primary").toBool())
            return QString(button->text()).remove(u'&');
    return {};
}

void tst_ReplyEditor::enterAloneNeverSends()
{
    QSignalSpy sent(m_editor, &ReplyEditor::sendWanted);
    QTest::keyClicks(text(), u"Hello"_s);
    QTest::keyClick(text(), Qt::Key_Return);
    QTest::keyClick(text(), Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(sent.count(), 0);
    QCOMPARE(text()->toPlainText(), u"Hello\n\n"_s);
}

void tst_ReplyEditor::controlEnterSendsWhatWasTyped()
{
    QSignalSpy sent(m_editor, &ReplyEditor::sendWanted);
    QTest::keyClicks(text(), u"Hello"_s);
    QTest::keyClick(text(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(sent.count(), 1);
    const auto draft = sent[0][0].value<ReplyDraft>();
    QCOMPARE(draft.text, u"Hello"_s);
    QCOMPARE(draft.kind, MessageKind::Reply);
    QVERIFY(!draft.status);
}

void tst_ReplyEditor::nothingIsSentWhileThereIsNothing()
{
    QSignalSpy sent(m_editor, &ReplyEditor::sendWanted);
    QTest::keyClicks(text(), u"   "_s);
    QTest::keyClick(text(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(sent.count(), 0);
}

void tst_ReplyEditor::theButtonNamesWhoGetsIt()
{
    QCOMPARE(sendWords(), u"Send to Ana Carvalho"_s);
    m_editor->startNote();
    QCOMPARE(sendWords(), u"Add internal note"_s);
}

void tst_ReplyEditor::aNoteIsANote()
{
    QSignalSpy sent(m_editor, &ReplyEditor::sendWanted);
    m_editor->startNote();
    QTest::keyClicks(text(), u"Between us"_s);
    QTest::keyClick(text(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(sent[0][0].value<ReplyDraft>().kind, MessageKind::Note);
}

void tst_ReplyEditor::anErrorLosesNothing()
{
    QTest::keyClicks(text(), u"Hello"_s);
    m_editor->setBusy(true);
    m_editor->showError({Error::Kind::Unreachable, u"server.unreachable"_s});
    QCOMPARE(text()->toPlainText(), u"Hello"_s);
    QVERIFY(!text()->isReadOnly());
}

void tst_ReplyEditor::whileBusyItIsNotSentTwice()
{
    QSignalSpy sent(m_editor, &ReplyEditor::sendWanted);
    QTest::keyClicks(text(), u"Hello"_s);
    m_editor->setBusy(true);
    QTest::keyClick(text(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(sent.count(), 0);
}

void tst_ReplyEditor::controlShiftEnterSolves()
{
    QSignalSpy sent(m_editor, &ReplyEditor::sendAndNextWanted);
    QTest::keyClicks(text(), u"Done"_s);
    QTest::keyClick(text(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(sent.count(), 1);
    QCOMPARE(sent[0][0].value<ReplyDraft>().status, TicketStatus::Solved);
}

void tst_ReplyEditor::aKeptDraftComesBackWithoutSignals()
{
    QSignalSpy changed(m_editor, &ReplyEditor::draftChanged);
    m_editor->setDraft({MessageKind::Note, u"Kept"_s, {}, TicketStatus::Open});
    QCOMPARE(changed.count(), 0);
    QCOMPARE(m_editor->draft().text, u"Kept"_s);
    QCOMPARE(m_editor->draft().status, TicketStatus::Open);
    QCOMPARE(m_editor->kind(), MessageKind::Note);
    m_editor->clear();
    QVERIFY(m_editor->isEmpty());
    QVERIFY(!m_editor->draft().status);
}

void tst_ReplyEditor::filesGoWithTheReplyAndCanBeTakenOff()
{
    QSignalSpy changed(m_editor, &ReplyEditor::draftChanged);
    m_editor->addFile({AttachmentId{5}, u"a & b.pdf"_s, {}, 1});
    m_editor->addFile({AttachmentId{6}, u"b.txt"_s, {}, 1});
    QCOMPARE(changed.count(), 2);
    QCOMPARE(m_editor->draft().attachments, (AttachmentIds{AttachmentId{5}, AttachmentId{6}}));
    for (auto *button : m_editor->findChildren<QPushButton *>()) {
        if (button->accessibleName() == u"Do not send a & b.pdf"_s)
            button->click();
    }
    QTRY_COMPARE(m_editor->draft().attachments, AttachmentIds{AttachmentId{6}});
    const ReplyDraft kept = m_editor->draft();
    m_editor->clear();
    QVERIFY(m_editor->draft().attachments.isEmpty());
    m_editor->setDraft(kept);
    QCOMPARE(m_editor->draft().attachments, AttachmentIds{AttachmentId{6}});
}

void tst_ReplyEditor::aFileThatCannotBeSentIsSaid()
{
    QTest::keyClicks(text(), u"Hello"_s);
    m_editor->showFileError({Error::Kind::Unreachable, u"server.refused"_s});
    QVERIFY(m_editor->findChild<InlineNotice *>()->text().contains(u"not attached"_s));
    QCOMPARE(text()->toPlainText(), u"Hello"_s);
}

QTEST_MAIN(tst_ReplyEditor)
#include "tst_replyeditor.moc"
