// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/blockeditor.h"

#include "document/naming.h"
#include "ui/forms/fieldeditor.h"
#include "ui/forms/personfield.h"
#include "ui/forms/recordpicker.h"
#include "ui/models/workspace.h"
#include "ui/style/metrics.h"
#include "ui/style/plainlabel.h"
#include "ui/style/textmetrics.h"

#include <QApplication>
#include <QBoxLayout>
#include <QComboBox>
#include <QKeyEvent>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

// pixels
constexpr int narrowest = 200;
constexpr int narrowestOpen = 440;
constexpr int minutesWidth = 96;

FieldEditor *editorOf(const char *field, const Workspace &workspace)
{
    const int index = fieldIndex(RecordType::Session, QString::fromLatin1(field));
    return FieldEditor::create(*fieldsOf(RecordType::Session).at(index), workspace, nullptr);
}

QLabel *nameFor(FieldEditor &editor)
{
    auto *name = new QLabel(label(editor.field()));
    name->setBuddy(&editor);
    return name;
}

} // namespace

BlockEditor::BlockEditor(const Workspace &workspace, QWidget *parent)
    : QFrame(parent),
      m_workspace(workspace),
      m_title(new QLineEdit),
      m_more(new QWidget),
      m_minutes(editorOf("minutes", workspace)),
      m_room(editorOf("room", workspace)),
      m_person(new PersonField(workspace)),
      m_added(new PlainLabel),
      m_message(new PlainLabel)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    m_title->setAccessibleName(tr("Title"));
    m_title->setPlaceholderText(tr("Title of the session"));
    makeMore();
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(metrics::spacing);
    layout->addWidget(m_title);
    layout->addWidget(m_more);
    for (QWidget *stop : stops())
        stop->installEventFilter(this);
    connect(m_person, &PersonField::added, this, &BlockEditor::addPerson);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) { watchFocus(now); });
    hide();
}

void BlockEditor::makeMore()
{
    auto *hint = new WrappedLabel(tr("Tab goes on, Enter takes it all, Escape nothing."));
    hint->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *label : {m_added, m_message, static_cast<QLabel *>(hint)})
        label->setFont(labelFont(font()));
    m_minutes->setFixedWidth(minutesWidth);
    auto *first = new QHBoxLayout;
    first->addWidget(nameFor(*m_minutes));
    first->addWidget(m_minutes);
    first->addWidget(nameFor(*m_room));
    first->addWidget(m_room, 1);
    auto *rows = new QVBoxLayout(m_more);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(metrics::spacing);
    rows->addLayout(first);
    rows->addWidget(m_person);
    rows->addWidget(m_added);
    rows->addWidget(m_message);
    rows->addWidget(hint);
}

QList<QWidget *> BlockEditor::stops() const
{
    return {m_title, m_minutes->focusProxy(), m_room->focusProxy(), &m_person->picker(), &m_person->roles()};
}

void BlockEditor::begin(const QRect &block, const SessionInput &input, SessionKind kind, const std::vector<Role> &there)
{
    m_block = block;
    m_before = m_now = input;
    m_kind = kind;
    m_there = there;
    m_title->setText(input.title);
    m_title->selectAll();
    m_minutes->setValue(input.minutes);
    m_room->setValue(FieldType<RoomId>::out(input.room));
    m_person->picker().setPicked({});
    m_more->hide();
    m_message->hide();
    showPeople();
    setFrameShape(NoFrame);
    layout()->setContentsMargins(0, 0, 0, 0);
    lay();
    m_isEditing = true;
    show();
    raise();
    m_title->setFocus();
}

void BlockEditor::showMore()
{
    if (!m_more->isHidden())
        return;
    setFrameShape(StyledPanel);
    layout()->setContentsMargins(metrics::spacing, metrics::spacing, metrics::spacing, metrics::spacing);
    m_more->show();
    lay();
}

// Over the block, as far as the parent reaches.
void BlockEditor::lay()
{
    const QRect area = parentWidget()->rect();
    const int width = std::min(std::max(m_block.width(), m_more->isHidden() ? narrowest : narrowestOpen), area.width());
    layout()->activate();
    const int height = layout()->hasHeightForWidth() ? layout()->heightForWidth(width) : layout()->sizeHint().height();
    const int left = layoutDirection() == Qt::RightToLeft ? m_block.right() - width : m_block.left();
    setGeometry(std::clamp(left, area.left(), std::max(area.left(), area.right() - width)),
                std::clamp(m_block.top(), area.top(), std::max(area.top(), area.bottom() - height)), width, height);
}

SessionInput BlockEditor::input() const
{
    SessionInput input = m_now;
    input.title = m_title->text().simplified();
    input.minutes = m_minutes->value().toInt();
    input.room = FieldType<RoomId>::in(m_room->value());
    return input;
}

QString BlockEditor::problem() const
{
    for (const FieldEditor *editor : {m_minutes, m_room}) {
        if (const QString problem = editor->problem(); !problem.isEmpty())
            return problem;
    }
    if (m_minutes->value().toInt() < 1)
        return tr("A session lasts a minute at least.");
    return m_person->picker().problem();
}

void BlockEditor::accept()
{
    if (!m_isEditing)
        return;
    m_person->takePerson();
    if (const QString text = problem(); !text.isEmpty()) {
        showMore();
        m_message->setText(text);
        m_message->show();
        lay();
        return;
    }
    const SessionInput typed = input();
    const bool isNew = typed != m_before && !(m_before.title.isEmpty() && typed.title.isEmpty());
    m_isEditing = false;
    if (isNew)
        Q_EMIT accepted(typed);
    end();
}

void BlockEditor::cancel()
{
    m_isEditing = false;
    end();
}

void BlockEditor::end()
{
    if (!isVisible())
        return;
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    if (hadFocus && parentWidget())
        parentWidget()->setFocus();
    Q_EMIT finished();
}

void BlockEditor::addPerson(ParticipantId person, Role role)
{
    const SessionInput::Person added{person, role};
    if (m_isEditing && std::find(m_now.added.begin(), m_now.added.end(), added) == m_now.added.end())
        m_now.added.push_back(added);
    showPeople();
    lay();
}

void BlockEditor::showPeople()
{
    QStringList names;
    std::vector<Role> roles = m_there;
    for (const auto &[participant, role] : m_now.added) {
        names += tr("%1 (%2)", "a person and the role").arg(nameOf(participant, m_workspace.document()), choiceLabel(role));
        roles.push_back(role);
    }
    m_added->setText(names.join(tr(", ", "between names")));
    m_added->setVisible(!names.isEmpty());
    m_person->setRole(roleWanted(m_kind, roles));
}

// Out of all of it, as out of one field: what was typed is taken.
void BlockEditor::watchFocus(const QWidget *now)
{
    if (m_isEditing && now && now != this && !isAncestorOf(now) && now->window() == window())
        accept();
}

bool BlockEditor::focusNextPrevChild(bool next)
{
    showMore();
    const QList<QWidget *> all = stops();
    const auto at = all.indexOf(QApplication::focusWidget());
    all.at((at + (next ? 1 : all.size() - 1)) % all.size())->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

bool BlockEditor::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    const int key = isKey ? static_cast<QKeyEvent *>(event)->key() : 0;
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (!isEnter && key != Qt::Key_Escape)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride)
        event->accept(); // whatever the window does with them
    else if (isEnter)
        accept();
    else
        cancel();
    return true;
}

} // namespace summitry
