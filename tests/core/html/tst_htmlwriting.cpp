// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/html/parse.h"
#include "core/html/write.h"
#include "tests/core/html/describe.h"

#include <QTest>

using namespace foyer;
using namespace foyer::html;
using namespace Qt::StringLiterals;
using tests::describe;

class TestHtmlWriting : public QObject
{
    Q_OBJECT

private slots:
    void writesElements_data();
    void writesElements();
    void readsBackTheSame_data();
    void readsBackTheSame();
    void escapesEverything();
};

void TestHtmlWriting::writesElements_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("expected");
    const auto row
        = [](const char *name, const char16_t *html, const char16_t *expected) { QTest::newRow(name) << QString(html) << QString(expected); };

    row("paragraph", u"a<br><strong>b</strong>", u"<p>a<br /><b>b</b></p>");
    row("link", u"<a href='https://x.example/?a&amp;b'>c</a>",
        u"<p><a href=\"https://x.example/?a&amp;b\" rel=\"nofollow noopener\" target=\"_blank\">c</a></p>");
    row("mention", u"<a class=mention href=https://x.example/@a>@a</a>", u"<p><a href=\"https://x.example/@a\" class=\"u-url mention\">@a</a></p>");
    row("tag", u"a <a class=hashtag href=https://y.example/>#Cats</a>",
        u"<p>a <a href=\"https://x.example/tags/Cats\" class=\"mention hashtag\" rel=\"tag\">#Cats</a></p>");
    row("tag bar", u"<p>a</p><p><a class=hashtag>#b</a> <a class=hashtag>#c</a></p>",
        u"<p>a</p><p><a href=\"https://x.example/tags/b\" class=\"mention hashtag\" rel=\"tag\">#b</a> <a href=\"https://x.example/tags/c\" "
        u"class=\"mention "
        u"hashtag\" rel=\"tag\">#c</a></p>");
    row("lists", u"<ul><li>a<ol start=4><li>b</ol><li>c</ul>", u"<ul><li>a<ol start=\"4\"><li>b</li></ol></li><li>c</li></ul>");
    row("list in a quote", u"<blockquote><ul><li>a<li>b</ul>c</blockquote>", u"<blockquote><ul><li>a</li><li>b</li></ul><p>c</p></blockquote>");
    row("quote in a list", u"<ul><li>a<blockquote>b</blockquote>c</ul>", u"<ul><li>a<blockquote><p>b</p></blockquote><p>c</p></li></ul>");
    row("code", u"<pre class=lang-js>a &lt; b</pre><hr><h2>d</h2>", u"<pre><code class=\"language-js\">a &lt; b</code></pre><hr /><h2>d</h2>");
}

void TestHtmlWriting::writesElements()
{
    QFETCH(QString, html);
    QFETCH(QString, expected);
    QCOMPARE(toHtml(parse(html), [](const QString &tag) { return QString(u"https://x.example/tags/" + tag); }), expected);
}

void TestHtmlWriting::readsBackTheSame_data()
{
    QTest::addColumn<QString>("html");
    const auto row = [](const char *name, const char16_t *html) { QTest::newRow(name) << QString(html); };

    row("item that begins with a quote", u"<ul><li><blockquote>a</blockquote>b<li>c</ul>");
    row("quoted list beside a list", u"<blockquote><ul><li>a</ul></blockquote><ul><li>b</ul>");
    row("quoted list in an item", u"<ul><li>a<blockquote><ul><li>b<p>c</ul>d</blockquote>e<li>f</ul>");
    row("two quoted depths in items", u"<ul><li><blockquote><ul><li>a</ul>b</blockquote>c</ul>");
    row("item with a list only", u"<ul><li><ul><li>a</ul>b<li>c</ul>");
    row("rule first", u"<ol><li><hr>a<li>b</ol>");
    row("code first", u"<ol><li><pre>a</pre>b<li><pre>\n\n c</pre></ol>");
    row("kinds of lists in turn", u"<ul><li>a</ul><ol><li>b</ol><ol start=7><li>c<li value=3>d</ol>");
    row("heading in an item", u"<ul><li><h2>a</h2>b</ul>");
    row("deeper than kept",
        u"<ol><li>1<ol><li>2<ol><li>3<ol><li>4<ol><li>5<ol><li>6<ul><li>7</ul>6<ol start=5><li>7</ol><li>6</ol></ol></ol></ol></ol></ol>");
    row("spaces and styles",
        u"<p><b>a </b><i> b</i> <a href=https://x.example/> c </a> :cat: <b>:cat: </b><a href=https://x.example/>d</a><code> :cat: </code></p>");
    row("deceiving link",
        u"<a href=https://evil.example/>https://good.example</a> <a href=https://evil.example/>https://good.example (evil.example)</a>");
    row("strange address", u"<a href='https://x.example/a b\"c&amp;amp;'>d</a>");
    row("formula", u"a <math display=block><semantics><annotation encoding=application/x-tex>x :cat: \\frac{a}{b}</annotation></semantics></math> b");
    row("emoji that share colons", u":cat:cat: ::cat::");
    row("hard and zero-width spaces", u"<p>\u200b a &nbsp; b\u00ad</p><p>\u200b</p>");
}

void TestHtmlWriting::readsBackTheSame()
{
    QFETCH(QString, html);
    const Context context{.emojis = {u"cat"_s}};
    const model::Body body = parse(html, context);
    QVERIFY(!body.isEmpty());
    const QString written = toHtml(body);
    QCOMPARE(describe(parse(written, context)), describe(body));
    QVERIFY2(parse(written, context) == body, qPrintable(written));
}

void TestHtmlWriting::escapesEverything()
{
    model::Body body;
    const QString evil = u"\"><script>alert('&')</script>"_s;
    body.blocks.append({.kind = model::Block::Kind::Paragraph,
                        .spans = {{.kind = model::Span::Kind::Text, .text = evil},
                                  {.kind = model::Span::Kind::Link, .text = evil, .target = u"https://x.example/"_s + evil}}});
    const QString written = toHtml(body, [&](const QString &) { return evil; });
    QVERIFY(!written.contains("<script"_L1));
    QCOMPARE(written.count(u'<'), 4);
}

QTEST_GUILESS_MAIN(TestHtmlWriting)
#include "tst_htmlwriting.moc"
