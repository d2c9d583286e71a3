// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/markdownwriter.h"

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

// Addresses are escaped too: a reader would make links of them, and a link in a list of names is a trap.
bool opensAddress(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    return c == u'@' || (c == u':' && text.sliced(at).startsWith("://"_L1))
        || (c == u'.' && text.first(at).endsWith("www"_L1, Qt::CaseInsensitive));
}

QString escaped(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (u"\\`*_[]<>&~|$"_s.contains(text[at]) || opensAddress(text, at))
            out += u'\\';
        out += text[at];
    }
    return out;
}

// What only counts at the beginning of a line: headings, lists, rules, numbers of lists.
QString escapedStart(const QString &line)
{
    if (!line.isEmpty() && u"#+-=:"_s.contains(line.front()))
        return u'\\' + line;
    qsizetype digits = 0;
    while (digits < line.size() && line[digits] >= u'0' && line[digits] <= u'9')
        ++digits;
    if (digits > 0 && digits < line.size() && (line[digits] == u'.' || line[digits] == u')'))
        return line.left(digits) + u'\\' + line.mid(digits);
    return line;
}

// Marks hold only where they touch letters: spaces at the ends stay outside.
QString marked(const QString &text, QLatin1StringView mark)
{
    const QString inner = text.trimmed();
    if (inner.isEmpty())
        return text;
    const qsizetype from = text.indexOf(inner.front());
    return text.left(from) + mark + inner + mark + text.mid(from + inner.size());
}

QString inlineOf(const Runs &text, RunStyles also = RunStyle::Plain)
{
    QString out;
    for (const Run &run : text) {
        const RunStyles styles = run.styles | (run.styles.testFlag(RunStyle::Muted) ? RunStyles() : also);
        QString part = escaped(run.text);
        if (styles.testFlag(RunStyle::Struck))
            part = marked(part, "~~"_L1);
        if (styles.testFlag(RunStyle::Italic))
            part = marked(part, "*"_L1);
        if (styles.testFlag(RunStyle::Bold))
            part = marked(part, "**"_L1);
        out += part;
    }
    return escapedStart(out.trimmed());
}

QString lineOf(const CellLine &line)
{
    const QString text = inlineOf(line.text, line.style == LineStyle::Title ? RunStyle::Bold : RunStyle::Plain);
    const QString label = line.label.trimmed();
    return label.isEmpty() ? text : escapedStart(escaped(label)) + u' ' + text;
}

class MarkdownWriter
{
public:
    explicit MarkdownWriter(const Paper &paper) : m_paper(paper) {}

    [[nodiscard]] QByteArray write()
    {
        m_out += u"# "_s + inlineOf({{m_paper.title}}) + u'\n';
        for (const QString &line : {m_paper.event, m_paper.subtitle}) {
            if (!line.isEmpty())
                m_out += u'\n' + inlineOf({{line}}) + u'\n';
        }
        for (const Block &block : m_paper.blocks)
            std::visit([this](const auto &one) { write(one); }, block);
        if (!m_paper.footer.isEmpty())
            m_out += u"\n---\n\n"_s + inlineOf({{m_paper.footer}}) + u'\n';
        return m_out.toUtf8();
    }

private:
    void write(const Heading &heading)
    {
        m_out += u'\n' + QString(heading.level + 1, u'#') + u' ' + inlineOf(heading.text) + u'\n';
    }
    void write(const Paragraph &paragraph) { m_out += u'\n' + inlineOf(paragraph.text) + u'\n'; }
    void write(const List &list)
    {
        for (const ListItem &item : list.items) {
            const QString label = item.number > 0 ? u"%1. "_s.arg(item.number) : u"- "_s;
            const QString indent(label.size(), u' ');
            m_out += u'\n' + label + inlineOf(item.text) + u'\n';
            for (qsizetype i = 0; i < item.points.size(); ++i)
                m_out += (i == 0 ? u"\n"_s : QString()) + indent + u"- "_s + escaped(pointLabel(i)) + u' ' + inlineOf(item.points[i]) + u'\n';
            if (!item.detail.isEmpty())
                m_out += u'\n' + indent + inlineOf(item.detail) + u'\n';
        }
    }
    // A row is an item of a list: what each cell begins with on one line, the rest below it.
    void write(const PaperTable &table)
    {
        m_out += u'\n';
        bool inGroup = false;
        for (const Row &row : table.rows) {
            inGroup = row.kind == RowKind::Group || (inGroup && row.level > 0);
            write(row, QString(row.level > 0 && inGroup ? 2 : 0, u' '));
        }
    }
    void write(const Row &row, const QString &indent)
    {
        QStringList first;
        QStringList rest;
        for (const Cell &cell : row.cells) {
            for (qsizetype i = 0; i < cell.size(); ++i) {
                if (const QString line = lineOf(cell[i]); !line.isEmpty())
                    (i == 0 ? first : rest) += line;
            }
        }
        m_out += indent + u"- "_s + first.join(u" · "_s) + u'\n';
        for (const QString &line : rest)
            m_out += indent + u"  - "_s + line + u'\n';
    }

    const Paper &m_paper;
    QString m_out;
};

} // namespace

QByteArray markdown(const Paper &paper)
{
    return MarkdownWriter(paper).write();
}

} // namespace summitry
