# SPDX-FileCopyrightText: 2026 The Summitry authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The test of the tests: cmake -DFOLDER=scratch -DQT_HEADERS=folder -P refusals.cmake builds small houses and sees that each wrong
# one is refused with the right words, and that a right one passes.
cmake_minimum_required(VERSION 3.25)

set(licence "// SPDX-FileCopyrightText: 2026 The Summitry authors\n// SPDX-License-Identifier: GPL-3.0-or-later\n")

# A house of one file with one line under the licence; `expected` is a regular expression for what the script says.
function(expect script file line expected)
    file(REMOVE_RECURSE "${FOLDER}")
    file(WRITE "${FOLDER}/${file}" "${licence}${line}\n")
    judge(${script} "${file}: ${line}" "${expected}")
endfunction()

function(judge script what expected)
    execute_process(COMMAND ${CMAKE_COMMAND} -DROOT=${FOLDER} -DQT_HEADERS=${QT_HEADERS} -P ${CMAKE_CURRENT_LIST_DIR}/${script}
        RESULT_VARIABLE code OUTPUT_VARIABLE said ERROR_VARIABLE complaint)
    string(REGEX REPLACE "[ \n]+" " " complaint "${said}${complaint}")
    if(expected STREQUAL "passes")
        if(NOT code EQUAL 0)
            message(SEND_ERROR "${script} should let this pass: ${what}\n${complaint}")
        endif()
    elseif(code EQUAL 0 OR NOT complaint MATCHES "${expected}")
        message(SEND_ERROR "${script} should refuse this with “${expected}”: ${what}\n${complaint}")
    endif()
endfunction()

function(crossing file include expected)
    expect(includes.cmake ${file} "#include ${include}" "${expected}")
endfunction()

# Downwards, and neighbours
crossing(core/base/a.h      "<QString>"               passes)
crossing(core/domain/a.h    "\"base/error.h\""        passes)
crossing(core/document/a.h  "\"domain/session.h\""    passes)
crossing(core/store/a.h     "\"document/edit.h\""     passes)
crossing(core/store/a.cpp   "<QSqlQuery>"             passes)
crossing(core/publishing/a.cpp "<QTextDocument>"      passes)
crossing(ui/models/a.h      "\"planning/conflict.h\"" passes)
crossing(ui/window/a.cpp    "\"ui/pages/page.h\""     passes)
crossing(ui/pages/a.cpp     "<QTableView>"            passes)
crossing(ui/timeline/a.cpp  "\"ui/painting/block.h\"" passes)
crossing(app/main.cpp       "\"ui/window/window.h\""  passes)
crossing(ui/models/a.cpp    "\"a.moc\""               passes)

# Upwards
crossing(core/base/a.h      "\"domain/session.h\""    "core/base may not use domain")
crossing(core/domain/a.h    "\"document/edit.h\""     "core/domain may not use document")
crossing(core/document/a.h  "\"store/summitfile.h\""  "core/document may not use store")
crossing(core/document/a.h  "\"core/store/summitfile.h\"" "core/document may not use store")
crossing(ui/style/a.cpp     "\"ui/models/table.h\""   "ui/style may not use ui/models")
crossing(ui/models/a.cpp    "\"ui/timeline/lane.h\""  "ui/models may not use ui/timeline")
crossing(ui/timeline/a.cpp  "\"ui/pages/page.h\""     "ui/timeline may not use ui/pages")
crossing(ui/scene/a.cpp     "\"ui/gestures/plan.h\""  "ui/scene may not use ui/gestures")
crossing(ui/gestures/a.cpp  "\"ui/painting/block.h\"" "ui/gestures may not use ui/painting")
crossing(ui/painting/a.cpp  "\"ui/timeline/view.h\""  "ui/painting may not use ui/timeline")
crossing(ui/pages/a.cpp     "\"ui/window/window.h\""  "ui/pages may not use ui/window")
crossing(ui/window/a.cpp    "\"app/commandline.h\""   "ui/window may not use app")

# Sideways: the four of core do not know each other, nor do pages and dialogs
crossing(core/store/a.cpp      "\"planning/conflict.h\""  "core/store may not use planning")
crossing(core/planning/a.cpp   "\"store/summitfile.h\""   "core/planning may not use store")
crossing(core/exchange/a.cpp   "\"publishing/agenda.h\""  "core/exchange may not use publishing")
crossing(core/publishing/a.cpp "\"exchange/csv.h\""       "core/publishing may not use exchange")
crossing(ui/pages/a.cpp        "\"ui/dialogs/export.h\""  "ui/pages may not use ui/dialogs")
crossing(ui/dialogs/a.cpp      "\"ui/pages/page.h\""      "ui/dialogs may not use ui/pages")

# Core never knows the window, nor style any record
crossing(core/publishing/a.cpp "\"ui/style/theme.h\""     "core/publishing may not use ui/style")
crossing(core/publishing/a.cpp "<QWidget>"                "<QWidget> of QtWidgets")
crossing(ui/gestures/a.cpp     "<QWidget>"                "<QWidget> of QtWidgets")
crossing(core/domain/a.h       "<QtWidgets>"              "<QtWidgets> of QtWidgets")
crossing(core/domain/a.h       "<QtWidgets/QTableView>"   "<QtWidgets/QTableView> of QtWidgets")
crossing(core/publishing/a.cpp "  <qlabel.h>"             "<qlabel.h> of QtWidgets")
crossing(core/publishing/a.cpp "<QPrinter>"               "<QPrinter> of QtPrintSupport")
crossing(ui/style/a.h          "\"domain/session.h\""     "ui/style may not use domain")
crossing(ui/style/a.h          "\"base/error.h\""         "ui/style may not use base")

# SQL is the store's alone
crossing(core/planning/a.cpp   "<QSqlQuery>"              "<QSqlQuery> of QtSql")
crossing(ui/models/a.cpp       "<QtSql/QSqlDatabase>"     "mentions Qt's SQL classes")
expect(includes.cmake core/exchange/a.h "class QSqlQuery;" "core/exchange/a.h mentions Qt's SQL classes")

# Ways around
crossing(core/planning/a.cpp   "\"../store/summitfile.h\"" "by a relative path")
crossing(core/cellar/a.h       "<QString>"                 "no room of the house")
expect(includes.cmake core/domain/a.cpp "  #  include \"store/summitfile.h\" // just this once" "may not use store")
file(REMOVE_RECURSE "${FOLDER}")
file(MAKE_DIRECTORY "${FOLDER}")
judge(includes.cmake "an empty house" "no source file")

# Names: a second file in the same house
function(twins first second expected)
    file(WRITE "${FOLDER}/ui/pages/b.cpp" "${second}\n")
    file(WRITE "${FOLDER}/core/domain/a.h" "${first}\n")
    judge(names.cmake "${first} and ${second}" "${expected}")
endfunction()
twins("class Column;"                "struct Column {"                            passes)
twins("class Column : public Row {"  "namespace {\nstruct Column {\n};\n} // namespace" passes)
twins("struct Column {"              "class Column final : public QObject\n{"     "Column in core/domain/a.h and in ui/pages/b.cpp")
twins("using Column = int;"          "enum class Column { Name };"                "Column in")
twins("struct Column {"  "namespace {\nint i;\n} // namespace\nstruct Column {"  "Column in")

# Licences
expect(licences.cmake core/domain/a.h "#pragma once" passes)
set(licence "// SPDX-FileCopyrightText: 2026 The Summitry authors\n")
expect(licences.cmake core/domain/a.h "#pragma once" "do not begin with the SPDX lines: core/domain/a.h")
set(licence "#pragma once\n// SPDX-FileCopyrightText: 2026 The Summitry authors\n// SPDX-License-Identifier: GPL-3.0-or-later\n")
expect(licences.cmake ui/style/a.h "class A;" "do not begin with the SPDX lines: ui/style/a.h")
set(licence "#!/bin/sh\n# SPDX-FileCopyrightText: 2026 The Summitry authors\n# SPDX-License-Identifier: GPL-3.0-or-later\n")
expect(licences.cmake packaging/run "exit" passes)
set(licence "")
expect(licences.cmake packaging/run "exit" "do not begin with the SPDX lines: packaging/run")
file(REMOVE_RECURSE "${FOLDER}")
