// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/programmepart.h"

#include "document/naming.h"
#include "document/programme.h"
#include "ui/forms/recordpicker.h"
#include "ui/models/workspace.h"
#include "ui/style/metrics.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QStackedWidget>

namespace summitry {

ProgrammePart::ProgrammePart(const Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_kind(new QComboBox),
      m_which(new QStackedWidget),
      m_one(new QComboBox),
      m_person(new RecordPicker(RecordType::Participant, workspace))
{
    const Document &document = workspace.document();
    const auto offer = [this](const QString &text, Kind kind, bool isThere) {
        if (isThere)
            m_kind->addItem(text, int(kind));
    };
    offer(tr("The whole programme"), Kind::Whole, true);
    offer(tr("One day"), Kind::Day, !document.all<Day>().isEmpty());
    offer(tr("One room"), Kind::Room, !document.all<Room>().isEmpty());
    offer(tr("One track"), Kind::Track, !document.all<Track>().isEmpty());
    offer(tr("One person"), Kind::Person, !document.all<Participant>().isEmpty());
    m_kind->setAccessibleName(tr("Part of the programme"));
    m_person->setPlaceholderText(tr("Whose sessions?"));
    m_person->setAccessibleName(tr("Whose sessions?"));
    m_which->addWidget(m_one);
    m_which->addWidget(m_person);
    m_which->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::spacing);
    layout->addWidget(m_kind);
    layout->addWidget(m_which, 1);
    setFocusProxy(m_kind);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ProgrammePart::showKind);
    connect(m_one, &QComboBox::currentIndexChanged, this, &ProgrammePart::changed);
    connect(m_person, &QLineEdit::textChanged, this, &ProgrammePart::changed);
    showKind();
}

ProgrammePart::Kind ProgrammePart::kind() const
{
    return Kind(m_kind->currentData().toInt());
}

void ProgrammePart::showKind()
{
    {
        const QSignalBlocker isQuiet(m_one);
        m_one->clear();
        const auto offer = [this](const auto &records) {
            for (const auto *record : records)
                m_one->addItem(nameOf(*record, m_workspace.document()), qlonglong(record->id.value));
        };
        const Document &document = m_workspace.document();
        if (kind() == Kind::Day)
            offer(daysInOrder(document));
        else if (kind() == Kind::Room)
            offer(roomsInOrder(document));
        else if (kind() == Kind::Track)
            offer(tracksInOrder(document));
        m_one->setAccessibleName(m_kind->currentText());
    }
    m_which->setVisible(kind() != Kind::Whole);
    m_which->setCurrentWidget(kind() == Kind::Person ? static_cast<QWidget *>(m_person) : m_one);
    Q_EMIT changed();
}

ProgrammeChoice ProgrammePart::part() const
{
    const qint64 one = m_one->currentData().toLongLong();
    switch (kind()) {
    case Kind::Day:
        return DayId{one};
    case Kind::Room:
        return RoomId{one};
    case Kind::Track:
        return TrackId{one};
    case Kind::Person:
        return ParticipantId{m_person->picked().id};
    case Kind::Whole:
        break;
    }
    return {};
}

bool ProgrammePart::isChosen() const
{
    return kind() != Kind::Person || !m_person->picked().isNull();
}

QString ProgrammePart::name() const
{
    return kind() == Kind::Whole || kind() == Kind::Person ? QString() : m_one->currentText();
}

} // namespace summitry
