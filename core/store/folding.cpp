// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/folding.h"

#include <cstdlib>

namespace foyer::store::folding {
namespace {

constexpr qint64 newestRows = 400;
constexpr qint64 threeDays = 3LL * 24 * 60 * 60 * 1000;

struct Candidate {
    RowId id = 0;
    qint64 position = 0;
    Timestamp at;
};

bool isAmongTheNewest(Reader reader, qint64 timeline, qint64 position)
{
    auto count = reader.db.prepare("SELECT count(*) FROM (SELECT 1 FROM entry WHERE timeline = ? AND position > ? AND folded_into IS NULL LIMIT ?)");
    return count.with(timeline, position, newestRows).step() && count.integer(0) < newestRows;
}

// `undecided`: rows of the same page that come after this one.
std::optional<RowId> shownRow(Reader reader, qint64 timeline, const Candidate &boost, PostId post, const QSet<RowId> &undecided)
{
    // The plus keeps SQLite from walking the whole timeline instead of the few rows of the post.
    auto row = reader.db.prepare(
        "SELECT id, position, at, kind FROM entry WHERE post = ? AND +timeline = ? AND folded_into IS NULL AND id <> ? ORDER BY +position DESC");
    row.with(post, timeline, boost.id);
    while (row.step()) {
        const Candidate candidate{.id = row.integer(0), .position = row.integer(1), .at = row.timestamp(2)};
        const bool isBoost = row.integer(3) == static_cast<qint64>(sequence::Kind::Boost);
        if (isBoost && undecided.contains(candidate.id))
            continue;
        if (std::abs(candidate.at.ms - boost.at.ms) <= threeDays || isAmongTheNewest(reader, timeline, candidate.position))
            return candidate.id;
    }
    return std::nullopt;
}

}

bool foldsBoosts(model::Timeline::Kind kind)
{
    using enum model::Timeline::Kind;
    return kind == Home || kind == Local || kind == Federated || kind == Bubble || kind == List || kind == Hashtag;
}

void fold(Writer writer, qint64 timeline, sequence::Outcome &outcome)
{
    QSet<RowId> undecided(outcome.inserted.cbegin(), outcome.inserted.cend());
    const QSet<RowId> isNew = undecided;
    QList<RowId> shown;
    for (const RowId id : std::as_const(outcome.inserted)) {
        undecided.remove(id);
        std::optional<RowId> into;
        {
            auto row = writer.db.prepare("SELECT position, at, post FROM entry WHERE id = ? AND kind = 1");
            if (row.with(id).step())
                into = shownRow(writer, timeline, {.id = id, .position = row.integer(0), .at = row.timestamp(1)}, row.integer(2), undecided);
        }
        if (!into) {
            shown += id;
            continue;
        }
        writer.db.prepare("UPDATE entry SET folded_into = ? WHERE id = ?").with(*into, id).run();
        if (!isNew.contains(*into) && !outcome.updated.contains(*into))
            outcome.updated += *into;
    }
    outcome.inserted = shown;
}

}
