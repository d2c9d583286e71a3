// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/pages.h"

namespace summitry {

namespace {

class PageBreaker
{
public:
    PageBreaker(const SetPaper &paper, qreal height) : m_paper(paper), m_height(height) {}

    [[nodiscard]] std::vector<PaperPage> pages()
    {
        for (std::size_t i = 0; i < m_paper.bands.size(); ++i) {
            const Band &band = m_paper.bands[i];
            if (!m_pages.back().empty() && (band.startsPage || spaceFor(band) + needed(i) > room()))
                turnPage(band.head);
            place(band);
        }
        return std::move(m_pages);
    }

private:
    [[nodiscard]] qreal room() const { return m_height - m_y; }
    [[nodiscard]] qreal spaceFor(const Band &band) const { return m_pages.back().empty() ? 0 : band.before; }
    // What must fit on the page for this band to begin on it.
    [[nodiscard]] qreal needed(std::size_t index) const
    {
        qreal sum = 0;
        for (std::size_t i = index; i < m_paper.bands.size(); ++i) {
            const Band &band = m_paper.bands[i];
            if (i > index)
                sum += band.before;
            sum += leastOf(band);
            if (!band.keptWithNext)
                break;
        }
        return sum <= m_height ? sum : leastOf(m_paper.bands[index]);
    }
    [[nodiscard]] qreal leastOf(const Band &band) const
    {
        if (band.height > m_height - headHeight(band.head))
            return m_height / 3; // too tall for any page: begin where there is some room
        return band.tearable ? band.lines[1].bottom : band.height;
    }
    [[nodiscard]] qreal headHeight(int head) const { return head < 0 ? 0 : m_paper.heads[std::size_t(head)].height; }

    void turnPage(int head)
    {
        m_pages.emplace_back();
        m_y = 0;
        if (head >= 0)
            put(m_paper.heads[std::size_t(head)]);
    }
    void put(const Band &band)
    {
        m_y += spaceFor(band);
        m_pages.back().push_back({band, m_y});
        m_y += band.height;
    }
    void place(Band band)
    {
        // A band without lines, or with one line taller than the page, can't be torn: it runs over.
        while (spaceFor(band) + band.height > room() && !band.lines.empty()) {
            Band upper = band;
            const Band lower = upper.tearOff(room() - spaceFor(band));
            if (upper.lines.empty() || lower.lines.empty())
                break;
            put(upper);
            band = lower;
            turnPage(band.head);
        }
        put(band);
    }

    const SetPaper &m_paper;
    qreal m_height;
    qreal m_y = 0;
    std::vector<PaperPage> m_pages{1};
};

} // namespace

std::vector<PaperPage> pagesOf(const SetPaper &paper, qreal height)
{
    return PageBreaker(paper, height).pages();
}

} // namespace summitry
