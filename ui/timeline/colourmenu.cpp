// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/colourmenu.h"

#include "domain/records.h"
#include "ui/models/keymap.h"
#include "ui/models/preferences.h"
#include "ui/style/icons.h"
#include "ui/timeline/timelineview.h"

#include <QActionGroup>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

const Preference<QString> colourBy{"timeline/colour-by", QStringLiteral("track")};

} // namespace

ColourMenu::ColourMenu(TimelineView &view) : m_view(view)
{
    setTitle(tr("&Colour by"));
    setIcon(summitry::icon(u"palette"_s));
    m_view.setColourRule(choiceNamed<ColourRule>(colourBy.value()).value_or(ColourRule::Track));
    auto *group = new QActionGroup(this);
    for (std::size_t i = 0; i < Choices<ColourRule>::all.size(); ++i) {
        const auto rule = ColourRule(i);
        QAction *action = addAction(choiceLabel(rule));
        giveKeys(*action, "timeline.colour-by-"_L1 + QLatin1StringView(choiceName(rule)), {});
        action->setWhatsThis(tr("Colour by: %1").arg(action->text())); // for the key card
        action->setShortcutContext(Qt::WidgetShortcut);
        m_view.addAction(action);
        action->setCheckable(true);
        action->setData(int(rule));
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, rule] {
            colourBy.setValue(QLatin1StringView(choiceName(rule)));
            m_view.setColourRule(rule);
        });
    }
    connect(&view, &TimelineView::sceneChanged, this, &ColourMenu::showRule);
    showRule();
}

void ColourMenu::showRule()
{
    for (QAction *action : actions())
        action->setChecked(action->data().toInt() == int(m_view.colourRule()));
}

} // namespace summitry
