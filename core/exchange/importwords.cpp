// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importwords.h"

#include "base/foldedtext.h"
#include "base/languages.h"
#include "domain/participant.h"
#include "domain/records.h"
#include "exchange/delimited.h"

#include <QTranslator>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

std::vector<DelimitedRow> rowsOf(const QString &name)
{
    Progress progress;
    auto table = readDelimited(u":/import/%1.csv"_s.arg(name), progress);
    Q_ASSERT(table); // compiled in
    return std::move(table->rows);
}

// A text of the program in every language, the untranslated first.
QStringList inAllLanguages(const char *context, const char *text)
{
    static thread_local std::vector<std::unique_ptr<QTranslator>> translators = [] {
        std::vector<std::unique_ptr<QTranslator>> all;
        for (const QString &code : Languages::all()) {
            auto translator = std::make_unique<QTranslator>();
            if (translator->load(u":/i18n/summitry_%1.qm"_s.arg(code)))
                all.push_back(std::move(translator));
        }
        return all;
    }();
    QStringList texts{QString::fromUtf8(text)};
    for (const auto &translator : translators) {
        if (const QString translated = translator->translate(context, text); !translated.isEmpty())
            texts += translated;
    }
    return texts;
}

} // namespace

QString folded(QStringView text)
{
    QString words = foldedText(text);
    QChar *const start = words.data();
    QChar *to = start; // never passes what is read
    bool isGap = false;
    for (const QChar *from = start, *end = start + words.size(); from != end; ++from) {
        const char16_t c = from->unicode();
        if (c >= 0x80 && from->isMark())
            continue;
        const bool isAsciiLetter = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        const bool isLetter = isAsciiLetter || (c >= 0x80 && (from->isLetterOrNumber() || from->isSurrogate()));
        if (isLetter && isGap && to != start)
            *to++ = u' ';
        if (isLetter)
            *to++ = *from;
        isGap = !isLetter;
    }
    words.truncate(to - start);
    return words.isEmpty() ? text.toString().simplified() : words; // a name of signs alone is one too
}

ImportWords::ImportWords()
{
    addLabels();
    addHeaders();
    addValues();
}

// What the program itself writes above its columns, and what it calls its choices.
void ImportWords::addLabels()
{
    int index = 0;
    for (const Field<Participant> &field : Description<Participant>::fields) {
        const QString name = QString::fromLatin1(field.name);
        m_headers.insert(folded(name), {index, 0});
        for (const QString &label : inAllLanguages("Field", field.label))
            m_headers.insert(folded(label), {index, 0});
        for (const Choice &choice : field.choices) {
            const QString value = QString::fromLatin1(choice.name);
            m_values.insert({name, folded(value)}, value);
            for (const QString &label : inAllLanguages("Choice", choice.label))
                m_values.insert({name, folded(label)}, value);
        }
        ++index;
    }
}

void ImportWords::addHeaders()
{
    for (const DelimitedRow &row : rowsOf(u"headers"_s)) {
        const QString &name = row.cells[0];
        const int target = name == "given_name"_L1    ? givenName
                           : name == "family_name"_L1 ? familyName
                                                      : fieldIndex(RecordType::Participant, name);
        int rank = 1;
        for (const QString &word : row.cells[1].split(u';')) {
            const QString key = folded(word);
            if (!m_headers.contains(key) || m_headers[key].target == target || isBareName(key))
                m_headers.insert(key, {target, rank});
            ++rank;
        }
    }
}

void ImportWords::addValues()
{
    for (const DelimitedRow &row : rowsOf(u"values"_s)) {
        for (const QString &word : row.cells[2].split(u';')) {
            const std::pair key(row.cells[0], folded(word));
            if (!m_values.contains(key))
                m_values.insert(key, row.cells[1]);
        }
    }
}

std::optional<ImportWords::Header> ImportWords::header(const QString &title) const
{
    const auto found = m_headers.constFind(folded(title));
    return found == m_headers.cend() ? std::nullopt : std::optional(*found);
}

bool ImportWords::isBareName(const QString &title)
{
    static const QStringList bare{u"name"_s, u"nom"_s, u"nombre"_s};
    return bare.contains(folded(title));
}

std::optional<QString> ImportWords::value(const FieldInfo &field, QStringView word) const
{
    const auto found = m_values.constFind({QString::fromLatin1(field.name), folded(word)});
    return found == m_values.cend() ? std::nullopt : std::optional(*found);
}

} // namespace summitry
