// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// takeScreenshots: drives the real window from page to page and saves what it shows. Main thread.
#pragma once

#include <QStringList>

class QQuickWindow;

namespace foyer::app {

// One PNG a page into `directory`, named after it. No pages = all that the window knows. The exit code.
int takeScreenshots(QQuickWindow &window, const QString &directory, QStringList pages);

}
