// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelineaccessible.h"

#include "ui/scene/scenewords.h"
#include "ui/timeline/foldaccessible.h"
#include "ui/timeline/timelineactions.h"
#include "ui/timeline/timelinekeys.h"
#include "ui/timeline/timelineview.h"

#include <QAccessibleWidget>
#include <QCoreApplication>
#include <QPointer>

namespace summitry {

namespace {

// A session in one of its lanes.
struct BlockKey {
    SessionId session;
    RecordKey lane; // null key: a break for everybody
    friend bool operator==(const BlockKey &, const BlockKey &) = default;
    friend size_t qHash(const BlockKey &key, size_t seed = 0) { return qHashMulti(seed, key.session, key.lane); }
};

BlockKey keyOf(std::size_t span, const TimelineScene &scene)
{
    const TimelineLane *lane = scene.lane(scene.spans()[span].lane);
    return {scene.sessionOf(span), lane ? lane->key : RecordKey()};
}

// The span there; null where it is gone.
const BlockSpan *spanOf(const BlockKey &key, const TimelineScene &scene)
{
    const int lane = key.lane == RecordKey() ? acrossAllLanes : scene.laneOf(key.lane);
    const BlockSpan *span = scene.spanOf(key.session, lane);
    return span && span->lane == lane ? span : nullptr;
}

// Made when someone asks for it.
class AccessibleBlock final : public QAccessibleInterface, public QAccessibleActionInterface
{
    Q_DECLARE_TR_FUNCTIONS(TimelineWords)

public:
    AccessibleBlock(TimelineView &view, const BlockKey &key) : m_view(&view), m_key(key) {}

    bool isValid() const override { return m_view && span(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override {}
    QString text(QAccessible::Text kind) const override
    {
        if (!isValid() || kind != QAccessible::Name)
            return {};
        const TimelineScene &scene = m_view->scene();
        const TimelineBlock &block = *scene.block(m_key.session);
        QString name = spokenName(block, m_view->workspace().document());
        if (block.group && m_view->isGroupOpen(block.group))
            name = tr("%1 Opened.", "name and parallel group").arg(name);
        if (m_view->selection().focused() == m_key.session && m_view->keys().activeEdge() == Zone::StretchStart)
            name = tr("%1 Start edge.", "name and what the keys stretch").arg(name);
        if (scene.isOfAllDays())
            name = tr("%1: %2", "day and session").arg(longDate(scene.dayAt(span()->start)->date), name);
        const TimelineLane *lane = scene.laneKind() == LaneKind::Rooms ? nullptr : scene.lane(span()->lane);
        return lane ? tr("%1: %2", "lane and session").arg(lane->name, name) : name;
    }
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect place = m_view->geometryNow().blockRect(*span()).toAlignedRect();
        return place.translated(m_view->viewport()->mapToGlobal(QPoint()));
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (state.invalid)
            return state;
        state.focusable = state.selectable = state.multiSelectable = true;
        const TimelineSelection &selection = m_view->selection();
        state.focused = m_view->hasFocus() && selection.focused() == m_key.session && selection.lane() == span()->lane;
        state.selected = selection.contains(m_key.session);
        state.readOnly = m_view->workspace().document().isReadOnly();
        const QRect place = m_view->geometryNow().blockRect(*span()).toAlignedRect();
        state.offscreen = !m_view->viewport()->rect().intersects(place);
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }

    QStringList actionNames() const override { return {pressAction(), setFocusAction(), unplaceName(), placeName()}; }
    QString localizedActionName(const QString &name) const override
    {
        return name == unplaceName()   ? tr("Unplace")
               : name == placeName()   ? tr("Where could this go?")
               : name == pressAction() ? tr("Rename")
                                       : QAccessibleActionInterface::localizedActionName(name);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &name) override
    {
        if (!isValid())
            return;
        m_view->changeSelection([this](TimelineSelection &selection) { selection.selectOnly(m_key.session, m_view->scene(), span()->lane); });
        m_view->scrollTo(m_key.session);
        if (name == pressAction())
            m_view->editInPlace(m_key.session);
        else if (name == unplaceName())
            m_view->actions().unplace();
        else if (name == placeName())
            m_view->actions().findPlace();
        else
            m_view->setFocus();
    }

private:
    static QString placeName() { return QStringLiteral("Where"); }
    static QString unplaceName() { return QStringLiteral("Unplace"); }
    const BlockSpan *span() const { return spanOf(m_key, m_view->scene()); }

    QPointer<TimelineView> m_view;
    BlockKey m_key;
};

// -1 where the cursor is on no session.
int focusedChild(const TimelineView &view)
{
    const BlockSpan *span = view.scene().spanOf(view.selection().focused(), view.selection().lane());
    return span ? int(span - view.scene().spans().data()) : -1;
}

class AccessibleTimeline final : public QAccessibleWidget
{
public:
    explicit AccessibleTimeline(TimelineView &view) : QAccessibleWidget(&view, QAccessible::List), m_view(view) {}
    ~AccessibleTimeline() override
    {
        for (const QAccessible::Id id : std::as_const(m_made))
            QAccessible::deleteAccessibleInterface(id);
        for (const QAccessible::Id id : std::as_const(m_madeFolds))
            QAccessible::deleteAccessibleInterface(id);
    }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? spokenScene(m_view.scene()) : QAccessibleWidget::text(kind);
    }
    // The sessions, then the folds.
    int childCount() const override { return sessionCount() + int(m_view.scene().folds().size()); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        if (index >= sessionCount())
            return interfaceOf(startOf(index - sessionCount()));
        return interfaceOf(keyOf(std::size_t(index), m_view.scene()));
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (int i = sessionCount(); i < childCount(); ++i) {
            const auto made = m_madeFolds.constFind(startOf(i - sessionCount()));
            if (made != m_madeFolds.cend() && QAccessible::accessibleInterface(*made) == child)
                return i;
        }
        for (int i = 0; i < sessionCount(); ++i) {
            const auto made = m_made.constFind(keyOf(std::size_t(i), m_view.scene()));
            if (made != m_made.cend() && QAccessible::accessibleInterface(*made) == child)
                return i;
        }
        return -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint point = m_view.viewport()->mapFromGlobal(QPoint(x, y));
        const Hit hit = m_view.geometryNow().hitAt(point, m_view.scene().spans());
        const Fold *fold = hit.zone == Zone::Fold ? m_view.closedFoldAt(hit.minute) : nullptr;
        return fold ? interfaceOf(m_view.scene().timeAt(fold->time.first).minutes()) : child(hit.block);
    }
    QAccessibleInterface *focusChild() const override { return child(focusedChild(m_view)); }

private:
    int sessionCount() const { return int(m_view.scene().spans().size()); }
    qint32 startOf(int fold) const { return m_view.scene().timeAt(m_view.scene().folds()[std::size_t(fold)].time.first).minutes(); }
    QAccessibleInterface *interfaceOf(qint32 foldStart) const
    {
        const auto known = m_madeFolds.constFind(foldStart);
        if (known != m_madeFolds.cend())
            return QAccessible::accessibleInterface(*known);
        auto *made = new AccessibleFold(m_view, LocalTime::fromMinutes(foldStart));
        m_madeFolds.insert(foldStart, QAccessible::registerAccessibleInterface(made));
        return made;
    }
    QAccessibleInterface *interfaceOf(const BlockKey &key) const
    {
        const auto known = m_made.constFind(key);
        if (known != m_made.cend())
            return QAccessible::accessibleInterface(*known);
        auto *made = new AccessibleBlock(m_view, key);
        m_made.insert(key, QAccessible::registerAccessibleInterface(made));
        return made;
    }

    TimelineView &m_view;
    mutable QHash<BlockKey, QAccessible::Id> m_made;
    mutable QHash<qint32, QAccessible::Id> m_madeFolds; // by their start
};

QAccessibleInterface *makeTimeline(const QString &, QObject *object)
{
    auto *view = qobject_cast<TimelineView *>(object);
    return view ? new AccessibleTimeline(*view) : nullptr;
}

} // namespace

void installTimelineAccessibility()
{
    QAccessible::installFactory(makeTimeline); // one that is there already is not added again
}

void announceFocus(TimelineView &view)
{
    if (!QAccessible::isActive() || !view.hasFocus())
        return;
    const TimelineSelection &selection = view.selection();
    if (const int index = focusedChild(view); index >= 0) {
        QAccessibleEvent event(&view, QAccessible::Focus);
        event.setChild(index);
        QAccessible::updateAccessibility(&event);
    } else if (const TimelineLane *lane = view.scene().lane(selection.lane())) {
        announce(view, spokenLane(*lane));
    }
}

void announce(QWidget &widget, const QString &text)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(&widget, text);
    QAccessible::updateAccessibility(&event);
#else
    widget.setAccessibleDescription(text); // a change of it is read out
#endif
}

} // namespace summitry
