// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// KeyValues: where settings are kept; a file in the program, memory in tests. Main thread.
#pragma once

#include <QString>
#include <QVariant>

namespace foyer::app {

class KeyValues
{
public:
    virtual ~KeyValues() = default;
    virtual QVariant value(const QString &name) const = 0; // invalid = not set
    virtual void setValue(const QString &name, const QVariant &value) = 0;
    virtual void remove(const QString &name) = 0;
};

}
