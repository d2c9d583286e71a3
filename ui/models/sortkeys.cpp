// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sortkeys.h"

#include "base/collation.h"
#include "document/naming.h"
#include "ui/models/workspace.h"

#include <QSet>

#include <numeric>

namespace summitry {

namespace {

constexpr qint64 last = std::numeric_limits<qint64>::max();
constexpr qint64 room = qint64(1) << 32; // between two words

qint64 choiceOrder(const FieldInfo &field, const QString &name)
{
    qint64 order = 0;
    for (const Choice &choice : field.choices) {
        if (name == QLatin1StringView(choice.name))
            return *choice.name ? order : last;
        ++order;
    }
    return last;
}

struct Words {
    std::vector<QString> all;
    std::vector<std::size_t> ofText; // for each text its place in `all`
};

// Each once, so that a key is made once; where hardly any comes twice, looking for that costs more than it spares.
Words wordsOf(const std::vector<QString> &texts)
{
    constexpr std::size_t some = 500;
    const std::size_t looked = std::min(some, texts.size());
    const QSet<QString> seen(texts.begin(), texts.begin() + std::ptrdiff_t(looked));
    Words words;
    words.ofText.reserve(texts.size());
    if (std::size_t(seen.size()) * 10 > looked * 9) {
        words.all = texts;
        words.ofText.resize(texts.size());
        std::iota(words.ofText.begin(), words.ofText.end(), std::size_t(0));
        return words;
    }
    QHash<QString, std::size_t> numbers;
    for (const QString &text : texts) {
        const auto known = numbers.constFind(text);
        words.ofText.push_back(known != numbers.cend() ? *known : words.all.size());
        if (known == numbers.cend()) {
            numbers.insert(text, words.all.size());
            words.all.push_back(text);
        }
    }
    return words;
}

} // namespace

SortKeys::SortKeys(RecordType type, const Column *column)
    : m_type(type),
      m_column(column ? std::optional(*column) : std::nullopt),
      m_collator(nameCollator())
{}

bool SortKeys::isByText() const
{
    if (!m_column)
        return false;
    if (m_column->computed)
        return !m_column->computed->value;
    switch (m_column->info->kind) {
    case FieldKind::Text:
    case FieldKind::LongText:
    case FieldKind::Languages:
    case FieldKind::Reference:
    case FieldKind::References:
        return true;
    default:
        return false;
    }
}

qint64 SortKeys::numberOf(qint64 id, const Workspace &workspace) const
{
    if (!m_column)
        return id;
    const QVariant value = valueOf({m_type, id}, *m_column, workspace);
    if (m_column->isKind(FieldKind::Choice))
        return choiceOrder(*m_column->info, value.toString());
    if (value.typeId() != QMetaType::QString)
        return value.toLongLong();
    const QString text = value.toString(); // a date or moment
    if (const LocalTime moment = LocalTime::fromString(text); moment.isSet())
        return moment.minutes();
    const QDate date = dateOfIso(text);
    return date.isValid() ? date.toJulianDay() : last;
}

QString SortKeys::textOf(qint64 id, const Workspace &workspace)
{
    const RecordKey key{m_type, id};
    if (!m_column->isKind(FieldKind::Reference))
        return summitry::textOf(key, *m_column, workspace);
    const qint64 target = valueOf(key, *m_column, workspace).toLongLong();
    const auto known = m_names.constFind(target);
    if (known != m_names.cend())
        return *known;
    return *m_names.insert(target, nameOf(RecordKey{m_column->info->target, target}, workspace.document()));
}

void SortKeys::build(const std::vector<qint64> &ids, const Workspace &workspace)
{
    m_numbers.clear();
    m_numbers.reserve(ids.size());
    if (!isByText()) {
        for (const qint64 id : ids)
            m_numbers.push_back(numberOf(id, workspace));
        return;
    }
    std::vector<QString> texts;
    texts.reserve(ids.size());
    for (const qint64 id : ids)
        texts.push_back(textOf(id, workspace));
    buildWords(texts);
}

void SortKeys::buildWords(const std::vector<QString> &texts)
{
    m_collator = nameCollator(); // as the words are put in order now
    const Words words = wordsOf(texts);
    std::vector<qint64> places(words.all.size());
    m_words.clear();
    m_words.reserve(words.all.size());
    for (KeyedWord &word : wordsInOrder(words.all)) {
        if (m_words.empty() || m_words.back().key.compare(word.key) != 0)
            m_words.push_back({std::move(word.key), qint64(m_words.size() + 1) * room});
        places[word.place] = m_words.back().place;
    }
    for (std::size_t i = 0; i < texts.size(); ++i)
        m_numbers.push_back(texts[i].isEmpty() ? last : places[words.ofText[i]]);
}

qint64 SortKeys::placeOf(const QString &text)
{
    if (text.isEmpty())
        return last;
    const QCollatorSortKey key = m_collator.sortKey(text);
    const auto at = std::lower_bound(m_words.begin(), m_words.end(), key,
                                     [](const Word &a, const QCollatorSortKey &b) { return a.key.compare(b) < 0; });
    if (at != m_words.end() && at->key.compare(key) == 0)
        return at->place;
    const qint64 before = at == m_words.begin() ? 0 : std::prev(at)->place;
    const qint64 after = at == m_words.end() ? before + 2 * room : at->place;
    if (after - before < 2) {
        spread();
        return placeOf(text);
    }
    return m_words.insert(at, {key, before + (after - before) / 2})->place;
}

void SortKeys::spread()
{
    QHash<qint64, qint64> moved;
    qint64 place = 0;
    for (Word &word : m_words) {
        moved.insert(word.place, place += room);
        word.place = place;
    }
    for (qint64 &number : m_numbers)
        number = moved.value(number, number);
}

void SortKeys::append(qint64 id, const Workspace &workspace)
{
    m_numbers.push_back(0);
    update(m_numbers.size() - 1, id, workspace);
}

void SortKeys::update(std::size_t row, qint64 id, const Workspace &workspace)
{
    m_numbers[row] = isByText() ? placeOf(textOf(id, workspace)) : numberOf(id, workspace);
}

void SortKeys::remove(std::size_t row)
{
    m_numbers[row] = m_numbers.back();
    m_numbers.pop_back();
}

} // namespace summitry
