// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/sincebox.h"

#include "document/naming.h"
#include "ui/style/metrics.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDateTimeEdit>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostEdits = 200;

} // namespace

SinceBox::SinceBox(SummitFile &file, QWidget *parent)
    : QWidget(parent),
      m_file(file),
      m_kind(new QComboBox),
      m_moment(new QDateTimeEdit),
      m_edit(new QComboBox)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::spacing);
    for (QWidget *part : {static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_moment), static_cast<QWidget *>(m_edit)})
        layout->addWidget(part);
    setFocusProxy(m_kind);
    m_kind->setAccessibleName(tr("Since"));
    m_moment->setAccessibleName(tr("Moment, on the summit’s clock"));
    m_edit->setAccessibleName(tr("Edit"));
    m_edit->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_edit->setMinimumContentsLength(30);
    addPublication(Publication::Printed, Kind::Printed, tr("Last print: %1", "date and time"));
    addPublication(Publication::Exported, Kind::Exported, tr("Last export: %1", "date and time"));
    m_kind->addItem(tr("A moment"), int(Kind::Moment));
    addEdits();
    showKind();
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        showKind();
        Q_EMIT changed();
    });
    connect(m_moment, &QDateTimeEdit::dateTimeChanged, this, &SinceBox::changed);
    connect(m_edit, &QComboBox::currentIndexChanged, this, &SinceBox::changed);
}

void SinceBox::addPublication(Publication publication, Kind kind, const QString &text)
{
    if (const auto entry = m_file.lastPublication(publication); entry && *entry) {
        m_publications[std::size_t(publication)] = *entry;
        m_kind->addItem(text.arg(dateAndTime(localOf((*entry)->at))), int(kind));
    }
}

// With them comes the first moment to propose: a day ago, or when the file was made.
void SinceBox::addEdits()
{
    QDateTime proposed = QDateTime::currentDateTimeUtc().addDays(-1);
    if (const auto entries = m_file.history(mostEdits)) {
        for (const HistoryEntry &entry : *entries) {
            if (entry.publication)
                continue;
            m_edits += entry;
            m_edit->addItem(
                tr("%1 · %2", "date and time, what was done").arg(dateAndTime(localOf(entry.at)), entry.text.simplified()));
        }
        if (entries->size() < mostEdits && !entries->isEmpty()) {
            constexpr int minute = 60;
            proposed = std::max(proposed, entries->last().at.addSecs(minute));
        }
    }
    if (!m_edits.isEmpty())
        m_kind->addItem(tr("An edit, and all after it"), int(Kind::Edit));
    const LocalTime local = localOf(proposed);
    m_moment->setTimeSpec(Qt::UTC); // or this laptop's zone would skip an hour of its own
    const bool isToLeft = QLocale().textDirection() == Qt::RightToLeft;
    // There Qt would turn the format round, minutes before hours; in digits alone it reads the same either way.
    m_moment->setLayoutDirection(Qt::LeftToRight);
    m_moment->setAlignment(isToLeft ? Qt::AlignRight : Qt::AlignLeft);
    m_moment->setDisplayFormat((isToLeft ? u"yyyy/MM/dd"_s : fullDateFormat()) + u" HH:mm"_s);
    m_moment->setCalendarPopup(true);
    m_moment->setDateTime(QDateTime(local.date(), local.time(), Qt::UTC));
}

void SinceBox::showKind()
{
    const auto kind = Kind(m_kind->currentData().toInt());
    m_moment->setVisible(kind == Kind::Moment);
    m_edit->setVisible(kind == Kind::Edit);
}

LocalTime SinceBox::localOf(const QDateTime &moment) const
{
    return m_file.document().clock().local(moment);
}

Result<SinceBox::Since> SinceBox::since() const
{
    switch (Kind(m_kind->currentData().toInt())) {
    case Kind::Printed:
    case Kind::Exported: {
        const HistoryEntry &entry = *m_publications[std::size_t(m_kind->currentData().toInt())];
        return Since{entry.number, localOf(entry.at)};
    }
    case Kind::Edit: {
        const HistoryEntry &entry = m_edits.at(m_edit->currentIndex());
        return Since{entry.number - 1, localOf(entry.at)};
    }
    case Kind::Moment:
        break;
    }
    const QDateTime moment(m_moment->date(), m_moment->time(), m_file.document().clock().zone());
    return m_file.entryAt(moment).map([&](const std::optional<HistoryEntry> &entry) {
        return Since{entry ? entry->number : 0, localOf(moment)};
    });
}

} // namespace summitry
