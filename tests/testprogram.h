// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The test classes of one folder share a program; its first argument, the name of a class's file, says which to run:
// SUMMITRY_TEST(TestDraft) in tst_draft.cpp is run by "tests_document tst_draft", in a process of its own.
#pragma once

#include <QtTest>
#ifdef QT_WIDGETS_LIB
#include <QApplication>
#endif

namespace summitry {

struct TestProgram {
    using Run = int (*)(int argc, char **argv);
    // The file is __FILE__.
    TestProgram(const char *file, Run run);
};

#ifdef QT_WIDGETS_LIB
using TestApplication = QApplication;
#elif defined QT_GUI_LIB
using TestApplication = QGuiApplication;
#else
using TestApplication = QCoreApplication;
#endif

} // namespace summitry

// In an application of this class.
#define SUMMITRY_TEST_IN(Application, Class)                                                                                     \
    static const summitry::TestProgram run##Class(__FILE__, [](int argc, char **argv) {                                          \
        Application application(argc, argv);                                                                                     \
        Class test;                                                                                                              \
        return QTest::qExec(&test, argc, argv);                                                                                  \
    });
#define SUMMITRY_TEST(Class) SUMMITRY_TEST_IN(summitry::TestApplication, Class)
