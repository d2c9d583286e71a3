// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/keytext.h"

#include <QAction>
#include <QCoreApplication>
#include <QToolButton>

namespace summitry {

namespace {

struct KeyText {
    Q_DECLARE_TR_FUNCTIONS(KeyText)
};

// Empty where Qt's own name of the key is the one to show.
QString signOf(Qt::Key key)
{
    switch (key) {
    case Qt::Key_Left:
        return QStringLiteral("←");
    case Qt::Key_Right:
        return QStringLiteral("→");
    case Qt::Key_Up:
        return QStringLiteral("↑");
    case Qt::Key_Down:
        return QStringLiteral("↓");
    case Qt::Key_Return:
        return KeyText::tr("Enter", "key");
    case Qt::Key_Control:
        return KeyText::tr("Ctrl", "key");
    case Qt::Key_Shift:
        return KeyText::tr("Shift", "key");
    default:
        return {};
    }
}

QString chordText(QKeyCombination key)
{
    const QString sign = signOf(key.key());
    if (sign.isEmpty())
        return QKeySequence(key).toString(QKeySequence::NativeText);
    // With a key that each system writes as itself, then the sign in its place.
    QString text = QKeySequence(QKeyCombination(key.keyboardModifiers(), Qt::Key_A)).toString(QKeySequence::NativeText);
    text.chop(1);
    return text + sign;
}

} // namespace

QString keyText(const QKeySequence &keys)
{
    QStringList chords;
    for (int i = 0; i < keys.count(); ++i)
        chords += chordText(keys[uint(i)]);
    return chords.join(QLatin1Char(' '));
}

QStringList keyTexts(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &one : keys)
        texts += keyText(one);
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts;
}

QString tipOf(const QAction &action)
{
    const QStringList keys = keyTexts(action.shortcuts());
    QString text = action.toolTip();
    if (text.endsWith(QChar(0x2026)))
        text.chop(1);
    return keys.isEmpty() ? text : KeyText::tr("%1 (%2)", "an action and its key").arg(text, keys.front());
}

void tellKeys(QToolButton &button)
{
    const QAction *action = button.defaultAction();
    const auto tell = [&button, action] { button.setToolTip(tipOf(*action)); };
    QObject::connect(action, &QAction::changed, &button, tell); // after the button has taken the action's own
    tell();
}

} // namespace summitry
