# SPDX-FileCopyrightText: 2026 The Summitry authors
# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DLUPDATE=program -DSOURCES=folder -DTRANSLATIONS=folder -P update.cmake: brings the .ts files of TRANSLATIONS up to
# date with the sources of core, ui and app. A class whose texts would be looked up in vain (no Q_OBJECT) is an error.
cmake_minimum_required(VERSION 3.25)
foreach(room core ui app)
    list(APPEND rooms ${SOURCES}/${room})
endforeach()

function(update)
    execute_process(COMMAND ${LUPDATE} -silent -locations none -no-obsolete -I ${SOURCES} -I ${SOURCES}/core ${ARGN} RESULT_VARIABLE code ERROR_VARIABLE complaints)
    if(NOT code EQUAL 0 OR complaints MATCHES "lacks Q_OBJECT|unknown namespace|no closing")
        message(FATAL_ERROR "lupdate: ${complaints}")
    endif()
endfunction()

update(${rooms} -ts ${TRANSLATIONS}/summitry_fr.ts ${TRANSLATIONS}/summitry_ar.ts)
update(-pluralonly ${rooms} -ts ${TRANSLATIONS}/summitry_en.ts)
