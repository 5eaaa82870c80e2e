// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// terminal: lines to stdout and stderr as UTF-8, and posts as plain text. Main thread.
#pragma once

#include "core/base/error.h"
#include "core/model/notification.h"
#include "core/model/timeline.h"

namespace foyer::app {

void printLine(const QString &line);
void printLine(const QByteArray &utf8);
int printError(const Error &error); // the sentence, and the detail below it; returns 1
int printError(const QString &sentence);

// Names and texts of other people, with what could steer a terminal taken out.
QString entryText(const model::TimelineEntry &entry);
QString notificationText(const model::Notification &notification);
QString authorText(const model::Author &author);

}
