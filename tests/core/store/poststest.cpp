// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Size: one function per rule of the posts' part of the store.
#include "tests/core/store/storefixture.h"

using namespace foyer;
using namespace foyer::tests;
using store::Reader;
using store::Writer;
namespace posts = foyer::store::posts;
using namespace Qt::StringLiterals;

class PostsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<StoreFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void readsBackEverythingThatWasWritten();
    void readsBackEveryKindOfBlockAndSpan();
    void packsWhatRepeatsItself();
    void joinsTheQuotedPostOneLevelDeep();
    void findsPostsByServerIdAndUri();
    void onePostHasAStateForEachAccount();
    void notesNothingWhenNothingChanged();
    void notesJustThePostWhenACounterChanged();
    void embeddedAuthorsDoNotWipeWhatIsKnown();
    void aProfileReplacesWhatItEmpties();
    void keepsTheOlderTextAsARevision();
    void anotherServersRenderingIsNoEdit();
    void anOlderSightingDoesNotUndoAnEdit();
    void deletedPostsVanishUnlessBookmarked();
    void postsOfOneSecondHaveDifferentIds();
    void linksThreadsWhateverComesFirst();
    void keepsTheOrderOfTheServerInAThread();
    void survivesCyclesInThreads();
    void keepsRelationships();
    void keepsTheHistoryOfTheServer();

private:
    StoreFixture &f() { return *m_fixture; }
    model::Thread thread(store::PostId id)
    {
        return f().read([&](Reader reader) { return posts::thread(reader, f().account(), id); });
    }
    static QStringList texts(const QList<model::Post> &posts)
    {
        QStringList texts;
        for (const model::Post &post : posts)
            texts += model::plainText(post.body);
        return texts;
    }
    std::unique_ptr<StoreFixture> m_fixture;
};

static model::Post richPost()
{
    model::Post rich = post(1)
                           .text(u"Hello #Cats and @bob see https://example.org/x"_s)
                           .image(u"a cat"_s)
                           .poll({u"yes"_s, u"no"_s})
                           .warning(u"cats"_s)
                           .language(u"en"_s);
    rich.author.emojis = {{.shortcode = u"blob"_s, .url = u"https://e/b.png"_s, .staticUrl = u"https://e/bs.png"_s}};
    rich.author.fields = {{.name = u"site"_s, .value = body(u"https://a.example"_s), .verifiedAt = minute(3)}};
    rich.author.roles = {{.name = u"admin"_s, .color = u"#ff0000"_s}};
    rich.author.bot = true;
    rich.author.movedToHandle = u"new@example.org"_s;
    rich.author.movedToServerId = u"77"_s;
    rich.editedAt = {};
    rich.localOnly = true;
    rich.media[0].focus = {0.5, -0.25};
    rich.media[0].duration = 12.5;
    rich.media[0].framesPerSecond = 25;
    rich.media[0].remoteUrl = u"https://remote/a.jpeg"_s;
    rich.poll->ownVotes = {1};
    rich.poll->voted = true;
    rich.poll->multiple = true;
    rich.poll->voters = 2;
    rich.card = model::Card{.kind = model::Card::Kind::Video,
                            .url = u"https://c"_s,
                            .title = u"Card"_s,
                            .description = u"About"_s,
                            .providerName = u"P"_s,
                            .image = u"https://c/i"_s,
                            .imageDescription = u"picture"_s,
                            .blurhash = u"L"_s,
                            .size = QSize(3, 4),
                            .publishedAt = minute(9),
                            .authors = {{.name = u"N"_s, .url = u"https://n"_s, .handle = u"n@n"_s, .serverId = u"5"_s}}};
    rich.mentions = {{.serverId = u"42"_s, .handle = u"bob@example.org"_s, .username = u"bob"_s, .url = u"https://example.org/@bob"_s}};
    rich.emojis = {{.shortcode = u"cat"_s, .url = u"https://e/c.png"_s, .visibleInPicker = false}};
    rich.reactions = {{.name = u"❤"_s, .count = 3, .mine = true}, {.name = u"cat@e"_s, .url = u"https://e/c.png"_s, .count = 1}};
    rich.filtered = {{.filterId = u"1"_s, .title = u"Cats"_s, .hides = true}};
    rich.inReplyToServerId = u"100"_s;
    rich.inReplyToAuthorId = u"7"_s;
    rich.applicationName = u"Foyer"_s;
    rich.applicationUrl = u"https://foyer.example"_s;
    rich.replies = 1;
    rich.boosts = 2;
    rich.favourites = 3;
    rich.quotes = 4;
    rich.favourited = rich.boosted = rich.bookmarked = rich.muted = rich.pinned = true;
    rich.visibility = model::Visibility::Followers;
    return rich;
}

void PostsTest::readsBackEverythingThatWasWritten()
{
    const model::Post rich = richPost();
    const auto id = f().save(rich);
    QVERIFY(f().changes().posts.contains(id));
    QVERIFY(f().changes().authors.contains(rich.author.handle));
    const auto stored = f().load(id);
    QVERIFY(stored);
    QCOMPARE(stored->author, rich.author);
    QCOMPARE(stored->media, rich.media);
    QCOMPARE(stored->poll, rich.poll);
    QCOMPARE(stored->card, rich.card);
    QVERIFY(*stored == rich);
}

void PostsTest::readsBackEveryKindOfBlockAndSpan()
{
    using Kind = model::Block::Kind;
    model::Post plain = post(1);
    plain.body.blocks = {
        {.kind = Kind::Heading, .number = 2, .spans = {{.text = u"Title"_s}}},
        {.spans = {{.style = model::Span::Bold | model::Span::Code, .text = u"bold"_s},
                   {.kind = model::Span::Kind::Break},
                   {.text = {}},
                   {.text = u"after"_s}}},
        {.kind = Kind::Paragraph, .quoteDepth = 2, .spans = {{.kind = model::Span::Kind::Emoji, .text = u":a:"_s, .target = u"a"_s}}},
        {.kind = Kind::ListItem, .listDepth = 1, .number = 3, .spans = {}},
        {.kind = Kind::Code, .language = u"cpp"_s, .spans = {{.text = u"int a;\n"_s}}},
        {.kind = Kind::Rule},
        {},
    };
    plain.body.tagBar = {u"a"_s, u"b"_s};
    QCOMPARE(f().load(f().save(plain))->body, plain.body);
}

void PostsTest::packsWhatRepeatsItself()
{
    const QString text = u"https://files.example.org/the/same/place "_s.repeated(50).trimmed();
    const auto id = f().save(post(1).text(text));
    const qint64 bytes = f().read([](Reader reader) {
        auto row = reader.db.prepare("SELECT length(payload) FROM post");
        return row.step() ? row.integer(0) : 0;
    });
    QVERIFY(bytes > 0);
    QVERIFY(bytes < text.size() / 4);
    QCOMPARE(texts({*f().load(id)}), QStringList{text});
    f().save(post(1).text(text));
    QVERIFY(f().changes().isEmpty());
}

void PostsTest::joinsTheQuotedPostOneLevelDeep()
{
    const model::Post innermost = post(1);
    const model::Post inner = post(2).quoting(innermost);
    const model::Post outer = post(3).quoting(inner);
    const auto id = f().save(outer);
    const auto stored = f().load(id);
    QVERIFY(stored->quote && stored->quote->post);
    QCOMPARE(stored->quote->state, model::Quote::State::Accepted);
    QCOMPARE(stored->quote->post->uri, inner.uri);
    QVERIFY(stored->quote->post->quote);
    QVERIFY(!stored->quote->post->quote->post);
    QCOMPARE(stored->quote->post->quote->postServerId, innermost.serverId);
    // Seen again with the quote named only, as inside another quote.
    model::Post shallow = inner;
    shallow.quote->post.reset();
    f().save(shallow);
    const auto innerId = f().read([&](Reader reader) { return posts::idByUri(reader, inner.uri); });
    QVERIFY(f().load(*innerId)->quote->post);
    model::Post revoked = outer;
    revoked.quote = model::Quote{.state = model::Quote::State::Revoked};
    f().save(revoked);
    QCOMPARE(f().load(id)->quote->state, model::Quote::State::Revoked);
    QVERIFY(!f().load(id)->quote->post);
}

void PostsTest::findsPostsByServerIdAndUri()
{
    const model::Post one = post(1);
    const auto id = f().save(one);
    QVERIFY(f().read([&](Reader reader) {
        return posts::idOf(reader, f().account(), one.serverId) == id && posts::idByUri(reader, one.uri) == id
            && !posts::idOf(reader, f().account() + 1, one.serverId) && posts::byIds(reader, f().account(), {id, id + 1}).size() == 1;
    }));
}

void PostsTest::onePostHasAStateForEachAccount()
{
    const auto other = f().add(u"other@b.example"_s);
    model::Post mine = post(1).favourited();
    mine.inReplyToServerId = u"5"_s;
    model::Post theirs = mine;
    theirs.serverId = u"abc"_s;
    theirs.author.serverId = u"xyz"_s;
    theirs.favourited = false;
    theirs.inReplyToServerId = u"def"_s;
    const auto id = f().save(mine);
    QCOMPARE(f().save(theirs, other), id);
    QVERIFY(*f().load(id) == mine);
    QVERIFY(*f().load(id, other) == theirs);
}

void PostsTest::notesNothingWhenNothingChanged()
{
    const model::Post rich = post(4).by(richPost().author).quoting(richPost());
    f().save(rich);
    f().save(rich);
    QVERIFY(f().changes().isEmpty());
}

void PostsTest::notesJustThePostWhenACounterChanged()
{
    model::Post rich = richPost();
    const auto id = f().save(rich);
    rich.boosts += 1;
    f().save(rich);
    QCOMPARE(f().changes().posts, QSet<store::PostId>{id});
    QVERIFY(f().changes().authors.isEmpty());
    QVERIFY(f().changes().timelines.isEmpty());
    QCOMPARE(f().load(id)->boosts, rich.boosts);
    rich.favourited = false;
    f().save(rich);
    QCOMPARE(f().changes().posts, QSet<store::PostId>{id});
}

void PostsTest::embeddedAuthorsDoNotWipeWhatIsKnown()
{
    model::Author whole = richPost().author;
    f().write([&](Writer writer) { posts::upsertAuthor(writer, f().account(), whole); });
    model::Author thin;
    thin.handle = whole.handle;
    thin.serverId = whole.serverId;
    thin.displayName = u"New name"_s;
    thin.bot = whole.bot;
    f().save(post(1).by(thin));
    auto stored = f().read([&](Reader reader) { return posts::author(reader, f().account(), whole.handle.toUpper()); });
    QVERIFY(stored);
    QCOMPARE(stored->displayName, u"New name"_s);
    QCOMPARE(stored->fields, whole.fields);
    QCOMPARE(stored->followers, whole.followers);
    QCOMPARE(stored->note, whole.note);
    thin.posts = 11;
    f().save(post(2).by(thin));
    stored = f().read([&](Reader reader) { return posts::authorByServerId(reader, f().account(), whole.serverId); });
    QCOMPARE(stored->posts, 11);
}

void PostsTest::aProfileReplacesWhatItEmpties()
{
    model::Author whole = richPost().author;
    f().write([&](Writer writer) { posts::upsertAuthor(writer, f().account(), whole); });
    whole.fields.clear();
    whole.note = {};
    f().write([&](Writer writer) { posts::upsertAuthor(writer, f().account(), whole); });
    QCOMPARE(*f().read([&](Reader reader) { return posts::author(reader, f().account(), whole.handle); }), whole);
}

void PostsTest::keepsTheOlderTextAsARevision()
{
    const model::Post before = post(1).text(u"before"_s).poll({u"a"_s});
    model::Post after = before;
    after.body = body(u"after"_s);
    after.editedAt = minute(30);
    const auto id = f().save(before);
    f().save(after);
    QVERIFY(*f().load(id) == after);
    const auto revisions = f().read([&](Reader reader) { return posts::revisions(reader, id); });
    QCOMPARE(revisions.size(), 1);
    QCOMPARE(revisions[0].body, before.body);
    QCOMPARE(revisions[0].createdAt, before.createdAt);
    QCOMPARE(revisions[0].pollOptions, QStringList{u"a"_s});
    f().save(after);
    QCOMPARE(f().read([&](Reader reader) { return posts::revisions(reader, id); }).size(), 1);
}

void PostsTest::anotherServersRenderingIsNoEdit()
{
    const auto other = f().add(u"other@b.example"_s);
    const model::Post here = post(1).text(u"hello world"_s).image(u"alt"_s);
    model::Post there = here;
    there.body = body(u"hello  world"_s);
    there.media[0].url = u"https://proxy.example/1"_s;
    const auto id = f().save(here);
    f().save(there, other);
    QCOMPARE(f().load(id)->body, here.body);
    QCOMPARE(f().load(id)->media[0].url, here.media[0].url);
    QVERIFY(f().read([&](Reader reader) { return posts::revisions(reader, id); }).isEmpty());
}

void PostsTest::anOlderSightingDoesNotUndoAnEdit()
{
    const model::Post before = post(1).text(u"before"_s);
    model::Post after = before;
    after.body = body(u"after"_s);
    after.editedAt = minute(30);
    const auto id = f().save(after);
    f().save(before);
    QCOMPARE(f().load(id)->body, after.body);
    QCOMPARE(f().load(id)->editedAt, after.editedAt);
}

void PostsTest::deletedPostsVanishUnlessBookmarked()
{
    const model::Post gone = post(1);
    const model::Post kept = post(2).bookmarked();
    f().apply({}, page({entry(kept), entry(gone)}));
    f().apply({.timeline = {.kind = model::Timeline::Kind::Bookmarks}}, page({entry(kept)}));
    const auto keptId = *f().read([&](Reader reader) { return posts::idByUri(reader, kept.uri); });
    const auto goneId = *f().read([&](Reader reader) { return posts::idByUri(reader, gone.uri); });
    f().write([&](Writer writer) { posts::markDeleted(writer, f().account(), gone.serverId); });
    QCOMPARE(f().changes().timelines.size(), 1);
    QCOMPARE(f().changes().timelines[0].removed.size(), 1);
    QVERIFY(f().changes().posts.contains(goneId));
    f().write([&](Writer writer) { posts::markDeleted(writer, f().account(), kept.serverId); });
    f().write([&](Writer writer) { posts::markDeleted(writer, f().account(), kept.serverId); });
    QVERIFY(f().changes().isEmpty());
    QVERIFY(!f().load(goneId));
    QVERIFY(f().load(keptId));
    const auto count = [&](model::Timeline::Kind kind) {
        return f()
            .read(
                [&](Reader reader) { return store::timelines::around(reader, {.accounts = {f().account()}, .timeline = {.kind = kind}}, {}, 0, 10); })
            .rows.size();
    };
    QCOMPARE(count(model::Timeline::Kind::Home), 0);
    QCOMPARE(count(model::Timeline::Kind::Bookmarks), 1);
    // Sent again by a server, it is there again.
    f().save(gone);
    QVERIFY(*f().load(goneId) == gone);
}

void PostsTest::postsOfOneSecondHaveDifferentIds()
{
    QSet<store::PostId> ids;
    for (int i = 0; i < 200; ++i)
        ids += f().save(post(i).at(minute(0)));
    QCOMPARE(ids.size(), 200);
    QVERIFY(f().save(post(1000).at({})) > 0);
}

void PostsTest::linksThreadsWhateverComesFirst()
{
    const model::Post root = post(1).text(u"root"_s);
    const model::Post reply = post(2).text(u"reply"_s).replyTo(root);
    const model::Post deep = post(3).text(u"deep"_s).replyTo(reply);
    const auto deepId = f().save(deep);
    const auto rootId = f().save(root);
    const auto replyId = f().save(reply);
    QCOMPARE(texts(thread(deepId).ancestors), (QStringList{u"root"_s, u"reply"_s}));
    QCOMPARE(texts(thread(rootId).descendants), (QStringList{u"reply"_s, u"deep"_s}));
    QCOMPARE(texts(thread(replyId).ancestors), QStringList{u"root"_s});
    QCOMPARE(texts(thread(replyId).descendants), QStringList{u"deep"_s});
    f().write([&](Writer writer) { posts::markDeleted(writer, f().account(), reply.serverId); });
    QCOMPARE(texts(thread(rootId).descendants), QStringList{u"deep"_s});
}

void PostsTest::keepsTheOrderOfTheServerInAThread()
{
    const model::Post root = post(1).text(u"root"_s);
    const model::Post a = post(5).text(u"a"_s).replyTo(root);
    const model::Post a1 = post(6).text(u"a1"_s).replyTo(a);
    const model::Post b = post(2).text(u"b"_s).replyTo(root);
    model::Post lost = post(9).text(u"lost"_s);
    lost.inReplyToServerId = u"gone"_s;
    const auto rootId = f().save(root);
    const auto save = [&](Writer writer) { posts::saveThread(writer, f().account(), rootId, {.ancestors = {}, .descendants = {a, a1, lost, b}}); };
    f().write(save);
    QCOMPARE(texts(thread(rootId).descendants), (QStringList{u"a"_s, u"a1"_s, u"lost"_s, u"b"_s}));
    f().write(save);
    QVERIFY(f().changes().isEmpty());
    // What comes later by itself stands below what it answers.
    f().save(post(10).text(u"a2"_s).replyTo(a));
    QCOMPARE(texts(thread(rootId).descendants), (QStringList{u"a"_s, u"a1"_s, u"a2"_s, u"lost"_s, u"b"_s}));
    // The ancestors of a reply whose parent's id says nothing are still above it.
    model::Post child = post(20).text(u"child"_s);
    const auto childId = f().save(child);
    f().write([&](Writer writer) { posts::saveThread(writer, f().account(), childId, {.ancestors = {root, a}, .descendants = {}}); });
    QCOMPARE(texts(thread(childId).ancestors), (QStringList{u"root"_s, u"a"_s}));
}

void PostsTest::survivesCyclesInThreads()
{
    model::Post a = post(1).text(u"a"_s);
    model::Post b = post(2).text(u"b"_s).replyTo(a);
    a.inReplyToServerId = b.serverId;
    model::Post self = post(3).text(u"self"_s);
    self.inReplyToServerId = self.serverId;
    const auto id = f().save(a);
    f().save(b);
    const auto selfId = f().save(self);
    QCOMPARE(texts(thread(id).ancestors), QStringList{u"b"_s});
    QVERIFY(thread(selfId).ancestors.isEmpty());
    f().write([&](Writer writer) { posts::saveThread(writer, f().account(), selfId, {.ancestors = {self, a}, .descendants = {a, b, self, b}}); });
    QVERIFY(thread(selfId).descendants.size() <= 2);
}

void PostsTest::keepsRelationships()
{
    f().save(post(1));
    model::Relationship relationship;
    relationship.serverId = author().serverId;
    relationship.following = true;
    relationship.showingBoosts = false;
    relationship.languages = {u"en"_s};
    relationship.muteExpiresAt = minute(3);
    const auto save = [&](Writer writer) { posts::saveRelationship(writer, f().account(), relationship); };
    f().write(save);
    QVERIFY(f().changes().authors.contains(author().handle));
    f().write(save);
    QVERIFY(f().changes().isEmpty());
    QCOMPARE(*f().read([&](Reader reader) { return posts::relationship(reader, f().account(), relationship.serverId); }), relationship);
}

void PostsTest::keepsTheHistoryOfTheServer()
{
    const auto id = f().save(post(1));
    const QList<model::Revision> history{{.createdAt = minute(1), .body = body(u"first"_s)},
                                         {.createdAt = minute(2), .body = body(u"second"_s), .pollOptions = {u"x"_s}}};
    f().write([&](Writer writer) { posts::saveRevisions(writer, id, history); });
    QVERIFY(f().changes().posts.contains(id));
    QCOMPARE(f().read([&](Reader reader) { return posts::revisions(reader, id); }), history);
    f().write([&](Writer writer) { posts::saveRevisions(writer, id, history); });
    QVERIFY(f().changes().isEmpty());
}

QTEST_GUILESS_MAIN(PostsTest)
#include "poststest.moc"
