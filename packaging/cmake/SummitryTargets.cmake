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
target_link_options(summitry_flags INTERFACE -fuse-ld=gold)
target_include_directories(summitry_flags INTERFACE ${PROJECT_SOURCE_DIR} ${PROJECT_SOURCE_DIR}/core)

# summitry_library(NAME SOURCES file... LINK target...): one room of the house, a static library of that folder.
function(summitry_library name)
    cmake_parse_arguments(arg "" "" "SOURCES;LINK" ${ARGN})
    add_library(${name} STATIC ${arg_SOURCES})
    target_link_libraries(${name} PUBLIC summitry_flags ${arg_LINK})
    summitry_precompile(${name})
endfunction()

# One precompiled header for core and one for what draws widgets: the Qt headers cost more to parse than our code.
function(summitry_precompile name)
    if(SUMMITRY_SANITIZE)
        return()
    endif()
    get_target_property(linked ${name} LINK_LIBRARIES)
    if(name MATCHES "^(summitry_base|summitry_style)$")
        set(headers <QtCore/QDateTime> <QtCore/QFile> <QtCore/QHash> <QtCore/QJsonObject> <QtCore/QObject> <QtCore/QStringList>
            <QtCore/QVariant> <algorithm> <functional> <memory> <optional> <span> <tuple> <vector>)
        if(name STREQUAL "summitry_style")
            list(APPEND headers <QtGui/QPainter> <QtGui/QAction> <QtWidgets/QAbstractItemView> <QtWidgets/QStyledItemDelegate>
                <QtWidgets/QBoxLayout> <QtWidgets/QLabel> <QtWidgets/QMainWindow>)
        endif()
        target_precompile_headers(${name} PRIVATE ${headers})
    elseif(Qt6::Widgets IN_LIST linked OR name MATCHES "summitry_(models|timeline|pages|dialogs|window)|^tst_gui")
        target_precompile_headers(${name} REUSE_FROM summitry_style)
    else()
        target_precompile_headers(${name} REUSE_FROM summitry_base)
    endif()
endfunction()

# summitry_test(NAME SOURCES file... LINK target...): one test program; it runs offscreen, in a home of its own.
function(summitry_test name)
    cmake_parse_arguments(arg "" "" "SOURCES;LINK" ${ARGN})
    add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE summitry_flags Qt6::Test ${arg_LINK})
    target_compile_definitions(${name} PRIVATE
        SUMMITRY_SOURCE_DIR="${PROJECT_SOURCE_DIR}" SUMMITRY_BINARY="${CMAKE_BINARY_DIR}/bin/summitry")
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    summitry_precompile(${name})
    set(home ${CMAKE_BINARY_DIR}/tests/home/${name})
    file(MAKE_DIRECTORY ${home}/run)
    file(CHMOD ${home}/run PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES TIMEOUT 600 ENVIRONMENT
        "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;LANGUAGE=en;TZ=UTC;HOME=${home};XDG_CONFIG_HOME=${home}/config;XDG_DATA_HOME=${home}/data;XDG_RUNTIME_DIR=${home}/run;QT_LOGGING_RULES=qt.text.font.db=false")
endfunction()
