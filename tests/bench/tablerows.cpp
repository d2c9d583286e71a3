// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "largesummit.h"
#include "rows.h"
#include "ui/models/recordtablemodel.h"
#include "ui/models/workspace.h"

#include <QApplication>
#include <QTableView>

namespace summitry::bench {

using namespace Qt::StringLiterals;

namespace {

// Until the view has painted what it shows.
double timeShown(QTableView &view, const std::function<void()> &work)
{
    return milliseconds([&] {
        work();
        view.viewport()->repaint();
    });
}

// On the screen, as far as there is one: what is not exposed is not painted.
void expose(QTableView &view)
{
    view.resize(1280, 800);
    view.show();
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
}

// In all columns, on a list that has just been shown: nothing was made ready yet.
double firstLetter(Workspace &workspace, const QString &letter)
{
    std::vector<double> times;
    for (int run = 0; run < 5; ++run) {
        RecordTableModel model(RecordType::Participant, workspace);
        QTableView view;
        view.setModel(&model);
        expose(view);
        model.load();
        times.push_back(timeShown(view, [&] { model.setFilter({letter, {}, {}}); }));
    }
    return median(std::move(times));
}

// The longest moment and all of them, until nothing is left to do while nobody does anything.
std::pair<double, double> quietMoments()
{
    constexpr double idle = 0.5;
    double longest = 0;
    double all = 0;
    for (double one = idle; one >= idle;) {
        one = milliseconds([] { QCoreApplication::processEvents(); });
        longest = std::max(longest, one);
        all += one;
    }
    return {longest, all};
}

void addQuietMoments(Report &report, Workspace &workspace)
{
    RecordTableModel model(RecordType::Participant, workspace);
    model.load();
    const auto [longest, all] = quietMoments();
    report.add({u"make their words ready while idle: the longest moment"_s, longest, {}, 0, {Bar::AtMost, 16}});
    report.add({u"    all moments together"_s, all});
}

} // namespace

void addTableRows(Report &report)
{
    Document document(largeSummit());
    Workspace workspace(document);
    report.add(
        {u"the first letter typed at once into the list's filter"_s, firstLetter(workspace, u"a"_s), {}, 0, {Bar::AtMost, 50}});
    report.add({u"    one that hardly any row has"_s, firstLetter(workspace, u"x"_s)});
    addQuietMoments(report, workspace);
    RecordTableModel model(RecordType::Participant, workspace);
    QTableView view;
    view.setModel(&model);
    expose(view);
    report.add({u"show 100,000 participants for the first time"_s, timeShown(view, [&] { model.load(); })});
    quietMoments();
    RowFilter filter;
    filter.text = u"a"_s;
    report.add({u"the first letter typed a moment later"_s,
                timeShown(view, [&] { model.setFilter(filter); }),
                {},
                0,
                {Bar::AtMost, 50}});
    std::vector<double> filters, sorts;
    for (const QString &text : {u"an"_s, u"ana"_s, u"ana 7"_s, u"or"_s, u"org 12"_s, u"é"_s, u""_s}) {
        filter.text = text;
        filters.push_back(timeShown(view, [&] { model.setFilter(filter); }));
    }
    for (int column = 0; column < model.columnCount(); ++column) {
        sorts.push_back(timeShown(view, [&] { model.sort(column, Qt::AscendingOrder); }));
        sorts.push_back(timeShown(view, [&] { model.sort(column, Qt::DescendingOrder); }));
    }
    report.add({u"filter 100,000 participants in the window"_s, median(filters), {}, 0, {Bar::AtMost, 50}});
    report.add({u"sort them, by each column in turn"_s, median(sorts), {}, 0, {Bar::AtMost, 200}});
    report.add({u"sort them, by the slowest column"_s, *std::max_element(sorts.begin(), sorts.end()), {}, 0, {Bar::AtMost, 200}});
}

} // namespace summitry::bench
