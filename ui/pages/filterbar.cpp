// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/filterbar.h"

#include "ui/models/recordtablemodel.h"
#include "ui/models/workspace.h"
#include "ui/pages/facetbox.h"
#include "ui/style/chip.h"
#include "ui/style/flowlayout.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/searchfield.h"

#include <QLineEdit>

namespace summitry {

using namespace Qt::StringLiterals;

FilterBar::FilterBar(RecordTableModel &model, const QStringList &facets, const QList<Flag> &flags, QWidget *parent)
    : QWidget(parent),
      m_model(model),
      m_search(new QLineEdit)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *layout = new FlowLayout(this);
    layout->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, metrics::margin);
    layout->setSpacing(metrics::spacing);
    dressForSearch(*m_search, tr("Filter"), tr("Filter the list"));
    m_search->setFixedWidth(220);
    layout->addWidget(m_search);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        RowFilter filter = m_filter;
        filter.text = text;
        take(filter);
    });
    for (const QString &name : facets) {
        auto *box = new FacetBox(model.column(model.columnNamed(name)), model.workspace());
        connect(box, &FacetBox::valueChosen, this, [this, box, name] {
            RowFilter filter = m_filter;
            filter.facets.remove(name);
            if (const auto value = box->value())
                filter.facets.insert(name, *value);
            take(filter);
        });
        layout->addWidget(box);
        m_boxes += box;
    }
    for (const Flag &flag : flags) {
        auto *chip = new Chip(flag.label);
        chip->setCheckable(true);
        connect(chip, &Chip::clicked, this, [this, name = flag.name](bool isOn) {
            RowFilter filter = m_filter;
            filter.flags.removeAll(name);
            if (isOn)
                filter.flags += name;
            take(filter);
        });
        layout->addWidget(chip);
        m_chips += {flag.name, chip};
    }
}

void FilterBar::setFilter(const RowFilter &filter)
{
    take(filter);
    showFilter();
}

void FilterBar::take(const RowFilter &filter)
{
    m_filter = filter;
    m_model.setFilter(filter);
}

void FilterBar::showFilter()
{
    const QSignalBlocker quiet(m_search);
    if (m_search->text() != m_filter.text)
        m_search->setText(m_filter.text);
    for (FacetBox *box : std::as_const(m_boxes)) {
        const auto facet = m_filter.facets.constFind(box->column().name());
        box->setValue(facet == m_filter.facets.cend() ? std::nullopt : std::optional(*facet));
    }
    for (const auto &[name, chip] : std::as_const(m_chips))
        chip->setChecked(m_filter.flags.contains(name));
    showOtherFacets();
}

// Such as "Country: FR", by the menu of a cell: a chip that takes itself away.
void FilterBar::showOtherFacets()
{
    for (Chip *chip : std::as_const(m_others))
        chip->deleteLater();
    m_others.clear();
    for (auto facet = m_filter.facets.cbegin(); facet != m_filter.facets.cend(); ++facet) {
        const bool hasBox =
            std::any_of(m_boxes.begin(), m_boxes.end(), [&](const FacetBox *box) { return box->column().name() == facet.key(); });
        const int column = m_model.columnNamed(facet.key());
        if (hasBox || column < 0)
            continue;
        const Column &shown = m_model.column(column);
        auto *chip = new Chip(tr("%1: %2").arg(label(shown), facetText(shown, facet.value(), m_model.workspace())));
        chip->setCheckable(true);
        chip->setChecked(true);
        connect(chip, &Chip::clicked, this, [this, name = facet.key()] {
            RowFilter filter = m_filter;
            filter.facets.remove(name);
            setFilter(filter);
        });
        layout()->addWidget(chip);
        m_others += chip;
    }
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterBar::showCounts()
{
    for (const auto &[name, chip] : std::as_const(m_chips))
        chip->setCount(m_model.countFlag(name));
}

} // namespace summitry
