# SPDX-FileCopyrightText: 2026 The Summitry authors
# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DROOT=folder -P licences.cmake: fails, naming the file, where a source file does not begin with the two SPDX lines.
# A shebang, an XML declaration or a comment's opening may stand before them.
cmake_minimum_required(VERSION 3.25)

foreach(house app core ui tests)
    list(APPEND patterns "${ROOT}/${house}/*.h" "${ROOT}/${house}/*.cpp" "${ROOT}/${house}/*.sql" "${ROOT}/${house}/*.cmake"
        "${ROOT}/${house}/CMakeLists.txt")
endforeach()
file(GLOB_RECURSE sources LIST_DIRECTORIES false RELATIVE "${ROOT}" ${patterns} "${ROOT}/packaging/*" "${ROOT}/.ci/*"
    "${ROOT}/resources/CMakeLists.txt" "${ROOT}/translations/*.cmake" "${ROOT}/translations/CMakeLists.txt")
file(GLOB top LIST_DIRECTORIES false RELATIVE "${ROOT}" "${ROOT}/CMakeLists.txt" "${ROOT}/README.md" "${ROOT}/.clang-*")
list(FILTER sources EXCLUDE REGEX "packaging/debian/|/fixtures/|\\.json$")

set(beforeThem "^(#![^\n]*\n|<[?][^\n]*\n)?(<!--[ \n]*)?")
set(line "[^A-Za-z\n]*")
foreach(source IN LISTS sources top)
    math(EXPR seen "${seen} + 1")
    file(READ "${ROOT}/${source}" beginning LIMIT 400)
    if(NOT beginning MATCHES "${beforeThem}${line}SPDX-FileCopyrightText: [^\n]+\n${line}SPDX-License-Identifier: [^\n]+")
        list(APPEND bare "${source}")
    endif()
endforeach()

if(NOT seen)
    message(FATAL_ERROR "There is no source file under ${ROOT}: is ROOT right?")
endif()
if(bare)
    list(JOIN bare "\n  " text)
    message(FATAL_ERROR "These files do not begin with the SPDX lines:\n  ${text}")
endif()
message(STATUS "${seen} files carry their licence")
