// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever reads the descriptions relies on this: every member is described once, under a name that files can keep.
#include "domain/exportprofile.h"
#include "domain/records.h"
#include "tests/testprogram.h"

#include <QRegularExpression>

using namespace summitry;
using namespace Qt::StringLiterals;

class TestDescriptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tablesHaveNamesOfTheirOwn();
    void everyMemberIsDescribed();
    void fieldsHaveNamesOfTheirOwn();
    void labelsSaySomething();
    void valuesRoundTrip();
    void nullTextIsEmptyText();
    void fieldsAreFoundByName();
    void referencesAreForgotten();
    void choicesRoundTrip();
    void personalFieldsAreForOrganisers();
};

namespace {

// How many members a record has: as many as it can be made from.
struct Anything {
    template <class T> operator T() const;
};
template <class Record, class... Members> constexpr std::size_t memberCount()
{
    if constexpr (requires { Record{Members()..., Anything()}; })
        return memberCount<Record, Members..., Anything>();
    else
        return sizeof...(Members);
}

const QRegularExpression snakeCase(u"^[a-z]+(_[a-z]+)*$"_s);

// A value of the field's own form, another one for each number.
QVariant sample(const FieldInfo &field, int number)
{
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::LongText:
        return u"%1 %2"_s.arg(QLatin1StringView(field.name)).arg(number);
    case FieldKind::Number:
    case FieldKind::Minutes:
    case FieldKind::ClockTime:
    case FieldKind::Hue:
        return number;
    case FieldKind::Flag:
        return 1;
    case FieldKind::Choice:
        return QString::fromLatin1(field.choices[std::size_t(number) % field.choices.size()].name);
    case FieldKind::Date:
        return QDate(2018, 1, 1).addDays(number).toString(Qt::ISODate);
    case FieldKind::Moment:
        return LocalTime(QDate(2018, 1, 1), number).toString();
    case FieldKind::Languages:
        return u"en ar"_s;
    case FieldKind::Reference:
        return QVariant(qlonglong(number) << 40);
    case FieldKind::References:
        return u"%1 7"_s.arg(qlonglong(number) << 40);
    }
    return {};
}

template <class Record> Record filled()
{
    Record record;
    int number = 3;
    for (const Field<Record> &field : Description<Record>::fields)
        field.setValue(record, sample(field, number++));
    return record;
}

template <class Enum> void checkChoices()
{
    QSet<QString> names;
    std::size_t index = 0;
    for (const Choice &choice : Choices<Enum>::all) {
        const auto name = QString::fromLatin1(choice.name);
        QVERIFY(!names.contains(name));
        names += name;
        QVERIFY(name.isEmpty() ? index == 0 : QRegularExpression(u"^[a-z]+(-[a-z]+)*$"_s).match(name).hasMatch());
        QVERIFY(*choice.label != 0);
        QCOMPARE(choiceNamed<Enum>(name), std::optional(Enum(index)));
        QCOMPARE(choiceName(Enum(index)), choice.name);
        ++index;
    }
    QVERIFY(!choiceNamed<Enum>(u"nothing of the kind"));
}

} // namespace

void TestDescriptions::tablesHaveNamesOfTheirOwn()
{
    QSet<QString> names;
    forEachRecordType([&]<class Record>() {
        const auto name = QString::fromLatin1(Description<Record>::table);
        QVERIFY2(snakeCase.match(name).hasMatch(), qPrintable(name));
        names += name;
        QCOMPARE(QString::fromLatin1(tableName(recordTypeOf<Record>)), name);
    });
    QCOMPARE(names.size(), recordTypeCount);
}

void TestDescriptions::everyMemberIsDescribed()
{
    forEachRecordType([]<class Record>() {
        const std::size_t described = Description<Record>::fields.size() + 1; // and the id
        QVERIFY2(memberCount<Record>() == described, Description<Record>::table);
    });
}

void TestDescriptions::fieldsHaveNamesOfTheirOwn()
{
    forEachRecordType([]<class Record>() {
        QSet<QString> names{u"id"_s};
        for (const FieldInfo *field : fieldsOf(recordTypeOf<Record>)) {
            const auto name = QString::fromLatin1(field->name);
            QVERIFY2(snakeCase.match(name).hasMatch(), field->name);
            QVERIFY2(!names.contains(name), field->name);
            names += name;
        }
    });
}

void TestDescriptions::labelsSaySomething()
{
    forEachRecordType([]<class Record>() {
        QVERIFY(!singularLabel(recordTypeOf<Record>).isEmpty());
        QVERIFY(!pluralLabel(recordTypeOf<Record>).isEmpty());
        for (const FieldInfo *field : fieldsOf(recordTypeOf<Record>)) {
            QVERIFY2(!label(*field).isEmpty(), field->name);
            QCOMPARE(field->kind == FieldKind::Choice, !field->choices.empty());
        }
    });
}

void TestDescriptions::valuesRoundTrip()
{
    forEachRecordType([]<class Record>() {
        const Record record = filled<Record>();
        Record copy;
        for (const Field<Record> &field : Description<Record>::fields) {
            const bool isAsMade = field.same(copy, record);
            field.setValue(copy, field.value(record));
            QVERIFY2(field.same(copy, record), field.name);
            QCOMPARE(field.value(copy), field.value(record));
            QVERIFY2(!isAsMade || field.kind == FieldKind::Choice, field.name);
        }
        QVERIFY(copy == record);
        QVERIFY(!(copy == Record()));
    });
}

void TestDescriptions::nullTextIsEmptyText()
{
    forEachRecordType([]<class Record>() {
        const Record record;
        for (const Field<Record> &field : Description<Record>::fields) {
            const QVariant value = field.value(record);
            if (value.metaType() == QMetaType::fromType<QString>())
                QVERIFY2(!value.toString().isNull(), field.name); // NOT NULL columns take it
        }
    });
}

void TestDescriptions::fieldsAreFoundByName()
{
    QCOMPARE(fieldIndex(RecordType::Session, u"title"), 0);
    QCOMPARE(QString::fromLatin1(fieldsOf(RecordType::Session).at(fieldIndex(RecordType::Session, u"parallel_group"))->name), u"parallel_group"_s);
    QCOMPARE(fieldIndex(RecordType::Session, u"Title"), -1);
    QCOMPARE(fieldIndex(RecordType::Session, u""), -1);
    QCOMPARE(choiceLabel(SessionKind::SideMeeting), u"Side meeting"_s);
}

void TestDescriptions::referencesAreForgotten()
{
    forEachRecordType([]<class Record>() {
        for (const Field<Record> &field : Description<Record>::fields) {
            Record record = filled<Record>();
            const bool isReference = field.kind == FieldKind::Reference || field.kind == FieldKind::References;
            const qint64 id = field.value(record).toString().section(u' ', 0, 0).toLongLong();
            QCOMPARE(field.refersToAny(record, {id, 99}), isReference);
            QVERIFY(!field.refersToAny(record, {99}));
            field.forget(record, {id});
            QVERIFY(!field.refersToAny(record, {id}));
            if (field.kind == FieldKind::References)
                QCOMPARE(field.value(record).toString(), u"7"_s); // the others stay
            else if (!isReference)
                QVERIFY(field.same(record, filled<Record>()));
        }
    });
}

void TestDescriptions::choicesRoundTrip()
{
    checkChoices<SessionKind>();
    checkChoices<SessionState>();
    checkChoices<Role>();
    checkChoices<Function>();
    checkChoices<Listing>();
    checkChoices<PhotoConsent>();
    checkChoices<Region>();
    checkChoices<DelegationKind>();
    checkChoices<AvailabilityKind>();
    checkChoices<Addressee>();
    checkChoices<Priority>();
    checkChoices<RecommendationState>();
    checkChoices<Audience>();
}

// A leaked list can get someone killed: whoever widens what leaves the program must change this list too.
void TestDescriptions::personalFieldsAreForOrganisers()
{
    QStringList open;
    for (const FieldInfo *field : fieldsOf(RecordType::Participant)) {
        if (field->sensitivity != Sensitivity::Organisers)
            open += QString::fromLatin1(field->name);
    }
    QCOMPARE(open, (QStringList{u"name"_s, u"function"_s, u"delegation"_s, u"country"_s, u"region"_s, u"languages"_s}));
    forEachRecordType([]<class Record>() {
        for (const FieldInfo *field : fieldsOf(recordTypeOf<Record>)) {
            if (QLatin1StringView(field->name) == "notes"_L1)
                QCOMPARE(field->sensitivity, Sensitivity::Organisers);
        }
    });
    for (const FieldInfo *field : fieldsOf(RecordType::Availability))
        QCOMPARE(field->sensitivity, Sensitivity::Organisers);
}

SUMMITRY_TEST(TestDescriptions)
#include "tst_descriptions.moc"
