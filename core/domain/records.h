// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// All records and what goes through all of them.
#pragma once

#include "domain/actionplan.h"
#include "domain/agendaitem.h"
#include "domain/assignment.h"
#include "domain/availability.h"
#include "domain/day.h"
#include "domain/delegation.h"
#include "domain/participant.h"
#include "domain/session.h"
#include "domain/setaside.h"
#include "domain/summit.h"
#include "domain/track.h"
#include "domain/venue.h"

#include <utility>

namespace summitry {

namespace detail {
template <class... Records> struct Visiting {
    template <class Visitor> static void all(Visitor &&visitor) { (visitor.template operator()<Records>(), ...); }
    template <class Visitor> static auto one(RecordType type, Visitor &&visitor)
    {
        using Answer = decltype(visitor.template operator()<Summit>());
        constexpr std::array<Answer (*)(Visitor &), sizeof...(Records)> doors{
            +[](Visitor &v) -> Answer { return v.template operator()<Records>(); }...};
        return doors[std::size_t(type)](visitor);
    }
};
} // namespace detail

// forEachRecordType([]<class Record>() { ... });
template <class Visitor> void forEachRecordType(Visitor &&visitor)
{
    ForEachRecord<detail::Visiting>::all(std::forward<Visitor>(visitor));
}

// withRecordType(type, []<class Record>() { return ...; }): the one that `type` names.
template <class Visitor> auto withRecordType(RecordType type, Visitor visitor)
{
    return ForEachRecord<detail::Visiting>::one(type, visitor);
}

// The fields of a kind of record, in order, for code that does not know the kind.
[[nodiscard]] QList<const FieldInfo *> fieldsOf(RecordType type);
// Its place in Description<>::fields; -1 where there is no field of that name.
[[nodiscard]] int fieldIndex(RecordType type, QStringView name);
[[nodiscard]] const char *tableName(RecordType type);
// None where there is no table of that name.
[[nodiscard]] std::optional<RecordType> recordTypeOfTable(QStringView name);

// In the user's language.
[[nodiscard]] QString label(const FieldInfo &field);
[[nodiscard]] QString label(const Choice &choice);
[[nodiscard]] QString singularLabel(RecordType type);
[[nodiscard]] QString pluralLabel(RecordType type);
template <class Enum> [[nodiscard]] QString choiceLabel(Enum value)
{
    return label(Choices<Enum>::all[std::size_t(value)]);
}

} // namespace summitry
