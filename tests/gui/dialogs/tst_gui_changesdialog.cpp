// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What changed since: the moments there are to choose, what the dialog shows of them and for whom, and the ways out of it.
#include "base/languages.h"
#include "dialogsummit.h"
#include "store/summitfile.h"
#include "tests/testprogram.h"
#include "ui/dialogs/audiencebox.h"
#include "ui/dialogs/changesdialog.h"
#include "ui/dialogs/languagebox.h"
#include "ui/models/preferences.h"
#include "ui/style/banner.h"

#include <QClipboard>
#include <QDateTimeEdit>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTextBrowser>

using namespace summitry;
using namespace Qt::StringLiterals;

namespace {

class AnsweredChanges : public ChangesDialog
{
public:
    using ChangesDialog::ChangesDialog;
    QString path;
    QString proposed;

private:
    QString askForPath(const QString &name) override
    {
        proposed = name;
        return path;
    }
};

} // namespace

class TestChangesDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void thereIsAlwaysAMoment();
    void theLastPrintComesFirst();
    void anEditIsToldWithAllAfterIt();
    void aMomentIsOnTheSummitsClock();
    void aMomentReadsItsHoursFirstInArabicToo();
    void itSaysWhomItNames();
    void nothingChangedLeavesNothingToGiveAway();
    void theLanguageIsThePapers();
    void copiesForLettersAndMessages();
    void savesInTheFormatOfTheName_data();
    void savesInTheFormatOfTheName();
    void whatCannotBeSavedIsSaid();
    void everythingHasAName();
    void theSizeIsRemembered();
    void aHistoryThatCannotBeReadIsSaid();

private:
    void move(const QString &title, int minutes);
    [[nodiscard]] static QComboBox *kinds(const ChangesDialog &dialog)
    {
        return dialog.findChild<SinceBox *>()->findChild<QComboBox *>();
    }
    [[nodiscard]] static QStringList kindTexts(const ChangesDialog &dialog)
    {
        QStringList texts;
        for (int i = 0; i < kinds(dialog)->count(); ++i)
            texts += kinds(dialog)->itemText(i).section(u':', 0, 0);
        return texts;
    }
    [[nodiscard]] static QString text(const ChangesDialog &dialog) { return dialog.findChild<QTextBrowser *>()->toPlainText(); }
    [[nodiscard]] static QString banner(const ChangesDialog &dialog)
    {
        const auto *banner = dialog.findChild<Banner *>();
        return banner->isVisible() ? banner->text() : QString();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<SummitFile> m_file;
};

void TestChangesDialog::init()
{
    m_file.reset();
    const QString path = m_folder.filePath(u"%1.summit"_s.arg(QLatin1StringView(QTest::currentTestFunction())));
    QFile::remove(path);
    DialogSummit summit;
    Edit first{u"Make the summit"_s, {}};
    forEachRecordType([&]<class Record>() {
        for (const Record &record : summit.document().all<Record>())
            first.of<Record>().push_back({std::nullopt, record});
    });
    auto file = SummitFile::create(path, first);
    QVERIFY(file);
    m_file = std::move(*file);
    Draft draft(m_file->document(), u"Give Ana the chair"_s);
    for (const Session &session : m_file->document().all<Session>()) {
        if (session.title == "Winning with hope"_L1)
            draft.add(Assignment{{}, session.id, m_file->document().all<Participant>().begin()->id, Role::Chair});
    }
    QVERIFY(m_file->document().apply(draft.take()));
}

void TestChangesDialog::move(const QString &title, int minutes)
{
    Draft draft(m_file->document(), u"Move “%1”"_s.arg(title));
    for (const Session &session : m_file->document().all<Session>()) {
        if (session.title == title)
            draft.change(session.id, [&](Session &one) { one.start = one.start.plus(minutes); });
    }
    QVERIFY(m_file->document().apply(draft.take()));
}

void TestChangesDialog::thereIsAlwaysAMoment()
{
    const ChangesDialog dialog(*m_file);
    QCOMPARE(kindTexts(dialog), (QStringList{u"A moment"_s, u"An edit, and all after it"_s}));
    // A day ago there was no file: proposed is the moment when it had just been made.
    QVERIFY2(text(dialog).contains(u"Nothing has changed on the programme since "_s), qPrintable(text(dialog)));
}

void TestChangesDialog::theLastPrintComesFirst()
{
    move(u"Winning with hope"_s, 15);
    QVERIFY(m_file->notePublication(Publication::Printed, u"Print the agenda"_s));
    move(u"Closing ceremony"_s, 30);
    QVERIFY(m_file->notePublication(Publication::Exported, u"Export the agenda"_s));
    ChangesDialog dialog(*m_file);
    QCOMPARE(kindTexts(dialog), (QStringList{u"Last print"_s, u"Last export"_s, u"A moment"_s, u"An edit, and all after it"_s}));
    QVERIFY2(text(dialog).contains(u"Closing ceremony"_s) && text(dialog).contains(u"18:30"_s), qPrintable(text(dialog)));
    QVERIFY(!text(dialog).contains(u"Winning with hope"_s));
    kinds(dialog)->setCurrentIndex(1);
    QVERIFY(text(dialog).contains(u"Nothing has changed"_s));
}

void TestChangesDialog::anEditIsToldWithAllAfterIt()
{
    move(u"Winning with hope"_s, 15);
    move(u"Closing ceremony"_s, 30);
    ChangesDialog dialog(*m_file);
    dialog.show();
    kinds(dialog)->setCurrentIndex(1);
    auto *edits = dialog.findChild<SinceBox *>()->findChildren<QComboBox *>().last();
    QVERIFY(edits->isVisible() && edits != kinds(dialog));
    QVERIFY(edits->itemText(0).endsWith(u"Move “Closing ceremony”"_s));
    QVERIFY(text(dialog).contains(u"Closing ceremony"_s) && !text(dialog).contains(u"Winning with hope"_s));
    edits->setCurrentIndex(1);
    QVERIFY(text(dialog).contains(u"Closing ceremony"_s) && text(dialog).contains(u"Winning with hope"_s));
    edits->setCurrentIndex(edits->count() - 1); // the making of the summit
    QVERIFY(text(dialog).contains(u"Winning with hope · new"_s));
}

void TestChangesDialog::aMomentIsOnTheSummitsClock()
{
    move(u"Closing ceremony"_s, 30);
    ChangesDialog dialog(*m_file);
    auto *moment = dialog.findChild<QDateTimeEdit *>();
    const QDateTime paris = QDateTime::currentDateTimeUtc().toTimeZone(QTimeZone("Europe/Paris"));
    moment->setDateTime(QDateTime(paris.date(), paris.time(), Qt::UTC).addSecs(120));
    QVERIFY(text(dialog).contains(u"Nothing has changed"_s));
    moment->setDateTime(QDateTime(QDate(2018, 10, 29), QTime(18, 0), Qt::UTC));
    QVERIFY2(text(dialog).contains(u"29 October 2018, 18:00"_s), qPrintable(text(dialog)));
    QVERIFY(text(dialog).contains(u"Winning with hope"_s));
    const auto labels = dialog.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [](const QLabel *one) { return one->text().contains(u"everything counts as new"_s); }));
}

void TestChangesDialog::aMomentReadsItsHoursFirstInArabicToo()
{
    Languages::install(u"ar"_s);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    QString shown;
    {
        ChangesDialog dialog(*m_file);
        auto *moment = dialog.findChild<QDateTimeEdit *>();
        moment->setDateTime(QDateTime(QDate(2018, 10, 29), QTime(18, 5), Qt::UTC));
        shown = moment->text();
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
    Languages::install(u"en"_s);
    QCOMPARE(shown, u"2018/10/29 18:05"_s);
}

void TestChangesDialog::itSaysWhomItNames()
{
    QVERIFY(m_file->notePublication(Publication::Printed, u"Print the agenda"_s));
    move(u"Winning with hope"_s, 15);
    move(u"Side meeting"_s, 15);
    ChangesDialog dialog(*m_file);
    const auto isSaid = [&](const QString &sentence) {
        const auto labels = dialog.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *one) { return one->text().contains(sentence); });
    };
    QVERIFY(isSaid(u"1 confidential session"_s) && !text(dialog).contains(u"Side meeting"_s));
    dialog.findChild<AudienceBox *>()->setCurrentIndex(int(Audience::Organisers));
    QVERIFY(!isSaid(u"confidential session"_s) && text(dialog).contains(u"Side meeting"_s));
}

void TestChangesDialog::nothingChangedLeavesNothingToGiveAway()
{
    QVERIFY(m_file->notePublication(Publication::Printed, u"Print the agenda"_s));
    ChangesDialog dialog(*m_file);
    dialog.show();
    for (const auto &name : {u"Copy"_s, u"Save…"_s, u"Print…"_s})
        QVERIFY2(!button(dialog, name)->isEnabled(), qPrintable(name));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

void TestChangesDialog::theLanguageIsThePapers()
{
    QVERIFY(m_file->notePublication(Publication::Printed, u"Print the agenda"_s));
    move(u"Winning with hope"_s, 15);
    ChangesDialog dialog(*m_file);
    dialog.findChild<LanguageBox *>()->setCode(u"fr"_s);
    QVERIFY(text(dialog).contains(u"octobre"_s));
    QCOMPARE(Languages::current(), u"en"_s);
    QCOMPARE(dialog.windowTitle(), u"What changed"_s);
}

void TestChangesDialog::copiesForLettersAndMessages()
{
    QVERIFY(m_file->notePublication(Publication::Printed, u"Print the agenda"_s));
    move(u"Winning with hope"_s, 15);
    ChangesDialog dialog(*m_file);
    dialog.show();
    button(dialog, u"Copy"_s)->click();
    const QMimeData *data = QApplication::clipboard()->mimeData();
    QVERIFY(data->hasHtml() && data->html().contains(u"Winning with hope"_s));
    QVERIFY(data->text().startsWith(u"# Changes since "_s));
    QVERIFY(banner(dialog).contains(u"Copied"_s));
}

void TestChangesDialog::savesInTheFormatOfTheName_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("PDF") << u"pdf"_s << QByteArray("%PDF-");
    QTest::newRow("HTML") << u"html"_s << QByteArray("<!DOCTYPE");
    QTest::newRow("Markdown") << u"MD"_s << QByteArray("# Changes");
}

void TestChangesDialog::savesInTheFormatOfTheName()
{
    QFETCH(QString, suffix);
    QFETCH(QByteArray, start);
    QVERIFY(m_file->notePublication(Publication::Printed, u"Print the agenda"_s));
    move(u"Winning with hope"_s, 15);
    AnsweredChanges dialog(*m_file);
    dialog.show();
    dialog.path = m_folder.filePath(u"changes."_s + suffix);
    button(dialog, u"Save…"_s)->click();
    QFile file(dialog.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith(start));
    QVERIFY(banner(dialog).contains(u"changes."_s + suffix));
    QVERIFY2(dialog.proposed.endsWith(u"(Public).pdf"_s) && !QFileInfo(dialog.proposed).fileName().contains(u':'),
             qPrintable(dialog.proposed));
}

void TestChangesDialog::whatCannotBeSavedIsSaid()
{
    move(u"Winning with hope"_s, 15);
    QVERIFY(m_file->notePublication(Publication::Printed, u"Print the agenda"_s));
    move(u"Winning with hope"_s, 15);
    AnsweredChanges dialog(*m_file);
    dialog.show();
    dialog.path = m_folder.filePath(u"missing/changes.pdf"_s);
    button(dialog, u"Save…"_s)->click();
    QVERIFY2(banner(dialog).contains(u"changes.pdf"_s), qPrintable(banner(dialog)));
    dialog.path = m_file->path(); // never over the summit
    button(dialog, u"Save…"_s)->click();
    QVERIFY2(banner(dialog).contains(u".html"_s) && m_file->history(1), qPrintable(banner(dialog)));
}

void TestChangesDialog::everythingHasAName()
{
    ChangesDialog dialog(*m_file);
    dialog.show();
    for (int kind = 0; kind < kinds(dialog)->count(); ++kind) {
        kinds(dialog)->setCurrentIndex(kind);
        QCOMPARE(namelessIn(dialog), QStringList());
    }
}

void TestChangesDialog::theSizeIsRemembered()
{
    preferences::changesGeometry.forget();
    {
        ChangesDialog dialog(*m_file);
        dialog.show();
        dialog.resize(640, 580);
        dialog.reject();
    }
    const ChangesDialog next(*m_file);
    QCOMPARE(next.size(), QSize(640, 580));
}

void TestChangesDialog::aHistoryThatCannotBeReadIsSaid()
{
    QVERIFY(m_file->close());
    ChangesDialog dialog(*m_file);
    dialog.show();
    QVERIFY2(banner(dialog).contains(u"closed"_s), qPrintable(banner(dialog)));
    QVERIFY(!button(dialog, u"Print…"_s)->isEnabled());
}

SUMMITRY_TEST(TestChangesDialog)
#include "tst_gui_changesdialog.moc"
