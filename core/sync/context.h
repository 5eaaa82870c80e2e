// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Context: what every part of a Session works with. Handed around by value; main thread.
#pragma once

#include "core/backend/backend.h"
#include "core/base/scope.h"
#include "core/store/store.h"
#include "core/sync/contact.h"

namespace foyer::sync {

struct Context {
    store::Store &store;
    backend::Backend &backend;
    Contact &contact;
    model::AccountId account = 0;
    Scope scope; // closed when the session ends: ask after each co_await, before touching anything else
};

inline std::unexpected<Error> sessionEnded()
{
    return fail(ErrorKind::Cancelled, QStringLiteral("the session has ended"));
}

}
