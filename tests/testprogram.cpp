// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testprogram.h"

#include <cstdio>
#include <map>

namespace {

std::map<QString, summitry::TestProgram::Run> &tests()
{
    static std::map<QString, summitry::TestProgram::Run> all;
    return all;
}

} // namespace

summitry::TestProgram::TestProgram(const char *file, Run run)
{
    tests().emplace(QFileInfo(QString::fromUtf8(file)).completeBaseName(), run);
}

int main(int argc, char **argv)
{
    const auto test = argc > 1 ? tests().find(QString::fromLocal8Bit(argv[1])) : tests().end();
    if (test != tests().end()) {
        argv[1] = argv[0];
        return test->second(argc - 1, argv + 1);
    }
    std::fprintf(stderr, "Which test? One of:\n");
    for (const auto &[name, run] : tests())
        std::fprintf(stderr, "  %s\n", qPrintable(name));
    return 2;
}
