// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Short texts of others where a Body is too much: names, content warnings, poll options. Pure; any thread.
#pragma once

#include "core/model/body.h"

#include <QStringView>

namespace foyer::html {

// The words of an HTML text alone, blocks parted by '\n'.
QString toPlainText(QStringView html);

// Plain text without what could disturb the text around it (see Tamer). White space stays.
QString tamed(QStringView text);

// One line of plain text with ":shortcode:" as Emoji spans where it is known: display names, content warnings.
QList<model::Span> emojiSpans(QStringView text, const QStringList &known);

}
