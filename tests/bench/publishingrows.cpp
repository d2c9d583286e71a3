// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "largesummit.h"
#include "rows.h"

#include "document/programme.h"
#include "publishing/agenda.h"
#include "publishing/paperfile.h"

#include <QTemporaryDir>

namespace summitry::bench {

using namespace Qt::StringLiterals;

void addPublishingRows(Report &report)
{
    const Document document(fullDay(350));
    const Day &day = *daysInOrder(document).front();
    const QTemporaryDir folder;
    const double time = median(5, [&] {
        const Paper paper = agenda(document, day, {});
        if (auto done = savePaper(paper, PaperFormat::Pdf, folder.filePath(u"agenda.pdf"_s)); !done)
            qFatal("%s", qPrintable(done.error().text));
    });
    report.add({u"agenda PDF of a day with 350 sessions"_s, time, {}, 0, {Bar::AtMost, 2000}});
}

} // namespace summitry::bench
