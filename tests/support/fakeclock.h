// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// FakeClock: a clock that stands still until a test moves it. Main thread.
#pragma once

#include "core/base/clock.h"

#include <chrono>

namespace foyer::tests {

class FakeClock : public Clock
{
public:
    Timestamp now() const override { return m_now; }
    void advance(std::chrono::milliseconds by) { m_now.ms += by.count(); }
    void set(Timestamp now) { m_now = now; }

private:
    Timestamp m_now = parseTimestamp("2026-11-23T12:00:00Z");
};

}
