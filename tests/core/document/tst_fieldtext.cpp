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

const auto startField = u"session.start"_s;
const auto minutesField = u"session.minutes"_s;
const auto capacityField = u"room.capacity"_s;
const auto opensField = u"day.opens"_s;
const auto arrivalField = u"participant.arrival"_s;
const auto kindField = u"session.kind"_s;
const auto pinnedField = u"session.pinned"_s;
const auto languagesField = u"session.languages"_s;
const auto roomField = u"session.room"_s;
const auto speakersField = u"agenda_item.speakers"_s;
const auto hueField = u"track.hue"_s;
const auto titleField = u"session.title"_s;
const auto notesField = u"session.notes"_s;

} // namespace

void TestFieldText::roundTrips_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QVariant>("value");
    const QVariant unset{QMetaType::fromType<qlonglong>()};
    const QList<std::tuple<QString, QString, QVariant>> rows{
        {u"a title"_s, titleField, u"Land and Territory"_s}, {u"no title"_s, titleField, u""_s},
        {u"notes of two lines"_s, notesField, u"one\n two  three"_s},
        {u"a capacity"_s, capacityField, 12500}, {u"no capacity"_s, capacityField, 0},
        {u"minutes"_s, minutesField, 90}, {u"many minutes"_s, minutesField, 1440},
        {u"a time of day"_s, opensField, 510}, {u"a time after midnight"_s, opensField, 1560}, {u"midnight"_s, opensField, 0},
        {u"a flag"_s, pinnedField, 1}, {u"no flag"_s, pinnedField, 0},
        {u"a choice"_s, kindField, u"side-meeting"_s}, {u"a choice of nothing"_s, u"participant.region"_s, u""_s},
        {u"a date"_s, arrivalField, u"2018-10-29"_s}, {u"a date of small numbers"_s, arrivalField, u"2018-02-03"_s}, {u"no date"_s, arrivalField, u""_s},
        {u"a moment"_s, startField, u"2018-10-29T09:30"_s}, {u"a moment on the eve"_s, startField, u"2018-10-28T23:55"_s}, {u"no moment"_s, startField, u""_s},
        {u"languages"_s, languagesField, u"en fr-ca ar"_s}, {u"no languages"_s, languagesField, u""_s},
        {u"a colour"_s, hueField, 215}, {u"red"_s, hueField, 0}, {u"no colour"_s, hueField, -1},
        {u"a room"_s, roomField, u"@room"_s}, {u"no room"_s, roomField, unset},
        {u"two speakers"_s, speakersField, u"@bo @ana"_s}, {u"no speakers"_s, speakersField, u""_s}};
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
    row("a moment", startField, u"2018-10-29T09:30"_s, u"Mon 29 Oct 09:30"_s, u"2018-10-29T09:30"_s);
    row("a date", arrivalField, u"2018-10-09"_s, u"9 Oct 2018"_s, u"2018-10-09"_s);
    row("a choice", kindField, u"side-meeting"_s, u"Side meeting"_s, u"side-meeting"_s);
    row("a flag", pinnedField, 1, u"Yes"_s, u"yes"_s);
    row("no flag", pinnedField, 0, u""_s, u"no"_s);
    row("a time after midnight", opensField, 1560, u"26:00"_s, u"26:00"_s);
    row("an unknown number", capacityField, 0, u""_s, u"0"_s);
    row("languages", languagesField, u"en fr"_s, u"en, fr"_s, u"en fr"_s);
    row("a room", roomField, u"@room"_s, u"Room 2"_s, u"Room 2"_s);
    row("speakers", speakersField, u"@ana @bo"_s, u"Ana Ruiz, Bo Lind"_s, u"Ana Ruiz; Bo Lind"_s);
    row("a room that is gone", roomField, qlonglong(5), u""_s, u""_s);
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
    row(minutesField, u"90"_s, 90);
    row(minutesField, u"1h30"_s, 90);
    row(minutesField, u"1 h 30"_s, 90);
    row(minutesField, u"1:30"_s, 90);
    row(minutesField, u"2h"_s, 120);
    row(opensField, u"9:30"_s, 570);
    row(opensField, u"09.30"_s, 570);
    row(opensField, u"9h30"_s, 570);
    row(startField, u"2018-10-29 9:30"_s, u"2018-10-29T09:30"_s);
    row(startField, u"2018-10-29T09:30:00"_s, u"2018-10-29T09:30"_s);
    row(startField, u"29/10/2018 14:30"_s, u"2018-10-29T14:30"_s);
    row(startField, u"29.10.2018 14:30"_s, u"2018-10-29T14:30"_s);
    row(startField, u"29 Oct 14:30"_s, u"2018-10-29T14:30"_s);
    row(startField, u"2018-10-29 25:30"_s, u"2018-10-30T01:30"_s);
    row(arrivalField, u"29/10/2018"_s, u"2018-10-29"_s);
    row(arrivalField, u"29 Oct 2018"_s, u"2018-10-29"_s);
    row(pinnedField, u"X"_s, 1);
    row(pinnedField, u"oui"_s, 1);
    row(pinnedField, u"TRUE"_s, 1);
    row(pinnedField, u"non"_s, 0);
    row(kindField, u"Side Meeting"_s, u"side-meeting"_s);
    row(kindField, u"side-meeting"_s, u"side-meeting"_s);
    row(languagesField, u"EN/fr;ar"_s, u"en fr ar"_s);
    row(roomField, u" room  2 "_s, u"@room"_s);
    row(speakersField, u"ana ruiz;Bo Lind"_s, u"@ana @bo"_s);
    row(titleField, u"  Land \n and\u202E Territory"_s, u"Land and Territory"_s);
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
        {capacityField, u"many"_s}, {capacityField, u"12.5"_s}, {capacityField, u"99999999999"_s}, {minutesField, u"an hour"_s}, {minutesField, u"1h75m"_s},
        {minutesField, u"1h75"_s}, {opensField, u"noon"_s}, {opensField, u"48:00"_s}, {opensField, u"9:60"_s}, {opensField, u"9"_s}, {startField, u"tomorrow 9:30"_s},
        {startField, u"2018-10-29"_s}, {startField, u"2018-02-30 09:30"_s}, {startField, u"9:30"_s}, {startField, u"29 Mai 9:30 or so"_s}, {arrivalField, u"soon"_s},
        {arrivalField, u"2018-13-01"_s}, {arrivalField, u"31/11/2018"_s}, {pinnedField, u"perhaps"_s}, {kindField, u"Party"_s}, {languagesField, u"English please"_s},
        {languagesField, u"e"_s}, {roomField, u"Room 3"_s}, {speakersField, u"Ana Ruiz; Nobody"_s}, {hueField, u"red"_s}, {hueField, u"360"_s}, {hueField, u"-2"_s}};
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
    const auto read = parseText(fieldAt(arrivalField), text, summit.document);
    QVERIFY2(read, read ? "" : qPrintable(read.error().text));
    QCOMPARE(read->toString(), date);
}

void TestFieldText::momentsTakeTheirYearFromTheSummit()
{
    SmallSummit summit;
    const auto read = [&](const QString &text) {
        const auto value = parseText(fieldAt(startField), text, summit.document);
        return value ? value->toString() : value.error().text;
    };
    QCOMPARE(read(u"Tue 30 Oct 14:30"_s), u"2018-10-30T14:30"_s);
    QCOMPARE(read(u"Wed 31 Oct 01:30"_s), u"2018-10-31T01:30"_s); // the night after the last day
    summit.add(Day{.id = {}, .date = QDate(2018, 12, 31)});
    QCOMPARE(read(u"Mon 31 Dec 14:30"_s), u"2018-12-31T14:30"_s);
    QCOMPARE(read(u"Tue 1 Jan 01:30"_s), u"2019-01-01T01:30"_s);
    const Document empty;
    QVERIFY(!parseText(fieldAt(startField), u"Tue 30 Oct 14:30"_s, empty)); // no year to take
}

void TestFieldText::namesWithSeparatorsAreFound()
{
    SmallSummit summit;
    summit.change(summit.ana, [](Participant &person) { person.name = u"Ruiz, Ana"_s; });
    const auto read = parseText(fieldAt(speakersField), u"Ruiz, Ana; Bo Lind"_s, summit.document);
    QVERIFY(read);
    QCOMPARE(*read, resolved(u"@ana @bo"_s, summit));
    const auto alone = parseText(fieldAt(speakersField), u"Ruiz, Ana"_s, summit.document);
    QVERIFY(alone);
    QCOMPARE(alone->toString(), QString::number(summit.ana.value));
}

SUMMITRY_TEST(TestFieldText)
#include "tst_fieldtext.moc"
