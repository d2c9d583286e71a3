// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The selected record whole: its conflicts, its form and what belongs to it. Follows the selection.
#pragma once

#include "domain/recordtype.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace summitry {

class ConflictList;
class PartsList;
class RecordForm;
class Workspace;

class Inspector : public QScrollArea
{
    Q_OBJECT

public:
    explicit Inspector(Workspace &workspace, QWidget *parent = nullptr); // borrowed

    [[nodiscard]] QSize sizeHint() const override;
    void focusForm();

Q_SIGNALS:
    void left(); // by Escape

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void show(RecordKey key);
    void scheduleRefresh();
    void refresh();

    Workspace &m_workspace;
    RecordKey m_key;
    QLabel *m_kind;
    QLabel *m_title;
    QLabel *m_empty;
    ConflictList *m_conflicts;
    PartsList *m_parts;
    RecordForm *m_form = nullptr;
    QVBoxLayout *m_layout;
    bool m_isStale = false;
};

} // namespace summitry
