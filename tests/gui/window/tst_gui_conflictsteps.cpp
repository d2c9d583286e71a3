// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// F8 goes from conflict to conflict, by time, and says each.
#include "freshwindow.h"
#include "planning/settingaside.h"
#include "tests/testprogram.h"

#include <QSignalSpy>

using namespace summitry;
using namespace Qt::StringLiterals;

class TestConflictSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goRoundByTime();
    void beginAtTheSelectedSession();
    void passOverWhatIsSetAside();
    void areSaidToBeNoneWhereThereIsNone();

private:
    static QString said(const QSignalSpy &messages) { return messages.last().first().toString(); }
    static std::vector<Conflict> hard(const Workspace &workspace)
    {
        return workspace.conflicts().conflicts(Severity::Hard);
    }
};

void TestConflictSteps::goRoundByTime()
{
    const FreshWindow fresh;
    fresh.openSample();
    const auto conflicts = hard(fresh.workspace());
    QCOMPARE(conflicts.size(), std::size_t(3));
    QSignalSpy messages(&fresh.workspace(), &Workspace::message);
    for (const std::size_t place : {0, 1, 2, 0}) {
        QTest::keyClick(fresh.window, Qt::Key_F8);
        QCOMPARE(fresh.workspace().selected(), RecordKey::of(conflicts[place].first));
        QVERIFY2(said(messages).startsWith(QString::number(place + 1) + u" of 3"_s), qPrintable(said(messages)));
        QVERIFY(said(messages).contains(sentence(conflicts[place], fresh.workspace().document())));
    }
    QTest::keyClick(fresh.window, Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(fresh.workspace().selected(), RecordKey::of(conflicts[2].first));
}

void TestConflictSteps::beginAtTheSelectedSession()
{
    const FreshWindow fresh;
    fresh.openSample();
    const auto conflicts = hard(fresh.workspace());
    fresh.workspace().select(RecordKey::of(conflicts[1].second ? conflicts[1].second : conflicts[1].first));
    QTest::keyClick(fresh.window, Qt::Key_F8);
    QCOMPARE(fresh.workspace().selected(), RecordKey::of(conflicts[1].first));
    QTest::keyClick(fresh.window, Qt::Key_F8);
    QCOMPARE(fresh.workspace().selected(), RecordKey::of(conflicts[2].first));
}

void TestConflictSteps::passOverWhatIsSetAside()
{
    const FreshWindow fresh;
    fresh.openSample();
    Workspace &workspace = fresh.workspace();
    const auto conflicts = hard(workspace);
    Draft draft = setAside(std::span(conflicts).subspan(1, 1), u"Known"_s, conflicts[1].start, workspace.document());
    QVERIFY(workspace.apply(draft));
    for (const std::size_t place : {0, 2, 0}) {
        QTest::keyClick(fresh.window, Qt::Key_F8);
        QCOMPARE(workspace.selected(), RecordKey::of(conflicts[place].first));
    }
}

void TestConflictSteps::areSaidToBeNoneWhereThereIsNone()
{
    const FreshWindow fresh;
    fresh.window->newFileAt(fresh.path(u"Blank.summit"_s), u"blank"_s);
    QSignalSpy messages(&fresh.workspace(), &Workspace::message);
    QTest::keyClick(fresh.window, Qt::Key_F8);
    QCOMPARE(messages.size(), 1);
    QVERIFY(said(messages).contains(u"no conflicts"_s));
}

SUMMITRY_TEST_IN(Application, TestConflictSteps)
#include "tst_gui_conflictsteps.moc"
