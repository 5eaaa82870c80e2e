// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/printing.h"
#include "app/cli/terminal.h"
#include "app/profile/profile.h"
#include "core/store/search.h"

#include <QCoroTask>

namespace foyer::app {
namespace {

Result<model::SearchResults> storedResults(Profile &profile, sync::Session &session, const QString &words, int limit)
{
    return profile.store().readNow([account = session.account().id, words, limit](store::Reader reader) {
        model::SearchResults results;
        for (const auto &[id, post] : store::search::posts(reader, account, store::search::parse(words), limit))
            results.posts.append(post);
        results.authors = store::search::authors(reader, account, words, limit);
        results.tags = store::search::tags(reader, words, limit);
        return results;
    });
}

void printResults(const model::Account &account, const model::SearchResults &results, const CommandLine &line)
{
    for (const model::Author &author : results.authors.first(std::min<qsizetype>(line.limit, results.authors.size()))) {
        if (line.json)
            printLine(authorJson(account, author));
        else
            printLine(authorText(author));
    }
    for (const model::Tag &tag : results.tags.first(std::min<qsizetype>(line.limit, results.tags.size()))) {
        if (line.json)
            printLine(tagJson(tag));
        else
            printLine(u'#' + tag.name);
    }
    for (const model::Post &post : results.posts.first(std::min<qsizetype>(line.limit, results.posts.size()))) {
        const model::TimelineEntry entry{.id = post.serverId, .post = post, .boost = std::nullopt};
        if (line.json)
            printLine(entryJson(account, entry));
        else
            printLine(entryText(entry));
    }
}

// The server's results first, then what only the store knows.
void merge(model::SearchResults &results, const model::SearchResults &stored)
{
    for (const model::Post &post : stored.posts) {
        if (std::ranges::none_of(results.posts, [&post](const model::Post &other) { return other.uri == post.uri; }))
            results.posts.append(post);
    }
    for (const model::Author &author : stored.authors) {
        if (std::ranges::none_of(results.authors, [&author](const model::Author &other) { return other.handle == author.handle; }))
            results.authors.append(author);
    }
    for (const model::Tag &tag : stored.tags) {
        if (std::ranges::none_of(results.tags, [&tag](const model::Tag &other) { return other.name.compare(tag.name, Qt::CaseInsensitive) == 0; }))
            results.tags.append(tag);
    }
}

}

int search(Profile &profile, const CommandLine &line, const Search &command)
{
    sync::Session *session = sessionFor(profile, line.account);
    if (!session)
        return printNoAccount(line.account);
    model::SearchResults results;
    int code = 0;
    if (!line.offline) {
        profile.loadTokens();
        const auto found = QCoro::waitFor(session->people().search(command.words, backend::Backend::SearchFor::Everything, true, 0));
        if (found)
            results = *found;
        else
            code = printTrouble(*session, found.error());
    }
    const auto stored = storedResults(profile, *session, command.words, line.limit);
    if (!stored)
        return printError(stored.error());
    merge(results, *stored);
    printResults(session->account(), results, line);
    return code;
}

}
