// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tickets/replyeditor.h"

#include "ui/parts/choicebox.h"
#include "ui/parts/inlinenotice.h"
#include "ui/parts/passfocus.h"
#include "ui/text/safetext.h"
#include "ui/text/statustext.h"
#include "ui/tickets/attachedfiles.h"

#include <QButtonGroup>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

ReplyEditor::ReplyEditor(QWidget *parent)
    : QWidget(parent)
    , m_kinds(new QButtonGroup(this))
    , m_audience(new QLabel(this))
    , m_text(new QPlainTextEdit(this))
    , m_files(new AttachedFiles(this))
    , m_status(new ChoiceBox(this))
    , m_attach(new QPushButton(tr("Attach…"), this))
    , m_notice(new InlineNotice(this))
    , m_send(new QPushButton(this))
{
    m_text->setTabChangesFocus(true);
    m_text->setObjectName(u"text"_s);
    passFocus(this, m_text);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 10, 16, 12);
    column->setSpacing(8);
    column->addLayout(makeHead());
    column->addWidget(m_text, 1);
    column->addWidget(m_files);
    column->addWidget(m_notice);
    column->addLayout(makeFoot());

    makeShortcuts();
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        refresh();
        emit draftChanged(draft());
    });
    connect(m_status, &ChoiceBox::activated, this, [this] { emit draftChanged(draft()); });
    connect(m_files, &AttachedFiles::changed, this, [this] { emit draftChanged(draft()); });
    connect(m_attach, &QPushButton::clicked, this, &ReplyEditor::chooseFiles);
    connect(m_send, &QPushButton::clicked, this, &ReplyEditor::submit);
    refresh();
}

QLayout *ReplyEditor::makeHead()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(4);
    const auto addKind = [&](MessageKind kind, const QString &text) {
        auto *button = new QPushButton(text, this);
        button->setProperty("segment", true);
        button->setCheckable(true);
        button->setAutoDefault(false);
        m_kinds->addButton(button, int(kind));
        line->addWidget(button);
    };
    addKind(MessageKind::Reply, tr("Public &reply"));
    addKind(MessageKind::Note, tr("Internal &note"));
    m_kinds->button(int(MessageKind::Reply))->setChecked(true);
    connect(m_kinds, &QButtonGroup::idClicked, this, [this](int kind) { setKind(MessageKind(kind)); });

    m_audience->setTextFormat(Qt::PlainText);
    m_audience->setWordWrap(true);
    line->addSpacing(8);
    line->addWidget(m_audience, 1);
    return line;
}

QLayout *ReplyEditor::makeFoot()
{
    m_status->setAccessibleName(tr("Status after sending"));
    m_status->setToolTip(tr("Status after sending"));
    m_status->setMinimumContentsLength(16);
    m_status->addItem(tr("Usual status"));
    for (const TicketStatus status : {TicketStatus::Open, TicketStatus::Pending, TicketStatus::Solved})
        m_status->addItem(tr("Then: %1").arg(StatusText::of(status)), int(status));
    m_attach->setAutoDefault(false);
    m_attach->setToolTip(tr("Files go to the server at once, so it must be reachable"));
    m_send->setProperty("primary", true);
    m_send->setToolTip(tr("Ctrl+Enter"));

    auto *line = new QHBoxLayout;
    line->addWidget(m_status);
    line->addWidget(m_attach);
    line->addStretch();
    line->addWidget(m_send);
    return line;
}

void ReplyEditor::makeShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto slot) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_Return), &ReplyEditor::submit);
    add(QKeySequence(Qt::CTRL | Qt::Key_Enter), &ReplyEditor::submit);
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return), &ReplyEditor::submitAndNext);
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Enter), &ReplyEditor::submitAndNext);
    add(QKeySequence(Qt::Key_Escape), &ReplyEditor::left);
}

void ReplyEditor::setRecipient(const QString &name)
{
    m_recipient = safeLine(name);
    refresh();
}

ReplyDraft ReplyEditor::draft() const
{
    ReplyDraft draft;
    draft.kind = kind();
    draft.text = m_text->toPlainText();
    if (m_status->currentData().isValid())
        draft.status = TicketStatus(m_status->currentData().toInt());
    draft.attachments = m_files->ids();
    return draft;
}

MessageKind ReplyEditor::kind() const
{
    return MessageKind(m_kinds->checkedId());
}

bool ReplyEditor::isEmpty() const
{
    return m_text->toPlainText().trimmed().isEmpty();
}

void ReplyEditor::setDraft(const ReplyDraft &draft)
{
    const QSignalBlocker quiet(this);
    m_text->setPlainText(draft.text);
    m_text->moveCursor(QTextCursor::End);
    m_status->choose(draft.status ? QVariant(int(*draft.status)) : QVariant());
    m_files->keep(draft.attachments);
    m_notice->clear();
    setBusy(false);
    setKind(draft.kind);
}

void ReplyEditor::startReply()
{
    setKind(MessageKind::Reply);
    m_text->setFocus();
}

void ReplyEditor::startNote()
{
    setKind(MessageKind::Note);
    m_text->setFocus();
}

void ReplyEditor::clear()
{
    setDraft({});
}

void ReplyEditor::setBusy(bool busy)
{
    m_busy = busy;
    m_text->setReadOnly(busy);
    m_files->setEnabled(!busy);
    m_attach->setEnabled(!busy);
    if (busy)
        m_notice->clear();
    refresh();
}

void ReplyEditor::showError(const Error &error)
{
    setBusy(false);
    m_notice->say(error);
    m_text->setFocus();
}

void ReplyEditor::addFile(const Attachment &attachment)
{
    m_files->add(attachment);
}

void ReplyEditor::showFileError(const Error &error)
{
    if (error.kind == Error::Kind::Unreachable)
        m_notice->say(tr("The file was not attached: it must go to the server at once, and the server cannot be reached."), Tone::Attention);
    else
        m_notice->say(error);
}

void ReplyEditor::chooseFiles()
{
    for (const QString &path : QFileDialog::getOpenFileNames(this, tr("Attach Files")))
        emit fileChosen(path);
}

void ReplyEditor::setKind(MessageKind kind)
{
    const bool changed = kind != this->kind();
    m_kinds->button(int(kind))->setChecked(true);
    refresh();
    if (changed)
        emit draftChanged(draft());
}

void ReplyEditor::submit()
{
    if (m_send->isEnabled())
        emit sendWanted(draft());
}

void ReplyEditor::submitAndNext()
{
    if (!m_send->isEnabled())
        return;
    ReplyDraft solved = draft();
    solved.status = TicketStatus::Solved;
    emit sendAndNextWanted(solved);
}

void ReplyEditor::refresh()
{
    const bool note = kind() == MessageKind::Note;
    const QString recipient = m_recipient.isEmpty() ? tr("the customer") : m_recipient;
    const QString brief = m_text->fontMetrics().elidedText(recipient, Qt::ElideRight, fontMetrics().averageCharWidth() * 28);

    m_send->setText(note ? tr("&Add internal note") : tr("&Send to %1").arg(QString(brief).replace(u'&', u"&&"_s)));
    m_send->setEnabled(!m_busy && !isEmpty());
    m_audience->setText(note ? tr("Only users of the account see this.") : tr("%1 gets this by e-mail.").arg(recipient));
    m_text->setPlaceholderText(note ? tr("Write a note for your colleagues") : tr("Write a reply"));
    m_text->setAccessibleName(note ? tr("Text of the internal note") : tr("Text of the reply to %1").arg(recipient));

    QPalette inked = palette();
    inked.setColor(QPalette::WindowText, note ? tone(Tone::Note, inked).ink : inked.color(QPalette::PlaceholderText));
    m_audience->setPalette(inked);
    update();
}

void ReplyEditor::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool note = kind() == MessageKind::Note;
    const ToneColors colors = tone(Tone::Note, palette());
    painter.fillRect(rect(), note ? colors.fill : palette().color(QPalette::Window));
    painter.fillRect(0, 0, width(), note ? 3 : 1, note ? colors.line : palette().color(QPalette::Mid));
}
