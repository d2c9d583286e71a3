// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a table shows or a file holds can be typed, pasted and read back; anything else is refused with a reason.
#include "document/fieldtext.h"
#include "tests/core/document/smallsummit.h"
#include "tests/testprogram.h"

#include <QLocale>

using namespace summitry;
using namespace Qt::StringLiterals;

class TestFieldText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void roundTrips_data();
    void roundTrips();
    void shows_data();
    void shows();
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void readsDatesAsTheyAreWrittenThere_data();
    void readsDatesAsTheyAreWrittenThere();
    void momentsTakeTheirYearFromTheSummit();
    void namesWithSeparatorsAreFound();
};

namespace {

const FieldInfo &fieldNamed(const QString &table, const QString &name)
{
    const FieldInfo *found = nullptr;
    forEachRecordType([&]<class Record>() {
        if (QLatin1StringView(Description<Record>::table) == table)
            found = fieldsOf(recordTypeOf<Record>).at(fieldIndex(recordTypeOf<Record>, name));
    });
    return *found;
}

// "session.start"
const FieldInfo &fieldAt(const QString &path)
{
    return fieldNamed(path.section(u'.', 0, 0), path.section(u'.', 1));
}

// Ids are made on the spot; a row calls these people and rooms by name.
QVariant resolved(const QVariant &value, const SmallSummit &summit)
{
    const QHash<QString, qint64> ids{{u"@ana"_s, summit.ana.value}, {u"@bo"_s, summit.bo.value}, {u"@room"_s, summit.unknownSize.value}};
    const QString text = value.toString();
    if (!text.startsWith(u'@'))
        return value;
    QStringList words;
    for (const QString &word : text.split(u' '))
        words += QString::number(ids.value(word));
    return words.size() == 1 ? QVariant(qlonglong(ids.value(text))) : QVariant(words.join(u' '));
}

const auto start = u"session.start"_s;
const auto minutes = u"session.minutes"_s;
const auto capacity = u"room.capacity"_s;
const auto opens = u"day.opens"_s;
const auto arrival = u"participant.arrival"_s;
const auto kind = u"session.kind"_s;
const auto pinned = u"session.pinned"_s;
const auto languages = u"session.languages"_s;
const auto room = u"session.room"_s;
const auto speakers = u"agenda_item.speakers"_s;
const auto hue = u"track.hue"_s;
const auto title = u"session.title"_s;
const auto notes = u"session.notes"_s;

} // namespace

void TestFieldText::roundTrips_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QVariant>("value");
    const QVariant unset{QMetaType::fromType<qlonglong>()};
    const QList<std::tuple<QString, QString, QVariant>> rows{
        {u"a title"_s, title, u"Land and Territory"_s}, {u"no title"_s, title, u""_s},
        {u"notes of two lines"_s, notes, u"one\n two  three"_s},
        {u"a capacity"_s, capacity, 12500}, {u"no capacity"_s, capacity, 0},
        {u"minutes"_s, minutes, 90}, {u"many minutes"_s, minutes, 1440},
        {u"a time of day"_s, opens, 510}, {u"a time after midnight"_s, opens, 1560}, {u"midnight"_s, opens, 0},
        {u"a flag"_s, pinned, 1}, {u"no flag"_s, pinned, 0},
        {u"a choice"_s, kind, u"side-meeting"_s}, {u"a choice of nothing"_s, u"participant.region"_s, u""_s},
        {u"a date"_s, arrival, u"2018-10-29"_s}, {u"a date of small numbers"_s, arrival, u"2018-02-03"_s}, {u"no date"_s, arrival, u""_s},
        {u"a moment"_s, start, u"2018-10-29T09:30"_s}, {u"a moment on the eve"_s, start, u"2018-10-28T23:55"_s}, {u"no moment"_s, start, u""_s},
        {u"languages"_s, languages, u"en fr-ca ar"_s}, {u"no languages"_s, languages, u""_s},
        {u"a colour"_s, hue, 215}, {u"red"_s, hue, 0}, {u"no colour"_s, hue, -1},
        {u"a room"_s, room, u"@room"_s}, {u"no room"_s, room, unset},
        {u"two speakers"_s, speakers, u"@bo @ana"_s}, {u"no speakers"_s, speakers, u""_s}};
    for (const auto &locale : {u"C"_s, u"en_US"_s, u"en_GB"_s, u"fr_FR"_s, u"es_ES"_s, u"de_DE"_s, u"ar_EG"_s, u"zh_CN"_s, u"fa_IR"_s}) {
        for (const auto &[name, field, value] : rows)
            QTest::newRow(qPrintable(u"%1 in %2"_s.arg(name, locale))) << locale << field << value;
    }
}

void TestFieldText::roundTrips()
{
    QFETCH(QString, locale);
    QFETCH(QString, field);
    QFETCH(QVariant, value);
    QLocale::setDefault(QLocale(locale));
    const SmallSummit summit;
    const FieldInfo &info = fieldAt(field);
    const QVariant kept = resolved(value, summit);
    const QString shown = displayText(info, kept, summit.document);
    for (const QString &text : {shown, fileText(info, kept, summit.document)}) {
        const auto read = parseText(info, text, summit.document);
        QVERIFY2(read, read ? "" : qPrintable(read.error().text));
        QVERIFY2(*read == kept && read->isNull() == kept.isNull(), qPrintable(u"“%1” became “%2”"_s.arg(text, read->toString())));
    }
}

void TestFieldText::shows_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("inFiles");
    const auto row = [](const char *name, const QString &field, const QVariant &value, const QString &shown, const QString &inFiles) {
        QTest::newRow(name) << field << value << shown << inFiles;
    };
    row("a moment", start, u"2018-10-29T09:30"_s, u"Mon 29 Oct 09:30"_s, u"2018-10-29T09:30"_s);
    row("a date", arrival, u"2018-10-09"_s, u"9 Oct 2018"_s, u"2018-10-09"_s);
    row("a choice", kind, u"side-meeting"_s, u"Side meeting"_s, u"side-meeting"_s);
    row("a flag", pinned, 1, u"Yes"_s, u"yes"_s);
    row("no flag", pinned, 0, u""_s, u"no"_s);
    row("a time after midnight", opens, 1560, u"26:00"_s, u"26:00"_s);
    row("an unknown number", capacity, 0, u""_s, u"0"_s);
    row("languages", languages, u"en fr"_s, u"en, fr"_s, u"en fr"_s);
    row("a room", room, u"@room"_s, u"Room 2"_s, u"Room 2"_s);
    row("speakers", speakers, u"@ana @bo"_s, u"Ana Ruiz, Bo Lind"_s, u"Ana Ruiz; Bo Lind"_s);
    row("a room that is gone", room, qlonglong(5), u""_s, u""_s);
}

void TestFieldText::shows()
{
    QFETCH(QString, field);
    QFETCH(QVariant, value);
    QFETCH(QString, shown);
    QFETCH(QString, inFiles);
    const SmallSummit summit;
    QCOMPARE(displayText(fieldAt(field), resolved(value, summit), summit.document), shown);
    QCOMPARE(fileText(fieldAt(field), resolved(value, summit), summit.document), inFiles);
}

void TestFieldText::reads_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QVariant>("value");
    const auto row = [](const QString &field, const QString &text, const QVariant &value) {
        QTest::newRow(qPrintable(u"“%1” as %2"_s.arg(text, field))) << field << text << value;
    };
    row(minutes, u"90"_s, 90);
    row(minutes, u"1h30"_s, 90);
    row(minutes, u"1 h 30"_s, 90);
    row(minutes, u"1:30"_s, 90);
    row(minutes, u"2h"_s, 120);
    row(opens, u"9:30"_s, 570);
    row(opens, u"09.30"_s, 570);
    row(opens, u"9h30"_s, 570);
    row(start, u"2018-10-29 9:30"_s, u"2018-10-29T09:30"_s);
    row(start, u"2018-10-29T09:30:00"_s, u"2018-10-29T09:30"_s);
    row(start, u"29/10/2018 14:30"_s, u"2018-10-29T14:30"_s);
    row(start, u"29.10.2018 14:30"_s, u"2018-10-29T14:30"_s);
    row(start, u"29 Oct 14:30"_s, u"2018-10-29T14:30"_s);
    row(start, u"2018-10-29 25:30"_s, u"2018-10-30T01:30"_s);
    row(arrival, u"29/10/2018"_s, u"2018-10-29"_s);
    row(arrival, u"29 Oct 2018"_s, u"2018-10-29"_s);
    row(pinned, u"X"_s, 1);
    row(pinned, u"oui"_s, 1);
    row(pinned, u"TRUE"_s, 1);
    row(pinned, u"non"_s, 0);
    row(kind, u"Side Meeting"_s, u"side-meeting"_s);
    row(kind, u"side-meeting"_s, u"side-meeting"_s);
    row(languages, u"EN/fr;ar"_s, u"en fr ar"_s);
    row(room, u" room  2 "_s, u"@room"_s);
    row(speakers, u"ana ruiz;Bo Lind"_s, u"@ana @bo"_s);
    row(title, u"  Land \n and\u202E Territory"_s, u"Land and Territory"_s);
}

void TestFieldText::reads()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    QFETCH(QVariant, value);
    const SmallSummit summit;
    const auto read = parseText(fieldAt(field), text, summit.document);
    QVERIFY2(read, read ? "" : qPrintable(read.error().text));
    QCOMPARE(*read, resolved(value, summit));
}

void TestFieldText::refuses_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    const QList<std::pair<QString, QString>> rows{
        {capacity, u"many"_s}, {capacity, u"12.5"_s}, {capacity, u"99999999999"_s}, {minutes, u"an hour"_s}, {minutes, u"1h75m"_s},
        {minutes, u"1h75"_s}, {opens, u"noon"_s}, {opens, u"48:00"_s}, {opens, u"9:60"_s}, {opens, u"9"_s}, {opens, u""_s}, {start, u"tomorrow 9:30"_s},
        {start, u"2018-10-29"_s}, {start, u"2018-02-30 09:30"_s}, {start, u"9:30"_s}, {start, u"29 Mai 9:30 or so"_s}, {arrival, u"soon"_s},
        {arrival, u"2018-13-01"_s}, {arrival, u"31/11/2018"_s}, {pinned, u"perhaps"_s}, {kind, u"Party"_s}, {languages, u"English please"_s},
        {languages, u"e"_s}, {room, u"Room 3"_s}, {speakers, u"Ana Ruiz; Nobody"_s}, {hue, u"red"_s}, {hue, u"360"_s}, {hue, u"-2"_s}};
    for (const auto &[field, text] : rows)
        QTest::newRow(qPrintable(u"“%1” as %2"_s.arg(text, field))) << field << text;
}

void TestFieldText::refuses()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    const SmallSummit summit;
    const auto read = parseText(fieldAt(field), text, summit.document);
    QVERIFY2(!read, read ? qPrintable(read->toString()) : "");
    QCOMPARE(read.error().kind, ErrorKind::BadUse);
    QVERIFY2(!read.error().text.isEmpty(), "it must say what is expected");
}

void TestFieldText::readsDatesAsTheyAreWrittenThere_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("date");
    const auto row = [](const QString &locale, const QString &text, const QString &date) {
        QTest::newRow(qPrintable(u"“%1” in %2"_s.arg(text, locale))) << locale << text << date;
    };
    for (const auto &locale : {u"C"_s, u"en_US"_s, u"en_GB"_s, u"fr_FR"_s, u"es_ES"_s, u"de_DE"_s, u"ar_EG"_s, u"zh_CN"_s, u"fa_IR"_s}) {
        const QDate date(2018, 12, 9);
        row(locale, QLocale(locale).toString(date, QLocale::ShortFormat), u"2018-12-09"_s);
        row(locale, QLocale(locale).toString(date, QLocale::LongFormat), u"2018-12-09"_s);
        row(locale, u"2018-12-09"_s, u"2018-12-09"_s);
        row(locale, u"9 Dec 2018"_s, u"2018-12-09"_s);
    }
    row(u"en_US"_s, u"12/9/2018"_s, u"2018-12-09"_s);
    row(u"en_US"_s, u"12/9/18"_s, u"2018-12-09"_s);
    row(u"en_GB"_s, u"9/12/2018"_s, u"2018-12-09"_s);
    row(u"fr_FR"_s, u"9 décembre 2018"_s, u"2018-12-09"_s);
    row(u"fr_FR"_s, u"Dim. 9 déc. 2018"_s, u"2018-12-09"_s);
    row(u"de_DE"_s, u"9.12.18"_s, u"2018-12-09"_s);
}

void TestFieldText::readsDatesAsTheyAreWrittenThere()
{
    QFETCH(QString, locale);
    QFETCH(QString, text);
    QFETCH(QString, date);
    QLocale::setDefault(QLocale(locale));
    const SmallSummit summit;
    const auto read = parseText(fieldAt(arrival), text, summit.document);
    QVERIFY2(read, read ? "" : qPrintable(read.error().text));
    QCOMPARE(read->toString(), date);
}

void TestFieldText::momentsTakeTheirYearFromTheSummit()
{
    SmallSummit summit;
    const auto read = [&](const QString &text) {
        const auto value = parseText(fieldAt(start), text, summit.document);
        return value ? value->toString() : value.error().text;
    };
    QCOMPARE(read(u"Tue 30 Oct 14:30"_s), u"2018-10-30T14:30"_s);
    QCOMPARE(read(u"Wed 31 Oct 01:30"_s), u"2018-10-31T01:30"_s); // the night after the last day
    summit.add(Day{.id = {}, .date = QDate(2018, 12, 31)});
    QCOMPARE(read(u"Mon 31 Dec 14:30"_s), u"2018-12-31T14:30"_s);
    QCOMPARE(read(u"Tue 1 Jan 01:30"_s), u"2019-01-01T01:30"_s);
    const Document empty;
    QVERIFY(!parseText(fieldAt(start), u"Tue 30 Oct 14:30"_s, empty)); // no year to take
}

void TestFieldText::namesWithSeparatorsAreFound()
{
    SmallSummit summit;
    summit.change(summit.ana, [](Participant &person) { person.name = u"Ruiz, Ana"_s; });
    const auto read = parseText(fieldAt(speakers), u"Ruiz, Ana; Bo Lind"_s, summit.document);
    QVERIFY(read);
    QCOMPARE(*read, resolved(u"@ana @bo"_s, summit));
    const auto alone = parseText(fieldAt(speakers), u"Ruiz, Ana"_s, summit.document);
    QVERIFY(alone);
    QCOMPARE(alone->toString(), QString::number(summit.ana.value));
}

SUMMITRY_TEST(TestFieldText)
#include "tst_fieldtext.moc"
