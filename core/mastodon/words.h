// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Words: a small table between the API's words and an enumeration. Pure; any thread.
#pragma once

#include <QString>
#include <array>
#include <utility>

namespace foyer::mastodon {

template<class Value, std::size_t count>
using Words = std::array<std::pair<Value, QStringView>, count>;

template<class Value, std::size_t count>
Value valueOf(const Words<Value, count> &words, QStringView word, Value otherwise)
{
    for (const auto &[value, known] : words) {
        if (known == word)
            return value;
    }
    return otherwise;
}

// The first word of a value; empty where it has none.
template<class Value, std::size_t count>
QString wordOf(const Words<Value, count> &words, Value value)
{
    for (const auto &[known, word] : words) {
        if (known == value)
            return word.toString();
    }
    return {};
}

}
