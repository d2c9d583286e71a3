// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/facetbox.h"

#include "base/collation.h"
#include "document/fieldtext.h"
#include "document/naming.h"
#include "document/programme.h"
#include "ui/models/workspace.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QWheelEvent>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

struct Option {
    QString text;
    QString value;
};

QList<Option> namesOf(RecordType type, const Document &document)
{
    QList<Option> options;
    if (type == RecordType::Room) { // in the order that everyone knows them by
        for (const Room *room : roomsInOrder(document))
            options += {nameOf(*room, document), QString::number(room->id.value)};
        return options;
    }
    withRecordType(type, [&]<class Record>() {
        for (const Record &record : document.all<Record>())
            options += {nameOf(record, document), QString::number(record.id.value)};
    });
    const QCollator collator = nameCollator();
    std::sort(options.begin(), options.end(),
              [&](const Option &a, const Option &b) { return collator.compare(a.text, b.text) < 0; });
    return options;
}

QList<Option> optionsOf(const Column &column, const Workspace &workspace)
{
    const Document &document = workspace.document();
    QList<Option> options;
    if (!column.info) { // the day
        for (const Day *day : daysInOrder(document))
            options += {nameOf(*day, document), day->date.toString(Qt::ISODate)};
        options += {facetText(column, {}, workspace), {}};
    } else if (column.info->kind == FieldKind::Choice) {
        for (const Choice &choice : column.info->choices)
            options += {label(choice), QString::fromLatin1(choice.name)};
    } else {
        options = namesOf(column.info->target, document);
        options += {facetText(column, {}, workspace), {}};
    }
    return options;
}

} // namespace

QString facetText(const Column &column, const QString &value, const Workspace &workspace)
{
    if (value.isEmpty() && !column.isKind(FieldKind::Choice))
        return FacetBox::tr("None");
    if (!column.info)
        return shortDate(QDate::fromString(value, Qt::ISODate));
    if (column.info->kind == FieldKind::Choice) {
        for (const Choice &choice : column.info->choices) {
            if (value == QLatin1StringView(choice.name))
                return label(choice);
        }
    }
    return displayText(*column.info, value, workspace.document());
}

FacetBox::FacetBox(const Column &column, const Workspace &workspace, QWidget *parent)
    : QComboBox(parent),
      m_column(column),
      m_workspace(workspace)
{
    setSizeAdjustPolicy(AdjustToContents);
    setMaximumWidth(220);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Filter by %1").arg(label(column)));
    setValue({});
    connect(this, &QComboBox::activated, this, [this] {
        setValue(value());
        Q_EMIT valueChosen();
    });
}

std::optional<QString> FacetBox::value() const
{
    const QVariant chosen = currentData();
    return chosen.isValid() ? std::optional(chosen.toString()) : std::nullopt;
}

// While it is closed it holds two lines: all, and the one that is chosen.
void FacetBox::setValue(const std::optional<QString> &value)
{
    clear();
    addItem(tr("%1: all").arg(label(m_column)));
    if (value) {
        addItem(facetText(m_column, *value, m_workspace), *value);
        setCurrentIndex(1);
    }
}

void FacetBox::fill()
{
    const auto chosen = value();
    clear();
    addItem(tr("%1: all").arg(label(m_column)));
    for (const Option &option : optionsOf(m_column, m_workspace)) {
        addItem(option.text, option.value);
        if (chosen && *chosen == option.value)
            setCurrentIndex(count() - 1);
    }
}

void FacetBox::showPopup()
{
    fill();
    constexpr int widestList = 360;
    view()->setMinimumWidth(std::clamp(view()->sizeHintForColumn(0) + 40, width(), std::max(width(), widestList)));
    QComboBox::showPopup();
}

void FacetBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up || event->key() == Qt::Key_Space)
        showPopup();
    else
        QComboBox::keyPressEvent(event);
}

void FacetBox::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // a wheel over the bar must not filter
}

} // namespace summitry
