// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/actionplanpaper.h"

#include "document/naming.h"
#include "document/programme.h"
#include "publishing/newpaper.h"

#include <QCoreApplication>

namespace summitry {

namespace {

class PlanWriter
{
    Q_DECLARE_TR_FUNCTIONS(ActionPlan)

public:
    PlanWriter(const Document &document, const PaperOptions &options) : m_document(document), m_options(options) {}

    [[nodiscard]] Paper paper() const
    {
        const Summit &summit = m_document.summit();
        Paper paper = newPaper(summit.planTitle.isEmpty() ? tr("Action Plan") : run(summit.planTitle).text, m_document, m_options);
        paper.subtitle = run(summit.place).text;
        addParagraphs(paper, summit.planPreamble);
        int number = 0;
        for (const Section *section : sectionsInOrder(m_document)) {
            paper.blocks += Heading{1, {run(titleOf(*section))}};
            addParagraphs(paper, section->introduction);
            List list;
            for (const Recommendation *recommendation : recommendationsIn(section->id, m_document))
                list.items += itemOf(*recommendation, *section, ++number);
            if (!list.items.isEmpty())
                paper.blocks += list;
        }
        if (number == 0)
            paper.blocks += Paragraph{{run(tr("The Action Plan has no recommendations yet."))}};
        return paper;
    }

private:
    [[nodiscard]] QString titleOf(const Section &section) const
    {
        return section.title.isEmpty() && section.addressee != Addressee::None ? choiceLabel(section.addressee)
                                                                               : nameOf(section, m_document);
    }
    static void addParagraphs(Paper &paper, const QString &text)
    {
        for (const Runs &paragraph : paragraphsOf(text))
            paper.blocks += Paragraph{paragraph};
    }
    [[nodiscard]] ListItem itemOf(const Recommendation &recommendation, const Section &section, int number) const
    {
        const bool dropped = recommendation.state == RecommendationState::Rejected
            || recommendation.state == RecommendationState::Withdrawn;
        const RunStyles styles = dropped ? RunStyles(RunStyle::Struck) | RunStyle::Muted : RunStyles();
        ListItem item;
        item.number = number;
        const QString text = recommendation.text.isEmpty() ? nameOf(recommendation, m_document) : recommendation.text;
        item.text = {run(text, styles)};
        item.points = paragraphsOf(recommendation.subPoints);
        for (Runs &point : item.points)
            point.front().styles = styles;
        item.detail = detailOf(recommendation, section);
        return item;
    }
    [[nodiscard]] Runs detailOf(const Recommendation &recommendation, const Section &section) const
    {
        Runs detail{run(choiceLabel(recommendation.state), RunStyle::Bold)};
        const auto add = [&](const QString &part) { detail << separator() << run(part, RunStyle::Muted); };
        add(tr("Priority: %1").arg(choiceLabel(recommendation.priority)));
        if (recommendation.addressee != Addressee::None && recommendation.addressee != section.addressee)
            add(tr("Addressee: %1").arg(choiceLabel(recommendation.addressee)));
        if (const Delegation *responsible = m_document.find(recommendation.responsible))
            add(tr("Responsible: %1").arg(nameOf(*responsible, m_document)));
        if (recommendation.due.isValid())
            add(tr("Due: %1").arg(writtenDate(recommendation.due, m_options.locale)));
        return detail;
    }

    const Document &m_document;
    const PaperOptions &m_options;
};

} // namespace

Paper actionPlanPaper(const Document &document, const PaperOptions &options)
{
    return PlanWriter(document, options).paper();
}

} // namespace summitry
