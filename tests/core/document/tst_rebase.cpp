// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a branch's changes when the main line has gone on: field by field, and nothing silently lost.
#include "document/branch.h"
#include "document/rebase.h"
#include "document/recordjson.h"
#include "tests/core/document/randomedits.h"
#include "tests/core/document/smallsummit.h"
#include "tests/testprogram.h"

using namespace summitry;
using namespace Qt::StringLiterals;

namespace {

struct Rebasing : SmallSummit {
    SessionId land = session("Land", "2018-10-29T10:00", 60, small);
    SessionId water = session("Water", "2018-10-29T12:00", 60, small);
    AssignmentId part = assign(land, ana);
};
using Step = std::function<void(Rebasing &)>;

// "session Land start 10:00>14:00 room …" by what differs, one line for each record.
QStringList told(const Edit &changes)
{
    QStringList lines;
    changes.forEach([&]<class Record>(const Change<Record> &change) {
        QString line = QString::fromLatin1(Description<Record>::table);
        if (change.isAddition() || change.isRemoval())
            line += change.isAddition() ? u" added"_s : u" removed"_s;
        for (const Field<Record> &field : Description<Record>::fields) {
            if (change.before && change.after && !field.same(*change.before, *change.after))
                line += u" %1=%2"_s.arg(QLatin1StringView(field.name), field.value(*change.after).toString());
        }
        lines += line;
    });
    return lines;
}

} // namespace

Q_DECLARE_METATYPE(Step)

class TestRebase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void threeWay_data();
    void threeWay();
    void whatFitsAgainComesBack();
    void randomLinesAlwaysFit_data();
    void randomLinesAlwaysFit();
};

void TestRebase::threeWay_data()
{
    QTest::addColumn<Step>("branch");
    QTest::addColumn<Step>("main");
    QTest::addColumn<QStringList>("changes");
    QTest::addColumn<QString>("remark"); // a piece of the only one; empty: there is none

    const Step nothing = [](Rebasing &) {};
    const Step later = [](Rebasing &s) { s.change(s.land, [](Session &one) { one.start = SmallSummit::at("2018-10-29T14:00"); }); };
    const Step earlier = [](Rebasing &s) { s.change(s.land, [](Session &one) { one.start = SmallSummit::at("2018-10-29T09:00"); }); };
    const Step renamed = [](Rebasing &s) { s.change(s.land, [](Session &one) { one.title = u"Land and water"_s; }); };
    const Step withoutLand = [](Rebasing &s) { s.remove(s.land); };
    const Step otherRoom = [](Rebasing &s) { s.change(s.land, [&](Session &one) { one.room = s.unknownSize; }); };
    const Step withoutOtherRoom = [](Rebasing &s) { s.remove(s.unknownSize); };
    const Step withoutRoom = [](Rebasing &s) { s.remove(s.small); };
    const Step withBo = [](Rebasing &s) { s.assign(s.land, s.bo); };
    const Step newInOtherRoom = [](Rebasing &s) { s.session("Forests", "2018-10-29T16:00", 45, s.unknownSize); };
    const QString at14 = u"session start=2018-10-29T14:00"_s;

    QTest::newRow("nothing has changed") << later << nothing << QStringList{at14} << QString();
    QTest::newRow("another field") << later << renamed << QStringList{at14} << QString();
    QTest::newRow("the same field") << later << earlier << QStringList{at14} << u"“Land” was changed in the programme too"_s;
    QTest::newRow("the same field, alike") << later << later << QStringList() << QString();
    QTest::newRow("deleted on the main line") << later << withoutLand << QStringList() << u"“Land” is no longer in the programme"_s;
    QTest::newRow("deleted in the branch") << withoutLand << nothing << QStringList{u"session removed"_s, u"assignment removed"_s} << QString();
    QTest::newRow("deleted here, changed there") << withoutLand << renamed << QStringList{u"session removed"_s, u"assignment removed"_s}
                                                 << u"“Land and water” was changed in the programme; here it is deleted"_s;
    QTest::newRow("deleted in both") << withoutLand << withoutLand << QStringList() << QString();
    QTest::newRow("deleted here, with somebody new there")
        << withoutLand << withBo << QStringList{u"session removed"_s, u"assignment removed"_s, u"assignment removed"_s}
        << u"“Bo Lind, Speaker in “Land”” belongs in the programme to something that is deleted here"_s;
    QTest::newRow("into a room that is gone") << otherRoom << withoutOtherRoom << QStringList()
                                              << u"“Land” refers to something that is no longer in the programme; it stays as it is there: Room"_s;
    QTest::newRow("a new one in a room that is gone") << newInOtherRoom << withoutOtherRoom << QStringList{u"session added"_s}
                                                      << u"“Forests” refers to something that is no longer in the programme, and does without: Room"_s;
    QTest::newRow("somebody new in what is gone") << withBo << withoutLand << QStringList() << u"belongs to something that is no longer"_s;
    QTest::newRow("a room deleted that another session has come to use")
        << withoutRoom << newInOtherRoom << QStringList{u"room removed"_s, u"session room=0"_s, u"session room=0"_s} << QString();
    QTest::newRow("a room deleted into which a session has moved")
        << withoutOtherRoom << otherRoom << QStringList{u"room removed"_s, u"session room=0"_s}
        << u"“Land” belongs in the programme to something that is deleted here, and goes with it or does without"_s;
}

void TestRebase::threeWay()
{
    QFETCH(Step, branch);
    QFETCH(Step, main);
    QFETCH(QStringList, changes);
    QFETCH(QString, remark);
    Rebasing summit;
    const auto steps = summit.document.undoList().doneCount();
    branch(summit);
    Edit tried;
    while (summit.document.undoList().doneCount() > steps) {
        tried = combined(*summit.document.undoList().nextUndo(), tried);
        QVERIFY(summit.document.undo());
    }
    main(summit);
    const Rebased result = rebased(tried, summit.document);
    QStringList lines = told(result.changes);
    lines.sort();
    changes.sort();
    QCOMPARE(lines, changes);
    QCOMPARE(result.remarks.size(), remark.isEmpty() ? 0 : 1);
    QVERIFY2(remark.isEmpty() || result.remarks.first().contains(remark), qPrintable(result.remarks.join(u'\n')));
    QVERIFY(summit.document.apply(result.changes));
}

// The pieces that are left out are not forgotten: the function does not change what it is given.
void TestRebase::whatFitsAgainComesBack()
{
    Rebasing summit;
    Edit tried;
    auto moved = *summit.document.find(summit.land);
    moved.start = SmallSummit::at("2018-10-29T14:00");
    tried.of<Session>().push_back({*summit.document.find(summit.land), moved});
    summit.remove(summit.land);
    QVERIFY(rebased(tried, summit.document).changes.isEmpty());
    QVERIFY(summit.document.undo());
    QCOMPARE(rebased(tried, summit.document).changes.size(), std::size_t(1));
}

void TestRebase::randomLinesAlwaysFit_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 40; ++seed)
        QTest::newRow(qPrintable(u"edits from seed %1"_s.arg(seed))) << seed;
}

void TestRebase::randomLinesAlwaysFit()
{
    QFETCH(quint32, seed);
    SmallSummit summit;
    RandomEdits edits(seed);
    const auto go = [&](int steps) {
        for (int step = 0; step < steps; ++step)
            QVERIFY(summit.document.apply(edits.next(summit.document)));
    };
    go(60);
    const auto common = summit.document.undoList().doneCount();
    go(40);
    Edit tried;
    while (summit.document.undoList().doneCount() > common) {
        tried = combined(*summit.document.undoList().nextUndo(), tried);
        QVERIFY(summit.document.undo());
    }
    const Rebased same = rebased(tried, summit.document);
    QCOMPARE(same.remarks, QStringList());
    QCOMPARE(same.changes.size(), tried.size());
    go(40);
    const Rebased result = rebased(tried, summit.document);
    QVERIFY2(result.changes.size() > tried.size() / 2, qPrintable(result.remarks.join(u'\n')));
    const auto applied = summit.document.apply(result.changes);
    QVERIFY2(applied, applied ? "" : qPrintable(applied.error().text));
}

SUMMITRY_TEST(TestRebase)
#include "tst_rebase.moc"
