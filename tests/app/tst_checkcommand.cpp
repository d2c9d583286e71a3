// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// summitry check: what it lists, what it leaves out, and how it ends.
#include "domain/localtime.h"
#include "planning/conflictindex.h"
#include "planning/settingaside.h"
#include "program.h"
#include "store/summitfile.h"
#include "tests/testprogram.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace summitry;
using namespace Qt::StringLiterals;

class TestCheckCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_sample = std::make_unique<Sample>(); }
    void theSampleHasItsThreeConflicts();
    void aBlankSummitHasNoConflicts();
    void hintsAloneAreNoFailure();
    void whatIsSetAsideIsQuietButListed();
    void whatChangedSinceItWentOut();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_sample->path(name); }

    std::unique_ptr<Sample> m_sample;
};

void TestCheckCommand::theSampleHasItsThreeConflicts()
{
    const QByteArray before = contents(m_sample->file());
    const Answer answer = run({u"check"_s, m_sample->file(), u"--json"_s});
    QCOMPARE(answer.code, 1);
    QStringList kinds;
    int hints = 0;
    for (const QJsonValue &one : answer.json().value("conflicts"_L1).toArray()) {
        const QJsonObject conflict = one.toObject();
        QCOMPARE(conflict.keys(), QStringList({u"end"_s, u"hard"_s, u"kind"_s, u"participants"_s, u"rooms"_s, u"sessions"_s,
                                               u"start"_s, u"text"_s}));
        QVERIFY(!conflict.value("text"_L1).toString().isEmpty());
        QVERIFY(!conflict.value("sessions"_L1).toArray().isEmpty());
        if (conflict.value("hard"_L1).toBool())
            kinds += conflict.value("kind"_L1).toString();
        else
            ++hints;
    }
    QVERIFY(hints > 0 && hints < 8);
    kinds.sort();
    QCOMPARE(kinds, QStringList({u"over-capacity"_s, u"person-twice"_s, u"room-twice"_s}));
    const Answer lines = run({u"check"_s, m_sample->file()});
    QCOMPARE(lines.code, 1);
    QCOMPARE(lines.text().count(u'\n'), 3 + hints);
    QCOMPARE(lines.text().count("Hint: "_L1), hints);
    QCOMPARE(contents(m_sample->file()), before);
}

void TestCheckCommand::aBlankSummitHasNoConflicts()
{
    for (const auto &name : {u"blank"_s, u"three-day"_s}) {
        const QString file = path(name + u".summit"_s);
        QCOMPARE(run({u"new"_s, file, u"--template"_s, name}).code, 0);
        const Answer answer = run({u"check"_s, file});
        QCOMPARE(answer.code, 0);
        QCOMPARE(answer.text(), u"No conflicts.\n"_s);
        QCOMPARE(run({u"check"_s, file, u"--json"_s}).json().value("conflicts"_L1).toArray().size(), 0);
    }
}

void TestCheckCommand::hintsAloneAreNoFailure()
{
    const QString file = path(u"hints.summit"_s);
    QCOMPARE(run({u"new"_s, file, u"--template"_s, u"paris-2018"_s}).code, 0);
    const auto opened = SummitFile::open(file);
    QVERIFY(opened);
    Document &document = (*opened)->document();
    Draft draft(document, u"Only what is soft"_s);
    for (const Conflict &conflict : ConflictIndex(document).conflicts(Severity::Hard))
        draft.remove(conflict.first);
    QVERIFY(document.apply(draft.take()));
    const Answer answer = run({u"check"_s, file, u"--json"_s});
    QCOMPARE(answer.code, 0);
    QVERIFY(!answer.json().value("conflicts"_L1).toArray().isEmpty());
}

void TestCheckCommand::whatIsSetAsideIsQuietButListed()
{
    const QString file = path(u"aside.summit"_s);
    QCOMPARE(run({u"new"_s, file, u"--template"_s, u"paris-2018"_s}).code, 0);
    const qsizetype before = run({u"check"_s, file}).text().count(u'\n');
    {
        const auto opened = SummitFile::open(file);
        QVERIFY(opened);
        Document &document = (*opened)->document();
        const auto hard = ConflictIndex(document).conflicts(Severity::Hard);
        const LocalTime when = LocalTime::fromString(u"2018-10-01T12:00");
        QVERIFY(document.apply(setAside(hard, u"Agreed\nwith all"_s, when, document).take()));
    }
    const Answer quiet = run({u"check"_s, file});
    QCOMPARE(quiet.code, 0);
    QCOMPARE(quiet.text().count(u'\n'), before - 3);
    const Answer all = run({u"check"_s, file, u"--all"_s});
    QCOMPARE(all.code, 0);
    QCOMPARE(all.text().count(u'\n'), before);
    QCOMPARE(all.text().count("Set aside: "_L1), 3);
    QCOMPARE(all.text().count("(Agreed with all)\n"_L1), 3);
    const auto entries = run({u"check"_s, file, u"--all"_s, u"--json"_s}).json().value("conflicts"_L1).toArray();
    QCOMPARE(entries.size(), before);
    QCOMPARE(std::count_if(entries.begin(), entries.end(),
                           [](const QJsonValue &one) { return one["setAside"_L1] == "Agreed\nwith all"_L1; }),
             3);
}

void TestCheckCommand::whatChangedSinceItWentOut()
{
    const QString file = path(u"published.summit"_s);
    QCOMPARE(run({u"new"_s, file, u"--template"_s, u"paris-2018"_s}).code, 0);
    const auto changes = [&] { return run({u"check"_s, file}).text().count("since the programme went out"_L1); };
    const auto edit = [&](const auto &changer) {
        const auto opened = SummitFile::open(file);
        QVERIFY(opened);
        changer(**opened);
    };
    const auto rename = [](SummitFile &opened) {
        Draft draft(opened.document(), u"Rename"_s);
        draft.change(opened.document().all<Session>().begin()->id, [](Session &session) { session.title += u'!'; });
        QVERIFY(opened.document().apply(draft.take()));
    };
    edit(rename);
    QCOMPARE(changes(), 0);
    edit([&](SummitFile &opened) {
        QVERIFY(opened.notePublication(Publication::Exported, u"Export the agenda"_s));
        rename(opened);
    });
    QCOMPARE(changes(), 1);
    edit([](SummitFile &opened) { QVERIFY(opened.notePublication(Publication::Printed, u"Print the agenda"_s)); });
    QCOMPARE(changes(), 0);
}

SUMMITRY_TEST(TestCheckCommand)
#include "tst_checkcommand.moc"
