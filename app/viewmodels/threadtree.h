// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// threadtree: the posts of a thread in reading order: ancestors, the post itself, its replies as a tree. Pure; any thread.
#pragma once

#include "core/model/timeline.h"

#include <QHash>

namespace foyer::app {

struct ThreadNode {
    qint64 id = 0; // store::PostId
    model::Post post;
    int depth = 0;   // 0 for the ancestors and the post itself; replies from 1 on
    int parent = -1; // index of the node that this answers, among the replies and the post
    int descendants = 0;
    bool hasNextSibling = false;
    bool isFocus = false;
    bool isAncestor = false;

    bool operator==(const ThreadNode &) const = default;
};

struct ThreadPosts {
    model::Post focus;
    model::Thread thread;
    QHash<QString, qint64> ids; // by uri
};

// What servers send is not always a tree: a reply whose parent is missing, comes twice or answers itself stands below the post.
QList<ThreadNode> threadNodes(const ThreadPosts &posts);
// The nodes that are one text in several posts, in its order: whoever began the thread answers themselves, three times or more in all.
QList<qsizetype> threadParts(const QList<ThreadNode> &nodes);

}
