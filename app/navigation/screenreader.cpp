// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/navigation/screenreader.h"

namespace foyer::app {

ScreenReader::ScreenReader(QObject *parent)
    : QObject(parent)
{
    QAccessible::installActivationObserver(this);
}

ScreenReader::~ScreenReader()
{
    QAccessible::removeActivationObserver(this);
}

void ScreenReader::accessibilityActiveChanged(bool)
{
    Q_EMIT activeChanged();
}

}
