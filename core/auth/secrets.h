// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Secrets: where tokens and app registrations are kept. Owned by the composition root; main thread. Values are never logged.
#pragma once

#include "core/base/result.h"
#include "core/base/task.h"

namespace foyer::auth {

class Secrets
{
public:
    virtual ~Secrets() = default;

    // NotFound where nothing is kept under that key.
    virtual Task<Result<QString>> read(QString key) = 0;
    virtual Task<Result<void>> write(QString key, QString value) = 0;
    virtual Task<Result<void>> remove(QString key) = 0; // success also where nothing was kept
};

}
