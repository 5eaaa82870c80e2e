// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/makepostview.h"

#include "app/presentation/format.h"
#include "app/presentation/quoteview.h"
#include "app/presentation/spoken.h"

#include <QTest>

using namespace foyer;
using namespace foyer::app;

namespace {

model::Author alice()
{
    return {.handle = QStringLiteral("alice@a.example"),
            .serverId = QStringLiteral("1"),
            .username = QStringLiteral("alice"),
            .displayName = QStringLiteral("Alice")};
}

model::Author ana(const QString &name = QStringLiteral("Ana"))
{
    return {.handle = QStringLiteral("ana@b.example"),
            .serverId = QStringLiteral("2"),
            .username = QStringLiteral("ana"),
            .displayName = name,
            .avatar = QStringLiteral("https://b.example/a.png")};
}

model::Post postSaying(const QString &words)
{
    model::Post post{.uri = QStringLiteral("https://a.example/1"),
                     .serverId = QStringLiteral("11"),
                     .author = alice(),
                     .createdAt = parseTimestamp("2026-11-23T11:55:00Z")};
    post.body.blocks = {model::Block{.spans = {model::Span{.text = words}}}};
    return post;
}

ViewContext context()
{
    return {.account = 1, .postId = 5, .now = parseTimestamp("2026-11-23T12:00:00Z")};
}

}

class PostViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void namesWhoBoosted();
    void namesWhomItAnswers();
    void speaksOneSentencePerThing();
    void doesNotSpeakWhatIsHidden();
    void readsAloudWithoutAddressesAndNumbers();
    void readsAloudBehindAWarningOnlyWhenItIsOpen();
    void spokenAgeFollowsTheClock();
    void hostileNamesStayTextInSentences();
    void pollSharesAreOfPeopleWhereSeveralMayBeTicked();
    void pollHidesSharesUntilTheyAreTold();
    void quoteStatesHaveSentences();
    void quoteWithinAQuoteIsOnlyNamed();
    void filteredQuoteIsHidden();
    void blurFilterHidesMediaOnly();
    void cardGivesWayToMedia();
    void mediaIsDescribed();
    void unsafeAddressesNeverReachTheView();
};

void PostViewTest::namesWhoBoosted()
{
    ViewContext ctx = context();
    QCOMPARE(makePostView(postSaying(QStringLiteral("hi")), ctx).boostedByMarkup, QString());
    ctx.boost = model::Boost{.by = ana()};
    const PostView one = makePostView(postSaying(QStringLiteral("hi")), ctx);
    QCOMPARE(one.boostedByMarkup, QStringLiteral("\u2068Ana\u2069 boosted"));
    QCOMPARE(one.boosterServerId, QStringLiteral("2"));
    QVERIFY(one.boosterAvatar.startsWith(u"image://media/"));
    ctx.boosters = {ana(), alice(), alice()};
    QCOMPARE(makePostView(postSaying(QStringLiteral("hi")), ctx).boostedByMarkup, QStringLiteral("\u2068Ana\u2069 and 2 others boosted"));
}

void PostViewTest::namesWhomItAnswers()
{
    model::Post post = postSaying(QStringLiteral("hi"));
    QCOMPARE(makePostView(post, context()).replyTo, QString());
    post.inReplyToServerId = QStringLiteral("9");
    QCOMPARE(makePostView(post, context()).replyTo, QStringLiteral("someone"));
    post.inReplyToAuthorId = QStringLiteral("2");
    post.mentions = {{.serverId = QStringLiteral("2"), .handle = QStringLiteral("ana@b.example")}};
    QCOMPARE(makePostView(post, context()).replyTo, QStringLiteral("@ana@b.example"));
    post.inReplyToAuthorId = QStringLiteral("1");
    QCOMPARE(makePostView(post, context()).replyTo, QStringLiteral("@alice@a.example"));
}

void PostViewTest::speaksOneSentencePerThing()
{
    model::Post post = postSaying(QStringLiteral("Good morning"));
    post.media = {{.kind = model::Media::Kind::Image, .description = QStringLiteral("A cup of tea")}, {.kind = model::Media::Kind::Image}};
    post.boosts = 3;
    post.favourited = true;
    QCOMPARE(makePostView(post, context()).spoken,
             QStringLiteral("Alice, 5 minutes ago: Good morning. 2 images: A cup of tea; without a description. 3 boosts. You favourited this."));
    ViewContext calm = context();
    calm.hidesNumbers = true;
    QVERIFY(!makePostView(post, calm).spoken.contains(u"3 boosts"));

    post.body = {};
    post.media.first().description = QStringLiteral("A cup of tea.");
    post.media.removeLast();
    QVERIFY(makePostView(post, calm).spoken.contains(u"1 images: A cup of tea. You favourited"));
}

void PostViewTest::doesNotSpeakWhatIsHidden()
{
    model::Post post = postSaying(QStringLiteral("the butler did it"));
    post.contentWarning = QStringLiteral("Spoilers");
    const QString warned = makePostView(post, context()).spoken;
    QVERIFY(warned.contains(u"Content warning: Spoilers."));
    QVERIFY(!warned.contains(u"butler"));

    post.contentWarning.clear();
    const model::Filtering filtering(
        {{.title = QStringLiteral("Crime"), .contexts = {QStringLiteral("home")}, .keywords = {{.text = QStringLiteral("butler")}}}}, u"home",
        context().now);
    ViewContext filtered = context();
    filtered.filtering = &filtering;
    const PostView view = makePostView(post, filtered);
    QCOMPARE(view.filterTitle, QStringLiteral("Crime"));
    QVERIFY(!view.spoken.contains(u"butler"));
}

void PostViewTest::readsAloudWithoutAddressesAndNumbers()
{
    using Kind = model::Span::Kind;
    model::Post post = postSaying(QStringLiteral("See "));
    post.body.blocks.first().spans
        << model::Span{.kind = Kind::Link, .text = QStringLiteral("b.example/some/lo…"), .target = QStringLiteral("https://b.example/some/long/path")}
        << model::Span{.text = QStringLiteral(" and ")}
        << model::Span{.kind = Kind::Link, .text = QStringLiteral("this recipe"), .target = QStringLiteral("https://b.example/")};
    post.body.blocks << model::Block{.spans = {model::Span{.text = QStringLiteral("Second paragraph")}}};
    post.replies = 7;
    post.media = {{.kind = model::Media::Kind::Image, .description = QStringLiteral("A loaf")}};
    const QString text = aloudText(post, true);
    QVERIFY2(text.startsWith(QStringLiteral("See link and this recipe. Second paragraph. ")), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("A loaf")));
    QVERIFY(!text.contains(u'7'));
    QVERIFY(!text.contains(QStringLiteral("Alice")));
}

void PostViewTest::readsAloudBehindAWarningOnlyWhenItIsOpen()
{
    model::Post post = postSaying(QStringLiteral("eight legs"));
    post.contentWarning = QStringLiteral("Spiders");
    QVERIFY(!aloudText(post, false).contains(QStringLiteral("legs")));
    QVERIFY(aloudText(post, false).contains(QStringLiteral("Spiders")));
    QVERIFY(aloudText(post, true).endsWith(QStringLiteral("eight legs.")));
}

void PostViewTest::spokenAgeFollowsTheClock()
{
    const PostView view = makePostView(postSaying(QStringLiteral("hi")), context());
    const auto later = static_cast<double>(parseTimestamp("2026-11-23T14:55:00Z").ms);
    QCOMPARE(Format().spoken(view, later), QStringLiteral("Alice, 3 hours ago: hi."));
}

void PostViewTest::hostileNamesStayTextInSentences()
{
    ViewContext ctx = context();
    ctx.boost = model::Boost{.by = ana(QStringLiteral("%1 <b>%n</b>"))};
    QCOMPARE(makePostView(postSaying(QStringLiteral("100 %1 %2 %3")), ctx).boostedByMarkup,
             QStringLiteral("\u2068%1 &lt;b&gt;%n&lt;/b&gt;\u2069 boosted"));
    model::Post post = postSaying(QStringLiteral("100 %1 %2 %3"));
    post.author.displayName = QStringLiteral("%3 %2");
    QCOMPARE(makePostView(post, context()).spoken, QStringLiteral("%3 %2, 5 minutes ago: 100 %1 %2 %3."));
}

void PostViewTest::pollSharesAreOfPeopleWhereSeveralMayBeTicked()
{
    model::Post post = postSaying(QStringLiteral("?"));
    post.poll = model::Poll{.options = {{QStringLiteral("a<b"), 6}, {QStringLiteral("c"), 4}},
                            .ownVotes = {1},
                            .votes = 10,
                            .voters = 8,
                            .multiple = true,
                            .voted = true};
    const PollView several = makePostView(post, context()).poll;
    QCOMPARE(several.options[0].percent, QStringLiteral("75%"));
    QCOMPARE(several.options[0].titleMarkup, QStringLiteral("a&lt;b"));
    QVERIFY(several.options[0].leading && !several.options[1].leading);
    QVERIFY(several.options[1].mine && !several.options[0].mine);
    QCOMPARE(several.people, QStringLiteral("8 people"));
    post.poll->multiple = false;
    QCOMPARE(makePostView(post, context()).poll.options[0].percent, QStringLiteral("60%"));
}

void PostViewTest::pollHidesSharesUntilTheyAreTold()
{
    model::Post post = postSaying(QStringLiteral("?"));
    post.poll = model::Poll{.options = {{QStringLiteral("a"), -1}, {QStringLiteral("b"), -1}}, .votes = 3};
    const PostView view = makePostView(post, context());
    QVERIFY(view.hasPoll);
    QCOMPARE(view.poll.options[0].share, -1.0);
    QCOMPARE(view.poll.options[0].percent, QString());
    QVERIFY(!view.poll.options[0].leading);
    QCOMPARE(view.poll.people, QStringLiteral("3 votes"));
}

void PostViewTest::quoteStatesHaveSentences()
{
    QSet<QString> sentences;
    for (int i = 0; i <= static_cast<int>(model::Quote::State::Unknown); ++i) {
        const auto state = static_cast<model::Quote::State>(i);
        model::Post post = postSaying(QStringLiteral("look"));
        post.quote = model::Quote{.state = state};
        const PostView view = makePostView(post, context());
        QCOMPARE(view.quoteState, QStringLiteral("hidden"));
        QVERIFY(!view.quoteText.isEmpty());
        sentences.insert(view.quoteText);
    }
    QCOMPARE(sentences.size(), 9); // "accepted" without its post, and "unknown", say the same
}

void PostViewTest::quoteWithinAQuoteIsOnlyNamed()
{
    model::Post innermost = postSaying(QStringLiteral("innermost"));
    model::Post middle = postSaying(QStringLiteral("middle"));
    middle.quote = model::Quote{.state = model::Quote::State::Accepted, .post = std::make_shared<model::Post>(innermost)};
    model::Post outer = postSaying(QStringLiteral("outer"));
    outer.quote = model::Quote{.state = model::Quote::State::Accepted, .post = std::make_shared<model::Post>(middle)};
    const PostView view = makePostView(outer, context());
    QCOMPARE(view.quoteState, QStringLiteral("shown"));
    const auto quoted = view.quote.value<PostView>();
    QCOMPARE(quoted.plainText, QStringLiteral("middle"));
    QCOMPARE(quoted.quoteState, QStringLiteral("hidden"));
    QVERIFY(view.spoken.contains(u"Quotes Alice: middle"));
}

void PostViewTest::filteredQuoteIsHidden()
{
    model::Post post = postSaying(QStringLiteral("look"));
    post.quote
        = model::Quote{.state = model::Quote::State::Accepted, .post = std::make_shared<model::Post>(postSaying(QStringLiteral("the butler")))};
    const model::Filtering filtering(
        {{.title = QStringLiteral("Crime"), .contexts = {QStringLiteral("home")}, .keywords = {{.text = QStringLiteral("butler")}}}}, u"home",
        context().now);
    ViewContext ctx = context();
    ctx.filtering = &filtering;
    const PostView view = makePostView(post, ctx);
    QCOMPARE(view.quoteState, QStringLiteral("hidden"));
    QVERIFY(view.quoteText.contains(u"Crime"));
}

void PostViewTest::blurFilterHidesMediaOnly()
{
    const model::Filtering filtering({{.title = QStringLiteral("Spiders"),
                                       .contexts = {QStringLiteral("home")},
                                       .action = model::Filter::Action::Blur,
                                       .keywords = {{.text = QStringLiteral("spider")}}}},
                                     u"home", context().now);
    ViewContext ctx = context();
    ctx.filtering = &filtering;
    const PostView view = makePostView(postSaying(QStringLiteral("a spider")), ctx);
    QVERIFY(view.sensitive);
    QCOMPARE(view.filterTitle, QString());
}

void PostViewTest::cardGivesWayToMedia()
{
    model::Post post = postSaying(QStringLiteral("link"));
    post.card = model::Card{.url = QStringLiteral("https://www.news.example/x"),
                            .title = QStringLiteral("A\ntitle"),
                            .size = {200, 100},
                            .authors = {{.name = QStringLiteral("Bea"), .handle = QStringLiteral("bea@c.example")}}};
    const PostView view = makePostView(post, context());
    QVERIFY(view.hasCard);
    QCOMPARE(view.card.site, QStringLiteral("news.example"));
    QCOMPARE(view.card.title, QStringLiteral("A title"));
    QCOMPARE(view.card.aspect, 2.0);
    QCOMPARE(view.card.authorHandle, QStringLiteral("bea@c.example"));
    post.media = {{.kind = model::Media::Kind::Image}};
    QVERIFY(!makePostView(post, context()).hasCard);
}

void PostViewTest::mediaIsDescribed()
{
    model::Post post = postSaying(QStringLiteral("film"));
    post.media = {{.kind = model::Media::Kind::Video,
                   .url = QStringLiteral("https://a.example/v.mp4"),
                   .previewUrl = QStringLiteral("https://a.example/p.jpg"),
                   .remoteUrl = QStringLiteral("https://o.example/v.mp4"),
                   .size = {1920, 1080},
                   .focus = {7, -7},
                   .duration = 65}};
    const MediaView media = makePostView(post, context()).media.first();
    QCOMPARE(media.kind, QStringLiteral("video"));
    QCOMPARE(media.playUrl, QStringLiteral("https://a.example/v.mp4"));
    QCOMPARE(media.originalUrl, QStringLiteral("https://o.example/v.mp4"));
    QCOMPARE(media.duration, QStringLiteral("1:05"));
    QCOMPARE(media.focusX, 1.0);
    QCOMPARE(media.focusY, -1.0);
    QVERIFY(qAbs(media.aspect - 16.0 / 9) < 0.01);
}

void PostViewTest::unsafeAddressesNeverReachTheView()
{
    const QString evil = QStringLiteral("file:///etc/passwd");
    model::Post post = postSaying(QStringLiteral("x"));
    post.url = post.uri = evil;
    post.author.avatar = evil;
    post.card = model::Card{.url = QStringLiteral("javascript:1"), .image = evil};
    PostView view = makePostView(post, context());
    QCOMPARE(view.url, QString());
    QCOMPARE(view.author.avatar, QString());
    QVERIFY(!view.hasCard);
    post.media = {{.kind = model::Media::Kind::Video, .url = evil, .previewUrl = evil, .remoteUrl = evil}};
    view = makePostView(post, context());
    QCOMPARE(view.media.first().playUrl, QString());
    QCOMPARE(view.media.first().preview, QString());
    QCOMPARE(view.media.first().originalUrl, QString());
}

QTEST_GUILESS_MAIN(PostViewTest)
#include "postviewtest.moc"
