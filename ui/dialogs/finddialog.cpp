// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/finddialog.h"

#include "base/foldedtext.h"
#include "domain/records.h"
#include "ui/models/workspace.h"
#include "ui/style/icons.h"
#include "ui/style/keytext.h"
#include "ui/style/rowdelegate.h"

#include <QAction>
#include <QBoxLayout>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

QString iconFor(RecordType type)
{
    switch (type) {
    case RecordType::Session:
        return u"presentation"_s;
    case RecordType::Participant:
        return u"user"_s;
    case RecordType::Room:
        return u"door-open"_s;
    case RecordType::Delegation:
        return u"flag"_s;
    case RecordType::Recommendation:
        return u"list-checks"_s;
    default:
        return u"search"_s;
    }
}

QString withoutMnemonic(QString text)
{
    text.replace("&&"_L1, "\n"_L1).remove(u'&').replace(u'\n', u'&');
    return text;
}

} // namespace

FindDialog::FindDialog(Workspace &workspace, const QList<QAction *> &actions, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint),
      m_workspace(workspace),
      m_actions(actions),
      m_finder(workspace.document()),
      m_field(new QLineEdit),
      m_list(new QListWidget)
{
    setWindowTitle(tr("Find anything"));
    resize(620, 460);
    auto *layout = new QVBoxLayout(this);
    m_field->setPlaceholderText(tr("A name, a title, a room, an action…"));
    m_field->setAccessibleName(windowTitle());
    m_field->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setAccessibleName(tr("What was found"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setFocusProxy(m_field);
    layout->addWidget(m_field);
    layout->addWidget(m_list);
    connect(m_field, &QLineEdit::textChanged, this, &FindDialog::search);
    connect(m_field, &QLineEdit::returnPressed, this, &FindDialog::choose);
    connect(m_list, &QListWidget::itemClicked, this, &FindDialog::choose);
    search({});
}

void FindDialog::search(const QString &text)
{
    constexpr int most = 50;
    m_list->clear();
    const QString wanted = foldedText(text.trimmed());
    for (const Found &found : m_finder.find(text, most))
        addRow(iconFor(found.key.type), found.name, found.detail, QVariantList{int(found.key.type), found.key.id});
    for (qsizetype i = 0; i < m_actions.size(); ++i) {
        const QString name = withoutMnemonic(m_actions.at(i)->text());
        if (wanted.isEmpty() || Finder::rank(foldedText(name), wanted) >= 0)
            addRow({}, name, keyText(m_actions.at(i)->shortcut()), int(i));
    }
    if (m_list->count() == 0)
        addRow(u"info"_s, tr("Nothing of that name. A part of it is enough, without accents too."), {}, {});
    m_list->setCurrentRow(0);
}

void FindDialog::addRow(const QString &iconName, const QString &text, const QString &detail, const QVariant &target)
{
    const QString shown = detail.isEmpty() ? text : tr("%1 · %2", "name and detail").arg(text.simplified(), detail);
    auto *item = new QListWidgetItem(iconName.isEmpty() ? icon(u"chevron-right"_s) : icon(iconName), shown, m_list);
    item->setData(Qt::UserRole, target);
}

bool FindDialog::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
            QCoreApplication::sendEvent(m_list, event);
            return true;
        default:
            break;
        }
    }
    return QDialog::eventFilter(object, event);
}

// No window manager draws a border round a window without a frame.
void FindDialog::paintEvent(QPaintEvent *event)
{
    QDialog::paintEvent(event);
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void FindDialog::choose()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || item->data(Qt::UserRole).isNull())
        return;
    const QVariant target = item->data(Qt::UserRole);
    accept();
    if (target.typeId() == QMetaType::Int) {
        m_actions.at(target.toInt())->trigger();
    } else {
        const QVariantList key = target.toList();
        m_workspace.open({RecordType(key.at(0).toInt()), key.at(1).toLongLong()});
    }
}

} // namespace summitry
