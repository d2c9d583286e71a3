// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogsummit.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTest>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

void addPerson(Draft &draft, const QString &name, const QString &alias, Listing listing)
{
    Participant person;
    person.name = name;
    person.alias = alias;
    person.listing = listing;
    person.email = name.section(u' ', 0, 0).toLower() + "@example.org"_L1;
    draft.add(person);
}

} // namespace

DialogSummit::DialogSummit()
{
    Draft draft(m_document);
    Summit summit;
    summit.title = u"Paris 2018"_s;
    summit.timeZone = u"Europe/Paris"_s;
    draft.add(summit);
    Day day;
    day.date = QDate(2018, 10, 29);
    draft.add(day);
    Session session;
    session.title = u"Winning with hope"_s;
    session.start = LocalTime(day.date, 9 * 60);
    draft.add(session);
    session.title = u"Side meeting"_s;
    session.confidential = true;
    draft.add(session);
    day.date = QDate(2018, 10, 30);
    draft.add(day);
    session = {};
    session.title = u"Closing ceremony"_s;
    session.start = LocalTime(day.date, 18 * 60);
    draft.add(session);
    Delegation delegation;
    delegation.name = u"Coordinadora Andina"_s;
    draft.add(delegation);
    addPerson(draft, u"Ana Example"_s, {}, Listing::Public);
    addPerson(draft, u"Bo Example"_s, u"River"_s, Listing::Public);
    addPerson(draft, u"Chi Example"_s, {}, Listing::Participants);
    addPerson(draft, u"Dalia Example"_s, u"Stone"_s, Listing::Participants);
    addPerson(draft, u"Emil Example"_s, {}, Listing::Never);
    if (!m_document.apply(draft.take()))
        qFatal("The summit contradicts itself");
    m_workspace = std::make_unique<Workspace>(m_document);
}

ParticipantId DialogSummit::person(const QString &name) const
{
    for (const Participant &one : m_document.all<Participant>()) {
        if (one.name == name)
            return one.id;
    }
    return {};
}

QStringList DialogSummit::people() const
{
    QStringList names;
    for (const Participant &one : m_document.all<Participant>())
        names += one.name;
    names.sort();
    return names;
}

QPushButton *button(const QDialog &dialog, const QString &text)
{
    for (auto *one : dialog.findChildren<QPushButton *>()) {
        if (one->isVisible() && one->text().remove(u'&') == text)
            return one;
    }
    return nullptr;
}

QStringList namelessIn(const QDialog &dialog)
{
    QStringList nameless;
    for (const QWidget *widget : dialog.findChildren<QWidget *>()) {
        const bool takesFocus = widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy() && widget->isVisibleTo(&dialog);
        if (!takesFocus || widget->objectName().startsWith("qt_"_L1) || widget->inherits("QScrollBar") ||
            widget->inherits("QComboBoxListView"))
            continue;
        const auto labels = dialog.findChildren<QLabel *>();
        const bool isBuddy =
            std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->buddy() == widget; });
        if (widget->accessibleName().isEmpty() && widget->property("text").toString().isEmpty() && !isBuddy)
            nameless += QString::fromLatin1(widget->metaObject()->className());
    }
    return nameless;
}

} // namespace summitry
