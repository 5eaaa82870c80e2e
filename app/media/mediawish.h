// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// MediaWish: that somebody waits for the content of an address. A value; any thread.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <functional>

namespace foyer::app {

struct MediaData {
    QByteArray bytes;
    QString file;       // in the cache; empty where it is not there (yet), as on a full disk
    bool fresh = false; // came from the network now, not from the cache
};

struct MediaWish {
    QString address;
    bool background = false;                     // nobody looks at it yet
    bool needsFile = false;                      // `done` waits until it is on disk
    std::function<bool()> gone;                  // asked on any thread: true once nobody waits; then `done` may never be called
    std::function<void(Result<MediaData>)> done; // called once, on a worker thread
    bool lookedTwice = false;                    // MediaStore's own note
};

}
