// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/threadtree.h"

#include <algorithm>

namespace foyer::app {
namespace {

struct Branches {
    QList<model::Post> posts; // [0] is the focus
    QList<QList<qsizetype>> children;
};

Branches branchesOf(const ThreadPosts &thread)
{
    Branches result;
    result.posts << thread.focus;
    QHash<QString, qsizetype> byServerId{{thread.focus.serverId, 0}};
    QSet<QString> known{thread.focus.uri};
    for (const model::Post &ancestor : thread.thread.ancestors)
        known.insert(ancestor.uri);
    for (const model::Post &post : thread.thread.descendants) {
        if (known.contains(post.uri))
            continue;
        known.insert(post.uri);
        if (!post.serverId.isEmpty() && !byServerId.contains(post.serverId))
            byServerId.insert(post.serverId, result.posts.size());
        result.posts << post;
    }
    result.children.resize(result.posts.size());
    for (qsizetype i = 1; i < result.posts.size(); ++i) {
        const qsizetype parent = byServerId.value(result.posts[i].inReplyToServerId, 0);
        result.children[parent == i ? 0 : parent] << i;
    }
    return result;
}

ThreadNode nodeOf(const model::Post &post, const QHash<QString, qint64> &ids)
{
    return {.id = ids.value(post.uri), .post = post};
}

// Without recursion: a thread may be thousands of replies deep.
void addReplies(QList<ThreadNode> &nodes, const Branches &branches, const QHash<QString, qint64> &ids, int focus, QList<bool> &placed)
{
    struct Step {
        qsizetype post;
        int parent;
        int depth;
        bool hasNextSibling;
    };
    QList<Step> steps;
    const auto push = [&](qsizetype post, int node, int depth) {
        const QList<qsizetype> &children = branches.children[post];
        for (qsizetype i = children.size() - 1; i >= 0; --i)
            steps << Step{children[i], node, depth, i + 1 < children.size()};
    };
    push(0, focus, 1);
    while (!steps.isEmpty()) {
        const Step step = steps.takeLast();
        if (std::exchange(placed[step.post], true))
            continue;
        ThreadNode node = nodeOf(branches.posts[step.post], ids);
        node.depth = step.depth;
        node.parent = step.parent;
        node.hasNextSibling = step.hasNextSibling;
        nodes << node;
        push(step.post, static_cast<int>(nodes.size()) - 1, step.depth + 1);
    }
}

}

QList<ThreadNode> threadNodes(const ThreadPosts &posts)
{
    QList<ThreadNode> nodes;
    for (const model::Post &ancestor : posts.thread.ancestors) {
        if (ancestor.uri == posts.focus.uri)
            continue;
        ThreadNode node = nodeOf(ancestor, posts.ids);
        node.isAncestor = true;
        nodes << node;
    }
    const int focus = static_cast<int>(nodes.size());
    nodes << nodeOf(posts.focus, posts.ids);
    nodes.last().isFocus = true;

    Branches branches = branchesOf(posts);
    QList<bool> placed(branches.posts.size(), false);
    placed[0] = true;
    addReplies(nodes, branches, posts.ids, focus, placed);
    // A circle of replies hangs on nothing: it is put below the post, cut open at its first one.
    for (qsizetype i = 1; i < placed.size(); ++i) {
        if (placed[i])
            continue;
        branches.children[0] = {i};
        addReplies(nodes, branches, posts.ids, focus, placed);
    }
    for (qsizetype i = nodes.size() - 1; i > focus; --i)
        nodes[nodes[i].parent].descendants += nodes[i].descendants + 1;
    return nodes;
}

QList<qsizetype> threadParts(const QList<ThreadNode> &nodes)
{
    constexpr qsizetype fewest = 3;
    if (nodes.isEmpty())
        return {};
    const QString author = nodes.first().post.author.handle;
    QList<qsizetype> parts{0};
    for (qsizetype i = 1; i < nodes.size(); ++i) {
        const ThreadNode &node = nodes[i];
        const bool above = node.isAncestor || node.isFocus;
        const qsizetype parent = above ? i - 1 : node.parent;
        if (parent == parts.last() && node.post.author.handle == author)
            parts << i;
        else if (above)
            break; // somebody else goes on: what follows is a conversation
    }
    return parts.size() < fewest ? QList<qsizetype>() : parts;
}

}
