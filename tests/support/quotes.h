// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// quotes: JSON in a test, written with ' for ", so that it can be read (and so that moc, which trips over raw strings, can too).
#pragma once

#include <QByteArray>

namespace foyer::tests {

inline QByteArray quotes(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

}
