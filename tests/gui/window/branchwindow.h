// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of trying something out share: a window on the sample's timeline, and the ways to try and to change.
#pragma once

#include "freshwindow.h"
#include "ui/forms/branchquestions.h"
#include "ui/timeline/branchtabs.h"
#include "ui/timeline/timelinepage.h"
#include "ui/timeline/timelineview.h"
#include "ui/window/branchbanner.h"
#include "ui/window/mainactions.h"

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QTimer>

namespace summitry {

class BranchWindowTest : public QObject
{
    Q_OBJECT

protected:
    void open();
    void close() { m_fresh.reset(); }
    [[nodiscard]] Workspace &workspace() const { return m_fresh->workspace(); }
    [[nodiscard]] Document &document() const { return workspace().document(); }
    [[nodiscard]] BranchBanner &over() const { return *m_fresh->window->centralWidget()->findChild<BranchBanner *>(); }
    [[nodiscard]] TimelinePage &timeline() const { return static_cast<TimelinePage &>(*m_fresh->view().page(QStringLiteral("timeline"))); }
    [[nodiscard]] QTabBar &tabs() const { return timeline().findChild<BranchTabs *>()->tabs(); }
    [[nodiscard]] LocalTime startOf(SessionId session) const { return document().find(session)->start; }
    // Of the window's menus; null where there is none.
    [[nodiscard]] QAction *action(const QString &name) const;
    void clickTab(int tab) const { QTest::mouseClick(&tabs(), Qt::LeftButton, {}, tabs().tabRect(tab).center()); }
    // In the dialog that this leads to; false where it did not.
    [[nodiscard]] bool answerWith(const QString &name, const std::function<void()> &asking);
    void makeOne(const QString &name);
    void later(SessionId session) const;
    void remove(SessionId session) const;

    std::unique_ptr<FreshWindow> m_fresh;
    SessionId m_first, m_second; // placed, on the first day
};

inline void BranchWindowTest::open()
{
    m_fresh = std::make_unique<FreshWindow>();
    m_fresh->openSample();
    m_fresh->view().showPage(QStringLiteral("timeline"));
    std::vector<SessionId> placed;
    for (const TimelineBlock &block : timeline().view().scene().blocks()) {
        if (block.room)
            placed.push_back(block.session);
    }
    m_first = placed[0];
    m_second = placed[1];
}

inline QAction *BranchWindowTest::action(const QString &name) const
{
    for (QMenu *menu : m_fresh->window->actions().menus()) {
        if (auto *found = menu->findChild<QAction *>(name))
            return found;
    }
    return nullptr;
}

inline bool BranchWindowTest::answerWith(const QString &name, const std::function<void()> &asking)
{
    bool wasAsked = false;
    QTimer::singleShot(0, this, [&] {
        auto *dialog = qobject_cast<BranchNameDialog *>(QApplication::activeModalWidget());
        wasAsked = dialog;
        if (!dialog)
            return;
        auto *field = dialog->findChild<QLineEdit *>();
        field->selectAll();
        QTest::keyClicks(field, name);
        QTest::keyClick(field, Qt::Key_Return);
    });
    asking();
    return wasAsked;
}

inline void BranchWindowTest::makeOne(const QString &name)
{
    QVERIFY(answerWith(name, [this] { action(QStringLiteral("edit.what-if"))->trigger(); }));
    QVERIFY(workspace().branches().open());
}

inline void BranchWindowTest::later(SessionId session) const
{
    Draft draft(document(), QStringLiteral("Move it"));
    draft.change(session, [](Session &one) { one.start = one.start.plus(15); });
    QVERIFY(workspace().apply(draft));
}

inline void BranchWindowTest::remove(SessionId session) const
{
    Draft draft(document(), QStringLiteral("Delete it"));
    draft.remove(session);
    QVERIFY(workspace().apply(draft));
}

} // namespace summitry
