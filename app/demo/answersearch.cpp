// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Search by words, addresses and handles.
#include "app/demo/answer.h"
#include "app/demo/relations.h"
#include "app/demo/worldtext.h"

#include <algorithm>

namespace foyer::demo {

namespace {

struct Words {
    QString whole;
    QStringList parts;

    bool in(const QString &text) const
    {
        return std::ranges::all_of(parts, [&](const QString &part) { return text.contains(part, Qt::CaseInsensitive); });
    }
};

bool fits(const Words &words, const Person &person)
{
    const QString handle = person.key + u'@' + person.host;
    return words.whole == person.url() || words.whole == person.uri() || words.in(handle + u' ' + person.name + u' ' + person.bio)
        || words.whole == u'@' + handle;
}

bool fits(const Words &words, const World &world, const Post &post)
{
    const Person &author = *world.person(post.by);
    if (words.whole.startsWith(u"https://"))
        return words.whole == author.url() + u'/' + post.key || words.whole == author.uri() + u"/statuses/" + post.key;
    QString text = post.warning + u' ' + wordsOf(post.html);
    for (const PostMedia &media : post.media)
        text += u' ' + media.alt;
    return words.in(text);
}

Answer search(const Call &call)
{
    const Words words{call.value(QLatin1StringView("q")).trimmed(), call.value(QLatin1StringView("q")).split(u' ', Qt::SkipEmptyParts)};
    const QString type = call.value(QLatin1StringView("type"));
    const qsizetype offset = std::max(0, call.number(QLatin1StringView("offset"), 0));
    const qsizetype limit = std::clamp(call.number(QLatin1StringView("limit"), 20), 1, 40);
    const auto wanted = [&](QStringView kind) { return !words.parts.isEmpty() && (type.isEmpty() || type == kind); };
    QList<const Person *> people;
    QList<const Post *> posts;
    QStringList tags;
    for (const Person &person : call.world.people) {
        if (wanted(u"accounts") && fits(words, person))
            people.append(&person);
    }
    const QString tag = words.whole.startsWith(u'#') ? words.whole.sliced(1) : words.whole;
    for (const Post &post : call.world.posts) {
        if (!maySee(call.viewer, call.world, post))
            continue;
        if (wanted(u"statuses") && fits(words, call.world, post))
            posts.append(&post);
        for (const QString &name : post.tags) {
            if (wanted(u"hashtags") && name.startsWith(tag, Qt::CaseInsensitive) && !tags.contains(name, Qt::CaseInsensitive))
                tags.append(name);
        }
    }
    Scribe scribe = call.scribe();
    return answerOf(
        scribe,
        scribe.object({{"accounts", scribe.array(people.mid(offset, limit), [&](const Person *person) { return accountEntity(scribe, *person); })},
                       {"statuses", scribe.array(posts.mid(offset, limit), [&](const Post *post) { return statusEntity(scribe, *post); })},
                       {"hashtags", scribe.array(tags.mid(offset, limit), [&](const QString &name) { return tagEntity(scribe, name); })}}));
}

// The older way to ask for people alone.
Answer searchPeople(const Call &call)
{
    QList<const Person *> people;
    const Words words{call.value(QLatin1StringView("q")).trimmed(), call.value(QLatin1StringView("q")).split(u' ', Qt::SkipEmptyParts)};
    for (const Person &person : call.world.people) {
        if (!words.parts.isEmpty() && fits(words, person))
            people.append(&person);
    }
    Scribe scribe = call.scribe();
    return answerOf(scribe, scribe.array(people.mid(0, std::clamp(call.number(QLatin1StringView("limit"), 40), 1, 80)), [&](const Person *person) {
        return accountEntity(scribe, *person);
    }));
}

}

QList<Route> searchRoutes()
{
    return {{"GET", "/api/v2/search", search}, {"GET", "/api/v1/accounts/search", searchPeople}};
}

}
