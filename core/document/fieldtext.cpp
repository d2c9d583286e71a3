// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/fieldtext.h"

#include "document/fieldwords.h"
#include "document/naming.h"

#include <QLocale>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

const Choice *choiceOf(const FieldInfo &field, QStringView name)
{
    for (const Choice &choice : field.choices) {
        if (name == QLatin1StringView(choice.name))
            return &choice;
    }
    return nullptr;
}

QString namesOf(const FieldInfo &field, const QString &ids, const QString &separator, const Document &document)
{
    QStringList names;
    for (const auto &id : ids.split(u' ', Qt::SkipEmptyParts))
        names += nameOf(RecordKey{field.target, id.toLongLong()}, document);
    return names.join(separator);
}

} // namespace

QString displayText(const FieldInfo &field, const QVariant &value, const Document &document)
{
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::LongText:
        return value.toString();
    case FieldKind::Number:
    case FieldKind::Minutes:
        return value.toInt() == 0 ? QString() : QLocale().toString(value.toInt());
    case FieldKind::ClockTime:
        return value.toInt() < 0 ? QString() : clockTime(value.toInt());
    case FieldKind::Flag:
        return value.toInt() != 0 ? FieldText::tr("Yes") : QString();
    case FieldKind::Choice: {
        const Choice *choice = choiceOf(field, value.toString());
        return choice && *choice->name ? label(*choice) : QString();
    }
    case FieldKind::Date:
        return fullDate(dateOfIso(value.toString()));
    case FieldKind::Moment:
        return dateAndTime(LocalTime::fromString(value.toString()));
    case FieldKind::Languages:
        return value.toString().replace(u' ', ", "_L1);
    case FieldKind::Hue:
        return value.toInt() < 0 ? QString() : QString::number(value.toInt());
    case FieldKind::Reference:
        return nameOf(RecordKey{field.target, value.toLongLong()}, document);
    case FieldKind::References:
        return namesOf(field, value.toString(), u", "_s, document);
    }
    return {};
}

QString fileText(const FieldInfo &field, const QVariant &value, const Document &document)
{
    switch (field.kind) {
    case FieldKind::Flag:
        return value.toInt() != 0 ? u"yes"_s : u"no"_s;
    case FieldKind::ClockTime:
        return value.toInt() < 0 ? QString() : clockTime(value.toInt());
    case FieldKind::Hue:
        return value.toInt() < 0 ? QString() : QString::number(value.toInt());
    case FieldKind::Reference:
        return nameOf(RecordKey{field.target, value.toLongLong()}, document);
    case FieldKind::References:
        return namesOf(field, value.toString(), u"; "_s, document);
    default:
        return value.toString();
    }
}

} // namespace summitry
