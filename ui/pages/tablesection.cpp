// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tablesection.h"

#include "ui/models/recordtablemodel.h"
#include "ui/models/workspace.h"
#include "ui/pages/celldelegate.h"
#include "ui/pages/rowactions.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/textmetrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace summitry {

using namespace Qt::StringLiterals;

TableSection::TableSection(const Kind &kind, Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_kind(kind),
      m_workspace(workspace),
      m_model(new RecordTableModel(kind.type, workspace, this)),
      m_table(new RecordTable(*m_model, kind.name, kind.defaults, this)),
      m_rows(new RowActions(*m_table, workspace, this)),
      m_title(new QLabel(kind.title)),
      m_hint(new QLabel(kind.hint)),
      m_add(new QPushButton(icon(u"plus"_s), kind.addText))
{
    m_title->setFont(strongFont(font()));
    m_title->setBuddy(m_table);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setWordWrap(true);
    if (kind.move)
        m_rows->addMoving(kind.move);
    m_add->setEnabled(!workspace.document().isReadOnly());
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::spacing);
    layout->addLayout(head);
    layout->addWidget(m_hint);
    layout->addWidget(m_table);
    connect(m_add, &QPushButton::clicked, this, &TableSection::addRecord);
    connect(m_table, &RecordTable::currentRecordChanged, &workspace, &Workspace::select);
    connect(m_model, &RecordTableModel::countChanged, this, &TableSection::fitRows);
    connect(&m_table->cells(), &CellDelegate::refused, this, &TableSection::refused);
    connect(m_rows, &RowActions::refused, this, &TableSection::refused);
    fitRows();
}

void TableSection::load()
{
    m_model->load();
}

void TableSection::addRecord()
{
    m_model->load();
    RecordKey key;
    Draft draft = m_kind.newRecord(key);
    if (!m_workspace.apply(draft))
        return;
    m_table->setFocus();
    m_table->showRecord(key);
    m_table->editRecord(key);
}

void TableSection::fitRows()
{
    constexpr int most = 12;
    const int rows = std::min(m_model->rowCount(), most);
    m_table->setVisible(rows > 0);
    m_hint->setVisible(rows == 0);
    const int scrollBar = m_table->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff ? 0 : metrics::scrollBar;
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            rows * m_table->verticalHeader()->defaultSectionSize() + scrollBar);
}

void TableSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_title->setFont(strongFont(font()));
        fitRows();
    }
}

} // namespace summitry
