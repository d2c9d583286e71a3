// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/typesetter.h"

#include "publishing/script.h"

#include <QFontMetricsF>
#include <QPaintDevice>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

constexpr double pointsPerInch = 72;
// Where the baseline lies within the leading, so that columns of different sizes line up.
constexpr double baselineShare = 0.76;
constexpr QChar firstStrongIsolate(0x2068);
constexpr QChar popDirectionalIsolate(0x2069);

// Arabic before DejaVu, whose Arabic is plain; Chinese before the Japanese face that would come by itself.
QStringList families(const QString &language)
{
    const QString sans = u"Noto Sans"_s;
    const QString arabic = u"Noto Sans Arabic"_s;
    const QString chinese = u"WenQuanYi Micro Hei"_s;
    const QString broad = u"DejaVu Sans"_s;
    if (language == "ja"_L1)
        return {sans, u"Noto Sans CJK JP"_s, chinese, broad};
    if (language == "ko"_L1)
        return {sans, u"Noto Sans CJK KR"_s, chinese, broad};
    return {sans, arabic, u"Noto Sans CJK SC"_s, chinese, broad};
}

} // namespace

Typesetter::Typesetter(QPaintDevice &device, const QLocale &locale, double scale)
    : m_device(device),
      m_locale(locale),
      m_direction(locale.textDirection()),
      m_scale(scale),
      m_perPoint(scale * device.logicalDpiY() / pointsPerInch)
{
}

QFont Typesetter::font(const Look &look, RunStyles styles, const QString &language) const
{
    QFont font;
    font.setFamilies(families(language));
    font.setPointSizeF(look.size * m_scale);
    font.setWeight(styles.testFlag(RunStyle::Bold) ? QFont::DemiBold : look.weight);
    font.setItalic(styles.testFlag(RunStyle::Italic));
    font.setStrikeOut(styles.testFlag(RunStyle::Struck));
    font.setHintingPreference(QFont::PreferNoHinting);
    return QFont(font, &m_device);
}

std::shared_ptr<QTextLayout> Typesetter::layout(const Runs &text, const Look &look, Side side) const
{
    // One text alone runs in its own direction; parts of others keep theirs within the line's.
    const bool alone = text.size() == 1;
    const Qt::LayoutDirection base = alone ? directionOf(text.front().text, m_direction) : m_direction;
    QString whole;
    QList<QTextLayout::FormatRange> formats;
    for (const Run &run : text) {
        QTextLayout::FormatRange range;
        range.start = int(whole.size());
        const bool foreign = directionOf(run.text, base) != base;
        whole += foreign ? QString(firstStrongIsolate + run.text + popDirectionalIsolate) : run.text;
        range.length = int(whole.size()) - range.start;
        range.format.setFont(font(look, run.styles, languageOf(run.text)));
        range.format.setForeground(run.styles.testFlag(RunStyle::Muted) ? Look::mutedInk() : look.colour);
        formats += range;
    }
    auto layout = std::make_shared<QTextLayout>(whole, font(look, {}, {}), &m_device);
    QTextOption option;
    option.setTextDirection(base);
    option.setAlignment((side == Side::End) == isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout->setTextOption(option);
    layout->setFormats(formats);
    return layout;
}

qreal Typesetter::set(Band &band, const Runs &text, const Look &look, qreal top, qreal left, qreal width, Side side) const
{
    const auto set = layout(text, look, side);
    qreal y = top;
    set->beginLayout();
    for (QTextLine line = set->createLine(); line.isValid(); line = set->createLine())
        line.setLineWidth(width);
    set->endLayout();
    for (int i = 0; i < set->lineCount(); ++i) {
        const QTextLine line = set->lineAt(i);
        const qreal baseline = y + points(look.leading) * baselineShare;
        // The line keeps its own place within the layout (all at 0): draw it where its baseline is ours.
        band.lines.push_back({set, i, {left, baseline - line.ascent()}, y, y + points(look.leading)});
        y += points(look.leading);
    }
    return y - top;
}

qreal Typesetter::width(const QString &text, const Look &look) const
{
    return QFontMetricsF(font(look, {}, {}), &m_device).horizontalAdvance(text);
}

} // namespace summitry
