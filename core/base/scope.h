// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Scope: lets a coroutine ask after each co_await whether the service it belongs to is still open. Main thread.
#pragma once

#include <memory>

namespace foyer {

// The owner keeps the Scope; coroutines keep a copy, and stop as soon as closed() is true.
class Scope
{
public:
    Scope()
        : m_open(std::make_shared<bool>(true))
    {
    }

    bool closed() const { return !*m_open; }
    void close() { *m_open = false; }

private:
    std::shared_ptr<bool> m_open;
};

}
