# SPDX-FileCopyrightText: 2026 The Summitry authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The flags every target shares, and the two ways to declare one.

add_library(summitry_flags INTERFACE)
target_compile_definitions(summitry_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY
    QT_USE_QSTRINGBUILDER QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_KEYWORDS QT_NO_FOREACH
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(summitry_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual)
if(SUMMITRY_WARNINGS_AS_ERRORS)
    target_compile_options(summitry_flags INTERFACE -Werror)
endif()
if(SUMMITRY_SANITIZE)
    target_compile_options(summitry_flags INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    target_link_options(summitry_flags INTERFACE -fsanitize=address,undefined)
endif()
target_link_options(summitry_flags INTERFACE -fuse-ld=lld)
target_include_directories(summitry_flags INTERFACE ${PROJECT_SOURCE_DIR} ${PROJECT_SOURCE_DIR}/core)

# moc reads every header that it can find, which takes it fifteen times as long as the class it is after: it gets no folders to look in.
get_target_property(moc Qt6::moc IMPORTED_LOCATION)
if(NOT moc)
    get_target_property(moc Qt6::moc IMPORTED_LOCATION_NONE)
endif()
set(SUMMITRY_MOC ${CMAKE_BINARY_DIR}/moc-alone)
file(CONFIGURE OUTPUT ${SUMMITRY_MOC} @ONLY CONTENT [[#!/bin/sh
for argument; do
    shift
    case $argument in -I*) ;; *) set -- "$@" "$argument" ;; esac
done
exec "@moc@" "$@"
]])
file(CHMOD ${SUMMITRY_MOC} PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)

# summitry_library(NAME SOURCES file... LINK target...): one room of the house, a static library of that folder.
function(summitry_library name)
    cmake_parse_arguments(arg "" "" "SOURCES;LINK" ${ARGN})
    add_library(${name} STATIC ${arg_SOURCES})
    set_target_properties(${name} PROPERTIES AUTOMOC_EXECUTABLE ${SUMMITRY_MOC})
    target_link_libraries(${name} PUBLIC summitry_flags ${arg_LINK})
    summitry_precompile(${name})
endfunction()

# Qt's headers and our records cost more to parse than the code that uses them, so three precompiled headers serve everyone:
# for the rooms that make the document, for those that use it and for what draws widgets; tests go with their rooms. Each
# belongs to a target that has nothing else, because a user must have all the defines it was made with.
function(summitry_declare_precompiled name qt)
    file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/${name}.cpp CONTENT "// Holds the precompiled header.\n")
    add_library(${name} OBJECT ${CMAKE_BINARY_DIR}/${name}.cpp)
    set_target_properties(${name} PROPERTIES AUTOMOC OFF)
    target_link_libraries(${name} PRIVATE summitry_flags tl::expected ${qt})
    target_precompile_headers(${name} PRIVATE ${ARGN})
endfunction()
if(NOT SUMMITRY_SANITIZE)
    set(base <QtCore/QDateTime> <QtCore/QFile> <QtCore/QHash> <QtCore/QJsonObject> <QtCore/QObject> <QtCore/QStringList>
        <QtCore/QVariant> <algorithm> <functional> <memory> <optional> <span> <tuple> <vector>)
    set(rooms ${base} ${PROJECT_SOURCE_DIR}/core/document/draft.h)
    set(widgets ${rooms} <QtGui/QPainter> <QtGui/QAction> <QtWidgets/QAbstractItemView> <QtWidgets/QStyledItemDelegate>
        <QtWidgets/QBoxLayout> <QtWidgets/QLabel>)
    summitry_declare_precompiled(summitry_precompiled_base Qt6::Core ${base})
    summitry_declare_precompiled(summitry_precompiled_rooms Qt6::Core ${rooms})
    summitry_declare_precompiled(summitry_precompiled_widgets Qt6::Widgets ${widgets})
endif()

# By the name of the room, or of its test.
function(summitry_precompile name)
    if(SUMMITRY_SANITIZE)
        return()
    endif()
    if(name MATCHES "^summitry_(style|models|forms|timeline|pages|dialogs|window)$|^tests_gui|^summitry$")
        set(header widgets)
    elseif(name MATCHES "^summitry_(base|domain|document)$")
        set(header base)
    else()
        set(header rooms)
    endif()
    target_precompile_headers(${name} REUSE_FROM summitry_precompiled_${header})
endfunction()

# summitry_tests(PROGRAM SOURCES file... LINK target...): the tests of a folder in one program; each tst_*.cpp is a test of its own
# to ctest, offscreen and in a home of its own (see tests/testprogram.h).
function(summitry_tests program)
    cmake_parse_arguments(arg "" "" "SOURCES;LINK" ${ARGN})
    add_executable(${program} ${arg_SOURCES})
    target_link_libraries(${program} PRIVATE summitry_flags testprogram ${arg_LINK})
    target_compile_definitions(${program} PRIVATE
        SUMMITRY_SOURCE_DIR="${PROJECT_SOURCE_DIR}" SUMMITRY_BINARY="${CMAKE_BINARY_DIR}/bin/summitry")
    set_target_properties(${program} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests AUTOMOC_EXECUTABLE ${SUMMITRY_MOC})
    summitry_precompile(${program})
    foreach(source IN LISTS arg_SOURCES)
        cmake_path(GET source STEM name)
        if(NOT name MATCHES "^tst_" OR source MATCHES "\\.h$")
            continue()
        endif()
        set(home ${CMAKE_BINARY_DIR}/tests/home/${name})
        file(MAKE_DIRECTORY ${home}/run)
        file(CHMOD ${home}/run PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
        add_test(NAME ${name} COMMAND ${program} ${name})
        set_tests_properties(${name} PROPERTIES TIMEOUT 600 ENVIRONMENT
            "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;LANGUAGE=en;TZ=UTC;HOME=${home};XDG_CONFIG_HOME=${home}/config;XDG_DATA_HOME=${home}/data;XDG_RUNTIME_DIR=${home}/run;QT_LOGGING_RULES=qt.text.font.db=false")
    endforeach()
endfunction()
