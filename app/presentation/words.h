// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Words: the translation context of the sentences that this folder builds.
#pragma once

#include <QCoreApplication>

namespace foyer::app {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Presentation)
};

}
