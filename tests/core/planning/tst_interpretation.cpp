// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who understands what, how many interpreters it takes, and the soft conflicts that follow.
#include "planning/interpretation.h"
#include "kindcounts.h"
#include "tests/testprogram.h"

using namespace summitry;
using namespace Qt::StringLiterals;

class TestInterpretation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understanding_data();
    void understanding();
    void interpreters_data();
    void interpreters();
    void kinds_data();
    void kinds() { checkKindRow(); }
};

namespace {

QStringList codes(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

Session heldIn(const QString &floor, const QString &interpretation)
{
    return {.id = {}, .languages = codes(floor), .interpretation = codes(interpretation)};
}

// Ana, who speaks French, in a session in Spanish interpreted so.
Setup foreign(Role role, const QStringList &interpretation)
{
    return [=](SmallSummit &s) {
        s.change(s.ana, [](Participant &person) { person.languages = {u"fr"_s}; });
        const SessionId session = s.session("A", "2018-10-29T09:00", 60, s.small);
        s.change(session, [&](Session &one) {
            one.languages = {u"es"_s};
            one.interpretation = interpretation;
        });
        s.assign(session, s.ana, role);
    };
}

Setup interpreted(int interpreters, int minutes)
{
    return [=](SmallSummit &s) {
        const SessionId session = s.session("A", "2018-10-29T09:00", minutes, s.small);
        s.change(session, [](Session &one) {
            one.languages = {u"en"_s, u"fr"_s};
            one.interpretation = {u"en"_s, u"fr"_s};
        });
        for (int i = 0; i < interpreters; ++i)
            s.assign(session, i == 0 ? s.ana : s.bo, Role::Interpreter);
    };
}

void rowsOfLanguages()
{
    kindRow("a speaker who does not understand the floor", Kind::Language, 1, foreign(Role::Speaker, {}));
    kindRow("interpreted for the speaker", Kind::Language, 0, foreign(Role::Speaker, {u"fr"_s}));
    kindRow("interpreted into yet another language", Kind::Language, 1, foreign(Role::Speaker, {u"en"_s}));
    kindRow("an attendee may choose", Kind::Language, 0, foreign(Role::Attendee, {}));
    kindRow("an interpreter is no listener", Kind::Language, 0, foreign(Role::Interpreter, {}));
    kindRow("a speaker who learns the language", Kind::Language, 0, [](SmallSummit &s) {
        foreign(Role::Speaker, {})(s);
        s.change(s.ana, [](Participant &person) { person.languages += u"es"_s; });
    });
    kindRow("a floor that takes up a second language", Kind::Language, 1, [](SmallSummit &s) {
        foreign(Role::Speaker, {u"fr"_s})(s);
        s.change(s.document.all<Session>().begin()->id, [](Session &session) { session.interpretation.clear(); });
    });
    kindRow("a booth with one for an hour", Kind::InterpretersShort, 1, interpreted(1, 60));
    kindRow("a booth with two for an hour", Kind::InterpretersShort, 0, interpreted(2, 60));
    kindRow("a booth with one for half an hour", Kind::InterpretersShort, 0, interpreted(1, 30));
    kindRow("a booth with two for five hours", Kind::InterpretersShort, 1, interpreted(2, 300));
    kindRow("the same interpreter twice is one", Kind::InterpretersShort, 1, [](SmallSummit &s) {
        interpreted(1, 60)(s);
        s.assign(s.document.all<Session>().begin()->id, s.ana, Role::Interpreter);
    });
    kindRow("a session made longer for its booth", Kind::InterpretersShort, 1, [](SmallSummit &s) {
        interpreted(1, 30)(s);
        s.change(s.document.all<Session>().begin()->id, [](Session &session) { session.minutes = 60; });
    });
}

} // namespace

void TestInterpretation::understanding_data()
{
    QTest::addColumn<QString>("floor");
    QTest::addColumn<QString>("interpretation");
    QTest::addColumn<QString>("spoken");
    QTest::addColumn<QString>("missed");
    const auto row = [](const char *name, const char *floor, const char *interpretation, const char *spoken, const char *missed) {
        QTest::newRow(name) << QString::fromLatin1(floor) << QString::fromLatin1(interpretation) << QString::fromLatin1(spoken)
                            << QString::fromLatin1(missed);
    };
    row("one's own language", "fr", "", "fr", "");
    row("another language", "fr", "", "en", "fr");
    row("one of two floor languages is another", "fr ar", "", "ar en", "fr");
    row("both are others", "fr ar", "", "en", "fr ar");
    row("interpreted into one's own", "fr ar", "en", "en", "");
    row("interpreted into another still", "fr", "en es", "ar", "fr");
    row("a regional form of one's language", "pt-BR", "", "pt", "");
    row("one's language in a regional form", "pt", "", "pt-BR", "");
    row("codes in capitals", "FR", "", "fr", "");
    row("no floor language said", "", "", "en", "");
    row("a person of no known language", "fr", "", "", "");
}

void TestInterpretation::understanding()
{
    QFETCH(QString, floor);
    QFETCH(QString, interpretation);
    QFETCH(QString, spoken);
    QFETCH(QString, missed);
    QCOMPARE(notUnderstood(heldIn(floor, interpretation), {.id = {}, .languages = codes(spoken)}), codes(missed));
}

void TestInterpretation::interpreters_data()
{
    QTest::addColumn<QString>("floor");
    QTest::addColumn<QString>("interpretation");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<int>("needed");
    const auto row = [](const char *name, const char *floor, const char *interpretation, int minutes, int needed) {
        QTest::newRow(name) << QString::fromLatin1(floor) << QString::fromLatin1(interpretation) << minutes << needed;
    };
    row("no interpretation", "en fr", "", 90, 0);
    row("into the floor's own language", "en", "en", 90, 0);
    row("two languages, both ways, 40 minutes", "en fr", "en fr", 40, 1);
    row("two languages, both ways, an hour", "en fr", "en fr", 60, 2);
    row("two languages, both ways, four hours", "en fr", "en fr", 240, 2);
    row("two languages, both ways, six hours", "en fr", "en fr", 360, 3);
    row("two languages, both ways, eight hours", "en fr", "en fr", 480, 4);
    row("one language into one other", "en", "fr", 90, 2);
    row("two floor languages into a third", "en fr", "es", 90, 2);
    row("one into two others: two booths", "en", "fr es", 90, 4);
    row("three, all interpreted", "en fr es", "en fr es", 120, 5);
    row("four, all interpreted", "en fr es ar", "en fr es ar", 120, 8);
    row("five, all interpreted", "en fr es ar ru", "en fr es ar ru", 120, 10);
    row("six into four", "en fr es ar ru zh", "en fr es ar", 120, 8);
}

void TestInterpretation::interpreters()
{
    QFETCH(QString, floor);
    QFETCH(QString, interpretation);
    QFETCH(int, minutes);
    QFETCH(int, needed);
    QCOMPARE(interpretersNeeded(heldIn(floor, interpretation), minutes), needed);
}

void TestInterpretation::kinds_data()
{
    declareKindRows();
    rowsOfLanguages();
}

SUMMITRY_TEST(TestInterpretation)
#include "tst_interpretation.moc"
