// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/shortcutlist.h"

#include "base/foldedtext.h"
#include "ui/models/page.h"
#include "ui/timeline/keytable.h"
#include "ui/window/mainactions.h"
#include "ui/window/mainwindow.h"
#include "ui/window/places.h"
#include "ui/window/summitview.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

struct KeyCardText {
    Q_DECLARE_TR_FUNCTIONS(KeyCard)
};

// "&Open…" is "Open": without its access key, and without the dots that promise a dialog.
QString plainName(QString text)
{
    text.replace("&&"_L1, "\n"_L1).remove(u'&').replace(u'\n', u'&');
    return text.endsWith(QChar(0x2026)) ? text.chopped(1) : text;
}

QStringList keysOf(const QAction &action)
{
    QStringList keys;
    for (const QKeySequence &sequence : action.shortcuts()) {
        QStringList chords;
        for (int i = 0; i < sequence.count(); ++i)
            chords += keyText(sequence[uint(i)]);
        const QString text = chords.join(u' ');
        if (!text.isEmpty() && !keys.contains(text))
            keys += text;
    }
    return keys;
}

void addActions(const QList<QAction *> &actions, QList<Shortcut> &shortcuts)
{
    for (const QAction *action : actions) {
        if (const QMenu *menu = action->menu())
            addActions(menu->actions(), shortcuts);
        // What it is called whatever it would do next: "Undo", not "Undo: Move 3 sessions".
        else if (const QStringList keys = keysOf(*action); !keys.isEmpty())
            shortcuts += {action->whatsThis().isEmpty() ? plainName(action->text()) : action->whatsThis(), keys};
    }
}

QList<Shortcut> linesOf(KeyGroup group)
{
    QList<Shortcut> shortcuts;
    for (const KeyLine &line : timelineKeys()) {
        if (line.group != group)
            continue;
        QStringList keys;
        for (const QKeyCombination key : line.keys)
            keys += keyText(key);
        shortcuts += {line.text, keys};
    }
    return shortcuts;
}

} // namespace

ShortcutList allShortcuts(MainWindow &window)
{
    ShortcutList list;
    const auto add = [&](const QString &title, const QList<Shortcut> &shortcuts) {
        if (!shortcuts.isEmpty())
            list += {title, shortcuts};
    };
    for (const QMenu *menu : window.actions().menus()) {
        QList<Shortcut> shortcuts;
        addActions(menu->actions(), shortcuts);
        add(plainName(menu->title()), shortcuts);
    }
    if (!window.view())
        return list;
    for (const Place &place : places()) {
        QList<Shortcut> shortcuts;
        addActions(window.view()->page(QLatin1StringView(place.name))->actions(), shortcuts);
        add(title(place), shortcuts);
        if (QLatin1StringView(place.name) != "timeline"_L1)
            continue;
        for (const KeyGroup group : {KeyGroup::Going, KeyGroup::Choosing, KeyGroup::Moving, KeyGroup::Dragging})
            add(label(group), linesOf(group));
    }
    return list;
}

ShortcutList matching(const ShortcutList &list, const QString &words)
{
    const QStringList wanted = foldedWords(words);
    ShortcutList found;
    for (const ShortcutGroup &group : list) {
        ShortcutGroup left{group.title, {}};
        for (const Shortcut &shortcut : group.shortcuts) {
            const QString text = foldedText(QStringList{group.title, shortcut.text, shortcut.keys.join(u' ')}.join(u'\n'));
            if (holdsEach(text, wanted))
                left.shortcuts += shortcut;
        }
        if (!left.shortcuts.isEmpty())
            found += left;
    }
    return found;
}

Paper paperOf(const ShortcutList &list)
{
    Paper paper;
    paper.event = KeyCardText::tr("Summitry");
    paper.title = KeyCardText::tr("Keyboard shortcuts");
    PaperTable table;
    table.columns = {{KeyCardText::tr("What it does"), 3}, {KeyCardText::tr("Keys"), 2}};
    for (const ShortcutGroup &group : list) {
        Row heading;
        heading.kind = RowKind::Group;
        heading.cells = {{{{{group.title}}, LineStyle::Title, {}}}};
        table.rows += heading;
        for (const Shortcut &shortcut : group.shortcuts) {
            Row row;
            row.level = 1;
            row.cells = {{{{{shortcut.text}}, LineStyle::Body, {}}},
                         {{{{shortcut.keys.join("  "_L1), RunStyle::Bold}}, LineStyle::Body, {}}}};
            table.rows += row;
        }
    }
    paper.blocks += table;
    return paper;
}

} // namespace summitry
