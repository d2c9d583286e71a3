// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an import would do, before it does it: how much is added and changed, and each row that is left out with its reason.
#pragma once

#include "exchange/importplan.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace summitry {

class SkippedModel;

class ReportPage : public QWidget
{
    Q_OBJECT

public:
    explicit ReportPage(QWidget *parent = nullptr);

    void show(const ImportReport &report);
    using QWidget::show;

private:
    SkippedModel *m_model;
    QLabel *m_summary;
    QLabel *m_notes;
    QLabel *m_heading;
    QTableView *m_table;
};

// "80 added, 20 changed, 15 unchanged".
[[nodiscard]] QString importSummary(const ImportReport &report);

} // namespace summitry
