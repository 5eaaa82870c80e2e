// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/html/address.h"
#include "core/html/parse.h"
#include "tests/core/html/describe.h"

#include <QTest>

using namespace foyer;
using namespace foyer::html;
using namespace Qt::StringLiterals;
using tests::describe;

class TestLinks : public QObject
{
    Q_OBJECT

private slots:
    void keepsAllowedAddressesOnly_data();
    void keepsAllowedAddressesOnly();
    void showsShortenedWordsAndKeepsWholeAddress();
    void showsRealHostOfDeceivingWords_data();
    void showsRealHostOfDeceivingWords();
    void recognisesPeopleAndTags_data();
    void recognisesPeopleAndTags();
    void findsAddressesInPlainText_data();
    void findsAddressesInPlainText();
    void boundsLengths();
};

void TestLinks::keepsAllowedAddressesOnly_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char16_t *address, const char16_t *expected) {
        QTest::newRow(qPrintable(QString(address))) << QString(address) << QString(expected);
    };
    const auto same = [&](const char16_t *address) { row(address, address); };

    same(u"https://example.org/a?b=c#d");
    same(u"HTTP://example.org");
    same(u"https://nic.みんな/");
    same(u"https://i❤.ws/");
    same(u"https://[2001:db8::1]:8443/");
    same(u"xmpp:alice@example.org");
    same(u"magnet:?xt=urn:btih:c12fe1c06bba254a9dc9f519b335aa7c1367a88a");
    same(u"gemini://example.org/");
    same(u"dweb:/a/foo");
    same(u"tel:+33123456789");
    same(u"web+ap://example.org/users/alice");
    same(u"mailto:alice@example.org");
    row(u"mailto:alice@example.org?attach=/etc/passwd", u"mailto:alice@example.org");
    row(u"  https://example.org/ \n", u"https://example.org/");
    row(u"https://example.org/a b\"<c>\\d", u"https://example.org/a%20b%22%3Cc%3E%5Cd");
    row(u"https://example.org/\u202egnp.exe", u"https://example.org/%E2%80%AEgnp.exe");
    for (const char16_t *refused : {u"",
                                    u"javascript:alert(1)",
                                    u"JaVaScRiPt:alert(1)",
                                    u"java\nscript:alert(1)",
                                    u"\u0001javascript:alert(1)",
                                    u"data:text/html,x",
                                    u"file:///etc/passwd",
                                    u"qrc:/main.qml",
                                    u"vbscript:x",
                                    u"kmail:attach",
                                    u"smb://host/share",
                                    u"/relative",
                                    u"relative",
                                    u"//example.org/",
                                    u"#here",
                                    u"?q",
                                    u"https:",
                                    u"https:/example.org",
                                    u"https:///path",
                                    u"https://",
                                    u"https://good.example\\@evil.example/",
                                    u"https://good.example\u202egnp.exe",
                                    u"https://a b/",
                                    u"https://@/",
                                    u"http:example.org",
                                    u"mailto:",
                                    u"mailto:?attach=x",
                                    u"image://media/x",
                                    u"foyer://callback"})
        row(refused, u"");
}

void TestLinks::keepsAllowedAddressesOnly()
{
    QFETCH(QString, address);
    QFETCH(QString, expected);
    QCOMPARE(allowedAddress(address), expected);
    const QString html = u"<p><a href=\"%1\">words</a></p>"_s.arg(address.toHtmlEscaped());
    QCOMPARE(describe(parse(html)), expected.isEmpty() ? u"p words"_s : u"p [words](%1)"_s.arg(expected));
}

void TestLinks::showsShortenedWordsAndKeepsWholeAddress()
{
    const QString html = u"<p>See <a href=\"https://www.example.org/a/long/way/to/go\"><span class=\"invisible\">https://www.</span><span "
                         u"class=\"ellipsis\">example.org/a/long</span>"
                         "<span class=\"invisible\">/way/to/go</span></a> <span class=\"invisible\">not in a link</span></p>"_s;
    QCOMPARE(describe(parse(html)), u"p See [example.org/a/long…](https://www.example.org/a/long/way/to/go) not in a link"_s);
}

void TestLinks::showsRealHostOfDeceivingWords_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("real");
    const auto row = [](const char16_t *address, const char16_t *words, const char16_t *real) {
        QTest::newRow(qPrintable(QString(words) + u" -> " + QString(address))) << QString(address) << QString(words) << QString(real);
    };

    for (const char16_t *honest : {u"good.example", u"www.good.example", u"https://good.example/a", u"GOOD.example/b…", u"click here",
                                   u"Version 1.2.3", u"e.g. this", u"photo.jpg", u"3.14", u"...", u"12:30"})
        row(u"https://good.example/a", honest, u"");
    row(u"https://www.good.example/", u"good.example", u"");
    row(u"https://nic.xn--q9jyb4c/", u"nic.みんな", u"");
    row(u"https://good.example/", u"@first.last@good.example", u"");
    row(u"https://good.example/blog/john.doe", u"good.example/blog/john.doe", u"");
    row(u"mailto:alice@good.example", u"alice@good.example", u"");
    for (const char16_t *deceiving : {u"https://good.example",
                                      u"good.example",
                                      u"good.example/path",
                                      u"WWW.Good.Example",
                                      u"Log in at good.example now",
                                      u"https://evil.example@good.example/",
                                      u"(good.example)",
                                      u"good．example",
                                      u"good。example",
                                      u"ｇｏｏｄ.example",
                                      u"good.example∕evil",
                                      u"1.2.3.4",
                                      u"xn--q9jyb4c.xn--q9jyb4c",
                                      u"https://localhost/",
                                      u"evil.example.good.example",
                                      u"alice@good.example",
                                      u"good.example:443/x",
                                      u"good\u200b.example",
                                      u"Visit\u00a0good.example",
                                      u"Visit:good.example",
                                      u"https://good.example@evil.example/"})
        row(u"https://evil.example/x", deceiving, u"evil.example");
    row(u"https://good.example@evil.example/", u"https://good.example@evil.example/", u"evil.example");
    row(u"https://gооd.example/", u"good.example", u"xn--gd-fmca.example"); // Cyrillic letters
    row(u"https://paypal.com.evil.example/", u"paypal.com", u"paypal.com.evil.example");
    row(u"xmpp:evil.example", u"https://good.example", u"xmpp:evil.example");
}

void TestLinks::showsRealHostOfDeceivingWords()
{
    QFETCH(QString, address);
    QFETCH(QString, words);
    QFETCH(QString, real);
    const auto body = parse(u"<p><a href=\"%1\">%2</a></p>"_s.arg(address, words));
    QCOMPARE(body.blocks.size(), 1);
    QCOMPARE(body.blocks[0].spans.size(), 1);
    QCOMPARE(body.blocks[0].spans[0].text, real.isEmpty() ? words : QString(words + u" (" + real + u')'));
}

void TestLinks::recognisesPeopleAndTags_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("expected");
    const auto row
        = [](const char *name, const char16_t *html, const char16_t *expected) { QTest::newRow(name) << QString(html) << QString(expected); };

    row("Mastodon's mention", u"<span class=\"h-card\"><a href=\"https://x.example/@bob\" class=\"u-url mention\">@<span>bob</span></a></span>",
        u"p {@bob}(https://x.example/@bob)");
    row("mention by class only", u"<a class=\"mention\" href=\"https://y.example/users/eve\">@eve@y.example</a>",
        u"p {@eve@y.example}(https://y.example/users/eve)");
    row("mention with a host of its own", u"<a class=\"mention\" href=\"https://social.y.example/@eve\">@eve@y.example</a>",
        u"p {@eve@y.example}(https://social.y.example/@eve)");
    row("mention that lies", u"<a class=\"mention\" href=\"https://evil.example/@eve\">@eve@y.example</a>",
        u"p {@eve@y.example (evil.example)}(https://evil.example/@eve)");
    row("mention without class, known from the post", u"<a href=\"https://x.example/@alice\">Alice</a>", u"p {Alice}(https://x.example/@alice)");
    row("mention class on a plain link", u"<a class=\"u-url mention\" href=\"https://evil.example/\">https://good.example</a>",
        u"p [https://good.example (evil.example)](https://evil.example/)");
    row("community", u"<a class=\"mention\" href=\"https://l.example/c/cats\">!cats@l.example</a>", u"p {!cats@l.example}(https://l.example/c/cats)");
    row("Mastodon's hashtag", u"<a href=\"https://x.example/tags/cats\" class=\"mention hashtag\" rel=\"tag\">#<span>Cats</span></a>",
        u"p {#Cats=Cats}");
    row("Pixelfed's hashtag", u"<a href=\"https://x.example/discover/tags/cats?src=hash\" class=\"u-url hashtag\">#cats</a>", u"p {#cats=cats}");
    row("Misskey's hashtag", u"<a href=\"https://x.example/tags/cats\" rel=\"tag\">#cats</a>", u"p {#cats=cats}");
    row("hashtag without class, known from the post", u"<a href=\"https://x.example/t/known\">#Known</a>", u"p {#Known=Known}");
    row("wide sign", u"<a class=\"hashtag\" href=\"https://x.example/\">＃猫</a>", u"p {＃猫=猫}");
    row("hashtag without address", u"<a class=\"hashtag\">#cats</a>", u"p {#cats=cats}");
    row("no hashtag at all", u"<a rel=\"tag\" href=\"https://x.example/cats\">cats</a>", u"p [cats](https://x.example/cats)");
    row("hashtag class without address or sign", u"a <a class=\"hashtag\">cats</a> b", u"p a cats b");
    row("words with a number sign", u"<a href=\"https://x.example/3\">#3 of many</a>", u"p [#3 of many](https://x.example/3)");
    row("link over two blocks", u"<a href=\"https://x.example/\"><h3>Title</h3><p>More</p></a>",
        u"h3 [Title](https://x.example/)\np [More](https://x.example/)");
    row("line break in a link", u"<a href=\"https://x.example/\">a<br>b</a>", u"p [a b](https://x.example/)");
    row("empty link", u"a<a href=\"https://x.example/\"> </a>b", u"p a b");
    row("picture in a link", u"<a href=\"https://x.example/\"><img alt=\"a cat\"></a>", u"p [a cat](https://x.example/)");
    row("styled link", u"<a href=\"https://x.example/\"><b>a</b> b</a>", u"p *[a b](https://x.example/)*");
}

void TestLinks::recognisesPeopleAndTags()
{
    QFETCH(QString, html);
    QFETCH(QString, expected);
    const Context context{.mentions
                          = {{.serverId = {}, .handle = u"alice@x.example"_s, .username = u"alice"_s, .url = u"https://x.example/@alice"_s}},
                          .tags = {u"known"_s}};
    QCOMPARE(describe(parse(html, context)), expected);
}

void TestLinks::findsAddressesInPlainText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("address");
    const auto row
        = [](const char16_t *text, const char16_t *address) { QTest::newRow(qPrintable(QString(text))) << QString(text) << QString(address); };

    row(u"http://example.org", u"http://example.org");
    row(u"see https://example.org/a, then", u"https://example.org/a");
    row(u"(https://example.org/)", u"https://example.org/");
    row(u"(see https://example.org/wiki/A_(b))", u"https://example.org/wiki/A_(b)");
    row(u"https://example.org/wiki/대한민국", u"https://example.org/wiki/대한민국");
    row(u"「[https://example.org/」", u"https://example.org/");
    row(u"https://example.org'", u"https://example.org");
    row(u"“https://example.org/a”!", u"https://example.org/a");
    row(u"<https://example.org/>", u"https://example.org/");
    row(u"https://example.org/a。次", u"https://example.org/a");
    row(u"xmpp:user@example.org", u"xmpp:user@example.org");
    row(u"try magnet:?xt=urn:btih:abc", u"magnet:?xt=urn:btih:abc");
    row(u"gemini://example.org/ now", u"gemini://example.org/");
    row(u"note: nothing", u"");
    row(u"https://", u"");
    row(u"xhttps://example.org", u"");
    row(u"javascript://example.org", u"");
    row(u"magnet: it pulls", u"");
}

void TestLinks::findsAddressesInPlainText()
{
    QFETCH(QString, text);
    QFETCH(QString, address);
    const FoundAddress found = findAddress(text, 0);
    QCOMPARE(found.start < 0 ? QString() : text.sliced(found.start, found.length), address);
}

void TestLinks::boundsLengths()
{
    QVERIFY(allowedAddress(QString(u"https://example.org/" + QString(2028, u'a'))).size() == 2048);
    QVERIFY(allowedAddress(QString(u"https://example.org/" + QString(2029, u'a'))).isEmpty());
    const auto body = parse(u"<p><a href=\"https://example.org/\">%1</a></p>"_s.arg(QString(5000, u'a')));
    QCOMPARE(body.blocks[0].spans[0].text.size(), 1000);
    QVERIFY(body.blocks[0].spans[0].text.endsWith(u'…'));
}

QTEST_GUILESS_MAIN(TestLinks)
#include "tst_htmllinks.moc"
