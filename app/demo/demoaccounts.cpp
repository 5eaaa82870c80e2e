// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demoaccounts.h"

namespace foyer::demo {

QList<DemoAccount> demoAccounts()
{
    return {{QStringLiteral("https://hearth.example"), QStringLiteral("demo-noor"), QStringLiteral("noor@hearth.example")},
            {QStringLiteral("https://atelier.example"), QStringLiteral("demo-camille"), QStringLiteral("camille@atelier.example")}};
}

}
