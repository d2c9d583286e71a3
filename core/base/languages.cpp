// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/languages.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTranslator>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

QTranslator &translator(bool ofQt)
{
    static QTranslator own(nullptr), qts(nullptr);
    return ofQt ? qts : own;
}

// Arabic with the digits of its clock times and counts; most of its locales would mix them with others.
QLocale localeOf(const QString &code)
{
    return code == "ar"_L1 ? QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates) : QLocale(code);
}

QString &currentCode()
{
    static QString code = u"en"_s;
    return code;
}

} // namespace

QStringList Languages::all()
{
    return {u"en"_s, u"fr"_s, u"ar"_s};
}

QString Languages::current()
{
    return currentCode();
}

void Languages::install(const QLocale &locale)
{
    for (const QString &wanted : locale.uiLanguages()) {
        if (install(wanted.section(u'-', 0, 0)))
            return;
    }
    install(u"en"_s);
}

bool Languages::install(const QString &code)
{
    if (!all().contains(code))
        return false;
    QCoreApplication::removeTranslator(&translator(true));
    QCoreApplication::removeTranslator(&translator(false));
    currentCode() = code;
    if (QLocale().language() != QLocale(code).language() || QLocale().zeroDigit() != "0"_L1)
        QLocale::setDefault(localeOf(code));
    if (translator(true).load(u":/i18n/qtbase_%1.qm"_s.arg(code)))
        QCoreApplication::installTranslator(&translator(true));
    if (translator(false).load(u":/i18n/summitry_%1.qm"_s.arg(code)))
        QCoreApplication::installTranslator(&translator(false));
    return true;
}

LanguageScope::LanguageScope(const QString &code) : m_before(Languages::current())
{
    QCoreApplication::instance()->installEventFilter(this);
    Languages::install(code);
}

LanguageScope::~LanguageScope()
{
    if (Languages::current() != m_before)
        Languages::install(m_before);
    QLocale::setDefault(m_localeBefore);
}

bool LanguageScope::eventFilter(QObject *object, QEvent *event)
{
    return event->type() == QEvent::LanguageChange && object == QCoreApplication::instance();
}

} // namespace summitry
