// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/planedits.h"

#include "document/naming.h"
#include "document/programme.h"

#include <QCoreApplication>

namespace summitry {

namespace {

struct PlanEdits {
    Q_DECLARE_TR_FUNCTIONS(PlanEdits)
};

void moveSection(SectionId id, Direction direction, const Document &document, Draft &draft)
{
    auto sections = idsOf(sectionsInOrder(document));
    const auto from = sections.indexOf(id);
    const auto to = from + step(direction);
    if (to < 0 || to >= sections.size())
        return;
    sections.move(from, to);
    number(sections, draft);
}

void moveRecommendation(const Recommendation &recommendation, Direction direction, const Document &document, Draft &draft)
{
    auto own = idsOf(recommendationsIn(recommendation.section, document));
    const auto from = own.indexOf(recommendation.id);
    const auto to = from + step(direction);
    if (to >= 0 && to < own.size()) {
        own.move(from, to);
        number(own, draft);
        return;
    }
    const auto sections = idsOf(sectionsInOrder(document));
    const auto beside = sections.indexOf(recommendation.section) + step(direction);
    if (beside < 0 || beside >= sections.size())
        return;
    auto others = idsOf(recommendationsIn(sections.at(beside), document));
    others.insert(direction == Direction::Up ? others.size() : 0, recommendation.id);
    draft.change(recommendation.id, [&](Recommendation &moved) { moved.section = sections.at(beside); });
    number(others, draft);
}

} // namespace

Draft addSection(RecordKey &added, const Document &document)
{
    Draft draft(document, PlanEdits::tr("Add a section"));
    const auto sections = sectionsInOrder(document);
    Section section;
    section.position = sections.empty() ? 0 : sections.back()->position + 1;
    added = RecordKey::of(draft.add(section));
    return draft;
}

Draft addAddresseeSections(const Document &document)
{
    Draft draft(document, PlanEdits::tr("Add a section for each addressee"));
    const auto sections = sectionsInOrder(document);
    int position = sections.empty() ? 0 : sections.back()->position + 1;
    for (std::size_t i = 1; i < Choices<Addressee>::all.size(); ++i) {
        const auto addressee = Addressee(i);
        if (std::any_of(sections.begin(), sections.end(), [&](const Section *one) { return one->addressee == addressee; }))
            continue;
        Section section;
        section.title = choiceLabel(addressee);
        section.addressee = addressee;
        section.position = position++;
        draft.add(section);
    }
    return draft;
}

Draft addRecommendation(RecordKey place, RecordKey &added, const Document &document)
{
    Draft draft(document, PlanEdits::tr("Add a recommendation"));
    const Recommendation *before = document.find(place.as<Recommendation>());
    const auto sections = sectionsInOrder(document);
    Recommendation recommendation;
    if (before)
        recommendation.section = before->section;
    else if (document.find(place.as<Section>()))
        recommendation.section = place.as<Section>();
    else
        recommendation.section = sections.empty() ? draft.add(Section{}) : sections.back()->id;
    if (const Section *section = document.find(recommendation.section))
        recommendation.addressee = section->addressee;
    auto own = idsOf(recommendationsIn(recommendation.section, document));
    const auto at = before ? own.indexOf(before->id) + 1 : own.size();
    recommendation.position = int(at);
    const RecommendationId id = draft.add(recommendation);
    own.insert(at, id);
    number(own, draft);
    added = RecordKey::of(id);
    return draft;
}

Draft movePart(RecordKey key, Direction direction, const Document &document)
{
    Draft draft(document, PlanEdits::tr("Move “%1”").arg(nameOf(key, document)));
    if (const SectionId section = key.as<Section>())
        moveSection(section, direction, document, draft);
    else if (const Recommendation *recommendation = document.find(key.as<Recommendation>()))
        moveRecommendation(*recommendation, direction, document, draft);
    return draft;
}

} // namespace summitry
