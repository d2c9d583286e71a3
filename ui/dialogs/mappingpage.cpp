// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/mappingpage.h"

#include "ui/style/elidedlabel.h"
#include "ui/style/metrics.h"
#include "ui/style/textmetrics.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

// The first values of a column that say something.
QString samplesOf(const DelimitedTable &table, int column)
{
    constexpr int wanted = 3;
    constexpr int longest = 60;
    constexpr int looked = 50;
    QStringList samples;
    for (const DelimitedRow &row : std::span(table.rows).first(std::min<std::size_t>(looked, table.rows.size()))) {
        const QString cell = row.cells.value(column).left(longest).simplified();
        if (!cell.isEmpty() && !samples.contains(cell))
            samples += cell;
        if (samples.size() == wanted)
            break;
    }
    return samples.isEmpty() ? MappingPage::tr("empty", "a column without values") : samples.join(u" · "_s);
}

QLabel *headingLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setFont(strongFont(label->font()));
    return label;
}

} // namespace

MappingPage::MappingPage(QWidget *parent) : QWidget(parent), m_about(new QLabel), m_advice(new QLabel), m_area(new QScrollArea)
{
    for (QLabel *label : {m_about, m_advice}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_about->setForegroundRole(QPalette::PlaceholderText);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setAccessibleName(tr("Columns of the file"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::spacing);
    layout->addWidget(m_about);
    layout->addWidget(m_area, 1);
    layout->addWidget(m_advice);
}

void MappingPage::setTable(const DelimitedTable &table, const ColumnMapping &mapping)
{
    m_boxes.clear();
    m_about->setText(
        tr("%n row(s). Say what each column holds; what is not wanted is left out.", nullptr, int(table.rows.size())));
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, metrics::spacing, 0);
    grid->setHorizontalSpacing(metrics::margin);
    grid->addWidget(headingLabel(tr("Column")), 0, 0);
    grid->addWidget(headingLabel(tr("Becomes")), 0, 1);
    grid->addWidget(headingLabel(tr("First values")), 0, 2);
    for (int column = 0; column < int(table.header.size()); ++column) {
        const QString head = table.header.at(column).simplified();
        QComboBox *box = makeBox(mapping.value(column, ignoredColumn));
        box->setAccessibleName(tr("Column “%1” becomes").arg(head));
        connect(box, &QComboBox::activated, this, [this, column] { take(column); });
        m_boxes += box;
        auto *samples = new ElidedLabel(samplesOf(table, column));
        samples->setForegroundRole(QPalette::PlaceholderText);
        grid->addWidget(new ElidedLabel(head.isEmpty() ? tr("(without a name)") : head), column + 1, 0);
        grid->addWidget(box, column + 1, 1);
        grid->addWidget(samples, column + 1, 2);
    }
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(2, 4);
    grid->setRowStretch(int(table.header.size()) + 1, 1);
    m_area->setWidget(content); // the one before is deleted
    content->setAutoFillBackground(false);
    m_area->viewport()->setAutoFillBackground(false);
    showAdvice();
}

QComboBox *MappingPage::makeBox(int target) const
{
    auto *box = new QComboBox;
    box->addItem(tr("Leave out"), ignoredColumn);
    int field = 0;
    for (const FieldInfo *info : fieldsOf(RecordType::Participant)) {
        box->addItem(label(*info), field);
        if (field == fieldIndex(RecordType::Participant, u"name")) {
            box->addItem(tr("Given name"), givenNameColumn);
            box->addItem(tr("Family name"), familyNameColumn);
        }
        ++field;
    }
    box->setMaxVisibleItems(box->count());
    box->setFocusPolicy(Qt::StrongFocus);
    box->setCurrentIndex(std::max(0, box->findData(target)));
    return box;
}

// A field is filled from one column: whoever had it before gives it up.
void MappingPage::take(int column)
{
    const QVariant target = m_boxes.at(column)->currentData();
    for (int other = 0; other < int(m_boxes.size()); ++other) {
        if (other != column && target.toInt() != ignoredColumn && m_boxes.at(other)->currentData() == target)
            m_boxes.at(other)->setCurrentIndex(0);
    }
    showAdvice();
    Q_EMIT changed();
}

ColumnMapping MappingPage::mapping() const
{
    ColumnMapping mapping;
    for (const QComboBox *box : m_boxes)
        mapping += box->currentData().toInt();
    return mapping;
}

bool MappingPage::isComplete() const
{
    const ColumnMapping chosen = mapping();
    return chosen.contains(fieldIndex(RecordType::Participant, u"name")) || chosen.contains(givenNameColumn) ||
           chosen.contains(familyNameColumn);
}

void MappingPage::showAdvice()
{
    m_advice->setText(
        isComplete()
            ? tr("Whoever is known by e-mail address, else by name, is changed, not added twice. An empty cell changes nothing.")
            : tr("Say which column holds the name: without one nobody can be imported."));
}

} // namespace summitry
