// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a field of a record is, described once: the SQL binding, history, tables, forms, CSV, JSON and export profiles
// all read it. A field's value travels as the plain QVariant that a file would hold (see FieldType).
#pragma once

#include "domain/choice.h"
#include "domain/id.h"
#include "domain/localtime.h"
#include "domain/recordtype.h"

#include <QDate>
#include <QSet>
#include <QStringList>
#include <QVariant>

#include <algorithm>
#include <array>

namespace summitry {

enum class FieldKind {
    Text,       // one line: QString
    LongText,   // several lines: QString
    Number,     // int
    Minutes,    // a length: int
    ClockTime,  // minutes since midnight, may pass 1440; -1 where there is none: int
    Flag,       // 0 or 1: int
    Choice,     // the choice's name: QString
    Date,       // ISO 8601: QString, empty where unset
    Moment,     // LocalTime::toString(): QString, empty where unset
    Languages,  // BCP 47 codes, separated by spaces: QString
    Hue,        // 0 to 359, -1 for none: int
    Reference,  // another record's id: qlonglong, or null
    References, // several ids in order, separated by spaces: QString
};

// Whose eyes a value is for; an export for an audience holds the fields up to it (see exportprofile.h).
enum class Sensitivity { Public, Participants, Organisers };

// What becomes of a record when the one it refers to is deleted.
enum class OnDelete {
    Forget, // the reference is cleared
    Follow, // the record goes too: it has no meaning without
};

struct FieldInfo {
    const char *name;  // in SQL, CSV, JSON, on the command line
    const char *label; // translated where it is shown, context "Field"
    FieldKind kind;
    Sensitivity sensitivity;
    OnDelete onDelete;
    std::span<const Choice> choices; // of a Choice
    RecordType target;               // of a Reference or References
};

template <class Record> struct Field : FieldInfo {
    QVariant (*value)(const Record &);
    void (*setValue)(Record &, const QVariant &);
    bool (*same)(const Record &, const Record &);
    void (*copy)(Record &to, const Record &from);
    // Of references alone; false and nothing for other kinds.
    bool (*refersToAny)(const Record &, const QSet<qint64> &ids);
    void (*forget)(Record &, const QSet<qint64> &ids);
};

// Specialised beside each record: type, table, fields and the two labels.
template <class Record> struct Description;

// How a member's type is kept: its kind and the way out and in. One specialisation for each type in use.
template <class T> struct FieldType;

template <> struct FieldType<QString> {
    static constexpr FieldKind kind = FieldKind::Text;
    static QVariant out(const QString &text) { return text.isNull() ? QVariant(QLatin1String("")) : QVariant(text); }
    static QString in(const QVariant &value) { return value.toString(); }
};

template <> struct FieldType<int> {
    static constexpr FieldKind kind = FieldKind::Number;
    static QVariant out(int number) { return number; }
    static int in(const QVariant &value) { return value.toInt(); }
};

template <> struct FieldType<bool> {
    static constexpr FieldKind kind = FieldKind::Flag;
    static QVariant out(bool flag) { return int(flag); }
    static bool in(const QVariant &value) { return value.toInt() != 0; }
};

template <> struct FieldType<QDate> {
    static constexpr FieldKind kind = FieldKind::Date;
    static QVariant out(QDate date) { return isoDate(date); }
    static QDate in(const QVariant &value) { return dateOfIso(value.toString()); }
};

template <> struct FieldType<LocalTime> {
    static constexpr FieldKind kind = FieldKind::Moment;
    static QVariant out(LocalTime time) { return time.isSet() ? time.toString() : QString(QLatin1String("")); }
    static LocalTime in(const QVariant &value) { return LocalTime::fromString(value.toString()); }
};

template <> struct FieldType<QStringList> {
    static constexpr FieldKind kind = FieldKind::Languages;
    static QVariant out(const QStringList &codes) { return codes.isEmpty() ? QString(QLatin1String("")) : codes.join(QLatin1Char(' ')); }
    static QStringList in(const QVariant &value) { return value.toString().split(QLatin1Char(' '), Qt::SkipEmptyParts); }
};

template <class Target> struct FieldType<Id<Target>> {
    static constexpr FieldKind kind = FieldKind::Reference;
    static QVariant out(Id<Target> id) { return id ? QVariant(id.value) : QVariant(QMetaType::fromType<qlonglong>()); }
    static Id<Target> in(const QVariant &value) { return {value.toLongLong()}; }
};

template <class Target> struct FieldType<QList<Id<Target>>> {
    static constexpr FieldKind kind = FieldKind::References;
    static QVariant out(const Ids<Target> &ids)
    {
        QStringList words;
        for (const Id<Target> id : ids)
            words += QString::number(id.value);
        return words.isEmpty() ? QString(QLatin1String("")) : words.join(QLatin1Char(' '));
    }
    static Ids<Target> in(const QVariant &value)
    {
        Ids<Target> ids;
        const QString text = value.toString();
        for (const auto word : QStringView(text).split(u' ', Qt::SkipEmptyParts))
            ids += Id<Target>{word.toLongLong()};
        return ids;
    }
};

template <class Enum>
    requires std::is_enum_v<Enum>
struct FieldType<Enum> {
    static constexpr FieldKind kind = FieldKind::Choice;
    static QVariant out(Enum value)
    {
        static const auto names = [] { // made once: a list of all people asks for them hundreds of thousands of times
            std::array<QString, Choices<Enum>::all.size()> all;
            std::transform(Choices<Enum>::all.begin(), Choices<Enum>::all.end(), all.begin(),
                           [](const Choice &choice) { return QString::fromLatin1(choice.name); });
            return all;
        }();
        return names[std::size_t(value)];
    }
    static Enum in(const QVariant &value) { return choiceNamed<Enum>(value.toString()).value_or(Enum()); }
};

// What a member's type says about references and choices; nothing for most.
template <class T> struct FieldTarget {
    static constexpr RecordType type = RecordType::Summit;
};
template <class Target> struct FieldTarget<Id<Target>> {
    static constexpr RecordType type = recordTypeOf<Target>;
};
template <class Target> struct FieldTarget<QList<Id<Target>>> {
    static constexpr RecordType type = recordTypeOf<Target>;
};
template <class T> constexpr std::span<const Choice> fieldChoices()
{
    if constexpr (std::is_enum_v<T>)
        return Choices<T>::all;
    else
        return {};
}

template <auto Member> struct MemberOf;
template <class Record, class T, T Record::*Member> struct MemberOf<Member> {
    static constexpr FieldKind kind = FieldType<T>::kind;
    static QVariant value(const Record &record) { return FieldType<T>::out(record.*Member); }
    static void setValue(Record &record, const QVariant &value) { record.*Member = FieldType<T>::in(value); }
    static bool same(const Record &a, const Record &b) { return a.*Member == b.*Member; }
    static void copy(Record &to, const Record &from) { to.*Member = from.*Member; }
    static bool refersToAny(const Record &record, const QSet<qint64> &ids)
    {
        if constexpr (kind == FieldKind::Reference)
            return ids.contains((record.*Member).value);
        else if constexpr (kind == FieldKind::References)
            return std::any_of((record.*Member).begin(), (record.*Member).end(), [&](auto id) { return ids.contains(id.value); });
        else
            return false;
    }
    static void forget(Record &record, const QSet<qint64> &ids)
    {
        if constexpr (kind == FieldKind::Reference)
            record.*Member = {};
        else if constexpr (kind == FieldKind::References)
            (record.*Member).removeIf([&](auto id) { return ids.contains(id.value); });
    }
    static constexpr Field<Record> field(const char *name, const char *label, Sensitivity sensitivity, FieldKind shownAs, OnDelete onDelete)
    {
        return {{name, label, shownAs, sensitivity, onDelete, fieldChoices<T>(), FieldTarget<T>::type},
                &value, &setValue, &same, &copy, &refersToAny, &forget};
    }
};

// field<&Participant::email>("email", QT_TRANSLATE_NOOP("Field", "E-mail")): for organisers' eyes unless said otherwise.
template <auto Member>
constexpr auto field(const char *name, const char *label, Sensitivity sensitivity = Sensitivity::Organisers,
                     FieldKind kind = MemberOf<Member>::kind)
{
    return MemberOf<Member>::field(name, label, sensitivity, kind, OnDelete::Forget);
}

// A reference to the record that this one is a part of.
template <auto Member> constexpr auto owner(const char *name, const char *label, Sensitivity sensitivity = Sensitivity::Organisers)
{
    return MemberOf<Member>::field(name, label, sensitivity, MemberOf<Member>::kind, OnDelete::Follow);
}

} // namespace summitry
