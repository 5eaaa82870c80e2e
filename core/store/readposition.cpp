// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rowsource.h"

#include <algorithm>

namespace foyer::store::timelines {
namespace {

// What is hidden makes no other place of it.
QString nameOf(const View &view)
{
    QList<model::AccountId> accounts = view.accounts;
    std::ranges::sort(accounts);
    QStringList ids;
    for (const model::AccountId account : std::as_const(accounts))
        ids += QString::number(account);
    return ids.join(u',') + u'/' + view.timeline.key();
}

std::optional<Outline> rowOfEntry(const ViewTimelines &timelines, const ReadPosition &position)
{
    const qsizetype account = timelines.view().accounts.indexOf(position.account);
    const auto timeline = account < 0 ? std::nullopt : timelines.timeline(account);
    if (!timeline)
        return std::nullopt;
    auto row = timelines.reader().db.prepare("SELECT id FROM entry WHERE timeline = ? AND entry_id = ? AND kind <> 2");
    return row.with(*timeline, position.entryId).step() ? timelines.find(row.integer(0)) : std::nullopt;
}

std::optional<Outline> firstEntry(MergedRows source)
{
    auto row = source.next();
    while (row && row->isGap())
        row = source.next();
    return row;
}

// Where the entry has gone: the newest row that is not newer than it was.
std::optional<Outline> rowOfTime(const ViewTimelines &timelines, const ReadPosition &position)
{
    std::optional<Outline> found;
    for (qsizetype account = 0; account < timelines.count(); ++account) {
        if (!timelines.timeline(account))
            continue;
        auto row = timelines.reader().db.prepare(
            "SELECT id FROM entry WHERE timeline = ? AND at <= ? AND kind <> 2 ORDER BY at DESC, position DESC LIMIT 1");
        const auto candidate = row.with(*timelines.timeline(account), position.at.ms).step() ? timelines.find(row.integer(0)) : std::nullopt;
        if (candidate && (!found || candidate->at > found->at))
            found = candidate;
    }
    return found;
}

std::optional<RowId> currentRow(const ViewTimelines &timelines, const ReadPosition &position)
{
    auto row = rowOfEntry(timelines, position);
    if (!row)
        row = rowOfTime(timelines, position);
    if (row && !timelines.findShown(row->id)) {
        const auto older = firstEntry(MergedRows(timelines, row, Direction::Down, 1));
        row = older ? older : firstEntry(MergedRows(timelines, row, Direction::Up, 1));
    } else if (!row) { // everything is newer
        row = firstEntry(MergedRows(timelines, std::nullopt, Direction::Up, 1));
    }
    return row ? std::optional(row->id) : std::nullopt;
}

}

void saveReadPosition(Writer writer, const View &view, const ReadPosition &position)
{
    writer.db.prepare("INSERT OR REPLACE INTO read_position(view, account, entry_id, at, scrolled) VALUES(?, ?, ?, ?, ?)")
        .with(nameOf(view), position.account, position.entryId, position.at, position.offset)
        .run();
}

void markSeen(Writer writer, const QSet<PostId> &posts)
{
    for (const PostId post : posts)
        writer.db.prepare("INSERT OR IGNORE INTO seen(post, entry) SELECT id, coalesce((SELECT max(id) FROM entry), 0) FROM post WHERE id = ?")
            .with(post)
            .run();
}

std::optional<ReadPosition> readPosition(Reader reader, const View &view)
{
    ReadPosition position;
    {
        auto row = reader.db.prepare("SELECT account, entry_id, at, scrolled FROM read_position WHERE view = ?");
        if (!row.with(nameOf(view)).step())
            return std::nullopt;
        position = {.entryId = row.text(1), .account = row.integer(0), .at = row.timestamp(2), .offset = row.real(3)};
    }
    position.row = currentRow(ViewTimelines(reader, view), position);
    return position;
}

std::optional<RowId> rowOfEntry(Reader reader, const View &view, model::AccountId account, const QString &entryId)
{
    const ViewTimelines timelines(reader, view);
    const auto row = rowOfEntry(timelines, {.entryId = entryId, .account = account});
    const auto shown = row ? timelines.findShown(row->id) : std::nullopt;
    return shown ? std::optional(shown->id) : std::nullopt;
}

}
