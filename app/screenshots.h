// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the pages of the real window. Main thread.
#pragma once

#include <QStringList>
#include <expected>

class QQuickWindow;

namespace foyer::app {

// The pages that are wanted, all where none is named. The error is the exit code; what is wrong has been said.
std::expected<QStringList, int> pagesToShow(QQuickWindow &window, const QStringList &wanted);

// Leads a new window to the page and saves what it shows as a PNG file in `directory`, named after the page. The exit code.
int takeScreenshot(QQuickWindow &window, const QString &directory, const QString &page);

}
