// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A person on the summit's list, whatever their function. What may be printed of them, `listing` and `alias` decide
// (see exportprofile.h).
#pragma once

#include "domain/field.h"
#include "domain/region.h"

namespace summitry {

enum class Function { Defender, Organiser, Official, Donor, Interpreter, Press, Staff, Guest };

template <> struct Choices<Function> {
    static constexpr std::array all{
        Choice{"defender", QT_TRANSLATE_NOOP("Choice", "Defender")},   Choice{"organiser", QT_TRANSLATE_NOOP("Choice", "Organiser")},
        Choice{"official", QT_TRANSLATE_NOOP("Choice", "Official")},   Choice{"donor", QT_TRANSLATE_NOOP("Choice", "Donor")},
        Choice{"interpreter", QT_TRANSLATE_NOOP("Choice", "Interpreter")}, Choice{"press", QT_TRANSLATE_NOOP("Choice", "Press")},
        Choice{"staff", QT_TRANSLATE_NOOP("Choice", "Staff")},         Choice{"guest", QT_TRANSLATE_NOOP("Choice", "Guest")},
    };
};

// Never comes first: whoever has not been asked is not listed.
enum class Listing { Never, Participants, Public };

template <> struct Choices<Listing> {
    static constexpr std::array all{
        Choice{"never", QT_TRANSLATE_NOOP("Choice", "Never listed")},
        Choice{"participants", QT_TRANSLATE_NOOP("Choice", "Among participants only")},
        Choice{"public", QT_TRANSLATE_NOOP("Choice", "Publicly")},
    };
};

enum class PhotoConsent { Ask, Yes, Never };

template <> struct Choices<PhotoConsent> {
    static constexpr std::array all{
        Choice{"ask", QT_TRANSLATE_NOOP("Choice", "Ask first")},
        Choice{"yes", QT_TRANSLATE_NOOP("Choice", "Agreed")},
        Choice{"never", QT_TRANSLATE_NOOP("Choice", "Never")},
    };
};

struct Participant {
    ParticipantId id;
    QString name;  // legal name, as on the passport
    QString alias; // printed instead of the name wherever this is set
    Function function = Function::Defender;
    DelegationId delegation;
    QString country; // ISO 3166-1 alpha-2, or as given
    Region region = Region::None;
    QStringList languages; // understood, best first
    Listing listing = Listing::Never;
    PhotoConsent photographs = PhotoConsent::Ask;
    QString email;
    QString phone;
    QDate arrival;
    QDate departure;
    QString travel;  // flights, visa
    QString lodging;
    QString diet;
    QString access;  // needs of access
    QString notes;
    friend bool operator==(const Participant &, const Participant &) = default;
};

template <> struct Description<Participant> {
    static constexpr const char *table = "participant";
    static constexpr const char *singular = QT_TRANSLATE_NOOP("Record", "Participant");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("Record", "Participants");
    static constexpr std::array fields{
        field<&Participant::name>("name", QT_TRANSLATE_NOOP("Field", "Name"), Sensitivity::Public),
        field<&Participant::alias>("alias", QT_TRANSLATE_NOOP("Field", "Alias")),
        field<&Participant::function>("function", QT_TRANSLATE_NOOP("Field", "Function"), Sensitivity::Public),
        field<&Participant::delegation>("delegation", QT_TRANSLATE_NOOP("Field", "Delegation"), Sensitivity::Public),
        field<&Participant::country>("country", QT_TRANSLATE_NOOP("Field", "Country"), Sensitivity::Participants),
        field<&Participant::region>("region", QT_TRANSLATE_NOOP("Field", "Region"), Sensitivity::Public),
        field<&Participant::languages>("languages", QT_TRANSLATE_NOOP("Field", "Languages"), Sensitivity::Participants),
        field<&Participant::listing>("listing", QT_TRANSLATE_NOOP("Field", "Listing")),
        field<&Participant::photographs>("photographs", QT_TRANSLATE_NOOP("Field", "Photographs")),
        field<&Participant::email>("email", QT_TRANSLATE_NOOP("Field", "E-mail")),
        field<&Participant::phone>("phone", QT_TRANSLATE_NOOP("Field", "Phone")),
        field<&Participant::arrival>("arrival", QT_TRANSLATE_NOOP("Field", "Arrival")),
        field<&Participant::departure>("departure", QT_TRANSLATE_NOOP("Field", "Departure")),
        field<&Participant::travel>("travel", QT_TRANSLATE_NOOP("Field", "Travel and visa")),
        field<&Participant::lodging>("lodging", QT_TRANSLATE_NOOP("Field", "Lodging")),
        field<&Participant::diet>("diet", QT_TRANSLATE_NOOP("Field", "Diet")),
        field<&Participant::access>("access", QT_TRANSLATE_NOOP("Field", "Access needs")),
        field<&Participant::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes"), Sensitivity::Organisers, FieldKind::LongText),
    };
};

} // namespace summitry
