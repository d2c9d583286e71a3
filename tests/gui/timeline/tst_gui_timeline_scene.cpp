// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../../core/document/randomedits.h"
#include "plannedday.h"
#include "tests/testprogram.h"
#include "ui/painting/timelinepaper.h"
#include "ui/style/palette.h"
#include "ui/timeline/unplacedmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace summitry;

class TestScene : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // What an edit makes of a scene is what one would see when looking afresh.
    void afterAnEditEqualsAFreshOne()
    {
        for (quint32 seed = 1; seed <= 12; ++seed) {
            PlannedDay day;
            Document &document = day.document;
            RandomEdits random(seed);
            ConflictIndex conflicts(document);
            TimelineScene scene;
            int compared = 0;
            for (int step = 0; step < 120; ++step) {
                const Edit edit = random.next(document);
                if (!document.apply(edit))
                    continue;
                if (step % 8 == 0 || !document.find(scene.day())) {
                    scene = TimelineScene(document, conflicts, busiestDay(document));
                    continue;
                }
                scene = scene.after(edit, document, conflicts);
                const TimelineScene fresh(document, conflicts, scene.day());
                QVERIFY2(scene.blocks() == fresh.blocks(), qPrintable(edit.text));
                QVERIFY(scene.spans() == fresh.spans());
                QVERIFY(scene.lanes() == fresh.lanes());
                QVERIFY(scene.window() == fresh.window());
                compared += int(scene.blocks().size());
            }
            QVERIFY(compared > 0);
        }
    }

    void afterAnEditAllDaysEqualAFreshOne()
    {
        PlannedDay day;
        RandomEdits random(7);
        const ConflictIndex conflicts(day.document);
        TimelineScene scene = TimelineScene::ofAllDays(day.document, conflicts);
        for (int step = 0; step < 120; ++step) {
            const Edit edit = random.next(day.document);
            if (!day.document.apply(edit))
                continue;
            scene = scene.after(edit, day.document, conflicts);
            const TimelineScene fresh = TimelineScene::ofAllDays(day.document, conflicts);
            QVERIFY2(scene.blocks() == fresh.blocks(), qPrintable(edit.text));
            QVERIFY(scene.spans() == fresh.spans());
            QVERIFY(scene.days() == fresh.days());
            for (std::size_t i = 1; i < scene.days().size(); ++i)
                QVERIFY(scene.days()[i - 1].window.last <= scene.days()[i].window.first);
        }
        QVERIFY(scene.isOfAllDays());
    }

    void lanesFollowTheRooms()
    {
        PlannedDay day;
        const ConflictIndex conflicts(day.document);
        const TimelineScene scene(day.document, conflicts, day.first);
        QCOMPARE(scene.lanes().size(), std::size_t(3));
        QCOMPARE(scene.lanes()[1].name, QStringLiteral("Room 2"));
        QCOMPARE(scene.spans()[std::size_t(scene.indexOf(day.lunch))].lane, acrossAllLanes);
        QVERIFY(!scene.lanes()[0].startsGroup); // one venue needs no headings
        QCOMPARE(scene.block(day.africa)->people, QStringList{QStringLiteral("Ana Ruiz")});
    }

    void sessionsWithoutARoomGetALane()
    {
        PlannedDay day;
        Draft draft(day.document);
        const SessionId homeless = PlannedDay::add(draft, "Somewhere", "2018-10-29T15:00", 30, {});
        QVERIFY(day.document.apply(draft.take()));
        const ConflictIndex conflicts(day.document);
        const TimelineScene scene(day.document, conflicts, day.first);
        QCOMPARE(scene.lanes().size(), std::size_t(4));
        QVERIFY(scene.lanes()[3].key.isNull());
        QCOMPARE(scene.spans()[std::size_t(scene.indexOf(homeless))].lane, 3);
    }

    void paperKeepsSecrets()
    {
        PlannedDay day;
        Draft draft(day.document);
        draft.change(day.europe, [](Session &session) { session.confidential = true; });
        draft.change(day.ana, [](Participant &ana) {
            ana.listing = Listing::Participants;
            ana.alias = QStringLiteral("A. R.");
        });
        QVERIFY(day.document.apply(draft.take()));
        const ConflictIndex conflicts(day.document);
        const TimelineScene scene(day.document, conflicts, day.first);
        const auto shown = [&](Audience audience) { return scene.shownTo(ExportProfile(audience), day.document); };
        QVERIFY(shown(Audience::Organisers).block(day.europe));
        QVERIFY(!shown(Audience::Participants).block(day.europe));
        QVERIFY(shown(Audience::Public).block(day.africa)->people.isEmpty());
        QCOMPARE(shown(Audience::Participants).block(day.africa)->people, QStringList{QStringLiteral("A. R.")});
        QCOMPARE(shown(Audience::Organisers).block(day.africa)->people, QStringList{QStringLiteral("Ana Ruiz")});
        QCOMPARE(shown(Audience::Public).spans().size(), shown(Audience::Public).blocks().size());
    }

    void theTrayListsWhatIsUnplaced()
    {
        PlannedDay day;
        Workspace workspace(day.document);
        UnplacedModel model(workspace);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy totals(&model, &UnplacedModel::totalChanged);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.total(), 2);
        model.setFilter(QStringLiteral("solid  PANEL"));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.sessionAt(model.index(0)), day.other);
        QCOMPARE(model.total(), 2);
        model.setFilter(QStringLiteral("nothing like it"));
        QCOMPARE(model.rowCount(), 0);
        model.setFilter({});
        Draft draft(day.document);
        draft.change(day.africa, [](Session &session) { session.start = {}; });
        QVERIFY(workspace.apply(draft));
        QCOMPARE(model.rowCount(), 3);
        QVERIFY(model.indexOf(day.africa).isValid());
        QCOMPARE(totals.size(), 1);
        Draft rename(day.document);
        rename.change(day.other, [](Session &session) { session.title = QStringLiteral("Mutual aid"); });
        QVERIFY(workspace.apply(rename));
        QCOMPARE(model.indexOf(day.other).data().toString(), QStringLiteral("Mutual aid"));
        workspace.undo();
        workspace.undo();
        QCOMPARE(model.rowCount(), 2);
    }

private:
    static DayId busiestDay(const Document &document)
    {
        DayId best;
        std::size_t most = 0;
        for (const Day &day : document.all<Day>()) {
            const std::size_t sessions = sessionsOn(day, document).size();
            if (!best || sessions > most) {
                best = day.id;
                most = sessions;
            }
        }
        return best;
    }
};

SUMMITRY_TEST(TestScene)
#include "tst_gui_timeline_scene.moc"
