// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/script.h"

#include <QHash>

#include <array>

namespace summitry {

namespace {

struct ScriptLanguage {
    QChar::Script script;
    QLocale::Script localeScript;
    const char *language;
};

// The language most read in that script; where several are as likely, only the script is said.
constexpr std::array scriptLanguages{
    ScriptLanguage{QChar::Script_Arabic, QLocale::ArabicScript, "ar"},
    ScriptLanguage{QChar::Script_Hebrew, QLocale::HebrewScript, "he"},
    ScriptLanguage{QChar::Script_Han, QLocale::SimplifiedHanScript, "zh"},
    ScriptLanguage{QChar::Script_Hiragana, QLocale::JapaneseScript, "ja"},
    ScriptLanguage{QChar::Script_Katakana, QLocale::JapaneseScript, "ja"},
    ScriptLanguage{QChar::Script_Hangul, QLocale::KoreanScript, "ko"},
    ScriptLanguage{QChar::Script_Cyrillic, QLocale::CyrillicScript, "und-Cyrl"},
    ScriptLanguage{QChar::Script_Greek, QLocale::GreekScript, "el"},
    ScriptLanguage{QChar::Script_Devanagari, QLocale::DevanagariScript, "und-Deva"},
    ScriptLanguage{QChar::Script_Bengali, QLocale::BengaliScript, "bn"},
    ScriptLanguage{QChar::Script_Thai, QLocale::ThaiScript, "th"},
    ScriptLanguage{QChar::Script_Ethiopic, QLocale::EthiopicScript, "und-Ethi"},
    ScriptLanguage{QChar::Script_Georgian, QLocale::GeorgianScript, "ka"},
    ScriptLanguage{QChar::Script_Armenian, QLocale::ArmenianScript, "hy"},
    ScriptLanguage{QChar::Script_Tamil, QLocale::TamilScript, "ta"},
    ScriptLanguage{QChar::Script_Khmer, QLocale::KhmerScript, "km"},
    ScriptLanguage{QChar::Script_Myanmar, QLocale::MyanmarScript, "my"},
};

char32_t nextCharacter(QStringView text, qsizetype &at)
{
    const QChar first = text[at++];
    if (first.isHighSurrogate() && at < text.size() && text[at].isLowSurrogate())
        return QChar::surrogateToUcs4(first, text[at++]);
    return first.unicode();
}

const ScriptLanguage *leadingScript(QStringView text)
{
    const ScriptLanguage *found = nullptr;
    for (qsizetype at = 0; at < text.size();) {
        const QChar::Script script = QChar::script(nextCharacter(text, at));
        if (script == QChar::Script_Hiragana || script == QChar::Script_Katakana)
            return &scriptLanguages[3]; // kana beside Han is Japanese, whichever comes first
        if (found && found->script != QChar::Script_Han)
            return found;
        if (script == QChar::Script_Latin && !found)
            return nullptr;
        for (const ScriptLanguage &candidate : scriptLanguages) {
            if (candidate.script == script && !found)
                found = &candidate;
        }
    }
    return found;
}

} // namespace

Qt::LayoutDirection directionOf(QStringView text, Qt::LayoutDirection otherwise)
{
    for (qsizetype at = 0; at < text.size();) {
        switch (QChar::direction(nextCharacter(text, at))) {
        case QChar::DirL:
            return Qt::LeftToRight;
        case QChar::DirR:
        case QChar::DirAL:
            return Qt::RightToLeft;
        default:
            break;
        }
    }
    return otherwise;
}

QString languageOf(QStringView text)
{
    const ScriptLanguage *script = leadingScript(text);
    return script ? QString::fromLatin1(script->language) : QString();
}

QString foreignLanguageOf(QStringView text, const QLocale &locale)
{
    const ScriptLanguage *script = leadingScript(text);
    return script && script->localeScript != locale.script() ? QString::fromLatin1(script->language) : QString();
}

} // namespace summitry
