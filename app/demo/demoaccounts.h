// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The accounts that `foyer --demo` is signed in to; the composition root puts them into the demo profile's store. Values.
#pragma once

#include <QList>
#include <QString>

namespace foyer::demo {

struct DemoAccount {
    QString origin; // "https://hearth.example"
    QString token;
    QString handle; // "noor@hearth.example"
};

QList<DemoAccount> demoAccounts();

}
