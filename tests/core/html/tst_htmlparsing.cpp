// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/html/parse.h"
#include "core/html/text.h"
#include "tests/core/html/describe.h"

#include <QTest>

using namespace foyer;
using namespace foyer::html;
using namespace Qt::StringLiterals;
using tests::describe;

class TestParse : public QObject
{
    Q_OBJECT

private slots:
    void makesBlocks_data();
    void makesBlocks();
    void writesMathmlAsTex_data();
    void writesMathmlAsTex();
    void collapsesWhiteSpace_data();
    void collapsesWhiteSpace();
    void readsTextWithoutTags_data();
    void readsTextWithoutTags();
    void keepsPlainTextAsItIs();
    void findsKnownEmojiOnly_data();
    void findsKnownEmojiOnly();
    void takesHashtagLineAsTagBar_data();
    void takesHashtagLineAsTagBar();
    void keepsPostOfHashtagsInBody();
    void takesTagsOfPictureWithoutWords();
    void dropsWordsThatStandForQuote_data();
    void dropsWordsThatStandForQuote();
    void keepsQuoteLinkWithoutQuote();
    void givesWordsOfHtml();
    void partsNamesIntoEmoji();
};

void TestParse::makesBlocks_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("expected");
    const auto row
        = [](const char *name, const char16_t *html, const char16_t *expected) { QTest::newRow(name) << QString(html) << QString(expected); };

    row("empty", u"", u"");
    row("empty paragraphs", u"<p></p><p> </p><p>&nbsp;</p><p><br></p>", u"");
    row("paragraphs", u"<p>one</p><p>two</p>", u"p one\np two");
    row("text around a paragraph", u"one<p>two</p>three", u"p one\np two\np three");
    row("line breaks", u"<p>one<br>two<br/><br />three</p>", u"p one/two//three");
    row("breaks at the ends", u"<p><br>one<br><br></p>", u"p one");
    row("flood of breaks", u"<p>one<br><br><br><br><br><br><br>two</p>", u"p one///two");
    row("styles", u"<p><b>b</b><strong>s</strong><i>i</i><em>e</em><u>u</u><s>s</s><del>d</del><code>c</code><sup>2</sup><sub>3</sub></p>",
        u"p *bs*~ie~_u_-sd-`c`^2^v3v");
    row("nested styles", u"<p><b>a<i>b</i></b></p>", u"p *a*~*b*~");
    row("headings", u"<h1>a</h1><h6>b</h6>", u"h1 a\nh6 b");
    row("rule", u"<p>a</p><hr><p>b</p>", u"p a\nhr\np b");
    row("quote", u"<blockquote><p>a</p><blockquote>b</blockquote></blockquote>c", u"q1 p a\nq2 p b\np c");
    row("bullets", u"<ul><li>a</li><li><p>b</p><p>more</p></li></ul>", u"li1 a\nli1 b\nl1 p more");
    row("numbers", u"<ol start=\"3\"><li>a</li><li>b</li><li value=\"9\">c</li><li>d</li></ol>", u"li1.3 a\nli1.4 b\nli1.9 c\nli1.10 d");
    row("senseless numbers", u"<ol start=\"99999999999999999999\"><li>a</li><li value=\"-5\">b</li></ol>", u"li1.1 a\nli1.1 b");
    row("list in a list", u"<ul><li>a<ol><li>b</li></ol>c</li></ul>", u"li1 a\nli2.1 b\nl1 p c");
    row("item without a list", u"<li>a</li>", u"li1 a");
    row("empty item", u"<ul><li></li><li>a</li></ul>", u"li1 a");
    row("list in a quote", u"<blockquote><ul><li>a</li></ul></blockquote>", u"q1 li1 a");
    row("code", u"<pre><code class=\"language-c++\">if (a &lt; b)\n    c();\n\n</code></pre>", u"code:c++ if (a < b)\n    c();");
    row("code with colours", u"<pre>a<br><span class=\"k\">b</span>\n<b>c</b></pre>", u"code: a\nb\nc");
    row("code in an item", u"<ul><li><pre>a</pre></li></ul>", u"li1\nl1 code: a");
    row("deep lists and quotes end at six",
        u"<ul><li><ul><li><ul><li><ul><li><ul><li><ul><li><ul><li><ul><li>a</li></ul></li></ul></li></ul></li></ul></li></ul></li></ul></li></ul></"
        u"li></ul>",
        u"li6 a");
    row("picture", u"<p>a <img src=\"https://example.org/cat.png\" alt=\"a cat\"> b</p>", u"p a a cat b");
    row("picture without words", u"<p><img src=\"https://example.org/cat.png\"></p>", u"");
    row("ruby", u"<p><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby></p>", u"p 漢(kan)");
    row("table", u"<table><tr><th>a</th><th>b</th></tr><tr><td>c</td><td>d</td></tr></table>", u"p a | b/c | d");
    row("details", u"<details><summary>more</summary>inside</details>", u"p more\np inside");
    row("figure", u"<figure><img alt=\"a cat\"><figcaption>My cat</figcaption></figure>", u"p a cat\np My cat");
    row("unknown elements", u"<p><blink>a</blink><foo-bar>b</foo-bar></p><section><article>c</article></section>", u"p ab\np c");
    row("formula", u"<p>so <math><semantics><mi>x</mi><annotation encoding=\"application/x-tex\">x^n</annotation></semantics></math>!</p>",
        u"p so \\(x^n\\)!");
    row("displayed formula",
        u"<p>so <math display=\"block\"><semantics><mi>x</mi><annotation encoding=\"application/x-tex\"> x &lt; \n y "
        u"</annotation></semantics></math></p>",
        u"p so \\[x < y\\]");
    row("empty formula", u"<p>a<math><semantics><mi>x</mi><annotation encoding=\"application/x-tex\"> </annotation></semantics></math></p>", u"p a");
    row("elements in a formula",
        u"<p><math><semantics><mi>x</mi><annotation encoding=\"application/x-tex\">a<mi>b</mi>c</annotation></semantics></math></p>", u"p \\(ac\\)");
    row("formula in words", u"<math><semantics><mi>x</mi><annotation encoding=\"text/plain\">sqrt(x)</annotation></semantics></math>",
        u"p `sqrt(x)`");
    row("formula of no known language",
        u"<p>a<math><semantics><annotation>x</annotation><annotation encoding=\"text/x\"><mi>y</mi></annotation></semantics></math></p>", u"p a");
    row("player", u"<video src=\"https://www.example.org/film.mp4\">Your browser is old</video>",
        u"p [example.org/film.mp4](https://www.example.org/film.mp4)");
    row("player with sources",
        u"<audio><source src=\"ftp://example.org/a\"><source src=\"https://example.org/b.ogg\"><source src=\"https://example.org/c.mp3\"></audio>",
        u"p [example.org/b.ogg](https://example.org/b.ogg)");
    row("frame", u"<p>see</p><iframe src=\"https://example.org/embed/1\"></iframe>", u"p see\np [example.org/embed/1](https://example.org/embed/1)");
    row("misnested", u"<p>a<b>b<i>c</b>d</i></p>", u"p a*b*~*c*~~d~");
    row("unclosed", u"<p>a<p>b<b>c", u"p a\np b*c*");
}

void TestParse::writesMathmlAsTex_data()
{
    QTest::addColumn<QString>("mathml");
    QTest::addColumn<QString>("expected");
    const auto row
        = [](const char *name, const char16_t *mathml, const char16_t *expected) { QTest::newRow(name) << QString(mathml) << QString(expected); };

    row("sum", u"<mrow><mi>x</mi> <mo>+</mo> <mn>12</mn></mrow>", u"\\(x+{12}\\)");
    row("fraction", u"<mfrac><mn>1</mn><mrow><mn>2</mn><mi>a</mi></mrow></mfrac>", u"\\(\\frac{{1}}{{2}a}\\)");
    row("scripts", u"<msubsup><mi>x</mi><mi>i</mi><mn>2</mn></msubsup><msup><mrow><mi>a</mi><mi>b</mi></mrow><mi>n</mi></msup>",
        u"\\(x_{i}^{{2}}{ab}^{n}\\)");
    row("limits", u"<munderover><mo>∑</mo><mrow><mi>i</mi><mo>=</mo><mn>1</mn></mrow><mi>n</mi></munderover>", u"\\(∑_{i={1}}^{n}\\)");
    row("prime", u"<msup><mi>f</mi><mo>′</mo></msup>", u"\\(f'\\)");
    row("accent", u"<mover><mi>v</mi><mo>→</mo></mover>", u"\\(\\vec{v}\\)");
    row("roots", u"<msqrt><mi>x</mi><mi>y</mi></msqrt><mroot><mi>x</mi><mn>3</mn></mroot>", u"\\(\\sqrt{xy}\\sqrt[{{3}}]{x}\\)");
    row("function", u"<mi>sin</mi><mo>&#8289;</mo><mi>x</mi>", u"\\(\\operatorname{sin}x\\)");
    row("words", u"<mtext>if <b>50%</b> \\</mtext>", u"\\(\\text{if 50\\% }\\)");
    row("matrix", u"<mtable><mtr><mtd><mn>1</mn></mtd><mtd><mn>2</mn></mtd></mtr><mtr><mtd><mi>a</mi></mtd></mtr></mtable>",
        u"\\(\\begin{matrix}{1}&{2}\\\\a\\end{matrix}\\)");
    row("braces", u"<mo>{</mo><mi>x</mi><mo>}</mo>", u"\\(\\{x\\}\\)");
    row("what is not known", u"<menclose><mi>x</mi></menclose><mstyle><mi>y</mi></mstyle>", u"\\(xy\\)");
    row("annotation wins", u"<semantics><mi>x</mi><annotation encoding=\"application/x-tex\">y</annotation></semantics>", u"\\(y\\)");
    row("fraction of one", u"<mi>y</mi><mfrac><mi>x</mi></mfrac>", u"");
    row("script", u"<mi>x</mi><mtext><script>y</script></mtext>", u"\\(x\\text{}\\)");
    row("nothing", u"<mrow></mrow>", u"");
}

void TestParse::writesMathmlAsTex()
{
    QFETCH(QString, mathml);
    QFETCH(QString, expected);
    QCOMPARE(describe(parse(QString(u"<p><math>" + mathml + u"</math></p>"))), expected.isEmpty() ? QString() : u"p " + expected);
}

void TestParse::makesBlocks()
{
    QFETCH(QString, html);
    QFETCH(QString, expected);
    QCOMPARE(describe(parse(html)), expected);
}

void TestParse::collapsesWhiteSpace_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("expected");
    const auto row
        = [](const char *name, const char16_t *html, const char16_t *expected) { QTest::newRow(name) << QString(html) << QString(expected); };

    row("runs", u"<p>  a \n\t b\r\n c  </p>", u"p a b c");
    row("between styles", u"<p>a <b> b</b> c</p>", u"p a *b *c");
    row("around a break", u"<p>a <br> b</p>", u"p a/b");
    row("inside of a link", u"<p>a<a href=\"https://x.example/\"> here </a>b</p>", u"p a [here](https://x.example/) b");
    row("between links", u"<p><a href=\"https://x.example/\">a</a> <a href=\"https://x.example/\">b</a></p>",
        u"p [a](https://x.example/) [b](https://x.example/)");
    row("between blocks", u"<p>a</p>\n\n<p>b</p>\n", u"p a\np b");
    row("hard spaces stay", u"<p>a&nbsp;&nbsp;b</p>", u"p a\u00a0\u00a0b");
    row("dropped characters leave no second space", u"<p>a \u0001 b</p>", u"p a b");
}

void TestParse::collapsesWhiteSpace()
{
    QFETCH(QString, html);
    QFETCH(QString, expected);
    QCOMPARE(describe(parse(html)), expected);
}

void TestParse::readsTextWithoutTags_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row
        = [](const char *name, const char16_t *text, const char16_t *expected) { QTest::newRow(name) << QString(text) << QString(expected); };

    row("words", u"hello", u"p hello");
    row("entities", u"Tom &amp; Jerry &eacute;&#39;&#x1F600;", u"p Tom & Jerry é'😀");
    row("lone ampersand", u"R&D & co", u"p R&D & co");
    row("lines and paragraphs", u"a\nb\r\n\r\n\nc", u"p a/b\np c");
    row("address", u"see https://example.org/a?b=1&amp;c=2, please", u"p see [example.org/a?b=1&c=2](https://example.org/a?b=1&c=2), please");
    row("less-than is HTML's trouble", u"I <3 you & me", u"p I <3 you & me");
}

void TestParse::readsTextWithoutTags()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(describe(parse(text)), expected);
}

void TestParse::keepsPlainTextAsItIs()
{
    QCOMPARE(describe(parsePlain(u"<b>a</b> &amp; :cat:\nhttps://example.org/", {.emojis = {u"cat"_s}})),
             u"p <b>a</b> &amp; {:cat:}/[example.org/](https://example.org/)"_s);
}

void TestParse::findsKnownEmojiOnly_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("expected");
    const auto row
        = [](const char *name, const char16_t *html, const char16_t *expected) { QTest::newRow(name) << QString(html) << QString(expected); };

    row("known", u"<p>a :cat: b</p>", u"p a {:cat:} b");
    row("unknown", u"<p>a :cow: b</p>", u"p a :cow: b");
    row("beside each other", u"<p>:cat::dog_2:</p>", u"p {:cat:}{:dog_2:}");
    row("after a time of day", u"<p>at 12:30:cat:</p>", u"p at 12:30{:cat:}");
    row("sharing a colon", u"<p>:cow:cat:dog_2:</p>", u"p :cow{:cat:}dog_2:");
    row("in code", u"<p><code>:cat:</code></p><pre>:cat:</pre>", u"p `:cat:`\ncode: :cat:");
    row("styled", u"<p><b>:cat:</b></p>", u"p *{:cat:}*");
    row("in a link", u"<p><a href=\"https://x.example/\">:cat:</a></p>", u"p [:cat:](https://x.example/)");
    row("as a picture", u"<p>a<img class=\"emoji\" alt=\":cat:\" src=\"https://x.example/cat.png\"></p>", u"p a{:cat:}");
    row("as a picture without colons", u"<p>a<img class=\"custom-emoji\" alt=\"cat\"></p>", u"p a{:cat:}");
    row("in two parts", u"<p>:c<b>at:</b></p>", u"p :c*at:*");
}

void TestParse::findsKnownEmojiOnly()
{
    QFETCH(QString, html);
    QFETCH(QString, expected);
    QCOMPARE(describe(parse(html, {.emojis = {u"cat"_s, u"dog_2"_s}})), expected);
}

void TestParse::takesHashtagLineAsTagBar_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &html, const char16_t *expected) { QTest::newRow(name) << html << QString(expected); };
    const QString a = u"<a href=\"https://x.example/tags/a\" class=\"mention hashtag\" rel=\"tag\">#<span>a</span></a>"_s;
    const QString b = u"<a href=\"https://x.example/tags/b\" class=\"mention hashtag\" rel=\"tag\">#<span>b</span></a>"_s;
    const QString upperA = u"<a href=\"https://x.example/tags/a\" class=\"mention hashtag\" rel=\"tag\">#<span>A</span></a>"_s;

    row("last paragraph", u"<p>text</p><p>%1 %2</p>"_s.arg(a, b), u"p text\ntags a b");
    row("last line", u"<p>text<br><br>%1 %2</p>"_s.arg(a, b), u"p text\ntags a b");
    row("last lines and paragraphs", u"<p>text<br>%1</p><p>%2</p>"_s.arg(a, b), u"p text\ntags a b");
    row("equal but for case", u"<p>text</p><p>%1 %2</p>"_s.arg(a, upperA), u"p text\ntags a");
    row("behind words of the same line", u"<p>text %1</p>"_s.arg(a), u"p text {#a=a}");
    row("with words behind", u"<p>text</p><p>%1 etc.</p>"_s.arg(a), u"p text\np {#a=a} etc.");
    row("not the last", u"<p>text</p><p>%1</p><p>more</p>"_s.arg(a), u"p text\np {#a=a}\np more");
    row("in a list", u"<p>text</p><ul><li>%1</li></ul>"_s.arg(a), u"p text\nli1 {#a=a}");
    row("in a quote", u"<p>text</p><blockquote>%1</blockquote>"_s.arg(a), u"p text\nq1 p {#a=a}");
}

void TestParse::takesHashtagLineAsTagBar()
{
    QFETCH(QString, html);
    QFETCH(QString, expected);
    QCOMPARE(describe(parse(html)), expected);
}

void TestParse::keepsPostOfHashtagsInBody()
{
    const QString html
        = u"<p><a class=\"hashtag\" href=\"https://x.example/a\">#a</a><br><a class=\"hashtag\" href=\"https://x.example/b\">#b</a></p>"_s;
    QCOMPARE(describe(parse(html)), u"p {#a=a}/{#b=b}"_s);
}

void TestParse::takesTagsOfPictureWithoutWords()
{
    QCOMPARE(describe(parse(u"<p><a class=\"hashtag\" href=\"https://x.example/a\">#a</a></p>", {.hasMedia = true})), u"tags a"_s);
}

void TestParse::dropsWordsThatStandForQuote_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("expected");
    const auto row
        = [](const char *name, const char16_t *html, const char16_t *expected) { QTest::newRow(name) << QString(html) << QString(expected); };

    row("paragraph", u"<p class=\"quote-inline\">RE: <a href=\"https://x.example/1\">https://x.example/1</a></p><p>text</p>", u"p text");
    row("span", u"<p>text<span class=\"quote-inline\"><br><br>RE: <a href=\"https://x.example/1\">https://x.example/1</a></span></p>", u"p text");
    row("Misskey's line", u"<p><span>text<br><br>RE: </span><a href=\"https://x.example/1\">https://x.example/1</a></p>", u"p text");
    row("nothing else", u"<p>RE: <a href=\"https://x.example/1\">https://x.example/1</a></p>", u"");
    row("words before it in the line", u"<p>text RE: <a href=\"https://x.example/1\">link</a></p>", u"p text RE: [link](https://x.example/1)");
}

void TestParse::dropsWordsThatStandForQuote()
{
    QFETCH(QString, html);
    QFETCH(QString, expected);
    QCOMPARE(describe(parse(html, {.stripQuoteInline = true})), expected);
}

void TestParse::keepsQuoteLinkWithoutQuote()
{
    QCOMPARE(describe(parse(u"<p>text<span class=\"quote-inline\"><br>RE: <a href=\"https://x.example/1\">link</a></span></p>")),
             u"p text/RE: [link](https://x.example/1)"_s);
}

void TestParse::givesWordsOfHtml()
{
    QCOMPARE(toPlainText(u"<p>a <b>b</b> &amp; c<br>d</p><ul><li>e</li></ul>"), u"a b & c\nd\ne"_s);
    QCOMPARE(toPlainText(u"a &lt;b&gt;"), u"a <b>"_s);
}

void TestParse::partsNamesIntoEmoji()
{
    const auto spans = emojiSpans(u"  Ana\n :cat: <b>\u202eevil", {u"cat"_s});
    QCOMPARE(spans.size(), 3);
    QCOMPARE(spans[0].text, u"Ana "_s);
    QCOMPARE(spans[1].kind, model::Span::Kind::Emoji);
    QCOMPARE(spans[1].target, u"cat"_s);
    QCOMPARE(spans[2].text, u" <b>evil"_s);
    QVERIFY(emojiSpans(QString(10'000, u'x'), {}).constFirst().text.size() <= 5000);
}

QTEST_GUILESS_MAIN(TestParse)
#include "tst_htmlparsing.moc"
