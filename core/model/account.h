// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Account: a fediverse account signed in to in this profile. Its token is in the key store, not here. A value; any thread.
#pragma once

#include "core/model/instance.h"
#include "core/model/timeline.h"

namespace foyer::model {

struct Account {
    AccountId id = 0;
    QString origin; // "https://social.example.org": where the API is, no slash at the end
    Author author;  // the account itself
    Instance instance;
    int order = 0;          // place in the switcher
    bool signedOut = false; // the server ended the session; what is stored stays readable

    bool operator==(const Account &) const = default;
};

}
