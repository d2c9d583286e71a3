// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretpeople.h"

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array secretFields{"name",    "alias", "country", "email",   "phone",  "arrival",
                                  "departure", "travel", "lodging", "diet", "access", "notes"};

// "zq21emailzq": of person 21. Dates are such as nothing else has.
QString secretValue(const FieldInfo &field, qint64 person)
{
    if (field.kind == FieldKind::Date)
        return u"19%1-0%2-11"_s.arg(person + 30).arg(QByteArray(field.name).size());
    return u"zq%1%2zq"_s.arg(person).arg(QLatin1StringView(field.name));
}

bool isSecret(const FieldInfo &field)
{
    return std::any_of(secretFields.begin(), secretFields.end(), [&](const char *name) { return qstrcmp(name, field.name) == 0; });
}

std::vector<Participant> secretPeople()
{
    std::vector<Participant> people(4);
    people[0].listing = Listing::Public;
    people[1].listing = Listing::Public;
    people[2].listing = Listing::Participants;
    people[3].listing = Listing::Never;
    for (std::size_t i = 0; i < people.size(); ++i) {
        people[i].id = {qint64(21 + i)};
        for (const Field<Participant> &field : Description<Participant>::fields) {
            if (isSecret(field))
                field.setValue(people[i], secretValue(field, people[i].id.value));
        }
    }
    people[0].alias.clear();
    people[2].alias.clear();
    return people;
}

} // namespace

Tables summitOfSecretPeople()
{
    Tables tables = smallSummit();
    qint64 id = 100;
    for (const Participant &person : secretPeople()) {
        tables.of<Participant>().apply({std::nullopt, person});
        tables.of<Assignment>().apply({std::nullopt, Assignment{{++id}, {1}, person.id, Role::Speaker}});
    }
    return tables;
}

QStringList hiddenFrom(Audience audience)
{
    const ExportProfile profile(audience);
    QStringList hidden;
    for (const Participant &person : secretPeople()) {
        for (const Field<Participant> &field : Description<Participant>::fields) {
            const QString value = isSecret(field) ? field.value(person).toString() : QString();
            const bool isShown = profile.names(person) &&
                                 (profile.isByAlias(person) ? value == person.alias || field.kind == FieldKind::Date : true) &&
                                 (profile.allows(field) || value == profile.printedName(person));
            if (!value.isEmpty() && !isShown)
                hidden += value;
        }
    }
    return hidden;
}

QStringList hiddenFromProgrammes(Audience audience)
{
    const ExportProfile profile(audience);
    QStringList hidden;
    for (const Participant &person : secretPeople()) {
        for (const Field<Participant> &field : Description<Participant>::fields) {
            const QString value = isSecret(field) ? field.value(person).toString() : QString();
            if (!value.isEmpty() && value != profile.printedName(person))
                hidden += value;
        }
    }
    return hidden;
}

} // namespace summitry
