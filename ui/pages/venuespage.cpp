// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/venuespage.h"

#include "document/naming.h"
#include "ui/models/keymap.h"
#include "ui/models/frameedits.h"
#include "ui/models/recordtablemodel.h"
#include "ui/models/workspace.h"
#include "ui/pages/fieldsdialog.h"
#include "ui/pages/rowactions.h"
#include "ui/pages/tablesection.h"
#include "ui/style/banner.h"
#include "ui/style/elidedlabel.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/pagehead.h"
#include "ui/style/textmetrics.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace summitry {

using namespace Qt::StringLiterals;

VenuesPage::VenuesPage(Workspace &workspace, QWidget *parent)
    : Page(parent),
      m_workspace(workspace),
      m_head(new PageHead(title(), this)),
      m_banner(new Banner(this)),
      m_scroll(new QScrollArea(this))
{
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setBackgroundRole(QPalette::Base);
    m_scroll->setWidget(content); // while it is empty: it asks for the size of what is there
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(metrics::pageMargin, metrics::spacing, metrics::pageMargin, metrics::pageMargin);
    rows->setSpacing(24);
    rows->addWidget(makeSummit());
    makeSections(rows);
    rows->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_banner);
    layout->addWidget(m_scroll, 1);
    connect(&workspace.document(), &Document::changed, this, [this] {
        m_banner->hide();
        refresh();
    });
    refresh();
}

QWidget *VenuesPage::makeSummit()
{
    auto *box = new QWidget;
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_name = new ElidedLabel);
    words->addWidget(m_facts = new ElidedLabel);
    m_name->setFont(inspectorTitleFont(font()));
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    layout->addLayout(words, 1);
    m_edit = new QAction(summitry::icon(u"pencil"_s), tr("Edit the summit…"), this);
    giveKeys(*m_edit, u"venues.edit-summit"_s, {});
    connect(m_edit, &QAction::triggered, this, &VenuesPage::editSummit);
    auto *button = new QPushButton(m_edit->icon(), m_edit->text());
    connect(button, &QPushButton::clicked, m_edit, &QAction::trigger);
    layout->addWidget(button);
    return box;
}

void VenuesPage::makeSections(QVBoxLayout *layout)
{
    const Document &document = m_workspace.document();
    const auto move = [&document](RecordKey key, Direction direction) { return moveInFrame(key, direction, document); };
    const auto make = [&](const TableSection::Kind &kind) {
        auto *section = new TableSection(kind, m_workspace);
        connect(section, &TableSection::refused, this,
                [this](const QString &why) { m_banner->show(Banner::Kind::Warning, why); });
        m_sections += {kind.type, section};
        return section;
    };
    layout->addWidget(make({RecordType::Day,
                            u"days"_s,
                            tr("Days"),
                            tr("The days of the summit, each with its hours. Sessions are placed on them."),
                            tr("Add a day"),
                            {{u"date"_s, u"title"_s, u"opens"_s, u"closes"_s, u"sessions"_s}, u"date"_s},
                            [&document](RecordKey &key) { return addDay(key, document); }}));
    auto *venues = make({RecordType::Venue,
                         u"venues"_s,
                         tr("Venues"),
                         tr("The buildings where the summit happens."),
                         tr("Add a venue"),
                         {{u"name"_s, u"address"_s, u"opens"_s, u"closes"_s, u"rooms"_s, u"directions"_s}, u"position"_s},
                         [&document](RecordKey &key) { return addVenue(key, document); },
                         move});
    layout->addWidget(venues);
    layout->addWidget(make({RecordType::Room,
                            u"rooms"_s,
                            tr("Rooms"),
                            tr("The spaces in the venues. Each is a lane on the timeline."),
                            tr("Add a room"),
                            {{u"name"_s, u"venue"_s, u"capacity"_s, u"booths"_s, u"equipment"_s, u"sessions"_s}, u"position"_s},
                            [&document, venues](RecordKey &key) {
                                const QList<RecordKey> chosen = venues->table().selectedKeys();
                                return addRoom(chosen.isEmpty() ? VenueId() : chosen.first().as<Venue>(), key, document);
                            },
                            move}));
    auto *pair = new QHBoxLayout;
    pair->setSpacing(24);
    pair->addWidget(make({RecordType::Track,
                          u"tracks"_s,
                          tr("Tracks"),
                          tr("Lines of content across the programme, each with its colour."),
                          tr("Add a track"),
                          {{u"name"_s, u"hue"_s, u"sessions"_s}, u"position"_s},
                          [&document](RecordKey &key) { return addTrack(key, document); },
                          move}),
                    1, Qt::AlignTop);
    pair->addWidget(make({RecordType::ParallelGroup,
                          u"groups"_s,
                          tr("Parallel groups"),
                          tr("Sessions meant to run at the same time, of which a person attends one."),
                          tr("Add a group"),
                          {{u"name"_s, u"sessions"_s}, u"position"_s},
                          [&document](RecordKey &key) { return addParallelGroup(key, document); },
                          move}),
                    1, Qt::AlignTop);
    layout->addLayout(pair);
}

QString VenuesPage::name() const
{
    return u"venues"_s;
}

QString VenuesPage::title() const
{
    return tr("Venues");
}

QIcon VenuesPage::icon() const
{
    return summitry::icon(u"map-pin"_s);
}

TableSection *VenuesPage::sectionOf(RecordType type) const
{
    for (const auto &[kind, section] : m_sections) {
        if (kind == type)
            return section;
    }
    return nullptr;
}

void VenuesPage::reveal(RecordKey key)
{
    TableSection *section = sectionOf(key.type);
    if (!section)
        return;
    section->load();
    section->table().showRecord(key);
    section->table().setFocus();
    m_scroll->ensureWidgetVisible(section);
}

// What kind of record to go to: "rooms", "days".
void VenuesPage::applyFilter(const QString &filter)
{
    for (const auto &[kind, section] : std::as_const(m_sections)) {
        if (filter == QLatin1StringView(tableName(kind)))
            m_scroll->ensureWidgetVisible(section);
    }
}

QList<QAction *> VenuesPage::actions() const
{
    return {m_edit};
}

void VenuesPage::showEvent(QShowEvent *event)
{
    for (const auto &[kind, section] : std::as_const(m_sections))
        section->load();
    Page::showEvent(event);
}

void VenuesPage::editSummit()
{
    QStringList fields;
    for (const FieldInfo *field : fieldsOf(RecordType::Summit)) {
        if (!QLatin1StringView(field->name).startsWith("plan_"_L1)) // the Action Plan's own page has those
            fields += QLatin1StringView(field->name);
    }
    auto *dialog =
        new FieldsDialog(m_workspace, RecordKey::of(m_workspace.document().summit().id), fields, tr("Edit the summit"), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void VenuesPage::refresh()
{
    const Document &document = m_workspace.document();
    const Summit &summit = document.summit();
    m_name->setText(nameOf(summit, document));
    QStringList facts{summit.place, summit.timeZone, QString(summit.languages.join(u", "_s))};
    facts.removeAll(QString());
    m_facts->setText(facts.isEmpty() ? tr("Say where it is, in which time zone and in which languages.") : facts.join(u" · "_s));
    m_head->setSubtitle(tr("%1, %2, %3")
                            .arg(tr("%n day(s)", nullptr, int(document.all<Day>().size())),
                                 tr("%n venue(s)", nullptr, int(document.all<Venue>().size())),
                                 tr("%n room(s)", nullptr, int(document.all<Room>().size()))));
}

} // namespace summitry
