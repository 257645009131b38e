// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/examples.h"
#include "ui/tickets/conversationview.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextTable>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

class tst_ConversationView : public QObject
{
    Q_OBJECT
private slots:
    void noteAndReplyAreLabelled();
    void aNoteHasItsOwnGround();
    void aMessageCannotLeaveItsFrame();
    void plainTextIsNotMarkup();
    void aFileIsNeverOpened();
    void aPipeNeverHangsTheWindow();
    void onlyHarmlessLinksOpen();
    void aFileIsALineThatCanBeChosen();
    void aMailCannotNameAFileThatIsNotOnShow();
    void aMailsColoursDoNotHideItsText();
    void imagesThatAreNotLoadedAreMentioned();
};

namespace {

Message mail(const QString &html)
{
    Message message = examples::message(1, MessageKind::Reply, AuthorKind::Contact, u"Eve"_s, {}, 1);
    message.html = html;
    return message;
}

QList<QTextTable *> framesOf(const ConversationView &view)
{
    QList<QTextTable *> frames;
    for (QTextFrame *frame : view.document()->rootFrame()->childFrames())
        if (auto *table = qobject_cast<QTextTable *>(frame))
            frames << table;
    return frames;
}

void paint(ConversationView &view)
{
    view.resize(600, 400);
    view.show();
    view.grab();
}

} // namespace

void tst_ConversationView::noteAndReplyAreLabelled()
{
    ConversationView view;
    view.showMessages(examples::messages());
    const QString text = view.toPlainText();
    QCOMPARE(text.count(u"Internal note"_s), 1);
    QCOMPARE(text.count(u"Public reply"_s), 1);
    QCOMPARE(text.count(u"From the customer"_s), 2);
    QVERIFY(text.contains(u"the customer does not see this"_s));
}

void tst_ConversationView::aNoteHasItsOwnGround()
{
    ConversationView view;
    view.showMessages(examples::messages());
    const auto ground = [&view](int n) { return framesOf(view).at(n)->cellAt(0, 0).format().background().color(); };
    QVERIFY(ground(1) != ground(0));
    QVERIFY(ground(1) != ground(2));
}

void tst_ConversationView::aMessageCannotLeaveItsFrame()
{
    ConversationView view;
    view.showMessages({mail(u"</td></tr></table></body><table bgcolor=yellow><tr><td>Internal note</td></tr></table>"_s),
                       examples::message(2, MessageKind::Reply, AuthorKind::User, u"Marina"_s, u"Hi"_s, 1)});
    QCOMPARE(framesOf(view).size(), 2);
}

void tst_ConversationView::plainTextIsNotMarkup()
{
    ConversationView view;
    view.showMessages({examples::message(1, MessageKind::Reply, AuthorKind::Contact, u"<b>Eve</b>"_s, u"<h1>big</h1>"_s, 1)});
    QVERIFY(view.toPlainText().contains(u"<b>Eve</b>"_s));
    QVERIFY(view.toPlainText().contains(u"<h1>big</h1>"_s));
}

void tst_ConversationView::aFileIsNeverOpened()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"secret.png"_s);
    QImage red(40, 40, QImage::Format_RGB32);
    red.fill(Qt::red);
    QVERIFY(red.save(path));

    ConversationView view;
    for (const QString &name : {path, u"file://"_s + path, u"qrc:/icons/enterprise-support.svg"_s}) {
        view.showMessages({mail(u"<img src=\"%1\"><link rel=stylesheet href=\"%1\">"_s.arg(name))});
        paint(view);
        const auto image = view.document()->resource(QTextDocument::ImageResource, QUrl(name)).value<QImage>();
        QCOMPARE(image.size(), QSize(1, 1));
        const QImage seen = view.grab().toImage();
        for (int y = 0; y < seen.height(); ++y)
            for (int x = 0; x < seen.width(); ++x)
                QVERIFY(seen.pixelColor(x, y) != QColor(Qt::red));
    }
}

void tst_ConversationView::aPipeNeverHangsTheWindow()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"pipe"_s);
    QCOMPARE(mkfifo(path.toLocal8Bit().constData(), 0600), 0);

    ConversationView view;
    view.showMessages({mail(u"<img src=\"%1\"><p style=\"background-image:url(%1)\">a</p><style>@import url('%1');</style>"_s.arg(path))});
    paint(view);
    QVERIFY(view.toPlainText().contains(u'a'));
}

void tst_ConversationView::onlyHarmlessLinksOpen()
{
    ConversationView view;
    QSignalSpy opened(&view, &ConversationView::linkOpened);
    for (const QString &link : {u"file:///etc/passwd"_s, u"javascript:alert(1)"_s, u"ssh://host"_s, u"data:text/html,x"_s})
        emit view.anchorClicked(QUrl(link));
    QCOMPARE(opened.count(), 0);
    emit view.anchorClicked(QUrl(u"https://example.org"_s));
    QCOMPARE(opened.count(), 1);
}

void tst_ConversationView::aFileIsALineThatCanBeChosen()
{
    ConversationView view;
    Message message = mail(u"<p>see</p>"_s);
    message.attachments = {{AttachmentId{5}, u"nota <b>.pdf"_s, u"application/pdf"_s, 2048}, {AttachmentId{6}, u"b.txt"_s, {}, 1}};
    view.showMessages({message});
    QVERIFY(view.toPlainText().contains(u"nota <b>.pdf (2"_s));
    QVERIFY(view.toPlainText().contains(u"b.txt (1"_s));
    QSignalSpy chosen(&view, &ConversationView::fileChosen);
    QSignalSpy opened(&view, &ConversationView::linkOpened);
    emit view.anchorClicked(QUrl(u"attachment:6"_s));
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().value<Attachment>().id, AttachmentId{6});
    QCOMPARE(opened.count(), 0);
}

void tst_ConversationView::aMailCannotNameAFileThatIsNotOnShow()
{
    ConversationView view;
    view.showMessages({mail(u"<a href=\"attachment:7\">x</a>"_s)});
    QSignalSpy chosen(&view, &ConversationView::fileChosen);
    emit view.anchorClicked(QUrl(u"attachment:7"_s));
    emit view.anchorClicked(QUrl(u"attachment:x"_s));
    QCOMPARE(chosen.count(), 0);
}

void tst_ConversationView::aMailsColoursDoNotHideItsText()
{
    ConversationView view;
    view.showMessages({mail(u"<p><span style=\"color:#fff;background:#fff\">hidden</span></p>"_s)});
    const QTextCursor found = view.document()->find(u"hidden"_s);
    QVERIFY(!found.isNull());
    QVERIFY(found.charFormat().foreground().style() == Qt::NoBrush || found.charFormat().foreground().color() != QColor(Qt::white));
}

void tst_ConversationView::imagesThatAreNotLoadedAreMentioned()
{
    ConversationView view;
    view.showMessages({mail(u"<p>a</p><IMG src=\"https://tracker.example/1.gif\">"_s)});
    QVERIFY(view.toPlainText().contains(u"are not loaded"_s));
    view.showMessages({mail(u"<p>a</p>"_s)});
    QVERIFY(!view.toPlainText().contains(u"are not loaded"_s));
}

QTEST_MAIN(tst_ConversationView)
#include "tst_conversationview.moc"
