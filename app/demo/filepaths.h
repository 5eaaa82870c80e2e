// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the pictures, films and sounds of the demo are said to be, and what is there. Pure.
#pragma once

#include "app/demo/world.h"

#include <functional>

namespace foyer::demo {

QSize smallSize(const Picture &picture);
QSize filmSize(const Picture &picture);

// Paths on the servers' hosts for files, without the first slash.
QString originalPath(const Picture &picture);
QString smallPath(const Picture &picture);
QString filmPath(const Picture &picture, const PostMedia &media);
QString soundPath(const PostMedia &media);

struct File {
    QByteArray type;
    std::function<QByteArray()> make; // slow and pure: run it on a worker
};
// Empty `make` = there is no such file.
File fileAt(const World &world, const QString &path);

}
