// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From the demo's short way of writing to the HTML that a server sends. Pure.
#pragma once

#include "app/demo/world.h"

namespace foyer::demo {

struct WrittenText {
    QString html;
    QStringList mentions; // keys of people
    QStringList tags;     // without '#', as written
};

WrittenText written(const World &world, const QString &text);

// The custom emoji whose ":name:" stands in the text.
QStringList emojiIn(const World &world, const QString &text);

// The words alone, for search and filters.
QString wordsOf(const QString &html);

}
