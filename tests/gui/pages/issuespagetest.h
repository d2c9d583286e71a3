// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The page of issues on a small summit, and what somebody does with it.
#pragma once

#include "planning/settingaside.h"
#include "tests/core/document/smallsummit.h"
#include "tests/testprogram.h"
#include "ui/forms/setasidedialog.h"
#include "ui/models/preferences.h"
#include "ui/models/workspace.h"
#include "ui/pages/issuespage.h"
#include "ui/pages/issuesview.h"
#include "ui/style/chip.h"
#include "ui/style/emptystate.h"
#include "ui/style/pagehead.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTimer>

namespace summitry {

using namespace Qt::StringLiterals;

class IssuesPageTest : public QObject
{
    Q_OBJECT

protected:
    void open();
    void close();
    void makeConflicts();
    [[nodiscard]] Document &document() const { return m_summit->document; }
    [[nodiscard]] const ConflictIndex &conflicts() const { return m_workspace->conflicts(); }
    [[nodiscard]] IssuesView &view() const { return *m_page->findChild<IssuesView *>(); }
    [[nodiscard]] QAction *action(const QString &text) const;
    [[nodiscard]] QString subtitle() const { return m_page->findChild<PageHead *>()->subtitle(); }
    [[nodiscard]] QStringList shown() const; // sentences, group after group
    void choose(const Conflict &conflict) const { view().showIssue(conflict); }
    // Presses Del, types, and says yes or no.
    void setAsideByKey(const QString &note, QDialogButtonBox::StandardButton answer = QDialogButtonBox::Ok) const;

    std::unique_ptr<SmallSummit> m_summit;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<IssuesPage> m_page;
};

inline void IssuesPageTest::open()
{
    QSettings().clear();
    m_summit = std::make_unique<SmallSummit>();
    m_workspace = std::make_unique<Workspace>(document());
    m_page = std::make_unique<IssuesPage>(*m_workspace);
    m_page->resize(800, 600);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

inline void IssuesPageTest::close()
{
    m_page.reset();
    m_workspace.reset();
    m_summit.reset();
}

// Three breaks in one room at once on Monday: three conflicts; a ceremony without a room: one hint.
inline void IssuesPageTest::makeConflicts()
{
    for (const char *title : {"A", "B", "C"})
        m_summit->change(m_summit->session(title, "2018-10-29T10:00", 60, m_summit->small),
                         [](Session &session) { session.kind = SessionKind::Break; });
    m_summit->session("D", "2018-10-30T10:00", 60);
    QCOMPARE(conflicts().count(Severity::Hard), 3u);
    QCOMPARE(conflicts().count(Severity::Soft), 1u);
}

inline QAction *IssuesPageTest::action(const QString &text) const
{
    for (QAction *one : m_page->actions()) {
        if (one->text() == text)
            return one;
    }
    return nullptr;
}

inline QStringList IssuesPageTest::shown() const
{
    QStringList sentences;
    const QAbstractItemModel &model = *view().model();
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex group = model.index(row, 0);
        for (int child = 0; child < model.rowCount(group); ++child)
            sentences += model.index(child, 0, group).data().toString();
    }
    return sentences;
}

inline void IssuesPageTest::setAsideByKey(const QString &note, QDialogButtonBox::StandardButton answer) const
{
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    view().setFocus();
    QTest::keyClick(&view(), Qt::Key_Delete);
    auto *dialog = m_page->findChild<SetAsideDialog *>();
    QVERIFY(dialog);
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(), note);
    QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(answer), Qt::LeftButton);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!m_page->findChild<SetAsideDialog *>());
}

} // namespace summitry
