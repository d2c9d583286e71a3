// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every column is a described field and every described field a column, of the right type and with the right reference.
#include "storetest.h"

#include "store/schema.h"
#include "tests/testprogram.h"

using namespace summitry;
using namespace Qt::StringLiterals;

class TestSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFieldIsAColumn_data();
    void everyFieldIsAColumn();
    void everyReferenceIsKept_data();
    void everyReferenceIsKept();
    void everyReferenceHasAnIndex_data();
    void everyReferenceHasAnIndex();
    void everyTableIsStrict();
    void theMigrationsAreNumberedFromOne();

private:
    void addTypes();

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"Paris.summit"_s);
};

void TestSchema::initTestCase()
{
    QVERIFY(created(m_path));
}

void TestSchema::addTypes()
{
    QTest::addColumn<RecordType>("type");
    for (int type = 0; type < recordTypeCount; ++type)
        QTest::newRow(tableName(RecordType(type))) << RecordType(type);
}

void TestSchema::everyFieldIsAColumn_data()
{
    addTypes();
}

void TestSchema::everyFieldIsAColumn()
{
    QFETCH(RecordType, type);
    QStringList expected{u"id INTEGER null"_s};
    for (const FieldInfo *field : fieldsOf(type)) {
        bool isNumber = false;
        switch (field->kind) {
        case FieldKind::Number:
        case FieldKind::Minutes:
        case FieldKind::ClockTime:
        case FieldKind::Flag:
        case FieldKind::Hue:
        case FieldKind::Reference:
            isNumber = true;
            break;
        default:
            break;
        }
        expected += "%1 %2 %3"_L1.arg(QLatin1StringView(field->name), isNumber ? "INTEGER"_L1 : "TEXT"_L1,
                                      field->kind == FieldKind::Reference ? "null"_L1 : "not null"_L1);
    }
    QStringList columns = asked(m_path, u"SELECT name || ' ' || type || iif(\"notnull\", ' not null', ' null') FROM pragma_table_info('%1')"_s.arg(
        QLatin1StringView(tableName(type))));
    expected.sort();
    columns.sort();
    QStringList missing = expected;
    QStringList unknown = columns;
    missing.removeIf([&](const QString &column) { return columns.contains(column); });
    unknown.removeIf([&](const QString &column) { return expected.contains(column); });
    QVERIFY2(missing.isEmpty(), qPrintable("The migrations lack: "_L1 + missing.join(u", ")));
    QVERIFY2(unknown.isEmpty(), qPrintable("No field describes: "_L1 + unknown.join(u", ")));
}

void TestSchema::everyReferenceIsKept_data()
{
    addTypes();
}

void TestSchema::everyReferenceIsKept()
{
    QFETCH(RecordType, type);
    QStringList expected;
    for (const FieldInfo *field : fieldsOf(type)) {
        if (field->kind == FieldKind::Reference)
            expected += "%1 to %2(id)"_L1.arg(QLatin1StringView(field->name), QLatin1StringView(tableName(field->target)));
    }
    QStringList kept = asked(m_path, u"SELECT \"from\" || ' to ' || \"table\" || '(' || \"to\" || ')' FROM pragma_foreign_key_list('%1')"_s.arg(
        QLatin1StringView(tableName(type))));
    expected.sort();
    kept.sort();
    QCOMPARE(kept, expected);
}

void TestSchema::everyReferenceHasAnIndex_data()
{
    addTypes();
}

// Else deleting many records reads other tables whole for each of them.
void TestSchema::everyReferenceHasAnIndex()
{
    QFETCH(RecordType, type);
    const QString table = QLatin1StringView(tableName(type));
    for (const FieldInfo *field : fieldsOf(type)) {
        if (field->kind != FieldKind::Reference)
            continue;
        const QStringList names = asked(m_path, u"SELECT name FROM pragma_index_list('%1')"_s.arg(table));
        QVERIFY2(names.contains(table + u'_' + QLatin1StringView(field->name)), field->name);
    }
}

void TestSchema::everyTableIsStrict()
{
    QCOMPARE(asked(m_path, u"SELECT name FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite_%' AND NOT strict"_s), QStringList());
    QCOMPARE(asked(m_path, u"PRAGMA application_id"_s), QStringList{QString::number(0x534D4954)});
    QCOMPARE(asked(m_path, u"PRAGMA user_version"_s), QStringList{QString::number(SummitFile::schemaVersion())});
}

void TestSchema::theMigrationsAreNumberedFromOne()
{
    QVERIFY(!schema::migrations().isEmpty());
    int version = 0;
    for (const Migration &migration : schema::migrations())
        QCOMPARE(migration.version, ++version);
    QCOMPARE(SummitFile::schemaVersion(), version);
}

SUMMITRY_TEST(TestSchema)
#include "tst_schema.moc"
