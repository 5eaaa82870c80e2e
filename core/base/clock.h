// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Clock: what time it is, exchangeable in tests. Main thread.
#pragma once

#include "core/base/timestamp.h"

namespace foyer {

class Clock
{
public:
    virtual ~Clock() = default;
    virtual Timestamp now() const { return {QDateTime::currentMSecsSinceEpoch()}; }
};

}
