// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// timelines: ordered rows of posts, boosts and gaps, and where the person was reading. Called on the store's threads.
//
// Invariants
// 1. Rows of one account's timeline are in the server's order, newest first; a row that is there is never moved.
// 2. Between two neighbouring rows nothing is missing, or there is a gap row between them.
// 3. A gap goes only when a page has reached a row below it, or the server says that there is nothing more.
// 4. The read position names a row by what it shows (entry id), so it outlives pruning and row ids.
#pragma once

#include "core/model/timeline.h"
#include "core/store/store.h"

namespace foyer::store::timelines {

struct Row {
    RowId id = 0;
    model::AccountId account = 0;
    bool gap = false;
    QString entryId; // the server's id of the post or boost; of a gap: the cursor to ask older than
    Timestamp at;    // when it was posted or boosted; of a gap: of the row above it
    PostId postId = 0;
    model::Post post;
    std::optional<model::Boost> boost;
    QList<model::Author> boosters;      // all who are known to have boosted it into this timeline, newest first (N6)
    bool seenBefore = false;            // a boost of a post that the person had seen when it came, in any list of any account (N6)
    QList<model::AccountId> alsoSeenBy; // merged timelines: the other accounts that have it
};

// Where a page belongs.
enum class Place {
    Top,    // asked for the newest
    Bottom, // asked for older than the last row
    Gap,    // asked for older than a gap's cursor
    GapEnd, // asked for just newer than a row below the gap, and what came holds a row that stands there
    Stream, // one entry that arrived by itself
};

struct ApplyRequest {
    model::AccountId account = 0;
    model::Timeline timeline;
    Place place = Place::Top;
    RowId gap = 0;          // Place::Gap, Place::GapEnd
    bool fillsFrom = false; // Place::Stream: the stream is known to be unbroken since the newest row; else a gap goes below the entry
};

struct Applied {
    int inserted = 0;
    bool leftGap = false;
};

// Stores the posts and the rows of a page. An empty page at the bottom ends the timeline.
Applied apply(Writer writer, const ApplyRequest &request, const model::Page<model::TimelineEntry> &page);

// A timeline as it is shown: one account's, or the same one of several merged by time, each post once.
struct View {
    QList<model::AccountId> accounts;
    model::Timeline timeline;
    bool hideBoosts = false;
    bool hideReplies = false; // replies to others; a person's own threads stay
    bool hideBots = false;
    bool hideQuotes = false; // posts that quote another, boosted or not
    bool onlyMedia = false;

    bool operator==(const View &) const = default;
};

struct Window {
    QList<Row> rows; // newest first
    bool reachesTop = false;
    bool reachesBottom = false; // of what is stored
};

// The rows around an anchor: `before` newer than it, then it, then `after` older ones. No anchor = from the top.
Window around(Reader reader, const View &view, std::optional<RowId> anchor, int before, int after);
// More rows beyond the first or last one that a list shows.
Window newerThan(Reader reader, const View &view, RowId row, int count);
Window olderThan(Reader reader, const View &view, RowId row, int count);
// Just these rows, in the order of the view; those that the view hides or that are gone are left out.
QList<Row> rows(Reader reader, const View &view, const QList<RowId> &ids);
std::optional<RowId> newestRow(Reader reader, const View &view);
// The order of rows in the view, without their posts: true if a stands above b.
bool isAbove(Reader reader, const View &view, RowId a, RowId b);
int countNewerThan(Reader reader, const View &view, RowId row);

// The entries directly below a gap, nearest first, as far as nothing is missing between them; folded and hidden ones, too.
QStringList entriesBelow(Reader reader, RowId gap, int count);
// The cursor of the next older page; empty = the server has said that there is none.
QString olderCursor(Reader reader, model::AccountId account, const model::Timeline &timeline);
QString newestEntryId(Reader reader, model::AccountId account, const model::Timeline &timeline);

// The row at the top of the window when the person last read here, and how far it was scrolled out of sight.
struct ReadPosition {
    QString entryId;
    model::AccountId account = 0;
    Timestamp at;             // of the entry: where it is gone, the next older one takes its place
    double offset = 0;        // device-independent pixels from the top of the row to the top of the view, ≥ 0
    std::optional<RowId> row; // when reading: the row that this now is
};
void saveReadPosition(Writer writer, const View &view, const ReadPosition &position);
std::optional<ReadPosition> readPosition(Reader reader, const View &view);
// The row that shows an entry of one of the view's accounts, as a server's marker names it; none where it is not stored or hidden.
std::optional<RowId> rowOfEntry(Reader reader, const View &view, model::AccountId account, const QString &entryId);

// These posts were on screen. What is in the rows that are there now was news then, and stays so.
void markSeen(Writer writer, const QSet<PostId> &posts);

// When this account's timeline was last fetched.
Timestamp refreshedAt(Reader reader, model::AccountId account, const model::Timeline &timeline);

}
