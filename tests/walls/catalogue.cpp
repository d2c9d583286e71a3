// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

struct Message {
    QString source;
    QStringList forms; // one, or one for each plural form
    bool isPlural = false;
    bool isUnfinished = false;
};

QStringList placeholdersIn(const QString &text)
{
    static const QRegularExpression placeholder(u"%(?:L?[0-9]{1,2}|L?n)"_s);
    QStringList found;
    for (auto match = placeholder.globalMatch(text); match.hasNext();)
        found += match.next().captured();
    found.sort();
    found.removeDuplicates();
    return found;
}

Message readMessage(QXmlStreamReader &xml)
{
    Message message;
    message.isPlural = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.isUnfinished = xml.attributes().value("type"_L1) == "unfinished"_L1;
            if (!message.isPlural) {
                message.forms += xml.readElementText(QXmlStreamReader::IncludeChildElements);
                continue;
            }
            while (xml.readNextStartElement())
                message.forms += xml.readElementText(QXmlStreamReader::IncludeChildElements);
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QString problemOf(const Message &message)
{
    if (message.isUnfinished)
        return u"is unfinished"_s;
    if (message.forms.isEmpty())
        return u"has no translation"_s;
    QStringList wanted = placeholdersIn(message.source);
    if (message.isPlural)
        wanted.removeAll(u"%n"_s);
    for (const QString &form : message.forms) {
        if (form.trimmed().isEmpty())
            return u"has an empty translation"_s;
        QStringList given = placeholdersIn(form);
        if (message.isPlural)
            given.removeAll(u"%n"_s);
        if (given != wanted)
            return u"has other placeholders in “%1”"_s.arg(form);
    }
    return {};
}

} // namespace

QStringList problemsOf(const QByteArray &catalogue)
{
    QXmlStreamReader xml(catalogue);
    QStringList problems;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            const Message message = readMessage(xml);
            const QString problem = problemOf(message);
            if (!problem.isEmpty())
                problems += u"%1: “%2” %3"_s.arg(context, message.source, problem);
        }
    }
    if (xml.hasError())
        problems += u"line %1: %2"_s.arg(xml.lineNumber()).arg(xml.errorString());
    return problems;
}

} // namespace summitry
