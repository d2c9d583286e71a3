// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/collation.h"
#include "tests/testprogram.h"

#include <QRandomGenerator>

#include <numeric>

using namespace summitry;
using namespace Qt::StringLiterals;

class TestCollation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ordersAsPeopleDo();
    void manyAreOrderedAsFewAre();
};

void TestCollation::ordersAsPeopleDo()
{
    const std::vector<QString> words{u"Room 10"_s, u"room 9"_s, u"Éva"_s, u"Zoe"_s, u"eve"_s, u"Zoe"_s};
    std::vector<std::size_t> places;
    for (const KeyedWord &word : wordsInOrder(words))
        places.push_back(word.place);
    QCOMPARE(places, (std::vector<std::size_t>{2, 4, 1, 0, 3, 5})); // equal ones as they were given
    QVERIFY(wordsInOrder({}).empty());
}

// On two threads, one after the other half.
void TestCollation::manyAreOrderedAsFewAre()
{
    QRandomGenerator random(7);
    std::vector<QString> words;
    for (int i = 0; i < 12'001; ++i)
        words.push_back(u"Person %1"_s.arg(random.bounded(3000)));
    const QCollator collator = nameCollator();
    std::vector<std::size_t> expected(words.size());
    std::iota(expected.begin(), expected.end(), std::size_t(0));
    std::stable_sort(expected.begin(), expected.end(), [&](std::size_t a, std::size_t b) { return collator.compare(words[a], words[b]) < 0; });
    std::vector<std::size_t> places;
    for (const KeyedWord &word : wordsInOrder(words))
        places.push_back(word.place);
    QVERIFY(places == expected);
}

SUMMITRY_TEST(TestCollation)
#include "tst_collation.moc"
