// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// desktop: the browser and the clipboard of the system. Main thread.
#pragma once

#include <QString>
#include <QUrl>

namespace foyer::app {

// Web addresses and the few others that a person can mean; anything that would open a file or a program is refused.
void openInBrowser(const QUrl &address);
void copyToClipboard(const QString &text);
// True where Foyer is installed so that the system starts it with the foyer: addresses that a browser meets.
bool systemOpensOurAddresses();

}
