// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the sample world: painted when asked for, never stored as files of other people. Pure; any thread.
#pragma once

#include "app/demo/portrait.h"
#include "core/json/fields.h"

#include <QImage>

namespace foyer::demo {

struct Picture {
    QString key;
    QString kind; // a subject of scenes.h in one word: "hills", "sea", "bread"…
    QString look;
    int seed = 1;
    int width = 1200;
    int height = 800;
    QString blurhash; // of this very picture; a test holds the two together

    QSize size() const { return {width, height}; }
    bool operator==(const Picture &) const = default;
};

// Null for a kind that there is no painter for.
QImage paintPicture(const Picture &picture, QSize size);
QImage paintAvatar(const QString &kind, const Portrait &portrait, int side); // kind: portrait, robot, choir, blank, or "subject:look"

QByteArray jpegOf(const QImage &image, int quality = 86);
QByteArray pngOf(const QImage &image);

}

template<>
struct foyer::json::Fields<foyer::demo::Picture> {
    using P = foyer::demo::Picture;
    static constexpr auto table = std::make_tuple(field("key", &P::key), field("kind", &P::kind), field("look", &P::look), field("seed", &P::seed),
                                                  field("w", &P::width), field("h", &P::height), field("blurhash", &P::blurhash));
};
