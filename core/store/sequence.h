// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// sequence: the table "entry": where the items of a page belong among the rows that are there, and where gaps are. Timelines and
// notifications both stand on it. The invariants are in timelines.h, the states in sequence.cpp. Inside core/store; its threads.
#pragma once

#include "core/store/timelines.h"

namespace foyer::store::sequence {

enum class Kind : qint64 { Post = 0, Boost = 1, Gap = 2, Notification = 3 };

// Stands for the timeline of an account's notifications beside the keys of model::Timeline.
inline const QString notificationsKey = QStringLiteral("notifications");

struct Item {
    QString id;
    Kind kind = Kind::Post;
    Timestamp at;
    std::optional<PostId> post;
    std::optional<qint64> actor;
    QByteArray extra;
};

struct Request {
    qint64 timeline = 0;
    timelines::Place place = timelines::Place::Top;
    RowId gap = 0;
    bool fillsFrom = false;
    // The server orders this timeline by entry id (see newerId), which tells where an entry belongs that no known row is next to.
    bool orderedById = true;
};

struct Outcome {
    QList<RowId> inserted; // newest first; gaps too
    QList<RowId> updated;
    QList<RowId> removed;
    bool leftGap = false;

    bool isEmpty() const { return inserted.isEmpty() && updated.isEmpty() && removed.isEmpty(); }
};

// Places the items of a page, newest first; `olderThan`: the cursor of what is below the page, empty = nothing.
Outcome apply(Writer writer, const Request &request, const QList<Item> &items, const QString &olderThan);

// The row of the table "timeline"; made where it is missing.
qint64 timelineRow(Writer writer, model::AccountId account, const QString &key);
std::optional<qint64> findTimeline(Reader reader, model::AccountId account, const QString &key);

// Takes a row out; gaps that have nothing above, nothing below, or a gap as neighbour, go as well.
void removeRow(Writer writer, RowId row);
// All rows of a post: in one timeline of one account, or in all timelines but those with the key `except`.
void removePost(Writer writer, PostId post, model::AccountId account, const QString &key);
void removePost(Writer writer, PostId post, const QString &except);
// The boost was undone: its row goes, or, where others have boosted the post into it, stays as theirs.
void removeBoost(Writer writer, model::AccountId account, const QString &entryId);

// The gap that an entry would belong into by its id.
std::optional<RowId> gapAround(Reader reader, qint64 timeline, const QString &entryId);
int countGaps(Reader reader, const QList<RowId> &rows);

QString olderCursor(Reader reader, model::AccountId account, const QString &key);
QString newestEntryId(Reader reader, model::AccountId account, const QString &key);
Timestamp refreshedAt(Reader reader, model::AccountId account, const QString &key);
void markRefreshed(Writer writer, qint64 timeline);

// Server ids in the order in which servers of the Mastodon API hand them out: the longer one is the newer, else the later in the alphabet.
bool newerId(const QString &a, const QString &b);

TimelineChange &changeOf(Changes &changes, model::AccountId account, const QString &key);

}
