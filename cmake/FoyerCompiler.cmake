# SPDX-FileCopyrightText: 2026 The Foyer authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Compiler settings that every target of the tree shares.
set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_CXX_SCAN_FOR_MODULES OFF) # no C++ modules here; scanning for them doubles the build's steps
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

find_program(CCACHE ccache)
if(CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # A precompiled header is safe to cache only with these; they hold for this build alone.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${CCACHE})
    add_compile_options($<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
endif()
find_program(MOLD mold)
if(MOLD AND NOT WIN32 AND NOT APPLE)
    add_link_options(-fuse-ld=mold)
endif()

add_compile_definitions(
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH QT_USE_QSTRINGBUILDER
    QT_DISABLE_DEPRECATED_UP_TO=0x060800)
if(MSVC)
    add_compile_options(/W4 /utf-8)
else()
    add_compile_options(-Wall -Wextra -Wpedantic -Wno-missing-field-initializers)
endif()

option(FOYER_WERROR "Treat warnings as errors" OFF)
if(FOYER_WERROR AND NOT MSVC)
    add_compile_options(-Werror)
endif()

set(FOYER_SANITIZE "" CACHE STRING "Sanitizers, as in -fsanitize=")
if(FOYER_FUZZ AND NOT FOYER_SANITIZE)
    set(FOYER_SANITIZE address,undefined,fuzzer-no-link) # a fuzzer sees only what is built so
endif()
if(FOYER_SANITIZE)
    add_compile_options(-fsanitize=${FOYER_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    add_link_options(-fsanitize=${FOYER_SANITIZE})
endif()
option(FOYER_COVERAGE "Measure coverage" OFF)
if(FOYER_COVERAGE)
    add_compile_options(--coverage)
    add_link_options(--coverage)
endif()
