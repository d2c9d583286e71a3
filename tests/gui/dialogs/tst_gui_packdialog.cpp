// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tomorrow's pack: which day and papers, whom they name, and the files that come of it.
#include "base/languages.h"
#include "dialogsummit.h"
#include "document/programme.h"
#include "tests/files.h"
#include "tests/testprogram.h"
#include "ui/dialogs/packdialog.h"
#include "ui/style/banner.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>

using namespace summitry;
using namespace Qt::StringLiterals;

namespace {

const QString itinerariesBox = u"Itineraries, each page for its reader alone"_s;

class AnsweringPackDialog : public PackDialog
{
public:
    using PackDialog::PackDialog;
    QString path, folder, proposed;
    QStringList replaced;
    bool replaces = true;

protected:
    QString askForPath(const QString &name) override
    {
        proposed = name;
        return path;
    }
    QString askForFolder(const QString &) override { return folder; }
    bool mayReplace(const QStringList &files) override
    {
        replaced = files;
        return replaces;
    }
};

} // namespace

class TestPackDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"Summitry"_s);
        QCoreApplication::setApplicationName(u"tst_gui_packdialog"_s);
        Languages::install(u"en"_s);
    }
    void init()
    {
        QSettings().clear();
        m_summit = std::make_unique<DialogSummit>();
        m_dialog = std::make_unique<AnsweringPackDialog>(m_summit->workspace(), daysInOrder(m_summit->document()).front()->date);
        m_dialog->show();
    }
    void cleanup() { m_dialog.reset(); }
    void proposesTheDayAfter();
    void saysWhomEachPaperNames();
    void nothingChosenMakesNothing();
    void becomesOnePdf();
    void becomesFilesOfItsParts();
    void replacesOnlyWhatItMay();
    void aFailureIsSaid();

private:
    [[nodiscard]] QPushButton *button(const QString &start) const;
    [[nodiscard]] QCheckBox *box(const QString &text) const;
    [[nodiscard]] bool says(const QString &text) const;

    QTemporaryDir m_folder;
    std::unique_ptr<DialogSummit> m_summit;
    std::unique_ptr<AnsweringPackDialog> m_dialog;
};

QPushButton *TestPackDialog::button(const QString &start) const
{
    for (QPushButton *one : m_dialog->findChildren<QPushButton *>()) {
        if (QString(one->text()).remove(u'&').startsWith(start))
            return one;
    }
    qFatal("no button %s", qPrintable(start));
}

QCheckBox *TestPackDialog::box(const QString &text) const
{
    for (QCheckBox *one : m_dialog->findChildren<QCheckBox *>()) {
        if (one->text() == text)
            return one;
    }
    qFatal("no box %s", qPrintable(text));
}

bool TestPackDialog::says(const QString &text) const
{
    const auto labels = m_dialog->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel *one) { return one->isVisible() && one->text().contains(text); });
}

void TestPackDialog::proposesTheDayAfter()
{
    const auto days = daysInOrder(m_summit->document());
    QVERIFY(days.size() > 1);
    QCOMPARE(m_dialog->findChild<QComboBox *>()->currentData().toLongLong(), days[1]->id.value);
}

void TestPackDialog::saysWhomEachPaperNames()
{
    QVERIFY(says(u"Names nobody."_s)); // the door signs
    QVERIFY(box(itinerariesBox)->accessibleDescription().contains(u"Names"_s));
}

void TestPackDialog::nothingChosenMakesNothing()
{
    for (QCheckBox *one : m_dialog->findChildren<QCheckBox *>())
        one->setChecked(false);
    QVERIFY(!button(u"One PDF"_s)->isEnabled() && !button(u"Preview"_s)->isEnabled());
    box(u"Door signs"_s)->setChecked(true);
    QVERIFY(button(u"One PDF"_s)->isEnabled());
}

void TestPackDialog::becomesOnePdf()
{
    m_dialog->path = m_folder.filePath(u"pack.pdf"_s);
    button(u"One PDF"_s)->click();
    QTRY_COMPARE(m_dialog->outcome(), PackOutcome::Saved);
    QVERIFY2(m_dialog->proposed.contains(u"Tomorrow’s pack"_s), qPrintable(m_dialog->proposed));
    const QByteArray bytes = contents(m_dialog->path);
    QVERIFY(bytes.startsWith("%PDF-"));
    QVERIFY(bytes.contains("/Type /Outlines"));
}

void TestPackDialog::becomesFilesOfItsParts()
{
    m_dialog->folder = m_folder.path();
    box(itinerariesBox)->setChecked(false);
    button(u"Separate files"_s)->click();
    QTRY_COMPARE(m_dialog->outcome(), PackOutcome::Saved);
    const QString date = daysInOrder(m_summit->document())[1]->date.toString(Qt::ISODate);
    QCOMPARE(QDir(m_folder.path()).entryList({date + u"*"_s}),
             (QStringList{date + u" agenda.pdf"_s, date + u" door-signs.pdf"_s, date + u" sign-in-sheets.pdf"_s}));
}

void TestPackDialog::replacesOnlyWhatItMay()
{
    const QString date = daysInOrder(m_summit->document())[1]->date.toString(Qt::ISODate);
    QFile there(m_folder.filePath(date + u" agenda.pdf"_s));
    QVERIFY(there.open(QIODevice::WriteOnly | QIODevice::Truncate) && there.write("mine") == 4);
    there.close();
    m_dialog->folder = m_folder.path();
    m_dialog->replaces = false;
    button(u"Separate files"_s)->click();
    QVERIFY(m_dialog->replaced.contains(date + u" agenda.pdf"_s));
    QCOMPARE(m_dialog->outcome(), PackOutcome::None);
    QCOMPARE(contents(there.fileName()), QByteArray("mine"));
}

void TestPackDialog::aFailureIsSaid()
{
    m_dialog->path = m_folder.filePath(u"nowhere/pack.pdf"_s);
    button(u"One PDF"_s)->click();
    auto *banner = m_dialog->findChild<Banner *>();
    QTRY_VERIFY(banner->isVisible());
    QCOMPARE(m_dialog->outcome(), PackOutcome::None);
    QVERIFY(button(u"One PDF"_s)->isEnabled());
}

SUMMITRY_TEST(TestPackDialog)
#include "tst_gui_packdialog.moc"
