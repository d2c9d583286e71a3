// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The languages that the program speaks, and switching between them while it runs.
#pragma once

#include <QLocale>
#include <QObject>
#include <QStringList>

namespace summitry {

class Languages
{
public:
    // Codes: "en", "fr", "ar".
    [[nodiscard]] static QStringList all();
    // The best language for this locale's preferences; from then on every tr() answers in it. Replaces the one before;
    // widgets hear LanguageChange.
    static void install(const QLocale &locale);
    // The one chosen by its code; false where there is none of that code.
    static bool install(const QString &code);
    [[nodiscard]] static QString current();
};

// While it lives, texts and formats are in another language, and no widget hears of it: for a paper in a language that is
// not the window's. Nothing may be shown meanwhile.
class LanguageScope : public QObject
{
public:
    explicit LanguageScope(const QString &code); // empty, or one that is not spoken: nothing changes
    ~LanguageScope() override;
    Q_DISABLE_COPY_MOVE(LanguageScope)

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QString m_before;
    QLocale m_localeBefore;
};

} // namespace summitry
