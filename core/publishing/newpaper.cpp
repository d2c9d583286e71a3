// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/newpaper.h"

#include "document/naming.h"

#include <QCoreApplication>

namespace summitry {

Paper newPaper(const QString &title, const Document &document, const PaperOptions &options)
{
    Paper paper;
    paper.event = run(nameOf(document.summit(), document)).text;
    paper.title = title;
    paper.locale = options.locale;
    paper.numbering = QCoreApplication::translate("Printing", "Page %1 of %2");
    paper.footer = footerOf(options, document.clock().zone());
    return paper;
}

} // namespace summitry
