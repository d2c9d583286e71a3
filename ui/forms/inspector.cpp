// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/inspector.h"

#include "document/naming.h"
#include "ui/forms/conflictlist.h"
#include "ui/forms/partslist.h"
#include "ui/forms/recordform.h"
#include "ui/models/preferences.h"
#include "ui/models/workspace.h"
#include "ui/style/plainlabel.h"
#include "ui/style/textmetrics.h"
#include "ui/style/wrappedlabel.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QTimer>

namespace summitry {

Inspector::Inspector(Workspace &workspace, QWidget *parent)
    : QScrollArea(parent), m_workspace(workspace), m_kind(new QLabel), m_title(new PlainLabel), m_empty(new WrappedLabel),
      m_conflicts(new ConflictList(workspace)), m_parts(new PartsList(workspace))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(280);
    setAccessibleName(tr("Inspector"));
    auto *content = new QWidget;
    setWidget(content); // while it is empty: it asks for the size of what is there
    m_layout = new QVBoxLayout(content);
    m_layout->setContentsMargins(16, 16, 16, 16);
    m_layout->setSpacing(10);
    m_kind->setForegroundRole(QPalette::PlaceholderText);
    m_title->setFont(inspectorTitleFont(m_title->font()));
    m_empty->setText(tr("Select a session, a participant or anything else to see and change it here."));
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_kind, m_title, m_empty, m_conflicts, m_parts})
        m_layout->addWidget(widget);
    m_layout->addStretch();
    connect(&workspace, &Workspace::selectionChanged, this, &Inspector::show);
    connect(&workspace.document(), &Document::changed, this, &Inspector::scheduleRefresh);
    show(workspace.selected());
}

QSize Inspector::sizeHint() const
{
    return {preferences::inspectorWidth.value(), 600};
}

void Inspector::focusForm()
{
    if (m_form)
        m_form->focusFirst();
}

void Inspector::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QScrollArea::keyPressEvent(event);
}

void Inspector::show(RecordKey key)
{
    if (m_form) {
        // Taken out at once so that two forms are never seen; deleted later, since it may be what is speaking.
        m_form->hide();
        m_form->deleteLater();
        m_form = nullptr;
    }
    m_key = m_workspace.document().exists(key) ? key : RecordKey{};
    const bool isShown = !m_key.isNull();
    m_empty->setVisible(!isShown);
    m_kind->setVisible(isShown);
    m_title->setVisible(isShown);
    if (isShown) {
        m_form = new RecordForm(m_workspace, m_key);
        m_layout->insertWidget(m_layout->indexOf(m_parts), m_form);
    }
    m_isStale = true;
    refresh();
}

void Inspector::scheduleRefresh()
{
    if (!m_isStale)
        QTimer::singleShot(0, this, &Inspector::refresh);
    m_isStale = true;
}

void Inspector::refresh()
{
    if (!m_isStale)
        return;
    m_isStale = false;
    const Document &document = m_workspace.document();
    if (!m_key.isNull() && document.exists(m_key)) {
        m_kind->setText(singularLabel(m_key.type));
        m_title->setText(nameOf(m_key, document));
        m_form->refresh();
    }
    m_conflicts->showConflictsOf(m_key);
    m_parts->showPartsOf(m_key);
}

} // namespace summitry
