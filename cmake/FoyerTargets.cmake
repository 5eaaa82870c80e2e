# SPDX-FileCopyrightText: 2026 The Foyer authors
# SPDX-License-Identifier: GPL-3.0-or-later
# foyer_library and foyer_test: every second-level folder is one static library, every test file one program.

# foyer_library(core_html USES core_model core_base LINK PkgConfig::gumbo)
# USES is the written list of layers that the folder may include; tests/architecture reads it and checks every #include.
function(foyer_library name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "USES;LINK")
    file(GLOB sources CONFIGURE_DEPENDS *.cpp *.h)
    add_library(foyer_${name} STATIC ${sources})
    target_include_directories(foyer_${name} PUBLIC ${CMAKE_SOURCE_DIR})
    list(TRANSFORM arg_USES PREPEND foyer_ OUTPUT_VARIABLE uses)
    target_link_libraries(foyer_${name} PUBLIC ${uses} ${arg_LINK})
    target_precompile_headers(foyer_${name} PRIVATE ${CMAKE_SOURCE_DIR}/cmake/precompiled.h)
endfunction()

# foyer_test(NAME file.cpp… LINK targets…): a Qt Test program, run by ctest without a display. Mostly one file: a precompiled header would cost
# more than it saves.
function(foyer_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "TIMEOUT" "LINK")
    add_executable(${name} ${arg_UNPARSED_ARGUMENTS})
    target_include_directories(${name} PRIVATE ${CMAKE_SOURCE_DIR})
    target_link_libraries(${name} PRIVATE ${arg_LINK} foyer_tests_support Qt6::Test)
    add_test(NAME ${name} COMMAND ${name})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    set_tests_properties(${name} PROPERTIES TIMEOUT ${arg_TIMEOUT} SKIP_RETURN_CODE 77
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_QUICK_BACKEND=software;LC_ALL=C.UTF-8;FOYER_CORPUS=${CMAKE_SOURCE_DIR}/../shared/corpus;FOYER_SOURCE=${CMAKE_SOURCE_DIR}")
endfunction()
