// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../../core/publishing/readpdf.h"
#include "plannedday.h"
#include "tests/testprogram.h"
#include "ui/style/emptystate.h"
#include "ui/style/pagehead.h"
#include "ui/timeline/dayswitch.h"
#include "ui/timeline/timelineprinting.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QToolButton>

using namespace summitry;
using namespace Qt::StringLiterals;

class TestPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSummitWithoutDaysOffersOne()
    {
        Document document;
        Draft draft(document);
        draft.add(Summit{});
        QVERIFY(document.apply(draft.take()));
        Workspace workspace(document);
        TimelinePage page(workspace);
        QVERIFY(page.emptyState());
        const auto buttons = page.emptyState()->findChildren<QPushButton *>();
        QCOMPARE(buttons.size(), 2);
        buttons.front()->click();
        QCOMPARE(document.all<Day>().size(), std::size_t(1));
        QVERIFY(page.emptyState()); // now it is the rooms that are missing
        QSignalSpy asked(&workspace, &Workspace::pageRequested);
        page.emptyState()->findChildren<QPushButton *>().back()->click();
        QCOMPARE(asked.front().front().toString(), u"venues"_s);
        Draft room(document);
        room.add(Room{.id = {}, .name = u"Room"_s, .venue = room.add(Venue{.id = {}, .name = u"Venue"_s})});
        QVERIFY(workspace.apply(room));
        QVERIFY(!page.emptyState());
        QVERIFY(page.view().day());
        workspace.undo();
        workspace.undo();
        QVERIFY(page.emptyState());
    }

    void tabsSwitchTheDay()
    {
        ShownDay day;
        QTabBar &tabs = day.page->days().tabs();
        QCOMPARE(tabs.count(), 3); // and all of them
        QCOMPARE(tabs.tabText(1), u"Tue 30 Oct"_s);
        tabs.setCurrentIndex(1);
        QCOMPARE(day.view().day(), day.second);
        day.view().stepDay(-1);
        QCOMPARE(tabs.currentIndex(), 0);
        Draft draft(day.document);
        draft.add(Day{.id = {}, .date = QDate(2018, 10, 28)});
        QVERIFY(day.workspace->apply(draft));
        QCOMPARE(tabs.count(), 4);
        QCOMPARE(day.view().day(), day.first); // the same day, further on
        QCOMPARE(tabs.currentIndex(), 1);
    }

    void deletingTheShownDayShowsAnother()
    {
        ShownDay day;
        Draft draft(day.document);
        draft.remove(day.first);
        QVERIFY(day.workspace->apply(draft));
        QCOMPARE(day.view().day(), day.second);
        QCOMPARE(day.page->days().day(), day.second);
    }

    void revealAndFilters()
    {
        ShownDay day;
        day.page->reveal(RecordKey::of(day.closing));
        QCOMPARE(day.view().day(), day.second);
        QVERIFY(day.view().selection().contains(day.closing));
        day.page->tray().fold();
        day.page->reveal(RecordKey::of(day.unplaced));
        QVERIFY(day.page->tray().isOpen());
        QCOMPARE(day.page->tray().list().selectedSessions(), QList<SessionId>{day.unplaced});
        day.page->applyFilter(u"day=2018-10-29"_s);
        QCOMPARE(day.view().day(), day.first);
        day.page->reveal(RecordKey::of(day.rooms[2]));
        QCOMPARE(day.view().selection().lane(), 2);
        day.page->reveal(RecordKey::of(day.second));
        QCOMPARE(day.view().day(), day.second);
        day.page->tray().fold();
        day.page->applyFilter(u"unplaced"_s);
        QVERIFY(day.page->tray().isOpen());
        Draft draft(day.document);
        draft.change(day.europe, [](Session &session) { session.start = LocalTime(QDate(2018, 10, 29), 10 * 60); });
        QVERIFY(day.workspace->apply(draft)); // Ana is in Africa then
        day.page->applyFilter(u"conflicts"_s);
        QCOMPARE(day.view().day(), day.first);
        QVERIFY(!day.view().scene().block(day.view().selection().focused())->conflicts.empty());
    }

    void theHeadSaysWhatIsShown()
    {
        ShownDay day;
        const auto *head = day.page->findChild<PageHead *>();
        QVERIFY(head->subtitle().contains(u"Monday 29 October"_s));
        QVERIFY(head->subtitle().contains(u"5 sessions"_s));
        QVERIFY(!head->subtitle().contains(u"reading"_s));
        day.document.setReadOnly();
        day.view().stepDay(1);
        QVERIFY(head->subtitle().contains(u"reading"_s));
    }

    void everyControlHasAName()
    {
        ShownDay day;
        for (const QToolButton *button : day.page->findChildren<QToolButton *>()) {
            if (button->isVisible() && !qobject_cast<QTabBar *>(button->parentWidget()))
                QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(), qPrintable(button->toolTip()));
        }
        QVERIFY(day.page->actions().size() >= 9);
    }

    void aDayPrintsAsText()
    {
        PlannedDay day;
        const ConflictIndex conflicts(day.document);
        const TimelineScene scene(day.document, conflicts, day.first);
        const auto pdf = timelinePdf(timelinePaper(scene, day.document, Audience::Organisers));
        QVERIFY(pdf);
        QCOMPARE(pageCountOf(*pdf), 1);
        const QString text = textOf(*pdf);
        if (text.isNull())
            QSKIP("no pdftotext");
        for (const QString &expected :
             {u"Defenders"_s, u"Monday 29 October"_s, u"Africa"_s, u"Ana Ruiz"_s, u"Lunch"_s, u"Room 3"_s, u"10:00"_s})
            QVERIFY2(text.contains(expected), qPrintable(expected));
        QVERIFY(placeOf(u"Africa"_s, *pdf).x() < placeOf(u"Europe"_s, *pdf).x());
    }

    void manyRoomsTakeSeveralPages()
    {
        PlannedDay day;
        Draft draft(day.document);
        const VenueId annex = draft.add(Venue{.id = {}, .name = u"Annex"_s, .position = 1});
        for (int i = 0; i < 30; ++i) {
            const RoomId room = draft.add(Room{.id = {}, .name = u"Hall %1"_s.arg(i), .venue = annex, .position = i});
            PlannedDay::add(draft, qPrintable(u"Talk%1"_s.arg(i)), "2018-10-29T10:00", 120, room);
        }
        QVERIFY(day.document.apply(draft.take()));
        const ConflictIndex conflicts(day.document);
        const TimelineScene scene(day.document, conflicts, day.first);
        const auto pdf = timelinePdf(timelinePaper(scene, day.document, Audience::Public));
        QVERIFY(pdf);
        QVERIFY(pageCountOf(*pdf) > 1);
        const QString text = textOf(*pdf);
        if (text.isNull())
            QSKIP("no pdftotext");
        for (int i = 0; i < 30; ++i)
            QVERIFY2(text.contains(u"Talk%1"_s.arg(i)), qPrintable(QString::number(i)));
    }

    void savingSaysWhatBecameOfIt()
    {
        ShownDay day;
        const QTemporaryDir folder;
        QSignalSpy messages(day.workspace.get(), &Workspace::message);
        QSignalSpy failures(day.workspace.get(), &Workspace::failed);
        day.page->printButton().savePdfTo(folder.filePath(u"day.pdf"_s));
        QVERIFY(QFile::exists(folder.filePath(u"day.pdf"_s)));
        QCOMPARE(messages.size(), 1);
        day.page->printButton().savePdfTo(folder.filePath(u"missing/day.pdf"_s));
        QCOMPARE(failures.size(), 1);
    }
};

SUMMITRY_TEST(TestPage)
#include "tst_gui_timeline_page.moc"
