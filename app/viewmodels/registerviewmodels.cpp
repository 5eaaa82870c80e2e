// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/registerviewmodels.h"

// Made by qt_add_qml_module. Naming them keeps the linker from leaving the registration of a static library out.
extern void qml_register_types_foyer_presentation();
extern void qml_register_types_foyer_viewmodels();

namespace foyer::app {

void registerViewModels()
{
    static const bool registered = [] { // for the whole program; there may be a window after the other
        qml_register_types_foyer_presentation();
        qml_register_types_foyer_viewmodels();
        return true;
    }();
    Q_UNUSED(registered)
}

}
