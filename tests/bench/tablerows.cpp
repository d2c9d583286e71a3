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

} // namespace

void addTableRows(Report &report)
{
    Document document(largeSummit());
    Workspace workspace(document);
    RecordTableModel model(RecordType::Participant, workspace);
    QTableView view;
    view.setModel(&model);
    view.resize(1280, 800);
    view.show();
    report.add({u"show 100,000 participants for the first time"_s, timeShown(view, [&] { model.load(); })});
    RowFilter filter;
    filter.text = u"a"_s;
    report.add({u"the first letter typed into their filter"_s, timeShown(view, [&] { model.setFilter(filter); })});
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
    report.add({u"sort them, by the slowest column"_s, *std::max_element(sorts.begin(), sorts.end())});
}

} // namespace summitry::bench
