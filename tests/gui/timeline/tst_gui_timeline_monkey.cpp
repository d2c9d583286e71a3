// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Presses, drags, keys, undo and edits from elsewhere at random: what is shown is what is planned, and undoing everything
// leads back to the first state. SUMMITRY_MONKEY=10000 lets each monkey do as much.
#include "document/recordjson.h"
#include "plannedday.h"
#include "tests/testprogram.h"

#include <QAbstractButton>
#include <QRandomGenerator>
#include <QTimer>

using namespace summitry;
using namespace Qt::StringLiterals;

namespace {

class Monkey
{
public:
    Monkey(ShownDay &day, quint32 seed) : m_day(day), m_random(seed)
    {
        // What opens a dialog or a menu waits for an answer.
        QObject::connect(&m_answers, &QTimer::timeout, [this] { answer(); });
        m_answers.start(1);
    }

    void act()
    {
        switch (below(12)) {
        case 0:
        case 1:
            return press();
        case 2:
        case 3:
        case 4:
            return m_isPressed ? moveTo(anywhere()) : press();
        case 5:
            return release();
        case 6:
            m_lastAct = u"undo or redo"_s;
            return below(3) == 0 ? m_day.workspace->undo() : m_day.workspace->redo();
        case 7:
            return below(4) == 0 ? editElsewhere() : dragUnplaced();
        default:
            return key();
        }
    }
    void letGo()
    {
        release();
        m_day.view().setFocus();
        for (int layers = 0; layers < 6; ++layers)
            QTest::keyClick(&m_day.view(), Qt::Key_Escape);
    }
    [[nodiscard]] const QString &lastAct() const { return m_lastAct; }

private:
    int below(int bound) { return int(m_random.bounded(bound)); }
    QPoint anywhere()
    {
        const QRect rect = m_day.viewport()->rect().adjusted(-40, -40, 40, 40);
        return {rect.left() + below(rect.width()), rect.top() + below(rect.height())};
    }
    Qt::KeyboardModifiers modifiers()
    {
        Qt::KeyboardModifiers some;
        for (const Qt::KeyboardModifier modifier : {Qt::ShiftModifier, Qt::ControlModifier, Qt::AltModifier}) {
            if (below(4) == 0)
                some |= modifier;
        }
        return some;
    }
    // On a session, as far as there is one.
    QPoint target()
    {
        const auto &spans = m_day.view().scene().spans();
        if (spans.empty() || below(4) == 0)
            return m_day.viewport()->rect().center() + QPoint(below(300), below(200));
        const QRectF rect = m_day.view().geometryNow().blockRect(spans[std::size_t(below(int(spans.size())))]);
        return QPointF(rect.left() + below(int(rect.width()) + 1), rect.center().y()).toPoint();
    }
    void press()
    {
        if (m_isPressed)
            return release();
        m_isPressed = true;
        m_last = target();
        m_lastAct = u"press"_s;
        if (below(8) == 0) {
            m_isPressed = false;
            QTest::mouseDClick(m_day.viewport(), Qt::LeftButton, modifiers(), m_last);
        } else {
            QTest::mousePress(m_day.viewport(), below(20) == 0 ? Qt::RightButton : Qt::LeftButton, modifiers(), m_last);
        }
    }
    void moveTo(QPoint to)
    {
        m_lastAct = u"move"_s;
        const QPoint from = std::exchange(m_last, to);
        const Qt::KeyboardModifiers held = modifiers();
        for (int i = 1; i <= 3; ++i)
            m_day.move(from + (to - from) * i / 3, held);
    }
    void release()
    {
        m_lastAct = u"release"_s;
        m_isPressed = false;
        QTest::mouseRelease(m_day.viewport(), Qt::LeftButton, modifiers(), m_last);
    }
    void key()
    {
        static const QList<Qt::Key> keys{Qt::Key_Left,  Qt::Key_Right,  Qt::Key_Up,       Qt::Key_Down,      Qt::Key_Home,   Qt::Key_End,
                                         Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Space,  Qt::Key_Return,    Qt::Key_Escape, Qt::Key_Delete,
                                         Qt::Key_Plus,  Qt::Key_Minus,  Qt::Key_Tab,      Qt::Key_Backspace, Qt::Key_F2,     Qt::Key_Insert};
        if (below(12) == 0) {
            m_day.view().setLaneKind(LaneKind(below(int(Choices<LaneKind>::all.size()))));
            m_lastAct = choiceLabel(m_day.view().laneChoice().kind);
        }
        const bool isLetter = below(2) == 0;
        const auto one = isLetter ? Qt::Key(Qt::Key_A + below(26)) : keys.at(below(int(keys.size())));
        const Qt::KeyboardModifiers held = modifiers();
        m_lastAct = QKeySequence(QKeyCombination(held, one)).toString();
        QWidget *focused = QApplication::focusWidget();
        QTest::keyClick(focused && m_day.page->isAncestorOf(focused) ? focused : &m_day.view(), one, held);
        if (below(10) == 0)
            m_day.view().setFocus();
    }
    // As an import or another window would.
    void editElsewhere()
    {
        m_lastAct = u"edit"_s;
        const auto &sessions = m_day.document.all<Session>();
        if (sessions.size() < 4)
            return;
        const SessionId session = (sessions.begin() + below(int(sessions.size())))->id;
        Draft draft(m_day.document, u"Elsewhere"_s);
        if (below(3) == 0)
            draft.remove(session);
        else
            draft.change(session, [&](Session &one) { one.minutes = 5 + below(200); });
        QVERIFY(m_day.workspace->apply(draft));
    }
    void dragUnplaced()
    {
        m_lastAct = u"place"_s;
        for (const Session &session : m_day.document.all<Session>()) {
            if (session.isPlaced())
                continue;
            Draft draft(m_day.document, u"Place"_s);
            draft.change(session.id, [&](Session &one) { one.start = LocalTime(QDate(2018, 10, 29), 600 + below(400)); });
            QVERIFY(m_day.workspace->apply(draft));
            return;
        }
    }
    void answer()
    {
        if (QWidget *popup = QApplication::activePopupWidget()) {
            popup->close();
        } else if (QWidget *dialog = QApplication::activeModalWidget()) {
            QWidget *focused = QApplication::focusWidget();
            QTest::keyClick(focused && dialog->isAncestorOf(focused) ? focused : dialog, below(2) == 0 ? Qt::Key_Escape : Qt::Key_Return);
            if (dialog->isVisible() && below(3) == 0)
                dialog->close();
        }
    }

    ShownDay &m_day;
    QRandomGenerator m_random;
    QTimer m_answers;
    QPoint m_last;
    QString m_lastAct;
    bool m_isPressed = false;
};

// Empty where what is shown is what is planned.
QString disagreement(const ShownDay &day)
{
    const TimelineScene &scene = day.view().scene();
    if (scene.spans().size() < scene.blocks().size())
        return u"a block without a place"_s;
    for (const TimelineBlock &block : scene.blocks()) {
        const Session *session = day.document.find(block.session);
        if (!session)
            return u"a block of a deleted session"_s;
        if (session->start != block.start || session->minutes != block.minutes || session->title != block.title)
            return u"a block that is not what is planned: %1"_s.arg(session->title);
    }
    for (const SessionId id : day.view().selectedSessions()) {
        if (!day.document.exists(RecordKey::of(id)))
            return u"a deleted session is selected"_s;
    }
    if (!day.view().mouse().isRunning() && day.view().mouse().chip() && day.view().mouse().chip()->isVisible())
        return u"a chip without a drag"_s;
    for (const Session &session : day.document.all<Session>()) {
        if (session.minutes < 1)
            return u"a session without length"_s;
    }
    return {};
}

} // namespace

class TestMonkey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doesNoHarm_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<Qt::Orientation>("axis");
        QTest::newRow("left to right") << 1U << Qt::LeftToRight << Qt::Horizontal;
        QTest::newRow("right to left") << 2U << Qt::RightToLeft << Qt::Horizontal;
        QTest::newRow("another") << 3U << Qt::LeftToRight << Qt::Horizontal;
        QTest::newRow("down") << 4U << Qt::LeftToRight << Qt::Vertical;
        QTest::newRow("down, from the right") << 5U << Qt::RightToLeft << Qt::Vertical;
    }
    void doesNoHarm()
    {
        QFETCH(quint32, seed);
        QFETCH(Qt::LayoutDirection, direction);
        QFETCH(Qt::Orientation, axis);
        constexpr int actsOfRound = 400; // undone before older steps are forgotten
        m_stepsDone = 0;
        const int rounds = std::max(1, qEnvironmentVariableIntValue("SUMMITRY_MONKEY") / actsOfRound);
        for (int round = 0; round < rounds && !QTest::currentTestFailed(); ++round)
            playRound(seed + 100 * quint32(round), {direction, axis}, actsOfRound);
        QVERIFY2(m_stepsDone > 3 * std::size_t(rounds), "the monkey must do something");
    }

private:
    void playRound(quint32 seed, std::pair<Qt::LayoutDirection, Qt::Orientation> way, int acts)
    {
        ShownDay day(way.first, way.second);
        const QByteArray first = dump(day.document);
        const std::size_t firstSteps = day.steps();
        {
            Monkey monkey(day, seed);
            for (int i = 0; i < acts; ++i) {
                monkey.act();
                const QString wrong = disagreement(day);
                QVERIFY2(wrong.isEmpty(), qPrintable(u"%1, after %2 (%3, seed %4)"_s.arg(wrong, monkey.lastAct()).arg(i).arg(seed)));
            }
            monkey.letGo();
        }
        QVERIFY(!day.view().mouse().isRunning());
        QVERIFY(day.view().overlay().ghosts.empty());
        while (day.document.undoList().canRedo())
            day.workspace->redo();
        m_stepsDone += day.steps() - firstSteps;
        const QByteArray last = dump(day.document);
        QCOMPARE(ConflictIndex(day.document).conflicts() == day.workspace->conflicts().conflicts(), true);
        while (day.steps() > firstSteps)
            day.workspace->undo();
        QCOMPARE(dump(day.document), first);
        while (day.document.undoList().canRedo())
            day.workspace->redo();
        QCOMPARE(dump(day.document), last);
    }

    std::size_t m_stepsDone = 0; // in all rounds
};

SUMMITRY_TEST(TestMonkey)
#include "tst_gui_timeline_monkey.moc"
