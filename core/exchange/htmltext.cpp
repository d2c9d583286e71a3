// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/htmltext.h"

#include "base/cleantext.h"

#include <QHash>
#include <QSet>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

const QSet<QString> &knownTags()
{
    static const QSet<QString> tags{
        u"a"_s,      u"abbr"_s, u"article"_s, u"b"_s,       u"blockquote"_s, u"br"_s,   u"center"_s, u"cite"_s,   u"code"_s,
        u"dd"_s,     u"del"_s,  u"div"_s,     u"dl"_s,      u"dt"_s,         u"em"_s,   u"figure"_s, u"font"_s,   u"footer"_s,
        u"h1"_s,     u"h2"_s,   u"h3"_s,      u"h4"_s,      u"h5"_s,         u"h6"_s,   u"header"_s, u"hr"_s,     u"i"_s,
        u"iframe"_s, u"img"_s,  u"ins"_s,     u"kbd"_s,     u"li"_s,         u"mark"_s, u"ol"_s,     u"p"_s,      u"pre"_s,
        u"q"_s,      u"s"_s,    u"script"_s,  u"section"_s, u"small"_s,      u"span"_s, u"strike"_s, u"strong"_s, u"style"_s,
        u"sub"_s,    u"sup"_s,  u"table"_s,   u"tbody"_s,   u"td"_s,         u"th"_s,   u"thead"_s,  u"tr"_s,     u"tt"_s,
        u"u"_s,      u"ul"_s,   u"var"_s};
    return tags;
}

bool isParagraph(const QString &tag)
{
    static const QSet<QString> tags{u"p"_s,     u"div"_s,     u"h1"_s,      u"h2"_s, u"h3"_s,  u"h4"_s,
                                    u"h5"_s,    u"h6"_s,      u"ul"_s,      u"ol"_s, u"pre"_s, u"blockquote"_s,
                                    u"table"_s, u"section"_s, u"article"_s, u"hr"_s, u"dl"_s};
    return tags.contains(tag);
}

bool isLine(const QString &tag)
{
    return tag == "br"_L1 || tag == "li"_L1 || tag == "tr"_L1 || tag == "dt"_L1 || tag == "dd"_L1;
}

// "&amp;", "&#233;", "&#xe9;": the character, or nothing where it is none.
QString entity(QStringView name)
{
    static const QHash<QString, char16_t> named{
        {u"amp"_s, u'&'},        {u"lt"_s, u'<'},         {u"gt"_s, u'>'},          {u"quot"_s, u'"'},
        {u"apos"_s, u'\''},      {u"nbsp"_s, u'\u00a0'},  {u"hellip"_s, u'\u2026'}, {u"ndash"_s, u'\u2013'},
        {u"mdash"_s, u'\u2014'}, {u"lsquo"_s, u'\u2018'}, {u"rsquo"_s, u'\u2019'},  {u"ldquo"_s, u'\u201c'},
        {u"rdquo"_s, u'\u201d'}, {u"laquo"_s, u'«'},      {u"raquo"_s, u'»'},       {u"auml"_s, u'ä'},
        {u"ouml"_s, u'ö'},       {u"uuml"_s, u'ü'},       {u"Auml"_s, u'Ä'},        {u"Ouml"_s, u'Ö'},
        {u"Uuml"_s, u'Ü'},       {u"szlig"_s, u'ß'},      {u"eacute"_s, u'é'},      {u"egrave"_s, u'è'},
        {u"agrave"_s, u'à'},     {u"ccedil"_s, u'ç'},     {u"ntilde"_s, u'ñ'},      {u"bull"_s, u'\u2022'},
        {u"middot"_s, u'·'},     {u"euro"_s, u'\u20ac'}};
    if (const char16_t c = named.value(name.toString()))
        return QString(QChar(c));
    if (!name.startsWith(u'#'))
        return {};
    const bool isHexadecimal = name.size() > 1 && name[1].toLower() == u'x';
    const uint code = isHexadecimal ? name.sliced(2).toUInt(nullptr, 16) : name.sliced(1).toUInt();
    return code > 0 && code <= QChar::LastValidCodePoint && !QChar::isSurrogate(code)
               ? QString::fromUcs4(std::array{char32_t(code)}.data(), 1)
               : QString();
}

class Stripper
{
public:
    explicit Stripper(const QString &html) : m_html(html) {}

    QString strip()
    {
        while (m_at < m_html.size()) {
            const QChar c = m_html[m_at];
            if ((c == u'<' && takeTag()) || (c == u'&' && takeEntity()))
                continue;
            ++m_at;
            if (m_preformatted == 0 && c.isSpace())
                m_hasGap = true;
            else
                put(QString(c));
        }
        return m_text.trimmed();
    }

private:
    void put(const QString &text)
    {
        if (m_breaks > 0 && !m_text.isEmpty())
            m_text += QString(m_breaks, u'\n');
        else if (m_hasGap && !m_text.isEmpty() && !m_text.endsWith(u' '))
            m_text += u' ';
        m_breaks = 0;
        m_hasGap = false;
        m_text += text;
    }

    bool takeTag()
    {
        if (m_html.mid(m_at, 4) == "<!--"_L1) {
            const qsizetype end = m_html.indexOf("-->"_L1, m_at);
            m_at = end < 0 ? m_html.size() : end + 3;
            return true;
        }
        const qsizetype end = m_html.indexOf(u'>', m_at);
        const bool isClosing = m_html.mid(m_at + 1, 1) == "/"_L1;
        qsizetype last = m_at + 1 + (isClosing ? 1 : 0);
        const qsizetype first = last;
        while (last < m_html.size() && m_html[last].isLetterOrNumber())
            ++last;
        const QString tag = m_html.mid(first, last - first).toLower();
        if (end < 0 || !knownTags().contains(tag))
            return false;
        m_at = end + 1;
        apply(tag, isClosing);
        return true;
    }

    void apply(const QString &tag, bool isClosing)
    {
        if (isParagraph(tag))
            m_breaks = std::max(m_breaks, 2);
        else if (isLine(tag) && !(isClosing && tag != "tr"_L1))
            m_breaks = std::max(m_breaks, 1);
        else if (tag == "td"_L1 || tag == "th"_L1)
            m_hasGap = true;
        if (tag == "pre"_L1)
            m_preformatted = std::max(0, m_preformatted + (isClosing ? -1 : 1));
        if (!isClosing && tag == "li"_L1)
            put(u"• "_s);
        if (!isClosing && (tag == "script"_L1 || tag == "style"_L1)) {
            const qsizetype end = m_html.indexOf("</"_L1 + tag, m_at, Qt::CaseInsensitive);
            m_at = end < 0 ? m_html.size() : end;
        }
    }

    bool takeEntity()
    {
        const qsizetype end = m_html.indexOf(u';', m_at);
        if (end < 0 || end - m_at > 10)
            return false;
        const QString character = entity(QStringView(m_html).sliced(m_at + 1, end - m_at - 1));
        if (character.isEmpty())
            return false;
        m_at = end + 1;
        put(character);
        return true;
    }

    const QString &m_html;
    qsizetype m_at = 0;
    QString m_text;
    int m_breaks = 0;
    int m_preformatted = 0;
    bool m_hasGap = false;
};

// Whether there is any HTML in it; otherwise its own line breaks count.
bool isHtml(const QString &text)
{
    for (qsizetype at = text.indexOf(u'<'); at >= 0; at = text.indexOf(u'<', at + 1)) {
        qsizetype last = at + 1 + (at + 1 < text.size() && text[at + 1] == u'/' ? 1 : 0);
        const qsizetype first = last;
        while (last < text.size() && text[last].isLetterOrNumber())
            ++last;
        if (knownTags().contains(text.mid(first, last - first).toLower()) && text.indexOf(u'>', last) >= 0)
            return true;
    }
    return false;
}

} // namespace

QString plainTextOf(const QString &html)
{
    return cleanText(isHtml(html) ? Stripper(html).strip() : html.trimmed()).text;
}

} // namespace summitry
