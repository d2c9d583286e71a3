// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recordtype.h"
#include "tests/testprogram.h"

#include <QDateTime>

#include <thread>

using namespace summitry;

class TestId : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ascendsAndNeverRepeats();
    void neverRepeatsAcrossThreads();
    void holdsItsTime();
    void keysKeepTheirKind();
    void everyTypeHasItsPlace();
};

void TestId::ascendsAndNeverRepeats()
{
    qint64 last = 0;
    for (int i = 0; i < 100'000; ++i) {
        const qint64 id = makeIdValue();
        QVERIFY(id > last);
        last = id;
    }
}

void TestId::neverRepeatsAcrossThreads()
{
    constexpr int each = 25'000;
    std::array<std::vector<qint64>, 4> made;
    std::vector<std::thread> threads;
    for (auto &ids : made) {
        threads.emplace_back([&ids] {
            for (int i = 0; i < each; ++i)
                ids.push_back(makeIdValue());
        });
    }
    for (auto &thread : threads)
        thread.join();
    std::vector<qint64> all;
    for (const auto &ids : made) {
        QVERIFY(std::is_sorted(ids.begin(), ids.end()));
        all.insert(all.end(), ids.begin(), ids.end());
    }
    std::sort(all.begin(), all.end());
    QCOMPARE(all.size(), std::size_t(4 * each));
    QVERIFY(std::adjacent_find(all.begin(), all.end()) == all.end());
}

void TestId::holdsItsTime()
{
    const qint64 since2018 = QDateTime::currentMSecsSinceEpoch() - QDateTime(QDate(2018, 1, 1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
    const qint64 id = makeIdValue();
    QVERIFY(id > 0);
    QVERIFY(std::abs((id >> 21) - since2018) < 60'000);
}

void TestId::keysKeepTheirKind()
{
    const SessionId session{42};
    const RecordKey key = RecordKey::of(session);
    QCOMPARE(key.type, RecordType::Session);
    QVERIFY(key.as<Session>() == session);
    QVERIFY(key.as<Room>().isNull());
    QVERIFY(!(key == RecordKey{RecordType::Room, 42}));
    QVERIFY(RecordKey().isNull());
    QVERIFY(!SessionId());
}

void TestId::everyTypeHasItsPlace()
{
    QCOMPARE(recordTypeCount, 15);
    QCOMPARE(recordTypeOf<Summit>, RecordType::Summit);
    QCOMPARE(recordTypeOf<ParallelGroup>, RecordType::ParallelGroup);
    QCOMPARE(recordTypeOf<Participant>, RecordType::Participant);
    QCOMPARE(recordTypeOf<Assignment>, RecordType::Assignment);
    QCOMPARE(recordTypeOf<Recommendation>, RecordType::Recommendation);
    QCOMPARE(recordTypeOf<SetAside>, RecordType::SetAside);
}

SUMMITRY_TEST(TestId)
#include "tst_id.moc"
