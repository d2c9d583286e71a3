// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/shortcutlist.h"

#include "base/foldedtext.h"
#include "ui/gestures/keytable.h"
#include "ui/models/page.h"
#include "ui/style/keytext.h"
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

// What it is called whatever it would do next: "Undo", not "Undo: Move 3 sessions".
QString nameOf(const QAction &action)
{
    return action.whatsThis().isEmpty() ? plainName(action.text()) : action.whatsThis();
}

// What stands together on the card.
struct ActionGroup {
    QString title;
    QString reach; // see KeyEntry
    QList<const QAction *> actions;
    QList<KeyLine> fixed;
};

void addActions(const QList<QAction *> &actions, QList<const QAction *> &all)
{
    for (const QAction *action : actions) {
        if (const QMenu *menu = action->menu())
            addActions(menu->actions(), all);
        else
            all += action;
    }
}

QList<KeyLine> linesOf(KeyGroup group)
{
    QList<KeyLine> lines = timelineKeys();
    lines.removeIf([group](const KeyLine &line) { return line.group != group; });
    return lines;
}

QList<ActionGroup> actionGroups(const MainActions &actions, SummitView *view)
{
    QList<ActionGroup> groups;
    for (const QMenu *menu : actions.menus()) {
        groups += {plainName(menu->title()), {}, {}, {}};
        addActions(menu->actions(), groups.back().actions);
    }
    if (!view)
        return groups;
    for (const Place &place : places()) {
        const QString name = QLatin1StringView(place.name);
        groups += {title(place), name, {}, {}};
        addActions(view->page(name)->actions(), groups.back().actions);
        if (name != "timeline"_L1)
            continue;
        for (const KeyGroup group : {KeyGroup::Going, KeyGroup::Choosing, KeyGroup::Moving, KeyGroup::Dragging})
            groups += {label(group), name, {}, linesOf(group)};
    }
    return groups;
}

KeyEntry fixedEntry(const KeyLine &line, const QString &reach)
{
    KeyEntry entry{{}, line.text, {}, reach};
    for (const QKeyCombination key : line.keys)
        entry.standard += QKeySequence(key);
    return entry;
}

// Lists have the same keys on every page.
KeyCatalogue catalogueOf(const QList<ActionGroup> &groups)
{
    KeyCatalogue catalogue;
    KeyEntries lists{KeyCardText::tr("Lists"), {}};
    QSet<QString> seen;
    for (const ActionGroup &group : groups) {
        KeyEntries entries{group.title, {}};
        for (const QAction *action : group.actions) {
            const QString name = action->objectName();
            if (name.isEmpty() || seen.contains(name))
                continue;
            seen.insert(name);
            const bool isOfLists = name.startsWith("list."_L1);
            (isOfLists ? lists : entries).entries +=
                KeyEntry{name, nameOf(*action), standardKeys(*action), isOfLists ? u"list"_s : group.reach};
        }
        const bool isAlways = std::none_of(group.fixed.begin(), group.fixed.end(),
                                           [](const KeyLine &line) { return line.group == KeyGroup::Dragging; });
        for (const KeyLine &line : isAlways ? group.fixed : QList<KeyLine>())
            entries.entries += fixedEntry(line, group.reach);
        if (!entries.entries.isEmpty())
            catalogue += entries;
    }
    if (!lists.entries.isEmpty())
        catalogue += lists;
    return catalogue;
}

} // namespace

ShortcutList allShortcuts(MainWindow &window)
{
    ShortcutList list;
    for (const ActionGroup &group : actionGroups(window.actions(), window.view())) {
        ShortcutGroup shown{group.title, {}};
        for (const QAction *action : group.actions) {
            if (const QStringList keys = keyTexts(action->shortcuts()); !keys.isEmpty())
                shown.shortcuts += {nameOf(*action), keys};
        }
        for (const KeyLine &line : group.fixed)
            shown.shortcuts += {line.text, keyTexts(Keys(line.keys.begin(), line.keys.end()))};
        if (!shown.shortcuts.isEmpty())
            list += shown;
    }
    return list;
}

KeyCatalogue keyCatalogue(MainWindow &window)
{
    if (window.view())
        return catalogueOf(actionGroups(window.actions(), window.view()));
    Document document;
    Workspace workspace(document);
    SummitView view(workspace);
    return catalogueOf(actionGroups(window.actions(), &view));
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
