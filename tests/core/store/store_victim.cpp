// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The other process of tst_kill and tst_secondprocess: opens a file, says so, and edits it, saying the number of each
// edit once it has returned. "hold" waits after one edit; "loop" never ends; "reopen" also closes and opens again; "branch"
// never ends, and does all of it in a branch.
#include "document/branches.h"
#include "document/draft.h"
#include "store/summitfile.h"

#include <QCoreApplication>

#include <cstdio>

#include <unistd.h>

using namespace summitry;
using namespace Qt::StringLiterals;

namespace {

void say(const QByteArray &line)
{
    // In one piece, past every buffer of this process.
    if (::write(STDOUT_FILENO, line.constData(), std::size_t(line.size())) != line.size())
        std::_Exit(4);
}

Result<void> edit(Document &document, qint64 number)
{
    Draft draft(document, u"Edit %1"_s.arg(number));
    Delegation delegation;
    delegation.id = {number};
    delegation.name = u"Number %1"_s.arg(number);
    delegation.notes = QString(int(number * 37 % 3000), u'x'); // commits of several sizes
    draft.add(delegation);
    if (number % 5 == 0)
        draft.change(DelegationId{number / 2}, [](Delegation &older) { older.quota += 1; });
    return document.apply(draft.take());
}

// The one there is, or a new one; null where it can't be had.
std::unique_ptr<Branches> openBranch(SummitFile &file)
{
    auto branches = std::make_unique<Branches>(file.document(), &file.branchStore());
    bool isOpen = bool(branches->read());
    if (isOpen && branches->all().empty())
        isOpen = bool(branches->make(u"Try"_s));
    else if (isOpen)
        isOpen = bool(branches->enter(branches->all().front().id));
    return isOpen ? std::move(branches) : nullptr;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc != 3)
        return 2;
    const QByteArray mode = argv[1];
    const QString path = QString::fromLocal8Bit(argv[2]);
    auto file = SummitFile::open(path);
    if (!file) {
        say("refused " + QByteArray::number(int(file.error().kind)) + '\n');
        return 3;
    }
    const auto branches = mode == "branch" ? openBranch(**file) : nullptr;
    if (mode == "branch" && !branches)
        return 7;
    qint64 number = qint64((*file)->document().all<Delegation>().size());
    say("open " + QByteArray::number(number) + '\n');
    for (int done = 1;; ++done) {
        ++number;
        if (const auto saved = edit((*file)->document(), number); !saved) {
            say("failed " + saved.error().text.toUtf8() + '\n');
            return 5;
        }
        say(QByteArray::number(number) + '\n');
        while (mode == "hold")
            ::pause();
        if (mode == "reopen" && done % 7 == 0) {
            file->reset();
            file = SummitFile::open(path);
            if (!file)
                return 6;
        }
    }
}
