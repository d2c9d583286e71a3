// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelineaccessible.h"

#include "ui/timeline/scenewords.h"
#include "ui/timeline/timelineactions.h"
#include "ui/timeline/timelineview.h"

#include <QAccessibleWidget>
#include <QCoreApplication>
#include <QPointer>

namespace summitry {

namespace {

// One session; made when someone asks for it.
class AccessibleBlock final : public QAccessibleInterface, public QAccessibleActionInterface
{
    Q_DECLARE_TR_FUNCTIONS(TimelineWords)

public:
    AccessibleBlock(TimelineView &view, SessionId session) : m_view(&view), m_session(session) {}

    bool isValid() const override { return m_view && index() >= 0; }
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
        return spokenName(*m_view->scene().block(m_session), m_view->workspace().document());
    }
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect place = m_view->geometryNow().blockRect(m_view->scene().spans()[std::size_t(index())]).toAlignedRect();
        return place.translated(m_view->viewport()->mapToGlobal(QPoint()));
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (state.invalid)
            return state;
        state.focusable = state.selectable = state.multiSelectable = true;
        state.focused = m_view->hasFocus() && m_view->selection().focused() == m_session;
        state.selected = m_view->selection().contains(m_session);
        state.readOnly = m_view->workspace().document().isReadOnly();
        const QRect place = m_view->geometryNow().blockRect(m_view->scene().spans()[std::size_t(index())]).toAlignedRect();
        state.offscreen = !m_view->viewport()->rect().intersects(place);
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }

    QStringList actionNames() const override { return {pressAction(), setFocusAction(), unplaceName()}; }
    QString localizedActionName(const QString &name) const override
    {
        return name == unplaceName()   ? tr("Unplace")
               : name == pressAction() ? tr("Rename")
                                       : QAccessibleActionInterface::localizedActionName(name);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &name) override
    {
        if (!isValid())
            return;
        m_view->reveal(m_session);
        if (name == pressAction())
            m_view->editTitle(m_session);
        else if (name == unplaceName())
            m_view->actions().unplace();
        else
            m_view->setFocus();
    }

private:
    static QString unplaceName() { return QStringLiteral("Unplace"); }
    int index() const { return m_view->scene().indexOf(m_session); }

    QPointer<TimelineView> m_view;
    SessionId m_session;
};

class AccessibleTimeline final : public QAccessibleWidget
{
public:
    explicit AccessibleTimeline(TimelineView &view) : QAccessibleWidget(&view, QAccessible::List), m_view(view) {}
    ~AccessibleTimeline() override
    {
        for (const QAccessible::Id id : std::as_const(m_made))
            QAccessible::deleteAccessibleInterface(id);
    }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? spokenScene(m_view.scene()) : QAccessibleWidget::text(kind);
    }
    int childCount() const override { return int(m_view.scene().blocks().size()); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        return interfaceOf(m_view.scene().blocks()[std::size_t(index)].session);
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            const auto made = m_made.constFind(m_view.scene().blocks()[std::size_t(i)].session);
            if (made != m_made.cend() && QAccessible::accessibleInterface(*made) == child)
                return i;
        }
        return -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint point = m_view.viewport()->mapFromGlobal(QPoint(x, y));
        return child(m_view.geometryNow().hitAt(point, m_view.scene().spans()).block);
    }
    QAccessibleInterface *focusChild() const override { return child(m_view.scene().indexOf(m_view.selection().focused())); }

private:
    QAccessibleInterface *interfaceOf(SessionId session) const
    {
        const auto known = m_made.constFind(session);
        if (known != m_made.cend())
            return QAccessible::accessibleInterface(*known);
        auto *made = new AccessibleBlock(m_view, session);
        m_made.insert(session, QAccessible::registerAccessibleInterface(made));
        return made;
    }

    TimelineView &m_view;
    mutable QHash<SessionId, QAccessible::Id> m_made;
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
    if (const int index = view.scene().indexOf(selection.focused()); index >= 0) {
        QAccessibleEvent event(&view, QAccessible::Focus);
        event.setChild(index);
        QAccessible::updateAccessibility(&event);
    } else if (selection.lane() >= 0 && selection.lane() < int(view.scene().lanes().size())) {
        announce(view, spokenLane(view.scene().lanes()[std::size_t(selection.lane())]));
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
