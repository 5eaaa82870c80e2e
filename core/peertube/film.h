// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// film(): from the page of a PeerTube video to a file that a player can have, by asking the video's own server. Nothing is asked before
// somebody wants to see it. Main thread; the transport outlives the task.
#pragma once

#include "core/base/task.h"
#include "core/net/http.h"

#include <optional>

namespace foyer::peertube {

// A page as PeerTube's addresses look; another server may have such ones, too.
struct Page {
    QUrl origin;
    QString id;
    bool operator==(const Page &) const = default;
};

struct Film {
    QString url;
    QString title;
    int height = 0;   // 0 = not told
    qint64 bytes = 0; // 0 = not told
    double seconds = 0;
    bool operator==(const Film &) const = default;
};

std::optional<Page> pageOf(const QString &address);

// Fails with NotFound where that is no video of PeerTube's that can be had as one file, with TooLarge where all files are.
Task<Result<Film>> film(net::Transport *transport, Page page);

// The file to play among those of an answer: the largest picture up to 720 lines that is not too long to fetch.
Result<Film> chooseFilm(const QByteArray &json, const QUrl &origin);

}
