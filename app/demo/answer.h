// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Call, Answer, Route: one request to a demo server, what it gets, and which function answers it. Main thread.
#pragma once

#include "app/demo/entities.h"

#include <QUrlQuery>

namespace foyer::demo {

struct ReadMarker {
    QString lastReadId;
    qint64 version = 0;
    Timestamp updatedAt;
};
using Markers = QHash<QString, ReadMarker>; // "noor home" → how far

struct Call {
    const World &world;
    const Viewer &viewer;
    Markers &markers;
    QString path;
    QStringList parts; // what stood at the '*' of the route
    QUrlQuery query;
    QByteArray body;

    QString value(QLatin1StringView name) const { return query.queryItemValue(name, QUrl::FullyDecoded); }
    bool isSet(QLatin1StringView name) const;
    int number(QLatin1StringView name, int otherwise) const;
    Scribe scribe() const { return {{}, world, viewer}; }
};

struct Answer {
    int status = 200;
    QByteArray json;
    QByteArray link;
};

struct Route {
    const char *method;
    const char *path; // "/api/v1/accounts/*"; the first that fits answers
    Answer (*answer)(const Call &call);
    bool open = false; // needs no token
};

QList<Route> timelineRoutes();
QList<Route> postRoutes();
QList<Route> peopleRoutes();
QList<Route> serverRoutes();
QList<Route> searchRoutes();

Answer notFound();
Answer refusal(int status, const char *sentence);
Answer answerOf(Scribe &scribe, json::Node root);

// Which of the ids (newest first) a page holds, and how it leads to the next ones (docs.joinmastodon.org/api/guidelines, "Pagination").
struct Slice {
    qsizetype from = 0;
    qsizetype count = 0;
};
Slice slice(const Call &call, const QStringList &ids, int limit = 20, int most = 40);
QByteArray linkHeader(const Call &call, const QStringList &ids, Slice slice);

// A page of things of which each has an id.
template<class T, class F>
Answer page(const Call &call, const QList<T> &things, const QStringList &ids, F entityOf, int limit = 20, int most = 40)
{
    Scribe scribe = call.scribe();
    const Slice part = slice(call, ids, limit, most);
    Answer answer = answerOf(scribe, scribe.array(things.sliced(part.from, part.count), [&](const T &thing) { return entityOf(scribe, thing); }));
    answer.link = linkHeader(call, ids, part);
    return answer;
}

// A page of what has no ids of its own to page by: a server then counts its rows.
QStringList rowIds(qsizetype count);

}
