// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogsummit.h"
#include "tests/testprogram.h"
#include "ui/dialogs/languagebox.h"
#include "ui/dialogs/preferencesdialog.h"
#include "ui/models/preferences.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QPushButton>

using namespace summitry;
using namespace Qt::StringLiterals;

class TestPreferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::setOrganizationName(u"Summitry"_s); }
    void init() { QSettings().clear(); }
    void languagesHaveTheirOwnNames();
    void whatIsChosenIsKept();
    void callingOffKeepsNothing();
    void notRememberingForgets();
    void everythingHasAName();

private:
    static void press(const PreferencesDialog &dialog, QDialogButtonBox::StandardButton button)
    {
        QTest::mouseClick(dialog.findChild<QDialogButtonBox *>()->button(button), Qt::LeftButton);
    }
    QStringList m_languages{u"en"_s, u"fr"_s, u"ar"_s};
};

void TestPreferences::languagesHaveTheirOwnNames()
{
    const PreferencesDialog dialog(m_languages, {});
    const auto *box = dialog.findChild<LanguageBox *>();
    QCOMPARE(box->count(), 4);
    QCOMPARE(box->code(), QString()); // the desktop's, unless said otherwise
    QCOMPARE(box->itemText(1), u"English"_s);
    QCOMPARE(box->itemText(2), u"Français"_s);
    QCOMPARE(box->itemText(3), u"العربية"_s);
}

void TestPreferences::whatIsChosenIsKept()
{
    {
        PreferencesDialog dialog(m_languages, {});
        dialog.show();
        auto *language = dialog.findChild<LanguageBox *>();
        language->setFocus();
        QTest::keyClick(language, Qt::Key_End);
        for (auto *box : dialog.findChildren<QComboBox *>()) {
            if (box != language)
                QTest::keyClicks(box, u"Dark"_s);
        }
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
    }
    QCOMPARE(preferences::language.value(), u"ar"_s);
    QCOMPARE(preferences::theme.value(), u"dark"_s);
    QCOMPARE(PreferencesDialog(m_languages, {}).findChild<LanguageBox *>()->code(), u"ar"_s);
}

void TestPreferences::callingOffKeepsNothing()
{
    preferences::language.setValue(u"fr"_s);
    PreferencesDialog dialog(m_languages, {});
    dialog.show();
    dialog.findChild<LanguageBox *>()->setCode(u"ar"_s);
    dialog.findChild<QCheckBox *>(u"remember"_s)->click();
    press(dialog, QDialogButtonBox::Cancel);
    QCOMPARE(preferences::language.value(), u"fr"_s);
    QVERIFY(preferences::rememberFiles.value());
}

void TestPreferences::notRememberingForgets()
{
    noteRecentFile(QCoreApplication::applicationFilePath());
    QCOMPARE(recentFiles().size(), 1);
    PreferencesDialog dialog(m_languages, {});
    dialog.show();
    QTest::keyClick(dialog.findChild<QCheckBox *>(u"remember"_s), Qt::Key_Space);
    press(dialog, QDialogButtonBox::Ok);
    QCOMPARE(recentFiles().size(), 0);
    noteRecentFile(QCoreApplication::applicationFilePath());
    QCOMPARE(recentFiles().size(), 0);
}

void TestPreferences::everythingHasAName()
{
    PreferencesDialog dialog(m_languages, {});
    dialog.show();
    QCOMPARE(namelessIn(dialog), QStringList());
}

SUMMITRY_TEST(TestPreferences)
#include "tst_gui_preferences.moc"
