// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// People, and how the one who asks stands to them.
#include "app/demo/answer.h"
#include "app/demo/relations.h"

#include <algorithm>

namespace foyer::demo {

namespace {

Answer own(const Call &call)
{
    Scribe scribe = call.scribe();
    return answerOf(scribe, ownAccountEntity(scribe, *call.world.person(call.viewer.member->person)));
}

Answer account(const Call &call)
{
    const Person *person = personOf(call.viewer, call.world, call.parts[0]);
    if (!person)
        return notFound();
    Scribe scribe = call.scribe();
    return answerOf(scribe, accountEntity(scribe, *person));
}

Answer lookup(const Call &call)
{
    const QString acct = call.value(QLatin1StringView("acct"));
    for (const Person &person : call.world.people) {
        if (acct.compare(acctOf(call.viewer, call.world, person), Qt::CaseInsensitive) == 0
            || acct.compare(person.key + u'@' + person.host, Qt::CaseInsensitive) == 0) {
            Scribe scribe = call.scribe();
            return answerOf(scribe, accountEntity(scribe, person));
        }
    }
    return notFound();
}

QList<const Person *> askedFor(const Call &call)
{
    QList<const Person *> found;
    for (const char *name : {"id[]", "id"}) {
        for (const QString &id : call.query.allQueryItemValues(QLatin1StringView(name), QUrl::FullyDecoded)) {
            if (const Person *person = personOf(call.viewer, call.world, id))
                found.append(person);
        }
    }
    return found;
}

Answer relationships(const Call &call)
{
    Scribe scribe = call.scribe();
    return answerOf(scribe, scribe.array(askedFor(call), [&](const Person *person) { return relationshipEntity(scribe, *person); }));
}

Answer familiarFollowers(const Call &call)
{
    Scribe scribe = call.scribe();
    return answerOf(scribe, scribe.array(askedFor(call), [&](const Person *person) {
        const auto familiar = familiarFollowersOf(call.viewer, call.world, *person);
        return scribe.object({{"id", scribe.text(personId(call.viewer, call.world, *person))},
                              {"accounts", scribe.array(familiar, [&](const Person *one) { return accountEntity(scribe, *one); })}});
    }));
}

Answer connections(const Call &call, QList<const Person *> (*find)(const World &, const Person &))
{
    const Person *person = personOf(call.viewer, call.world, call.parts[0]);
    if (!person)
        return notFound();
    const QList<const Person *> found = person->is(QLatin1StringView("locked")) ? QList<const Person *>() : find(call.world, *person);
    return page(call, found, rowIds(found.size()), [](Scribe &scribe, const Person *one) { return accountEntity(scribe, *one); }, 40, 80);
}

Answer followers(const Call &call)
{
    return connections(call, followersOf);
}

Answer following(const Call &call)
{
    return connections(call, followedBy);
}

// Those whom one does not follow yet and whom a followed one follows come first.
Answer suggestions(const Call &call)
{
    QList<const Person *> found;
    for (const Person &person : call.world.people) {
        if (person.key != call.viewer.member->person && !call.viewer.member->follows.contains(person.key)
            && !call.viewer.member->requested.contains(person.key) && !call.viewer.member->muting.contains(person.key))
            found.append(&person);
    }
    std::ranges::stable_partition(found, [&](const Person *person) { return !familiarFollowersOf(call.viewer, call.world, *person).isEmpty(); });
    Scribe scribe = call.scribe();
    return answerOf(scribe, scribe.array(found, [&](const Person *person) {
        return scribe.object({{"source", scribe.text(QStringLiteral("past_interactions"))}, {"account", accountEntity(scribe, *person)}});
    }));
}

Answer directory(const Call &call)
{
    QList<const Person *> found;
    for (const Person &person : call.world.people) {
        if (person.host == call.world.servers[call.viewer.server].host)
            found.append(&person);
    }
    if (call.value(QLatin1StringView("order")) == u"new")
        std::ranges::reverse(found);
    const int offset = std::clamp(call.value(QLatin1StringView("offset")).toInt(), 0, static_cast<int>(found.size()));
    Scribe scribe = call.scribe();
    return answerOf(scribe, scribe.array(found.sliced(offset), [&](const Person *person) { return accountEntity(scribe, *person); }));
}

Answer featuredTags(const Call &call)
{
    const Person *person = personOf(call.viewer, call.world, call.parts[0]);
    if (!person)
        return notFound();
    Scribe scribe = call.scribe();
    return answerOf(scribe, scribe.array(person->featured, [&](const QString &name) {
        const auto uses = std::ranges::count_if(
            call.world.posts, [&](const Post &post) { return post.by == person->key && post.tags.contains(name, Qt::CaseInsensitive); });
        return scribe.object({{"id", scribe.text(name)},
                              {"name", scribe.text(name)},
                              {"url", scribe.text(person->url() + u"/tagged/" + name)},
                              {"statuses_count", scribe.text(QString::number(uses))},
                              {"last_status_at", scribe.day(spanOf(u"1d"))}});
    }));
}

Answer listsWith(const Call &call)
{
    const Person *person = personOf(call.viewer, call.world, call.parts[0]);
    if (!person)
        return notFound();
    QList<ListOfPeople> lists = call.viewer.member->lists;
    lists.removeIf([&](const ListOfPeople &list) { return !list.members.contains(person->key); });
    Scribe scribe = call.scribe();
    return answerOf(scribe, scribe.array(lists, [&](const ListOfPeople &list) { return listEntity(scribe, list); }));
}

Answer followRequests(const Call &call)
{
    QList<const Person *> found;
    for (const Person &person : call.world.people) {
        if (asksToFollow(*call.viewer.member, person))
            found.append(&person);
    }
    return page(call, found, rowIds(found.size()), [](Scribe &scribe, const Person *one) { return accountEntity(scribe, *one); });
}

}

QList<Route> peopleRoutes()
{
    return {{"GET", "/api/v1/accounts/verify_credentials", own},
            {"GET", "/api/v1/accounts/lookup", lookup},
            {"GET", "/api/v1/accounts/relationships", relationships},
            {"GET", "/api/v1/accounts/familiar_followers", familiarFollowers},
            {"GET", "/api/v1/accounts/*/followers", followers},
            {"GET", "/api/v1/accounts/*/following", following},
            {"GET", "/api/v1/accounts/*/featured_tags", featuredTags},
            {"GET", "/api/v1/accounts/*/lists", listsWith},
            {"GET", "/api/v1/accounts/*", account},
            {"GET", "/api/v1/follow_requests", followRequests},
            {"GET", "/api/v2/suggestions", suggestions},
            {"GET", "/api/v1/directory", directory}};
}

}
