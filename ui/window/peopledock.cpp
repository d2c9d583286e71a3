// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/peopledock.h"

#include "ui/models/preferences.h"
#include "ui/models/recordtablemodel.h"
#include "ui/style/iconbutton.h"
#include "ui/style/metrics.h"
#include "ui/style/searchfield.h"
#include "ui/style/textmetrics.h"
#include "ui/timeline/timelinedrops.h"
#include "ui/timeline/timelineview.h"
#include "ui/window/peoplelist.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace summitry {

using namespace Qt::StringLiterals;

PeopleDock::PeopleDock(TimelineView &timeline, QWidget *parent)
    : QFrame(parent),
      m_timeline(timeline),
      m_model(new RecordTableModel(RecordType::Participant, timeline.workspace(), this)),
      m_field(new QLineEdit(this))
{
    m_model->load();
    m_model->sort(m_model->columnNamed(u"name"));
    m_list = new PeopleList(*m_model, this);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *heading = new QLabel(tr("People"));
    heading->setFont(strongFont(font()));
    setAccessibleName(heading->text());
    auto *close = iconButton(u"x"_s, tr("Close"), this);
    dressForSearch(*m_field, tr("A name, a delegation…"), tr("Find a participant"));
    m_field->installEventFilter(this);
    auto *head = new QHBoxLayout;
    head->addWidget(heading, 1);
    head->addWidget(close);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(metrics::margin, metrics::spacing, metrics::margin, metrics::spacing);
    top->addLayout(head);
    top->addWidget(m_field);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_list, 1);
    connect(close, &QToolButton::clicked, this, &PeopleDock::closeRequested);
    connect(m_field, &QLineEdit::textChanged, this, &PeopleDock::search);
    connect(m_list, &QListView::activated, this, &PeopleDock::addSelected);
    connect(m_model, &RecordTableModel::countChanged, this, &PeopleDock::showCount);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (index.isValid())
            m_timeline.workspace().select(m_model->keyAt(index.row()));
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
    m_timeline.drops().addToFocused(selectedPeople());
}

void PeopleDock::takeFocus()
{
    m_field->setFocus();
}

QSize PeopleDock::sizeHint() const
{
    return {preferences::inspectorWidth.value(), 300};
}

void PeopleDock::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        m_timeline.setFocus();
    else
        QFrame::keyPressEvent(event);
}

// From the field on into what it found.
bool PeopleDock::eventFilter(QObject *watched, QEvent *event)
{
    const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    if (!key || (key->key() != Qt::Key_Down && key->key() != Qt::Key_Return) || m_model->rowCount() == 0)
        return QFrame::eventFilter(watched, event);
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0, m_list->modelColumn()));
    m_list->setFocus();
    return true;
}

} // namespace summitry
