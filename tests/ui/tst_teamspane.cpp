// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/examples.h"
#include "ui/parts/inlinenotice.h"
#include "ui/parts/rowlist.h"
#include "ui/users/teamform.h"
#include "ui/users/teamspane.h"

#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_TeamsPane : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void aTeamIsCreated();
    void aTeamIsRenamed();
    void aRefreshKeepsTheTeamAndWhatIsTyped();
    void aTeamIsRemovedOnlyAfterAsking();
    void anUnsavedNameIsAskedFor();
    void aRefusedNameStandsAtItsField();
    void whoMayNotManageOnlyLooks();

private:
    QPushButton *button(const QString &text) const;
    QLineEdit *name() const { return m_pane->findChild<QLineEdit *>(); }

    std::unique_ptr<TeamsPane> m_pane;
};

void tst_TeamsPane::init()
{
    qRegisterMetaType<TeamId>();
    m_pane = std::make_unique<TeamsPane>();
    m_pane->setMayManage(true);
    m_pane->showTeams(examples::teams(), {examples::user()});
    m_pane->show();
}

QPushButton *tst_TeamsPane::button(const QString &text) const
{
    for (QPushButton *each : m_pane->findChildren<QPushButton *>())
        if (each->isVisible() && each->text().remove(u'&') == text)
            return each;
    return nullptr;
}

void tst_TeamsPane::aTeamIsCreated()
{
    QSignalSpy wanted(m_pane->form(), &TeamForm::createWanted);
    button(u"New team"_s)->click();
    QVERIFY(!button(u"Create team"_s)->isEnabled());
    name()->setText(u" Compras "_s);
    QTest::keyClick(name(), Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted[0][0].toString(), u"Compras"_s);
}

void tst_TeamsPane::aTeamIsRenamed()
{
    QSignalSpy wanted(m_pane->form(), &TeamForm::renameWanted);
    m_pane->chooseTeam(TeamId{2});
    QVERIFY(!button(u"Save team"_s)->isEnabled());
    name()->setText(u"Suporte"_s);
    button(u"Save team"_s)->click();
    QCOMPARE(wanted[0][0].value<TeamId>(), TeamId{2});
    QCOMPARE(wanted[0][1].toString(), u"Suporte"_s);
    m_pane->form()->showSaved({TeamId{2}, u"Suporte"_s, 2});
    QVERIFY(!m_pane->form()->isDirty());
}

void tst_TeamsPane::aRefreshKeepsTheTeamAndWhatIsTyped()
{
    m_pane->chooseTeam(TeamId{2});
    name()->setText(u"Sup"_s);
    auto teams = examples::teams();
    teams.prepend({TeamId{9}, u"Administração"_s, 1});
    m_pane->showTeams(teams, {});
    QCOMPARE(name()->text(), u"Sup"_s);
    QCOMPARE(m_pane->findChild<RowList *>()->currentIndex().row(), 2);
    QCOMPARE(m_pane->form()->team(), TeamId{2});
}

void tst_TeamsPane::aTeamIsRemovedOnlyAfterAsking()
{
    QSignalSpy wanted(m_pane->form(), &TeamForm::removalWanted);
    m_pane->chooseTeam(TeamId{1});
    button(u"Remove team…"_s)->click();
    auto *question = m_pane->findChild<QMessageBox *>();
    QVERIFY(question && question->text().contains(u"Faturamento"_s));
    QCOMPARE(wanted.count(), 0);
    for (QAbstractButton *each : question->buttons())
        if (question->buttonRole(each) == QMessageBox::DestructiveRole)
            each->click();
    QCOMPARE(wanted.count(), 1);

    m_pane->showTeams(examples::teams().mid(1), {});
    QVERIFY(!m_pane->form()->isVisible());
}

void tst_TeamsPane::anUnsavedNameIsAskedFor()
{
    m_pane->chooseTeam(TeamId{1});
    name()->setText(u"Fat"_s);
    QTest::keyClick(m_pane->findChild<RowList *>(), Qt::Key_J);
    QCOMPARE(m_pane->form()->team(), TeamId{1});
    auto *question = m_pane->findChild<QMessageBox *>();
    QVERIFY(question);
    for (QAbstractButton *each : question->buttons())
        if (question->buttonRole(each) == QMessageBox::DestructiveRole)
            each->click();
    QCOMPARE(m_pane->form()->team(), TeamId{2});
    QCOMPARE(name()->text(), u"Suporte técnico"_s);
}

void tst_TeamsPane::aRefusedNameStandsAtItsField()
{
    m_pane->startNew();
    name()->setText(u"Vendas"_s);
    m_pane->form()->setBusy(true);
    m_pane->form()->showError({Error::Kind::Conflict, u"team.name-taken"_s, {{u"/name"_s, u"team.name-taken"_s}}});
    QCOMPARE(name()->text(), u"Vendas"_s);
    QVERIFY(name()->accessibleDescription().contains(u"already"_s));
}

void tst_TeamsPane::whoMayNotManageOnlyLooks()
{
    m_pane->setMayManage(false);
    m_pane->chooseTeam(TeamId{1});
    QVERIFY(name()->isReadOnly());
    QVERIFY(!button(u"Save team"_s) && !button(u"Remove team…"_s));
    QVERIFY(!button(u"New team"_s)->isEnabled());
}

QTEST_MAIN(tst_TeamsPane)
#include "tst_teamspane.moc"
