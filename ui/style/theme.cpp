// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme.h"

#include "ui/style/summitrystyle.h"
#include "ui/style/textmetrics.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QLocale>
#include <QScopedValueRollback>
#include <QToolTip>

#include <optional>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

std::optional<QFontDatabase::WritingSystem> scriptOf(const QLocale &locale)
{
    switch (locale.script()) {
    case QLocale::ArabicScript: return QFontDatabase::Arabic;
    case QLocale::HebrewScript: return QFontDatabase::Hebrew;
    default: return std::nullopt;
    }
}

// A plain family for menus and tables: the well-known ones, else whichever the computer has.
QString familyFor(QFontDatabase::WritingSystem script)
{
    const QStringList known = script == QFontDatabase::Arabic
                                  ? QStringList{u"Noto Sans Arabic UI"_s, u"Noto Sans Arabic"_s, u"Segoe UI"_s, u"Geeza Pro"_s,
                                                u"Noto Naskh Arabic UI"_s, u"DejaVu Sans"_s}
                                  : QStringList{u"Noto Sans Hebrew"_s, u"Segoe UI"_s, u"Arial Hebrew"_s, u"DejaVu Sans"_s};
    const QStringList there = QFontDatabase::families(script);
    for (const QString &family : known) {
        if (there.contains(family))
            return family;
    }
    return there.value(0);
}

} // namespace

Theme::Theme(QObject *parent) : QObject(parent), m_desktop(QApplication::palette()), m_desktopFont(QApplication::font())
{
    QApplication::setStyle(new SummitryStyle);
    qApp->installEventFilter(this);
    applyPalette();
    applyFontFor(QLocale());
}

void Theme::setChoice(Choice choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    applyPalette();
}

Shade Theme::shade() const { return shadeOf(QApplication::palette()); }

void Theme::applyPalette()
{
    const QScopedValueRollback busy(m_isApplying, true);
    if (isHighContrast(m_desktop)) {
        QApplication::setPalette(m_desktop);
        QToolTip::setPalette(m_desktop);
    } else {
        const Shade wanted = m_choice == Choice::System ? shadeOf(m_desktop)
                             : m_choice == Choice::Dark ? Shade::Dark
                                                        : Shade::Light;
        const QPalette palette = paletteFor(wanted);
        QApplication::setPalette(palette);
        QToolTip::setPalette(palette);
    }
    Q_EMIT changed();
}

void Theme::applyFontFor(const QLocale &locale)
{
    constexpr double leastPoints = 9;
    QFont font = m_desktopFont;
    if (font.pointSizeF() > 0 && font.pointSizeF() < leastPoints)
        font.setPointSizeF(leastPoints);
    const auto script = scriptOf(locale);
    if (script && !QFontDatabase::writingSystems(QFontInfo(font).family()).contains(*script)) {
        const QString family = familyFor(*script);
        if (!family.isEmpty())
            font.setFamilies(QStringList{family} + m_desktopFont.families());
    }
    const QScopedValueRollback busy(m_isApplying, true);
    QApplication::setFont(font);
    QApplication::setFont(strongFont(labelFont(font)), "QHeaderView");
    Q_EMIT changed();
}

QPalette Theme::readDesktopPalette()
{
    // Qt answers with our own palette while it is set, so it is taken off for the question.
    const QScopedValueRollback busy(m_isApplying, true);
    QApplication::setPalette(QPalette());
    return QApplication::palette();
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDesktops = event->type() == QEvent::ThemeChange && watched->isWindowType();
    const bool isPalette = event->type() == QEvent::ApplicationPaletteChange && watched == qApp;
    if (!m_isApplying && (isDesktops || isPalette)) {
        m_desktop = readDesktopPalette();
        applyPalette();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace summitry
