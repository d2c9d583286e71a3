// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/peopledock.h"

#include "ui/models/recordtablemodel.h"
#include "ui/style/metrics.h"
#include "ui/style/searchfield.h"
#include "ui/timeline/timelinedrops.h"
#include "ui/timeline/timelineview.h"
#include "ui/window/peoplelist.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace summitry {

using namespace Qt::StringLiterals;

PeopleDock::PeopleDock(TimelineView &view, QWidget *parent)
    : TimelineDock(tr("People"), view, parent),
      m_model(new RecordTableModel(RecordType::Participant, view.workspace(), this)),
      m_field(new QLineEdit(this))
{
    m_model->load();
    m_model->sort(m_model->columnNamed(u"name"));
    m_list = new PeopleList(*m_model, this);
    dressForSearch(*m_field, tr("A name, a delegation…"), tr("Find a participant"));
    m_field->installEventFilter(this);
    auto *search = new QVBoxLayout;
    search->setContentsMargins(metrics::margin, 0, metrics::margin, metrics::spacing);
    search->addWidget(m_field);
    content().addLayout(search);
    content().addWidget(m_list, 1);
    connect(m_field, &QLineEdit::textChanged, this, &PeopleDock::search);
    connect(m_list, &QListView::activated, this, &PeopleDock::addSelected);
    connect(m_model, &RecordTableModel::countChanged, this, &PeopleDock::showCount);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (index.isValid())
            timeline().workspace().select(m_model->keyAt(index.row()));
    });
    showCount();
}

void PeopleDock::search(const QString &words)
{
    RowFilter filter;
    filter.text = words;
    m_model->setFilter(filter);
    showCount();
}

void PeopleDock::showCount()
{
    const bool isEmpty = m_model->allCount() == 0;
    m_list->setEmptyText(isEmpty ? tr("Nobody is on the list yet. Add or import participants on their page.")
                                                            : tr("Nobody matches “%1”.").arg(m_field->text()));
}

QList<ParticipantId> PeopleDock::selectedPeople() const
{
    QList<ParticipantId> people;
    for (const RecordKey &key : m_list->selectedKeys())
        people += key.as<Participant>();
    return people;
}

void PeopleDock::addSelected()
{
    timeline().drops().addToFocused(selectedPeople());
}

void PeopleDock::takeFocus()
{
    m_field->setFocus();
}

// From the field on into what it found.
bool PeopleDock::eventFilter(QObject *watched, QEvent *event)
{
    const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    if (!key || (key->key() != Qt::Key_Down && key->key() != Qt::Key_Return) || m_model->rowCount() == 0)
        return TimelineDock::eventFilter(watched, event);
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0, m_list->modelColumn()));
    m_list->setFocus();
    return true;
}

} // namespace summitry
