// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// For reading large tables: choices, dates, languages and countries say the same few things again and again. What a short
// text of a column comes to is kept for when it comes again soon, which also lets rows share their texts.
#pragma once

#include <QByteArrayView>

#include <cstring>
#include <vector>

namespace summitry {

template <class Value> class RepeatedTexts
{
public:
    explicit RepeatedTexts(std::size_t columns) : m_places(columns * placesOfColumn), m_columns(columns) {}

    // What make() gives for this text, or gave before. Columns beyond those foreseen share a place.
    template <class Make> [[nodiscard]] Value of(std::size_t column, QByteArrayView text, Make make)
    {
        const auto size = std::size_t(text.size());
        if (size > sizeof(Place::text))
            return make();
        Place &place = m_places[column % m_columns * placesOfColumn + qHash(text) % placesOfColumn];
        if (place.size == qint8(size) && std::memcmp(place.text, text.data(), size) == 0)
            return place.value;
        place.size = qint8(size);
        std::memcpy(place.text, text.data(), size);
        return place.value = make();
    }

private:
    static constexpr std::size_t placesOfColumn = 64;
    struct Place {
        Value value{};
        qint8 size = -1;
        char text[15]{};
    };
    std::vector<Place> m_places;
    std::size_t m_columns;
};

} // namespace summitry
