// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// KeyIndex: finds the place of a key among those of a table, made at compile time. An object of 40 members then costs 40 short
// look-ups, where asking it for each of 40 fields costs 800 comparisons. Pure; any thread.
#pragma once

#include <QtTypes>
#include <array>
#include <cstddef>
#include <string_view>

namespace foyer::json::detail {

template<std::size_t count>
class KeyIndex
{
    static_assert(count < 255);

public:
    constexpr explicit KeyIndex(const std::array<std::string_view, count> &keys)
        : m_keys(keys)
    {
        m_first.fill(count);
        for (std::size_t i = 0; i < count; ++i) {
            quint8 &first = m_first[slotOf(keys[i])];
            m_next[i] = first;
            first = static_cast<quint8>(i);
        }
    }

    // count where the key is not among them.
    constexpr std::size_t find(std::string_view key) const
    {
        std::size_t i = m_first[slotOf(key)];
        while (i < count && m_keys[i] != key)
            i = m_next[i];
        return i;
    }

private:
    static constexpr std::size_t buckets = 128;

    static constexpr std::size_t slotOf(std::string_view key)
    {
        if (key.empty())
            return 0;
        const auto at = [key](std::size_t i) { return static_cast<unsigned char>(key[i]); };
        return (key.size() * 5 + at(0) * 3u + at(key.size() / 2) * 7u + at(key.size() - 1)) % buckets;
    }

    std::array<std::string_view, count> m_keys;
    std::array<quint8, buckets> m_first{};
    std::array<quint8, count> m_next{};
};

}
