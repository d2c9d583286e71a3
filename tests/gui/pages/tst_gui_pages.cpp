// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/programme.h"
#include "tests/core/document/smallsummit.h"
#include "tests/gui/pages/pageactions.h"
#include "tests/testprogram.h"
#include "ui/forms/conflictsentence.h"
#include "ui/forms/setasidedialog.h"
#include "ui/forms/fieldeditor.h"
#include "ui/models/planmodel.h"
#include "ui/models/recordtablemodel.h"
#include "ui/models/workspace.h"
#include "ui/pages/actionplanpage.h"
#include "ui/pages/barlist.h"
#include "ui/pages/conflictpanel.h"
#include "ui/pages/daystrip.h"
#include "ui/pages/figuretile.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/planview.h"
#include "ui/pages/rowactions.h"
#include "ui/pages/tablesection.h"
#include "ui/pages/venuespage.h"
#include "ui/style/emptystate.h"

#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>

using namespace summitry;
using namespace Qt::StringLiterals;

namespace {

void press(const QWidget &where, const QString &text)
{
    for (auto *button : where.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->text() == text) {
            button->click();
            return;
        }
    }
    QFAIL(qPrintable(text));
}

} // namespace

class TestPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        m_summit = std::make_unique<SmallSummit>();
        m_workspace = std::make_unique<Workspace>(m_summit->document);
    }
    void cleanup()
    {
        m_workspace.reset();
        m_summit.reset();
    }

    void everyFigureLeadsToItsList_data()
    {
        QTest::addColumn<QString>("tile");
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("filter");
        QTest::newRow("conflicts") << u"Conflicts: 1"_s << u"issues"_s << u"conflicts"_s;
        QTest::newRow("unplaced") << u"Sessions not placed yet: 1"_s << u"sessions"_s << u"unplaced"_s;
        QTest::newRow("without a room") << u"Sessions without a room: 0"_s << u"sessions"_s << u"no-room"_s;
        QTest::newRow("without a chair") << u"Sessions without a chair or moderator: 3"_s << u"sessions"_s << u"no-chair"_s;
        QTest::newRow("without a delegation")
            << u"Participants without a delegation: 2"_s << u"participants"_s << u"no-delegation"_s;
        QTest::newRow("everyone") << u"Participants: 2"_s << u"participants"_s << QString();
        QTest::newRow("a function") << u"Defender: 2"_s << u"participants"_s << u"function=defender"_s;
        QTest::newRow("a region") << u"No region: 2"_s << u"participants"_s << u"region="_s;
        QTest::newRow("a day") << u"Mon 29 Oct"_s << u"timeline"_s << u"day=2018-10-29"_s;
    }
    void everyFigureLeadsToItsList()
    {
        QFETCH(QString, tile);
        QFETCH(QString, page);
        QFETCH(QString, filter);
        addClash();
        OverviewPage overview(*m_workspace);
        overview.show();
        QSignalSpy opened(m_workspace.get(), &Workspace::pageRequested);
        for (auto *button : overview.findChildren<QAbstractButton *>()) {
            if (button->accessibleName() == tile)
                button->click();
        }
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().at(0).toString(), page);
        QCOMPARE(opened.first().at(1).toString(), filter);
    }

    void everyNameInAConflictLeadsToItsRecord()
    {
        const SessionId first = addClash();
        OverviewPage overview(*m_workspace);
        overview.show();
        overview.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&overview));
        QSignalSpy opened(m_workspace.get(), &Workspace::openRequested);
        auto *sentence = overview.findChild<ConflictPanel *>()->findChild<ConflictSentence *>();
        QCOMPARE(sentence->accessibleName(), u"“One” and “Two” are both in Room 1, Mon 29 Oct 09:30–10:00."_s);
        sentence->setFocus(Qt::TabFocusReason);
        for (int link = 0; link < 3; ++link) {
            QTest::keyClick(sentence, Qt::Key_Return);
            QTest::keyClick(sentence, Qt::Key_Tab);
        }
        QVERIFY2(!sentence->hasFocus(), "after the last link comes what follows the sentence");
        QList<RecordKey> keys;
        for (const auto &one : opened)
            keys += one.first().value<RecordKey>();
        QCOMPARE(keys.size(), 3);
        QVERIFY(keys.contains(RecordKey::of(first)));
        QVERIFY(keys.contains(RecordKey::of(m_summit->small)));
    }

    void aNameInAConflictIsClicked()
    {
        const SessionId first = addClash();
        OverviewPage overview(*m_workspace);
        overview.show();
        QSignalSpy opened(m_workspace.get(), &Workspace::openRequested);
        auto *sentence = overview.findChild<ConflictPanel *>()->findChild<ConflictSentence *>();
        const QPoint inName(sentence->contentsRect().left() + sentence->fontMetrics().horizontalAdvance(u"“On"_s), 8);
        QMouseEvent move(QEvent::MouseMove, inName, sentence->mapToGlobal(inName), Qt::NoButton, {}, {});
        QApplication::sendEvent(sentence, &move);
        QCOMPARE(sentence->cursor().shape(), Qt::PointingHandCursor);
        QTest::mousePress(sentence, Qt::LeftButton, {}, inName);
        QTest::mouseRelease(sentence, Qt::LeftButton, {}, QPoint(2, 8));
        QCOMPARE(opened.size(), 0); // let go of elsewhere
        QTest::mouseClick(sentence, Qt::LeftButton, {}, inName);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().value<RecordKey>(), RecordKey::of(first));
    }

    void aConflictIsSetAsideFromItsMenu()
    {
        addClash();
        OverviewPage overview(*m_workspace);
        overview.show();
        const auto *sentence = overview.findChild<ConflictPanel *>()->findChild<ConflictSentence *>();
        QCOMPARE(sentence->contextMenuPolicy(), Qt::ActionsContextMenu);
        sentence->actions().last()->trigger();
        auto *dialog = overview.findChild<SetAsideDialog *>();
        QVERIFY(dialog);
        dialog->accept();
        QCOMPARE(m_workspace->conflicts().count(Severity::Hard), 0u);
        QCOMPARE(m_summit->document.all<SetAside>().size(), 1u);
    }

    void manyConflictsEndInALinkToThemAll()
    {
        for (int i = 0; i < 5; ++i)
            m_summit->session("Crowd", "2018-10-29T09:00", 60, m_summit->small);
        OverviewPage overview(*m_workspace);
        overview.show();
        QSignalSpy opened(m_workspace.get(), &Workspace::pageRequested);
        const auto sentences = overview.findChild<ConflictPanel *>()->findChildren<LinkLabel *>();
        QCOMPARE(sentences.size(), 7); // six of the ten, and the rest
        QCOMPARE(sentences.last()->accessibleName(), u"and 4 more"_s);
        Q_EMIT sentences.last()->followed(0);
        QCOMPARE(opened.first().at(0).toString(), u"issues"_s);
        QCOMPARE(opened.first().at(1).toString(), u"conflicts"_s);
    }

    void hintsComeAfterTheConflicts()
    {
        m_summit->session("Nowhere", "2018-10-29T09:00", 60);
        OverviewPage overview(*m_workspace);
        overview.show();
        auto *panel = overview.findChild<ConflictPanel *>();
        QStringList told;
        for (const auto *label : panel->findChildren<QLabel *>())
            told += label->text();
        QCOMPARE(told.size(), 4); // no conflict, and a hint
        QCOMPARE(told.at(2), u"Hints"_s);
        QVERIFY2(told.last().contains(u"has no room, Mon 29 Oct"_s), qPrintable(told.last()));
        for (const auto *tile : overview.findChildren<FigureTile *>())
            QVERIFY2(!tile->accessibleName().startsWith(u"Conflicts: 1"_s), qPrintable(tile->accessibleName()));
    }

    void namesInAConflictAreNoMarkup()
    {
        m_summit->session("<img src=x>", "2018-10-29T09:00", 60, m_summit->small);
        m_summit->session("a & <b>b</b>", "2018-10-29T09:30", 60, m_summit->small);
        OverviewPage overview(*m_workspace);
        overview.show();
        const auto *sentence = overview.findChild<ConflictPanel *>()->findChild<ConflictSentence *>();
        QCOMPARE(sentence->textFormat(), Qt::PlainText);
        QVERIFY2(sentence->text().contains(u"<img src=x>"_s) && sentence->text().contains(u"a & <b>b</b>"_s), qPrintable(sentence->text()));
    }

    void whatChangedWhileHiddenIsThereWhenItComesBack()
    {
        addClash();
        OverviewPage overview(*m_workspace);
        overview.show();
        overview.hide();
        m_summit->add(Participant{.id = {}, .name = u"Cy Doe"_s, .function = Function::Press});
        overview.show();
        QStringList names;
        for (const auto *tile : overview.findChildren<QAbstractButton *>())
            names += tile->accessibleName();
        QVERIFY(names.contains(u"Participants: 3"_s));
        QVERIFY(names.contains(u"Press: 1"_s));
    }

    void aNewSummitIsToldWhereToBegin()
    {
        m_summit->remove(m_summit->ana);
        m_summit->remove(m_summit->bo);
        OverviewPage overview(*m_workspace);
        overview.show();
        QVERIFY(overview.findChild<EmptyState *>()->isVisible());
        QSignalSpy opened(m_workspace.get(), &Workspace::pageRequested);
        press(overview, u"Set days and rooms"_s);
        QCOMPARE(opened.first().first().toString(), u"venues"_s);
    }

    void eachPartOfTheFrameIsAddedEditedAndDeleted_data()
    {
        QTest::addColumn<int>("type");
        for (const RecordType type :
             {RecordType::Day, RecordType::Venue, RecordType::Room, RecordType::Track, RecordType::ParallelGroup})
            QTest::newRow(tableName(type)) << int(type);
    }
    void eachPartOfTheFrameIsAddedEditedAndDeleted()
    {
        QFETCH(int, type);
        VenuesPage page(*m_workspace);
        page.resize(1000, 1400);
        page.show();
        TableSection *section = page.sectionOf(RecordType(type));
        const RecordTableModel &model = section->table().records();
        const int before = model.rowCount();
        const auto steps = m_summit->document.undoList().doneCount();
        section->addRecord();
        QCOMPARE(model.rowCount(), before + 1);
        QCOMPARE(m_summit->document.undoList().doneCount(), steps + 1);
        QVERIFY(section->table().findChild<FieldEditor *>());
        QVERIFY(section->table().isVisible());
        page.reveal(model.keyAt(before));
        QCOMPARE(section->table().selectedKeys(), QList<RecordKey>{model.keyAt(before)});
        m_workspace->undo();
        QCOMPARE(model.rowCount(), before);
    }

    void anEmptyFrameSaysWhatEachTableIsFor()
    {
        Document blank;
        Draft draft(blank);
        draft.add(Summit{});
        QVERIFY(blank.apply(draft.take()));
        Workspace workspace(blank);
        VenuesPage page(workspace);
        page.show();
        QVERIFY(!page.sectionOf(RecordType::Room)->table().isVisible());
        press(*page.sectionOf(RecordType::Room), u"Add a room"_s);
        QCOMPARE(blank.all<Room>().size(), 1u);
        QCOMPARE(blank.all<Venue>().size(), 1u); // a room is in a venue
        QVERIFY(page.sectionOf(RecordType::Venue)->table().isVisible());
    }

    void venuesAndRoomsAreMovedByKeys()
    {
        const VenueId centre = m_summit->document.find(m_summit->small)->venue;
        const VenueId palace = m_summit->add(Venue{.id = {}, .name = u"Palace"_s, .position = 1});
        const RoomId hall = m_summit->add(Room{.id = {}, .name = u"Hall"_s, .venue = palace, .position = 0});
        VenuesPage page(*m_workspace);
        page.resize(1000, 1400);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QCOMPARE(namesOfRooms(), (QStringList{u"Room 1"_s, u"Room 2"_s, u"Hall"_s}));
        const auto steps = m_summit->document.undoList().doneCount();
        page.reveal(RecordKey::of(m_summit->small));
        RecordTable &rooms = page.sectionOf(RecordType::Room)->table();
        QTest::keyClick(&rooms, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(namesOfRooms(), (QStringList{u"Room 2"_s, u"Room 1"_s, u"Hall"_s}));
        QCOMPARE(rooms.selectedKeys(), QList<RecordKey>{RecordKey::of(m_summit->small)});
        QTest::keyClick(&rooms, Qt::Key_Down, Qt::AltModifier); // a room stays in its building
        QCOMPARE(m_summit->document.undoList().doneCount(), steps + 1);
        page.reveal(RecordKey::of(palace));
        QTest::keyClick(&page.sectionOf(RecordType::Venue)->table(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(namesOfRooms(), (QStringList{u"Hall"_s, u"Room 2"_s, u"Room 1"_s}));
        QCOMPARE(m_summit->document.find(hall)->position, 0); // the list of rooms has the order of the lanes
        QCOMPARE(m_summit->document.find(centre)->position, 1);
        QCOMPARE(m_summit->document.undoList().doneCount(), steps + 2);
        m_workspace->undo();
        m_workspace->undo();
        QCOMPARE(namesOfRooms(), (QStringList{u"Room 1"_s, u"Room 2"_s, u"Hall"_s}));
    }

    void movingShowsTheOrderFirst()
    {
        VenuesPage page(*m_workspace);
        page.show();
        RecordTable &rooms = page.sectionOf(RecordType::Room)->table();
        rooms.sortByColumn(rooms.records().columnNamed(u"name"), Qt::DescendingOrder);
        page.reveal(RecordKey::of(m_summit->unknownSize));
        for (QAction *action : page.sectionOf(RecordType::Room)->rows().actions()) {
            if (action->text() == "Move up"_L1)
                action->trigger();
        }
        QCOMPARE(rooms.records().column(rooms.records().sortColumn()).name(), "position"_L1);
        QCOMPARE(namesOfRooms(), (QStringList{u"Room 2"_s, u"Room 1"_s}));
    }

    void thePlanBeginsWithTheAddressees()
    {
        ActionPlanPage page(*m_workspace);
        page.show();
        press(page, u"Begin with the addressees"_s);
        QCOMPARE(m_summit->document.all<Section>().size(), 5u);
        QVERIFY(page.view().isVisible());
    }

    void aRecommendationIsWrittenInPlaceAndMovedByKeys()
    {
        const SectionId states = m_summit->add(Section{.id = {}, .title = u"States"_s});
        const RecommendationId first = m_summit->add(Recommendation{.id = {}, .section = states, .text = u"Protect"_s});
        ActionPlanPage page(*m_workspace);
        page.resize(800, 600);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        page.reveal(RecordKey::of(first));
        QCOMPARE(m_workspace->selected(), RecordKey::of(first));
        actionNamed(page, u"Add a recommendation"_s)->trigger();
        auto *text = page.view().findChild<FieldEditor *>()->findChild<QPlainTextEdit *>();
        text->setPlainText(u"Listen"_s);
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        const RecordKey second = m_workspace->selected();
        QCOMPARE(m_summit->document.find(second.as<Recommendation>())->text, u"Listen"_s);
        page.view().setFocus();
        QTest::keyClick(&page.view(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(m_summit->document.find(second.as<Recommendation>())->position, 0);
        QCOMPARE(m_summit->document.find(first)->position, 1);
        page.applyFilter(u"state=approved"_s);
        QVERIFY(!page.view().isVisible());
        page.reveal(second);
        QVERIFY(page.view().isVisible());
    }

private:
    QStringList namesOfRooms() const
    {
        QStringList names;
        for (const Room *room : roomsInOrder(m_summit->document))
            names += room->name;
        return names;
    }
    SessionId addClash()
    {
        const SessionId first = m_summit->session("One", "2018-10-29T09:00", 60, m_summit->small);
        m_summit->session("Two", "2018-10-29T09:30", 60, m_summit->small);
        m_summit->session("Three", "", 60);
        return first;
    }

    std::unique_ptr<SmallSummit> m_summit;
    std::unique_ptr<Workspace> m_workspace;
};

SUMMITRY_TEST(TestPages)
#include "tst_gui_pages.moc"
