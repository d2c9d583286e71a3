// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The Action Plan: sections by addressee or priority, and the recommendations in them. Its title and preamble are the
// summit's own.
#pragma once

#include "domain/field.h"

namespace summitry {

enum class Addressee { None, States, Businesses, FinancialInstitutions, Donors, IntergovernmentalOrganisations };

template <> struct Choices<Addressee> {
    static constexpr std::array all{
        Choice{"", QT_TRANSLATE_NOOP("Choice", "No addressee")},
        Choice{"states", QT_TRANSLATE_NOOP("Choice", "States")},
        Choice{"businesses", QT_TRANSLATE_NOOP("Choice", "Businesses")},
        Choice{"financial-institutions", QT_TRANSLATE_NOOP("Choice", "International financial institutions")},
        Choice{"donors", QT_TRANSLATE_NOOP("Choice", "Donors")},
        Choice{"intergovernmental-organisations", QT_TRANSLATE_NOOP("Choice", "Intergovernmental organisations")},
    };
};

enum class Priority { High, Medium, Low };

template <> struct Choices<Priority> {
    static constexpr std::array all{
        Choice{"high", QT_TRANSLATE_NOOP("Choice", "High")},
        Choice{"medium", QT_TRANSLATE_NOOP("Choice", "Medium")},
        Choice{"low", QT_TRANSLATE_NOOP("Choice", "Low")},
    };
};

enum class RecommendationState { Proposed, Discussed, Amended, Approved, Rejected, Withdrawn, Planned, UnderWay, Done };

template <> struct Choices<RecommendationState> {
    static constexpr std::array all{
        Choice{"proposed", QT_TRANSLATE_NOOP("Choice", "Proposed")},   Choice{"discussed", QT_TRANSLATE_NOOP("Choice", "Discussed")},
        Choice{"amended", QT_TRANSLATE_NOOP("Choice", "Amended")},     Choice{"approved", QT_TRANSLATE_NOOP("Choice", "Approved")},
        Choice{"rejected", QT_TRANSLATE_NOOP("Choice", "Rejected")},   Choice{"withdrawn", QT_TRANSLATE_NOOP("Choice", "Withdrawn")},
        Choice{"planned", QT_TRANSLATE_NOOP("Choice", "Follow-up planned")}, Choice{"under-way", QT_TRANSLATE_NOOP("Choice", "Under way")},
        Choice{"done", QT_TRANSLATE_NOOP("Choice", "Done")},
    };
};

struct Section {
    SectionId id;
    QString title;
    Addressee addressee = Addressee::None;
    int position = 0;
    QString introduction;
    friend bool operator==(const Section &, const Section &) = default;
};

template <> struct Description<Section> {
    static constexpr const char *table = "section";
    static constexpr const char *singular = QT_TRANSLATE_NOOP("Record", "Section");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("Record", "Sections");
    static constexpr std::array fields{
        field<&Section::title>("title", QT_TRANSLATE_NOOP("Field", "Title"), Sensitivity::Public),
        field<&Section::addressee>("addressee", QT_TRANSLATE_NOOP("Field", "Addressee"), Sensitivity::Public),
        field<&Section::position>("position", QT_TRANSLATE_NOOP("Field", "Order"), Sensitivity::Public),
        field<&Section::introduction>("introduction", QT_TRANSLATE_NOOP("Field", "Introduction"), Sensitivity::Public, FieldKind::LongText),
    };
};

struct Recommendation {
    RecommendationId id;
    SectionId section;
    int position = 0;  // order within the section
    QString text;      // one action
    QString subPoints; // one to a line
    Addressee addressee = Addressee::None;
    Priority priority = Priority::Medium;
    DelegationId responsible;
    QDate due;
    RecommendationState state = RecommendationState::Proposed;
    Ids<Session> origins; // the sessions it came from
    QString notes;
    friend bool operator==(const Recommendation &, const Recommendation &) = default;
};

template <> struct Description<Recommendation> {
    static constexpr const char *table = "recommendation";
    static constexpr const char *singular = QT_TRANSLATE_NOOP("Record", "Recommendation");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("Record", "Recommendations");
    static constexpr std::array fields{
        owner<&Recommendation::section>("section", QT_TRANSLATE_NOOP("Field", "Section"), Sensitivity::Public),
        field<&Recommendation::position>("position", QT_TRANSLATE_NOOP("Field", "Order"), Sensitivity::Public),
        field<&Recommendation::text>("text", QT_TRANSLATE_NOOP("Field", "Text"), Sensitivity::Public, FieldKind::LongText),
        field<&Recommendation::subPoints>("sub_points", QT_TRANSLATE_NOOP("Field", "Sub-points"), Sensitivity::Public, FieldKind::LongText),
        field<&Recommendation::addressee>("addressee", QT_TRANSLATE_NOOP("Field", "Addressee"), Sensitivity::Public),
        field<&Recommendation::priority>("priority", QT_TRANSLATE_NOOP("Field", "Priority"), Sensitivity::Public),
        field<&Recommendation::responsible>("responsible", QT_TRANSLATE_NOOP("Field", "Responsible"), Sensitivity::Public),
        field<&Recommendation::due>("due", QT_TRANSLATE_NOOP("Field", "Due date"), Sensitivity::Public),
        field<&Recommendation::state>("state", QT_TRANSLATE_NOOP("Field", "State"), Sensitivity::Public),
        field<&Recommendation::origins>("origins", QT_TRANSLATE_NOOP("Field", "Origin sessions"), Sensitivity::Public),
        field<&Recommendation::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes"), Sensitivity::Organisers, FieldKind::LongText),
    };
};

} // namespace summitry
