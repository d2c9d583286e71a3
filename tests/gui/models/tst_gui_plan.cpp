// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/document/randomedits.h"
#include "tests/core/document/smallsummit.h"
#include "tests/testprogram.h"
#include "ui/models/planedits.h"
#include "ui/models/planmodel.h"
#include "ui/models/removal.h"
#include "ui/models/workspace.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace summitry;
using namespace Qt::StringLiterals;

namespace {

constexpr auto reporting = QAbstractItemModelTester::FailureReportingMode::QtTest;

QStringList outline(const PlanModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex section = model.index(row, 0);
        lines += section.data().toString();
        for (int below = 0; below < model.rowCount(section); ++below) {
            const QModelIndex one = model.index(below, 0, section);
            lines += u"%1 %2"_s.arg(one.data(PlanModel::NumberRole).toInt()).arg(one.data().toString());
        }
    }
    return lines;
}

} // namespace

class TestPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_summit = std::make_unique<SmallSummit>();
        m_workspace = std::make_unique<Workspace>(m_summit->document);
        m_states = m_summit->add(Section{.id = {}, .title = u"States"_s, .position = 0});
        m_donors = m_summit->add(Section{.id = {}, .title = u"Donors"_s, .position = 1});
        m_protect = m_summit->add(Recommendation{.id = {}, .section = m_states, .position = 0, .text = u"Protect"_s});
        m_listen = m_summit->add(Recommendation{
            .id = {}, .section = m_states, .position = 1, .text = u"Listen"_s, .state = RecommendationState::Approved});
        m_fund = m_summit->add(Recommendation{.id = {}, .section = m_donors, .position = 0, .text = u"Fund"_s});
    }
    void cleanup()
    {
        m_workspace.reset();
        m_summit.reset();
    }

    void numbersGoOnThroughThePlan()
    {
        PlanModel model(*m_workspace);
        QCOMPARE(outline(model), (QStringList{u"States"_s, u"1 Protect"_s, u"2 Listen"_s, u"Donors"_s, u"3 Fund"_s}));
    }

    void aFilterKeepsTheNumbers()
    {
        PlanModel model(*m_workspace);
        QAbstractItemModelTester tester(&model, reporting);
        model.setFilter({}, RecommendationState::Approved);
        QCOMPARE(outline(model), (QStringList{u"States"_s, u"2 Listen"_s}));
        model.setFilter(u"FUND"_s, {});
        QCOMPARE(outline(model), (QStringList{u"Donors"_s, u"3 Fund"_s}));
        model.setFilter({}, {});
        QCOMPARE(outline(model).size(), 5);
    }

    void movesWithinAndIntoTheSectionBeside()
    {
        PlanModel model(*m_workspace);
        QAbstractItemModelTester tester(&model, reporting);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        move(m_protect, Direction::Down);
        QCOMPARE(outline(model), (QStringList{u"States"_s, u"1 Listen"_s, u"2 Protect"_s, u"Donors"_s, u"3 Fund"_s}));
        move(m_protect, Direction::Down);
        QCOMPARE(outline(model), (QStringList{u"States"_s, u"1 Listen"_s, u"Donors"_s, u"2 Protect"_s, u"3 Fund"_s}));
        move(m_fund, Direction::Up);
        QCOMPARE(outline(model), (QStringList{u"States"_s, u"1 Listen"_s, u"Donors"_s, u"2 Fund"_s, u"3 Protect"_s}));
        move(m_donors, Direction::Up);
        QCOMPARE(outline(model), (QStringList{u"Donors"_s, u"1 Fund"_s, u"2 Protect"_s, u"States"_s, u"3 Listen"_s}));
        QVERIFY(movePart(RecordKey::of(m_donors), Direction::Up, m_summit->document).edit().isEmpty());
        for (int i = 0; i < 4; ++i)
            m_workspace->undo();
        QCOMPARE(outline(model), (QStringList{u"States"_s, u"1 Protect"_s, u"2 Listen"_s, u"Donors"_s, u"3 Fund"_s}));
        QCOMPARE(resets.size(), 0);
    }

    void addsBehindTheChosenOne()
    {
        PlanModel model(*m_workspace);
        QAbstractItemModelTester tester(&model, reporting);
        RecordKey key;
        Draft draft = addRecommendation(RecordKey::of(m_protect), key, m_summit->document);
        QVERIFY(m_workspace->apply(draft));
        QVERIFY(model.setData(model.indexOf(key), u"Report"_s));
        QCOMPARE(outline(model),
                 (QStringList{u"States"_s, u"1 Protect"_s, u"2 Report"_s, u"3 Listen"_s, u"Donors"_s, u"4 Fund"_s}));
    }

    void aSectionTakesItsRecommendationsAlong()
    {
        PlanModel model(*m_workspace);
        QAbstractItemModelTester tester(&model, reporting);
        QSignalSpy said(m_workspace.get(), &Workspace::message);
        QVERIFY(removeRecords({RecordKey::of(m_states)}, *m_workspace));
        QCOMPARE(outline(model), (QStringList{u"Donors"_s, u"1 Fund"_s}));
        QVERIFY(said.first().first().toString().contains(u"2"_s));
        m_workspace->undo();
        QCOMPARE(outline(model).size(), 5);
    }

    void everyAddresseeGetsOneSection()
    {
        Draft draft = addAddresseeSections(m_summit->document);
        QVERIFY(m_workspace->apply(draft));
        QCOMPARE(m_summit->document.all<Section>().size(), 7u);
        Draft again = addAddresseeSections(m_summit->document);
        QVERIFY(again.edit().isEmpty());
    }

    void followsRandomEdits()
    {
        RandomEdits random(11);
        PlanModel model(*m_workspace);
        QAbstractItemModelTester tester(&model, reporting);
        const auto begun = m_summit->document.undoList().doneCount(); // the summit itself stays
        for (int step = 0; step < 200; ++step) {
            const int what = random.below(10);
            if (what < 7)
                m_workspace->apply(random.next(m_summit->document)); // one that is refused must leave no trace either
            else if (what < 9 && m_summit->document.undoList().doneCount() > begun)
                m_workspace->undo();
            else
                m_workspace->redo();
            if (step % 10 == 0)
                QCOMPARE(outline(model), outline(PlanModel(*m_workspace)));
        }
    }

private:
    template <class Record> void move(Id<Record> id, Direction direction)
    {
        Draft draft = movePart(RecordKey::of(id), direction, m_summit->document);
        QVERIFY(m_workspace->apply(draft));
    }

    std::unique_ptr<SmallSummit> m_summit;
    std::unique_ptr<Workspace> m_workspace;
    SectionId m_states, m_donors;
    RecommendationId m_protect, m_listen, m_fund;
};

SUMMITRY_TEST(TestPlan)
#include "tst_gui_plan.moc"
