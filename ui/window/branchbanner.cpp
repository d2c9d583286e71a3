// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/branchbanner.h"

#include "ui/forms/branchquestions.h"
#include "ui/models/workspace.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"
#include "ui/timeline/timelineaccessible.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

namespace summitry {

using namespace Qt::StringLiterals;

BranchBanner::BranchBanner(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_icon(new QLabel),
      m_text(new QLabel),
      m_take(new QPushButton(tr("&Take all"))),
      m_takeSome(new QPushButton(tr("Take &part…"))),
      m_leave(new QPushButton(tr("&Leave")))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_take->setToolTip(tr("All of it into the programme, in one step that undo takes back"));
    m_leave->setToolTip(tr("Back to the programme; what is tried out here is kept"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::pageMargin, metrics::spacing, metrics::margin, metrics::spacing);
    layout->setSpacing(metrics::margin);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    for (QPushButton *button : {m_take, m_takeSome, m_leave}) {
        button->setAutoDefault(false);
        layout->addWidget(button);
    }
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_take, &QPushButton::clicked, &workspace, &Workspace::takeBranch);
    connect(m_takeSome, &QPushButton::clicked, this, [this] { takePart(m_workspace, window()); });
    connect(m_leave, &QPushButton::clicked, &workspace, &Workspace::leaveBranch);
    connect(&workspace.branches(), &Branches::changed, this, &BranchBanner::refresh);
    showIcon();
    hide();
    refresh();
}

QString BranchBanner::text() const
{
    return m_text->text();
}

void BranchBanner::refresh()
{
    const Branch *open = m_workspace.branches().open();
    if (open) {
        const Edit &changes = m_workspace.branches().changesOf(*open);
        const int count = int(changes.size());
        const bool canEdit = !m_workspace.document().isReadOnly();
        m_text->setText(tr("Trying out “%1”: %n change(s); nothing counts until you take them.", nullptr, count).arg(open->name));
        setAccessibleName(m_text->text());
        m_take->setEnabled(canEdit && count > 0);
        m_takeSome->setEnabled(canEdit && !sessionsIn(changes).isEmpty());
    }
    setVisible(open);
    if (std::exchange(m_wasOpen, open != nullptr) != (open != nullptr))
        announce(*window(), open ? m_text->text() : tr("Back in the programme."));
}

void BranchBanner::showIcon()
{
    m_icon->setPixmap(icon(u"split"_s, IconTint::Accent).pixmap(QSize(metrics::toolIcon, metrics::toolIcon), devicePixelRatio()));
}

void BranchBanner::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange)
        showIcon();
}

// With broken edges, as the places on the timeline that do not count.
void BranchBanner::paintEvent(QPaintEvent *)
{
    const SignalColours colours = signalColours(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colours.infoTint);
    const QRect bar(0, 0, 2 * metrics::selectionBar, height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), bar), colours.info);
    painter.setPen(QPen(colours.info, 2, Qt::DashLine));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace summitry
