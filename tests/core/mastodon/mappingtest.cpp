// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What entities become, in the dialects of many servers.
// Size: one function per rule of the mapping.
#include "core/mastodon/mapauthor.h"
#include "core/mastodon/mapmedia.h"
#include "core/mastodon/maplists.h"
#include "core/mastodon/mapnotification.h"
#include "core/mastodon/mappost.h"
#include "tests/core/mastodon/samples.h"

#include <QTest>

using namespace foyer;
using namespace Qt::StringLiterals;
using namespace foyer::mastodon;
using namespace foyer::tests;
using model::Quote;
using model::Visibility;

namespace {

MapContext context()
{
    return {.origin = QStringLiteral("https://web.home.example"), .domain = QStringLiteral("home.example")};
}

template<class Entity>
Entity read(const QByteArray &text)
{
    return json::parse<Entity>(text).value_or(Entity{});
}

model::Post postOf(const QByteArray &text)
{
    MapContext page = context();
    return toPost(read<entities::Status>(text), page).value_or(model::Post{});
}

model::Author authorOf(const QByteArray &text)
{
    MapContext page = context();
    return toAuthor(read<entities::Account>(text), page).value_or(model::Author{});
}

model::Notification notificationOf(const QByteArray &text)
{
    MapContext page = context();
    return toNotification(read<entities::Notification>(text), page).value_or(model::Notification{});
}

}

class MappingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void completesHandlesWithTheDomainOfTheServer()
    {
        MapContext page = context();
        QCOMPARE(toHandle(u"ann", page), u"ann@home.example"_s);
        QCOMPARE(toHandle(u"@Ann@Far.EXAMPLE", page), u"Ann@far.example"_s);
        QCOMPARE(toHandle(u"", page), QString());
        QCOMPARE(toHandle(u"@", page), QString());
        page.domain.clear();
        QCOMPARE(toHandle(u"ann", page), u"ann@web.home.example"_s);
        QCOMPARE(toAcct(u"ann@home.example", context()), u"ann"_s);
        QCOMPARE(toAcct(u"ann@far.example", context()), u"ann@far.example"_s);
    }

    void dropsPeopleWithoutIdOrHandle()
    {
        QVERIFY(authorOf(account("", "bo")).handle.isEmpty());
        QVERIFY(authorOf(quotes("{'id':'1','username':'bo'}")).handle.isEmpty());
        QCOMPARE(authorOf(quotes("{'id':1,'acct':'bo'}")).serverId, u"1"_s);
        QCOMPARE(authorOf(quotes("{'id':'1','acct':'','fqn':'bo@far.example'}")).handle, u"bo@far.example"_s);
    }

    void showsNoPlaceholderPictures()
    {
        const model::Author author = authorOf(
            account("7", "bo",
                    quotes("'avatar':'https://home.example/avatars/original/missing.png',"
                           "'header':'https://home.example/headers/original/missing.png?1','header_static':'https://files.example/h.png'")));
        QCOMPARE(author.avatar, QString());
        QCOMPARE(author.header, QString());
        QCOMPARE(author.headerStatic, u"https://files.example/h.png"_s);
    }

    void takesNoAddressThatIsNoWebAddress()
    {
        const model::Author author
            = authorOf(quotes("{'id':'7','acct':'bo','url':'javascript:alert(1)','avatar':'file:///etc/passwd','header':'/h.png'}"));
        QCOMPARE(author.url, QString());
        QCOMPARE(author.avatar, QString());
        QCOMPARE(author.header, u"https://web.home.example/h.png"_s);
        const model::Post post = postOf(status("1",
                                               quotes("'url':'file:///x','card':{'url':'data:text/html,x','title':'x'},"
                                                      "'media_attachments':[{'id':'1','type':'image','url':'javascript:x'}]")));
        QVERIFY(!post.card);
        QVERIFY(post.media.isEmpty());
    }

    void readsProfilesWithFieldsRolesAndMove()
    {
        const model::Author author = authorOf(
            account("7", "bo@far.example",
                    quotes("'fields':[{'name':'Web','value':'<a href=\\'https://bo.example/\\'>bo</a>','verified_at':'2026-01-01T00:00:00Z'},"
                           "{'name':'','value':''}],'roles':[{'id':'1','name':'Admin','color':'#ff0000'},{'id':'2','name':''}],"
                           "'moved':{'id':'9','acct':'bo@new.example'},'emojis':[{'shortcode':'a','url':'https://x.example/a.gif'},{'shortcode':''}],"
                           "'bot':true,'locked':1,'followers_count':'12','last_status_at':'2026-02-03'")));
        QCOMPARE(author.fields.size(), 1);
        QVERIFY(author.fields.first().verifiedAt.isKnown());
        QCOMPARE(author.roles, QList<model::Role>({{.name = QStringLiteral("Admin"), .color = QStringLiteral("#ff0000")}}));
        QCOMPARE(author.movedToHandle, u"bo@new.example"_s);
        QCOMPARE(author.emojis.size(), 1);
        QCOMPARE(author.emojis.first().staticUrl, u"https://x.example/a.gif"_s);
        QVERIFY(author.bot && author.locked);
        QCOMPARE(author.followers, 12);
        QVERIFY(author.lastPostAt.isKnown());
    }

    void knowsAPostByItsUriElseItsUrlElseItsId()
    {
        QCOMPARE(postOf(status("100")).uri, u"https://far.example/p/100"_s);
        QCOMPARE(postOf(quotes("{'id':'1','url':'https://far.example/1','account':") + account() + "}").uri, u"https://far.example/1"_s);
        QCOMPARE(postOf(quotes("{'id':'1','account':") + account() + "}").uri, u"https://web.home.example/statuses/1"_s);
    }

    void readsVisibilities_data()
    {
        QTest::addColumn<QByteArray>("word");
        QTest::addColumn<Visibility>("visibility");
        QTest::newRow("public") << QByteArray("public") << Visibility::Public;
        QTest::newRow("unlisted") << QByteArray("unlisted") << Visibility::Unlisted;
        QTest::newRow("private") << QByteArray("private") << Visibility::Followers;
        QTest::newRow("direct") << QByteArray("direct") << Visibility::Direct;
        QTest::newRow("Pleroma: list") << QByteArray("list") << Visibility::Direct;
        QTest::newRow("Pleroma: local") << QByteArray("local") << Visibility::Local;
        QTest::newRow("a word that nobody knows is not public") << QByteArray("circle") << Visibility::Followers;
    }

    void readsVisibilities()
    {
        QFETCH(const QByteArray, word);
        const model::Post post = postOf(quotes("{'id':'1','visibility':'") + word + quotes("','account':") + account() + "}");
        QTEST(post.visibility, "visibility");
        QCOMPARE(post.localOnly, word == "local");
    }

    void readsABoostAsWhatWasBoostedAndByWhom()
    {
        MapContext page = context();
        const QByteArray text = status("200", quotes("'favourited':false,'reblog':") + status("100", quotes("'favourited':true,'in_reply_to_id':3")),
                                       account("8", "cy@far.example"));
        const auto entry = toEntry(read<entities::Status>(text), page);
        QVERIFY(entry && entry->boost);
        QCOMPARE(entry->id, u"200"_s);
        QCOMPARE(entry->post.serverId, u"100"_s);
        QVERIFY(entry->post.favourited);
        QCOMPARE(entry->post.inReplyToServerId, u"3"_s);
        QCOMPARE(entry->boost->by.handle, u"cy@far.example"_s);
        QCOMPARE(entry->boost->uri, u"https://far.example/p/200"_s);
        const entities::Status back = fromEntry(*entry, page);
        QVERIFY(back.reblog);
        QCOMPARE(back.id, u"200"_s);
        QCOMPARE(back.reblog->id, u"100"_s);
    }

    void readsQuotesInEveryShape_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<Quote::State>("state");
        QTest::addColumn<QString>("quoted"); // the id of the quoted post; "?5" where only the id is known
        const QByteArray other = status("5");
        QTest::newRow("Mastodon") << quotes("'quote':{'state':'accepted','quoted_status':") + other + "}" << Quote::State::Accepted << "5";
        QTest::newRow("Mastodon, nested") << QByteArray(quotes("'quote':{'state':'accepted','quoted_status_id':'5'}")) << Quote::State::Accepted
                                          << "?5";
        QTest::newRow("Mastodon, pending") << QByteArray(quotes("'quote':{'state':'pending','quoted_status':null}")) << Quote::State::Pending << "?";
        QTest::newRow("Mastodon, muted") << QByteArray(quotes("'quote':{'state':'muted_account','quoted_status_id':'5'}"))
                                         << Quote::State::MutedAccount << "?5";
        QTest::newRow("a state of the future") << QByteArray(quotes("'quote':{'state':'blue','quoted_status':null}")) << Quote::State::Unknown << "?";
        QTest::newRow("Akkoma, Fedibird, Iceshrimp") << quotes("'quote_id':'5','quote':") + other << Quote::State::Accepted << "5";
        QTest::newRow("Akkoma, only the id") << QByteArray(quotes("'quote_id':'5','quote':null")) << Quote::State::Accepted << "?5";
        QTest::newRow("Pleroma") << quotes("'pleroma':{'quote_id':'5','quote':") + other + "}" << Quote::State::Accepted << "5";
        QTest::newRow("Pleroma, only the id") << QByteArray(quotes("'pleroma':{'quote_id':'5','quote':null}")) << Quote::State::Accepted << "?5";
        QTest::newRow("a quoted post without an author")
            << QByteArray(quotes("'quote':{'state':'accepted','quoted_status':{'id':'5'}}")) << Quote::State::Accepted << "?";
    }

    void readsQuotesInEveryShape()
    {
        QFETCH(const QByteArray, members);
        const model::Post post = postOf(status("1", members));
        QVERIFY(post.quote);
        QTEST(post.quote->state, "state");
        QTEST(post.quote->post ? post.quote->post->serverId : u'?' + post.quote->postServerId, "quoted");
    }

    void hasNoQuoteWhereNoneIsTold()
    {
        for (const QByteArray &members : {QByteArray(quotes("'quote':null")), QByteArray(quotes("'quote':{},'quote_id':null")),
                                          QByteArray(quotes("'quote':'x'")), QByteArray(quotes("'quote':[]"))})
            QVERIFY2(!postOf(status("1", members)).quote, members.constData());
    }

    void readsReactionsOfEveryDialect_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<QString>("name");
        QTest::newRow("Pleroma") << QByteArray(quotes("'pleroma':{'emoji_reactions':[{'name':'☕','count':2,'me':true}]}")) << QStringLiteral("☕");
        QTest::newRow("glitch-soc") << QByteArray(quotes("'reactions':[{'name':'blobcat','count':2,'me':true,'url':'https://x.example/b.png'}]"))
                                    << QStringLiteral("blobcat");
        QTest::newRow("Iceshrimp") << QByteArray(quotes("'reactions':[{'name':':blobcat@.:','count':2,'me':true}]")) << QStringLiteral("blobcat");
        QTest::newRow("Fedibird") << QByteArray(quotes("'emoji_reactions':[{'name':'blobcat','domain':'far.example','count':'2','me':true}]"))
                                  << QStringLiteral("blobcat@far.example");
    }

    void readsReactionsOfEveryDialect()
    {
        QFETCH(const QByteArray, members);
        const model::Post post = postOf(status("1", members));
        QCOMPARE(post.reactions.size(), 1);
        QTEST(post.reactions.first().name, "name");
        QCOMPARE(post.reactions.first().count, 2);
        QVERIFY(post.reactions.first().mine);
        MapContext page = context();
        QCOMPARE(toPost(fromPost(post, page), page)->reactions, post.reactions);
    }

    void showsTheTitleOfAFriendicaPostAsItsHeading()
    {
        const model::Post post = postOf(status("1", quotes("'friendica':{'title':'News'}")));
        QCOMPARE(post.body.blocks.size(), 2);
        QCOMPARE(post.body.blocks.first().kind, model::Block::Kind::Heading);
        QCOMPARE(model::plainText(post.body), u"News\nGood morning"_s);
    }

    void takesThePlainTextWhereThereIsNoOther()
    {
        const QByteArray text = quotes("{'id':'1','content':null,'pleroma':{'content':{'text/plain':'a < b'}},'account':") + account() + "}";
        QCOMPARE(model::plainText(postOf(text).body), u"a < b"_s);
    }

    void survivesAServerThatWritesNullEverywhere()
    {
        const model::Post post = postOf(
            quotes("{'id':9,'uri':null,'url':null,'created_at':'2024-01-10T06:01:48.000000Z','content':null,'media_attachments':["
                   "{'id':'1','type':'image','url':'https://x.example/"
                   "1.jpg','meta':null,'description':null}],'poll':null,'card':[],'tags':null,'emojis':null,"
                   "'mentions':null,'favourites_count':'3','reblogs_count':null,'visibility':null,'account':{'id':'2','acct':'pix','fields':null}}"));
        QCOMPARE(post.serverId, u"9"_s);
        QVERIFY(post.createdAt.isKnown());
        QCOMPARE(post.media.size(), 1);
        QCOMPARE(post.media.first().kind, model::Media::Kind::Image);
        QCOMPARE(post.favourites, 3);
        QCOMPARE(post.visibility, Visibility::Public);
        QVERIFY(!post.card && !post.poll);
    }

    void readsMedia()
    {
        const model::Post post
            = postOf(status("1",
                            quotes("'media_attachments':["
                                   "{'id':'1','type':'video','url':null,'remote_url':'https://far.example/v.mp4','preview_url':'https://home.example/"
                                   "v.png','blurhash':'abc','description':'A film',"
                                   "'meta':{'original':{'width':640,'height':480,'frame_rate':'30000/"
                                   "1001','duration':12.5},'small':{'size':'320x240'},'focus':{'x':-3,'y':0.5}}},"
                                   "{'id':'2','type':'unknown','url':'https://x.example/a','pleroma':{'mime_type':'audio/ogg'}}, {'id':'3'}, '4']")));
        QCOMPARE(post.media.size(), 2);
        const model::Media &film = post.media.first();
        QCOMPARE(film.url, u"https://far.example/v.mp4"_s);
        QCOMPARE(film.size, QSize(640, 480));
        QCOMPARE(film.previewSize, QSize(320, 240));
        QCOMPARE(film.focus, QPointF(-1, 0.5));
        QCOMPARE(film.duration, 12.5);
        QCOMPARE_LT(std::abs(film.framesPerSecond - 29.97), 0.01);
        QCOMPARE(post.media.last().kind, model::Media::Kind::Audio);
    }

    void readsPollsAndKeepsHiddenVotesHidden()
    {
        const model::Post post
            = postOf(status("1",
                            quotes("'poll':{'id':'4','options':[{'title':'a','votes_count':null},{'title':'b','votes_count':3}],"
                                   "'votes_count':3,'voters_count':null,'own_votes':[1,7,-1],'multiple':true,'expires_at':null}")));
        QVERIFY(post.poll);
        QCOMPARE(post.poll->options.first().votes, -1);
        QCOMPARE(post.poll->options.last().votes, 3);
        QCOMPARE(post.poll->voters, -1);
        QCOMPARE(post.poll->ownVotes, QList<int>{1});
        QVERIFY(post.poll->voted && !post.poll->expiresAt.isKnown());
        const entities::Poll back = fromPoll(*post.poll);
        QVERIFY(!back.votersCount && !back.options.first().votesCount);
        QCOMPARE(*back.options.last().votesCount, 3);
    }

    void readsTheAuthorsOfACard()
    {
        const QByteArray now
            = quotes("'card':{'url':'https://news.example/1','title':'News','width':'520','height':'347','authors':[{'name':'','url':'','account':")
            + account() + quotes("},{'name':'Al','url':''},{}]}");
        const QList<model::CardAuthor> authors = postOf(status("1", now)).card->authors;
        QCOMPARE(authors.size(), 2);
        QCOMPARE(authors.first().handle, u"bo@far.example"_s);
        QCOMPARE(authors.first().name, u"Bo"_s);
        QCOMPARE(postOf(status("1", now)).card->size, QSize(520, 347));
        const model::Post before
            = postOf(status("1", quotes("'card':{'url':'https://news.example/1','author_name':'Al','author_url':'https://al.example/'}")));
        QCOMPARE(before.card->authors, QList<model::CardAuthor>({{.name = QStringLiteral("Al"), .url = QStringLiteral("https://al.example/")}}));
    }

    void readsWhatFiltersMatched()
    {
        const model::Post post = postOf(status(
            "1", quotes("'filtered':[{'filter':{'id':'3','title':'Spoilers','filter_action':'hide'},'keyword_matches':['x']},{'filter':null}]")));
        QCOMPARE(post.filtered, QList<model::FilterMatch>({{.filterId = QStringLiteral("3"), .title = QStringLiteral("Spoilers"), .hides = true}}));
    }

    void keepsTheOtherItemsOfAPageWithABrokenOne()
    {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("sent 2 of 4 items")));
        MapContext page = context();
        const QList<entities::Status> statuses{read<entities::Status>(status("1")), read<entities::Status>(quotes("{'id':'2'}")),
                                               read<entities::Status>(status("", {})), read<entities::Status>(status("4"))};
        const auto posts = mapList(statuses, page, toPost);
        QCOMPARE(posts.size(), 2);
        QCOMPARE(posts.last().serverId, u"4"_s);
    }

    void endsQuotesOfQuotesOfQuotes()
    {
        QByteArray text = status("0");
        for (int i = 1; i < 200; ++i)
            text = status(QByteArray::number(i), quotes("'quote':{'state':'accepted','quoted_status':") + text + "}");
        int depth = 0;
        const model::Post outer = postOf(text);
        for (const model::Post *post = &outer; post && post->quote; post = post->quote->post.get())
            ++depth;
        QCOMPARE_LE(depth, json::maxDepth + 1);
    }

    void readsNotificationsOfEveryDialect_data()
    {
        using Kind = model::Notification::Kind;
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<Kind>("kind");
        const auto row = [](const char *type, Kind kind) { QTest::newRow(type) << QByteArray(type) << kind; };
        row("mention", Kind::Mention);
        row("status", Kind::Post);
        row("reblog", Kind::Boost);
        row("favourite", Kind::Favourite);
        row("follow", Kind::Follow);
        row("follow_request", Kind::FollowRequest);
        row("poll", Kind::Poll);
        row("update", Kind::Edit);
        row("quote", Kind::Quote);
        row("quoted_update", Kind::QuotedEdit);
        row("pleroma:emoji_reaction", Kind::Reaction);
        row("emoji_reaction", Kind::Reaction);
        row("admin.sign_up", Kind::SignUp);
        row("severed_relationships", Kind::SeveredRelationships);
        row("something.new", Kind::Other);
    }

    void readsNotificationsOfEveryDialect()
    {
        QFETCH(const QByteArray, type);
        const model::Notification told = notificationOf(notification("5", type, quotes("'status':") + status()));
        QTEST(told.kind, "kind");
        QCOMPARE(told.type, QString::fromLatin1(type));
        QVERIFY(told.post);
        MapContext page = context();
        QCOMPARE(toNotification(fromNotification(told, page), page), told);
    }

    void readsWhatNotificationsSayBesides()
    {
        const model::Notification reaction
            = notificationOf(notification("5", "pleroma:emoji_reaction", quotes("'emoji':':blobcat:','emoji_url':'https://x.example/b.png'")));
        QCOMPARE(reaction.reaction.name, u"blobcat"_s);
        QCOMPARE(reaction.reaction.url, u"https://x.example/b.png"_s);
        QCOMPARE(notificationOf(notification("5", "reaction", quotes("'reaction':{'name':'x'}"))).reaction.name, u"x"_s);
        QCOMPARE(notificationOf(notification("5", "admin.report", quotes("'report':{'comment':'Spam'}"))).text, u"Spam"_s);
        QCOMPARE(notificationOf(notification("5", "moderation_warning", quotes("'moderation_warning':{'text':'Please','action':'none'}"))).text,
                 u"Please"_s);
        QCOMPARE(notificationOf(notification("5", "severed_relationships", quotes("'event':{'target_name':'bad.example'}"))).text, u"bad.example"_s);
        QCOMPARE(notificationOf(notification("5", "annual_report", quotes("'annual_report':{'year':'2026'}"))).text, u"2026"_s);
        QVERIFY(!notificationOf(notification("5", "mention", quotes("'status':{'id':'1'}"))).post);
        QVERIFY(notificationOf(quotes("{'id':'5','type':'mention'}")).serverId.isEmpty());
    }

    void readsFiltersOfBothVersions()
    {
        MapContext page = context();
        const auto now
            = toFilter(read<entities::Filter>(quotes(
                           "{'id':'1','title':'T','context':['home','thread'],'filter_action':'blur',"
                           "'keywords':[{'id':'1','keyword':'cats','whole_word':true},{'keyword':''}],'statuses':[{'id':'9','status_id':'77'}]}")),
                       page);
        QCOMPARE(now->action, model::Filter::Action::Blur);
        QCOMPARE(now->keywords, QList<model::FilterKeyword>({{.text = QStringLiteral("cats"), .wholeWord = true}}));
        QCOMPARE(now->postIds, QStringList{QStringLiteral("77")});
        const auto before = toFilterV1(
            read<entities::FilterV1>(quotes("{'id':6,'phrase':'cats','context':['home'],'irreversible':true,'whole_word':false}")), page);
        QCOMPARE(before->action, model::Filter::Action::Hide);
        QCOMPARE(before->keywords.first().text, u"cats"_s);
        QVERIFY(!toFilterV1(read<entities::FilterV1>(quotes("{'id':'6'}")), page));
    }

    void readsTagsAndTrends()
    {
        MapContext page = context();
        const auto tag = toTag(read<entities::Tag>(quotes("{'name':'#cats','url':'https://home.example/tags/"
                                                          "cats','following':true,'history':[{'day':'1','uses':'5','accounts':'4'},{'uses':-1}]}")),
                               page);
        QCOMPARE(tag->name, u"cats"_s);
        QCOMPARE(tag->uses, QList<qint64>({5, 0}));
        QVERIFY(!toTag(read<entities::Tag>(quotes("{'name':''}")), page));
        const auto link = toTrendingLink(
            read<entities::TrendsLink>(quotes("{'url':'https://news.example/','title':'News','history':[{'uses':'3','accounts':2}]}")), page);
        QCOMPARE(link->card.title, u"News"_s);
        QCOMPARE(link->people, QList<qint64>{2});
    }
};

QTEST_GUILESS_MAIN(MappingTest)
#include "mappingtest.moc"
