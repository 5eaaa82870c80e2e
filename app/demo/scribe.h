// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Viewer, Scribe: for whom an answer is written, and the pen that it is written with. One Scribe per answer, on the stack.
#pragma once

#include "app/demo/world.h"
#include "core/base/timestamp.h"
#include "core/json/builder.h"

namespace foyer::demo {

struct Viewer {
    int server = 0;                 // an index of World::servers
    const Member *member = nullptr; // null = nobody is signed in
    Timestamp started;              // what the spans of the world are counted back from
    Timestamp now;

    bool sees(qint64 age) const { return started.ms - age <= now.ms; }
};

struct Scribe {
    json::Builder json;
    const World &world;
    const Viewer &viewer;

    using Members = std::initializer_list<std::pair<const char *, json::Node>>;
    json::Node object(Members members);
    json::Node text(QStringView value) { return json.string(value); }
    json::Node text(const QString &value) { return json.string(value); } // for what is put together with +
    json::Node textOrNull(QStringView value) { return value.isEmpty() ? json.null() : json.string(value); }
    json::Node number(qint64 value) { return json.integer(value); }
    json::Node flag(bool value) { return json.boolean(value); }
    json::Node moment(qint64 age) { return json.timestamp({viewer.started.ms - age}); }
    json::Node day(qint64 age); // "2026-11-23"
    json::Node none() { return json.null(); }
    template<class List, class F>
    json::Node array(const List &list, F each)
    {
        const json::Node out = json.array();
        for (const auto &one : list)
            json::Builder::append(out, each(one));
        return out;
    }

    const Server &server() const { return world.servers[viewer.server]; }
    QString origin() const { return QStringLiteral("https://") + server().host; }
    QString file(const QString &path) const { return QStringLiteral("https://files.%1/%2").arg(server().host, path); }
};

// Ids grow with time, as a server's do, and differ between the two servers. They do not depend on when the demo starts, so
// that a profile that is used for a second demo finds its posts again.
QString itemId(const Viewer &viewer, const World &world, int item); // an entry of World::order
QString postId(const Viewer &viewer, const World &world, const Post &post);
QString personId(const Viewer &viewer, const World &world, const Person &person);
QString noticeId(const Viewer &viewer, const Notice &notice, qsizetype index);
// -1 / null where no such thing exists.
int itemOf(const Viewer &viewer, const World &world, QStringView id);
const Post *postOf(const Viewer &viewer, const World &world, QStringView id); // not a boost
const Person *personOf(const Viewer &viewer, const World &world, QStringView id);
bool idLess(QStringView a, QStringView b);

}
