// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/bodyview.h"
#include "app/presentation/personview.h"

#include <QTest>

using namespace foyer;
using namespace foyer::app;
using Span = model::Span;

namespace {

model::Emoji blobcat()
{
    return {.shortcode = QStringLiteral("blobcat"),
            .url = QStringLiteral("https://e.example/blob cat.gif?a=1&b=\"2\""),
            .staticUrl = QStringLiteral("https://e.example/still.png")};
}

model::Body bodyOf(const QList<Span> &spans)
{
    return {.blocks = {model::Block{.spans = spans}}};
}

QString markupOf(const QList<Span> &spans, const BodyContext &context = {})
{
    return makeBlocks(bodyOf(spans), context).first().markup;
}

}

class MarkupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void escapesTextOfOthers();
    void escapesShownTextOfLinks();
    void keepsHostileAddressesInsideTheAttribute_data();
    void keepsHostileAddressesInsideTheAttribute();
    void linksOnlyToSafeSchemes();
    void marksALinkWhoseWordsNameAnotherHost();
    void mentionsLeadToTheKnownHandle();
    void stylesNest();
    void showsKnownEmojiAndLeavesUnknownOnes();
    void showsStillEmojiWhereAnimationIsOff();
    void limitsEmojiInABlock();
    void directionIsOfTheFirstStrongCharacter_data();
    void directionIsOfTheFirstStrongCharacter();
    void mentionsDoNotDecideTheDirection();
    void codeStaysPlain();
    void nameFallsBackToUsernameWhereItIsInvisible();
    void nameLosesDirectionOverridesAndLength();
    void nameEmojiAreBoundedAndNamePlainHasNone();
    void longPostsAreFolded();
};

void MarkupTest::escapesTextOfOthers()
{
    QCOMPARE(markupOf({Span{.text = QStringLiteral("<img src=\"https://track.example/x\"> & <b>no</b>")}}),
             QStringLiteral("&lt;img src=&quot;https://track.example/x&quot;&gt; &amp; &lt;b&gt;no&lt;/b&gt;"));
}

void MarkupTest::escapesShownTextOfLinks()
{
    QCOMPARE(markupOf({Span{.kind = Span::Kind::Link, .text = QStringLiteral("a<b"), .target = QStringLiteral("https://a.example/?x=1&y=2")}}),
             QStringLiteral("<a href=\"https://a.example/?x=1&y=2\">a&lt;b</a>"));
}

void MarkupTest::marksALinkWhoseWordsNameAnotherHost()
{
    const auto link = [](const char *words) {
        return markupOf({Span{.kind = Span::Kind::Link, .text = QString::fromUtf8(words), .target = QStringLiteral("https://evil.example/x")}});
    };
    QVERIFY(link("https://bank.example (evil.example)").startsWith(u"<a href=\"foyer:doubtful/https%3A%2F%2Fevil.example%2Fx\">"));
    QVERIFY(link("my page").startsWith(u"<a href=\"https://evil.example/x\">"));
}

void MarkupTest::keepsHostileAddressesInsideTheAttribute_data()
{
    QTest::addColumn<QString>("target");
    QTest::newRow("double quote") << QStringLiteral("https://a.example/\"><img src=\"https://b.example/");
    QTest::newRow("single quote") << QStringLiteral("https://a.example/'><b>x");
    QTest::newRow("line break") << QStringLiteral("https://a.example/\n<br>");
    QTest::newRow("tag") << QStringLiteral("https://a.example/</a><b>");
}

void MarkupTest::keepsHostileAddressesInsideTheAttribute()
{
    QFETCH(QString, target);
    const QString markup = markupOf({Span{.kind = Span::Kind::Link, .text = QStringLiteral("x"), .target = target}});
    QVERIFY(markup.startsWith(u"<a href=\""));
    QVERIFY(markup.endsWith(u"\">x</a>"));
    QCOMPARE(markup.count(u'<'), 2);
    QCOMPARE(markup.count(u'>'), 2);
    QCOMPARE(markup.count(u'"'), 2);
    QCOMPARE(markup.count(u'\''), 0);
    QCOMPARE(markup.count(u'\n'), 0);
}

void MarkupTest::linksOnlyToSafeSchemes()
{
    for (const QString &target : {QStringLiteral("javascript:alert(1)"), QStringLiteral("file:///etc/passwd"), QStringLiteral("foyer:person/evil"),
                                  QStringLiteral("image://media/x"), QStringLiteral("noscheme"), QString()})
        QCOMPARE(markupOf({Span{.kind = Span::Kind::Link, .text = QStringLiteral("x"), .target = target}}), QStringLiteral("x"));
    QVERIFY(
        markupOf({Span{.kind = Span::Kind::Link, .text = QStringLiteral("x"), .target = QStringLiteral("HTTPS://a.example")}}).startsWith(u"<a "));
}

void MarkupTest::mentionsLeadToTheKnownHandle()
{
    const QString url = QStringLiteral("https://b.example/@bob");
    const BodyContext known{.mentions = {{.handle = QStringLiteral("bob@b.example"), .url = url}}};
    const Span mention{.kind = Span::Kind::Mention, .text = QStringLiteral("@bob"), .target = url};
    QCOMPARE(markupOf({mention}, known), QStringLiteral("<a href=\"foyer:person/bob@b.example\">@bob</a>"));
    QCOMPARE(markupOf({mention}), QStringLiteral("<a href=\"foyer:person/https%3A%2F%2Fb.example%2F@bob\">@bob</a>"));
    QCOMPARE(markupOf({Span{.kind = Span::Kind::Hashtag, .text = QStringLiteral("#Été"), .target = QStringLiteral("Été")}}),
             QStringLiteral("<a href=\"foyer:tag/%C3%89t%C3%A9\">#Été</a>"));
}

void MarkupTest::stylesNest()
{
    QCOMPARE(markupOf({Span{.style = Span::Bold | Span::Italic, .text = QStringLiteral("a")}, Span{.kind = Span::Kind::Break},
                       Span{.style = Span::Strike, .text = QStringLiteral("b")}}),
             QStringLiteral("<b><i>a</i></b><br><s>b</s>"));
    const QString code = markupOf({Span{.style = Span::Code, .text = QStringLiteral("x<y")}});
    QVERIFY(code.startsWith(u"<font color="));
    QVERIFY(code.contains(u"x&lt;y"));
}

void MarkupTest::showsKnownEmojiAndLeavesUnknownOnes()
{
    const QString markup = withEmojis(QStringLiteral("a:blobcat:<:nope: 10:30:00 :blobcat"), {blobcat()}, {}, 5);
    QVERIFY(
        markup.startsWith(u"a<img src=\"image://media/https%3A%2F%2Fe.example%2Fblob%20cat.gif%3Fa%3D1%26b%3D%222%22\" width=\"20\" height=\"20\""));
    QVERIFY(markup.endsWith(u">&lt;:nope: 10:30:00 :blobcat"));
    QCOMPARE(markup.count(u"<img"), 1);
}

void MarkupTest::showsStillEmojiWhereAnimationIsOff()
{
    const Span emoji{.kind = Span::Kind::Emoji, .text = QStringLiteral(":blobcat:"), .target = QStringLiteral("blobcat")};
    QVERIFY(markupOf({emoji}, {.emojis = {blobcat()}, .emoji = {.animated = false}}).contains(u"still.png"));
    QVERIFY(markupOf({emoji}, {.emojis = {blobcat()}, .emoji = {.animated = true, .size = 33}}).contains(u"width=\"33\""));
    QCOMPARE(markupOf({emoji}), QStringLiteral(":blobcat:"));
}

void MarkupTest::limitsEmojiInABlock()
{
    const QList<Span> bomb(5000, Span{.kind = Span::Kind::Emoji, .text = QStringLiteral(":blobcat:"), .target = QStringLiteral("blobcat")});
    QCOMPARE(markupOf(bomb, {.emojis = {blobcat()}}).count(u"<img"), 100);
}

void MarkupTest::directionIsOfTheFirstStrongCharacter_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("rightToLeft");
    QTest::newRow("english") << QStringLiteral("hello مرحبا") << false;
    QTest::newRow("arabic") << QStringLiteral("مرحبا hello") << true;
    QTest::newRow("hebrew after digits") << QStringLiteral("12. שלום") << true;
    QTest::newRow("digits") << QStringLiteral("123 !") << false;
    QTest::newRow("empty") << QString() << false;
}

void MarkupTest::directionIsOfTheFirstStrongCharacter()
{
    QFETCH(QString, text);
    QFETCH(bool, rightToLeft);
    QCOMPARE(isRightToLeft(text), rightToLeft);
    QCOMPARE(makeBlocks(bodyOf({Span{.text = text}}), {}).first().rightToLeft, rightToLeft);
}

void MarkupTest::mentionsDoNotDecideTheDirection()
{
    const Span mention{.kind = Span::Kind::Mention, .text = QStringLiteral("@alice"), .target = QStringLiteral("https://a.example/@alice")};
    QVERIFY(makeBlocks(bodyOf({mention, Span{.text = QStringLiteral(" مرحبا")}}), {}).first().rightToLeft);
    QVERIFY(!makeBlocks(bodyOf({mention}), {}).first().rightToLeft);
}

void MarkupTest::codeStaysPlain()
{
    const model::Body body{.blocks = {model::Block{.kind = model::Block::Kind::Code,
                                                   .language = QStringLiteral("c++"),
                                                   .spans = {Span{.text = QStringLiteral("a < b;\nc & d;")}}},
                                      model::Block{.kind = model::Block::Kind::ListItem, .listDepth = 1, .number = 3},
                                      model::Block{.kind = model::Block::Kind::ListItem, .listDepth = 2}}};
    const QList<BlockView> views = makeBlocks(body, {});
    QCOMPARE(views[0].kind, QStringLiteral("code"));
    QCOMPARE(views[0].markup, QStringLiteral("a < b;\nc & d;"));
    QCOMPARE(views[0].language, QStringLiteral("c++"));
    QCOMPARE(views[1].bullet, QStringLiteral("3."));
    QCOMPARE(views[2].bullet, QStringLiteral("•"));
    QCOMPARE(views[2].listDepth, 2);
}

void MarkupTest::nameFallsBackToUsernameWhereItIsInvisible()
{
    for (const QString &name :
         {QString(), QStringLiteral("  "), QStringLiteral("\u200b\u200d"), QStringLiteral("\u3164"), QStringLiteral("\u202e")}) {
        const PersonView view = makePersonView({.username = QStringLiteral("bob"), .displayName = name}, {});
        QCOMPARE(view.name, QStringLiteral("bob"));
        QCOMPARE(view.nameMarkup, QStringLiteral("bob"));
    }
}

void MarkupTest::nameLosesDirectionOverridesAndLength()
{
    const PersonView view
        = makePersonView({.username = QStringLiteral("bob"), .displayName = QStringLiteral("Bob\u202eevil\n\t<b>") + QString(10000, u'x')}, {});
    QVERIFY(view.name.startsWith(u"Bobevil <b>xxx"));
    QVERIFY(view.nameMarkup.startsWith(u"Bobevil &lt;b&gt;xxx"));
    QCOMPARE(view.name.size(), maxNameLength + 1);

    const QString accents = u"a" + QString(10000, QChar(0x0301));
    QCOMPARE(makePersonView({.displayName = accents}, {}).name.size(), maxNameLength + 1);
}

void MarkupTest::nameEmojiAreBoundedAndNamePlainHasNone()
{
    const PersonView view
        = makePersonView({.username = QStringLiteral("bob"), .displayName = QStringLiteral("Bob :blobcat:"), .emojis = {blobcat()}}, {});
    QCOMPARE(view.name, QStringLiteral("Bob"));
    QCOMPARE(view.nameMarkup.count(u"<img"), 1);

    model::Emoji short1 = blobcat();
    short1.shortcode = QStringLiteral("b");
    const PersonView bomb
        = makePersonView({.username = QStringLiteral("bob"), .displayName = QStringLiteral(":b:").repeated(30), .emojis = {short1}}, {});
    QCOMPARE(bomb.nameMarkup.count(u"<img"), 12);
    QCOMPARE(bomb.name, QStringLiteral("bob"));
}

void MarkupTest::longPostsAreFolded()
{
    QVERIFY(!isLongBody(bodyOf({Span{.text = QString(500, u'a')}})));
    QVERIFY(isLongBody(bodyOf({Span{.text = QString(1000, u'a')}})));
    QVERIFY(isLongBody(bodyOf(QList<Span>(30, Span{.kind = Span::Kind::Break}))));
}

QTEST_GUILESS_MAIN(MarkupTest)
#include "markuptest.moc"
