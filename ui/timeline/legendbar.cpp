// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/legendbar.h"

#include "domain/records.h"
#include "ui/painting/legendchip.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/searchfield.h"
#include "ui/timeline/scrollingrow.h"
#include "ui/timeline/timelineaccessible.h"
#include "ui/timeline/timelineactions.h"
#include "ui/timeline/timelineview.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

namespace summitry {

using namespace Qt::StringLiterals;

LegendBar::LegendBar(TimelineView &view, QWidget *parent)
    : QWidget(parent),
      m_view(view),
      m_lanes(new QToolButton(this)),
      m_button(new QToolButton(this)),
      m_row(new ScrollingRow(this)),
      m_count(new QLabel(this)),
      m_field(new QLineEdit(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    for (const auto &[button, iconName, menu] : {std::tuple(m_lanes, u"layers"_s, &view.actions().lanes()),
                                                 std::tuple(m_button, u"palette"_s, &view.actions().colours())}) {
        button->setIcon(icon(iconName));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setPopupMode(QToolButton::InstantPopup);
        button->setMenu(menu);
    }
    m_count->setTextFormat(Qt::PlainText);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    makeField();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::spacing, 2, metrics::margin, metrics::spacing - 2);
    layout->setSpacing(metrics::spacing);
    layout->addWidget(m_lanes);
    layout->addWidget(m_button);
    layout->addWidget(m_row, 1);
    layout->addWidget(m_count);
    layout->addWidget(m_field);
    connect(&view, &TimelineView::sceneChanged, this, &LegendBar::showScene);
    connect(&view, &TimelineView::filterChanged, this, &LegendBar::showFilter);
    connect(&view, &TimelineView::filterRequested, this, [this] {
        m_field->setFocus(Qt::ShortcutFocusReason);
        m_field->selectAll();
    });
    showScene();
}

void LegendBar::makeField()
{
    dressForSearch(*m_field, tr("Filter"), tr("Filter the sessions"))->setText(tr("Filter"));
    m_field->setToolTip(tr("Dim what does not match. Enter goes to the next match."));
    m_field->setMinimumWidth(120);
    m_field->setMaximumWidth(200);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        TimelineFilter filter = m_view.filter();
        filter.text = text;
        m_view.setFilter(filter);
    });
}

void LegendBar::showScene()
{
    const QString lanes = choiceLabel(m_view.laneChoice().kind);
    m_lanes->setText(lanes);
    m_lanes->setToolTip(tr("The lanes are: %1").arg(lanes));
    m_lanes->setAccessibleName(tr("Lanes: %1").arg(lanes));
    const QString rule = choiceLabel(m_view.colourRule());
    m_button->setText(rule);
    m_button->setToolTip(tr("The colours show: %1").arg(rule));
    m_button->setAccessibleName(tr("Colour by: %1").arg(rule));
    showLegend();
    showFilter();
}

// Chips are made anew only where there are others, so that the focus stays where it is.
void LegendBar::showLegend()
{
    QList<LegendEntry> entries = legendOf(m_view.scene());
    for (const LegendEntry &entry : std::as_const(entries))
        m_known.insert(entry.colour.key, entry.colour);
    // What is filtered by stays, to be let go, on a day that has none of it.
    for (const QString &key : m_view.filter().keys) {
        if (std::none_of(entries.begin(), entries.end(), [&](const LegendEntry &entry) { return entry.colour.key == key; }))
            entries += {m_known.value(key), 0};
    }
    const bool isSame =
        std::equal(entries.begin(), entries.end(), m_chips.begin(), m_chips.end(),
                   [](const LegendEntry &entry, const LegendChip *chip) { return entry.colour.key == chip->key(); });
    if (isSame) {
        for (qsizetype i = 0; i < entries.size(); ++i)
            m_chips.at(i)->setEntry(entries.at(i));
        return;
    }
    m_chips.clear();
    QList<QWidget *> widgets;
    for (const LegendEntry &entry : entries) {
        auto *chip = new LegendChip(entry);
        connect(chip, &LegendChip::clicked, this, [this, key = chip->key()] { choose(key); });
        m_chips += chip;
        widgets += chip;
    }
    m_row->setWidgets(widgets);
    QWidget *before = m_button;
    for (QWidget *widget : std::as_const(widgets)) {
        setTabOrder(before, widget);
        before = widget;
    }
    setTabOrder(before, m_field);
}

void LegendBar::choose(const QString &key)
{
    TimelineFilter filter = m_view.filter();
    // Shift too: Ctrl and Space belong to input methods.
    const bool isAdding = QGuiApplication::keyboardModifiers() & (Qt::ControlModifier | Qt::ShiftModifier);
    const bool wasOn = filter.keys.contains(key);
    if (isAdding && wasOn)
        filter.keys.remove(key);
    else if (isAdding)
        filter.keys.insert(key);
    else
        filter.keys = wasOn && filter.keys.size() == 1 ? QSet<QString>() : QSet<QString>{key};
    m_view.setFilter(filter);
    showFilter(); // the button has toggled itself, whatever became of the filter
}

void LegendBar::showFilter()
{
    const TimelineFilter &filter = m_view.filter();
    for (LegendChip *chip : std::as_const(m_chips))
        chip->setChecked(filter.keys.contains(chip->key()));
    if (m_field->text() != filter.text) {
        const QSignalBlocker quiet(m_field);
        m_field->setText(filter.text);
    }
    const QString text = countText();
    if (text == m_count->text())
        return;
    m_count->setText(text);
    m_count->setVisible(!text.isEmpty());
    if (!text.isEmpty() && isVisible())
        announce(*m_count, tr("%1 sessions", "\"3 of 14\" sessions").arg(text));
}

QString LegendBar::countText() const
{
    const auto &matching = m_view.overlay().matching;
    if (!matching)
        return {};
    return tr("%1 of %2").arg(locale().toString(matching->size()), locale().toString(int(m_view.scene().blocks().size())));
}

bool LegendBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress && pressInField(static_cast<QKeyEvent *>(event)->key()))
        return true;
    return QWidget::eventFilter(watched, event);
}

bool LegendBar::pressInField(int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_view.goToNextMatch();
        return true;
    case Qt::Key_Down:
        m_view.setFocus(Qt::OtherFocusReason);
        return true;
    case Qt::Key_Escape:
        if (m_view.filter().isEmpty())
            m_view.setFocus(Qt::OtherFocusReason);
        else
            m_view.setFilter({});
        return true;
    default:
        return false;
    }
}

} // namespace summitry
