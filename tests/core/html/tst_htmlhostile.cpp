// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/html/parse.h"
#include "core/html/text.h"
#include "tests/core/html/describe.h"

#include <QElapsedTimer>
#include <QTest>

using namespace foyer;
using namespace foyer::html;
using namespace Qt::StringLiterals;
using tests::describe;

class TestHostileHtml : public QObject
{
    Q_OBJECT

private slots:
    void dropsWhatRunsOrLoads_data();
    void dropsWhatRunsOrLoads();
    void tamesCharacters_data();
    void tamesCharacters();
    void leavesScriptsAndEmojiAlone_data();
    void leavesScriptsAndEmojiAlone();
    void endsFloods_data();
    void endsFloods();
    void boundsCustomEmoji();
    void cutsGiantInput();
};

void TestHostileHtml::dropsWhatRunsOrLoads_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("expected");
    const auto row
        = [](const char *name, const char16_t *html, const char16_t *expected) { QTest::newRow(name) << QString(html) << QString(expected); };

    row("script", u"<p>a<script>alert(1)</script>b</p>", u"p ab");
    row("style", u"<style>p{}</style><p>a</p>", u"p a");
    row("head", u"<html><head><title>t</title></head><body><p>a</p></body></html>", u"p a");
    row("template", u"<template><p>a</p></template>b", u"p b");
    row("noscript", u"<noscript>a</noscript>b", u"p b");
    row("vector graphics", u"<svg><text>a</text><script>b</script></svg>c", u"p c");
    row("vector graphics with HTML inside", u"<svg><foreignObject><p>a</p></foreignObject></svg>c", u"p c");
    row("comment", u"<p>a<!-- b --><!c><?d?>e</p>", u"p ae");
    row("handler", u"<p onclick=\"x()\" style=\"position:fixed\">a</p>", u"p a");
    row("form", u"<form action=\"https://evil.example/\"><input name=\"password\" value=\"x\"><button>Send</button></form>", u"p Send");
    row("object with data", u"<object data=\"data:text/html;base64,PHNjcmlwdD4=\"><embed src=\"javascript:x\"></object>a", u"p a");
    row("escaped markup", u"<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>", u"p <script>alert(1)</script>");
    row("textarea", u"<textarea><b>a</b></textarea>", u"p <b>a</b>");
    row("text that looks like Qt's markup", u"<p>&lt;img src=\"file:///etc/passwd\"&gt;</p>", u"p <img src=\"file:///etc/passwd\">");
}

void TestHostileHtml::dropsWhatRunsOrLoads()
{
    QFETCH(QString, html);
    QFETCH(QString, expected);
    QCOMPARE(describe(parse(html)), expected);
}

void TestHostileHtml::tamesCharacters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, const QString &expected) { QTest::newRow(name) << text << expected; };

    row("controls", u"a\u0001\u0007\u001b[31m\u0085b"_s, u"a[31mb"_s);
    row("nul", u"a"_s + QChar(QChar::Null) + u"b"_s, u"ab"_s);
    row("overrides of direction", u"a\u202eb\u202c\u2066c\u2069d"_s, u"abcd"_s);
    row("Qt's own marks", u"a\ufdd0\ufdd1\ufffc\uffffb"_s, u"ab"_s);
    row("zero-width flood", u"a"_s + QString(500, QChar(0x200b)) + u"b"_s, u"a\u200b\u200bb"_s);
    row("marks in heaps", u"a"_s + QString(50, QChar(0x0316)) + u"b"_s, u"a\u0316\u0316\u0316b"_s);
    row("mixed heaps", u"a"_s + u"\u0316\u200d\u0591"_s.repeated(50) + u"b"_s, u"a\u0316\u200d\u0591\u0316\u200d\u0591\u0591\u0591\u0591\u0591b"_s);
    row("endless join", u"👩"_s + u"\u200d👩"_s.repeated(40),
        QString(u"👩"_s + u"\u200d👩"_s.repeated(16)).repeated(2) + u"👩"_s + u"\u200d👩"_s.repeated(6));
    row("one emoji a thousand times", u"🤡"_s.repeated(1000), u"🤡"_s.repeated(64));
    row("stray tag characters", u"a\U000E0041\U000E0042b"_s, u"ab"_s);
    row("lone surrogates", u"a"_s + QChar(0xd83d) + u"b"_s + QChar(0xde00), u"a\ufffdb\ufffd"_s);
}

void TestHostileHtml::tamesCharacters()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(tamed(text), expected);
    QCOMPARE(tamed(expected), expected);
}

void TestHostileHtml::leavesScriptsAndEmojiAlone_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char16_t *text) { QTest::newRow(name) << QString(text); };

    row("Arabic with vowels", u"بِسْمِ ٱللَّهِ ٱلرَّحْمَٰنِ ٱلرَّحِيمِ");
    row("Persian with non-joiner", u"می\u200cخواهم");
    row("Hebrew with cantillation", u"בְּרֵאשִׁ֖ית בָּרָ֣א אֱלֹהִ֑ים");
    row("Hindi with joiner", u"क्\u200dष क्षत्रिय श्री");
    row("Tamil", u"நிறுவனங்கள்");
    row("Burmese", u"မြန်မာဘာသာ");
    row("Tibetan", u"བསྒྲུབས་ཧཱུྃ");
    row("Thai", u"ที่นี่น้ำ");
    row("Khmer", u"ភាសាខ្មែរ");
    row("Vietnamese, decomposed", u"tiê\u0301ng Viê\u0323t");
    row("Korean, decomposed", u"\u1112\u1161\u11ab");
    row("Chinese with variants", u"葛\U000E0100 𠮷野家");
    row("family", u"👨\u200d👩\u200d👧\u200d👦");
    row("skin tones", u"👩🏽\u200d❤\ufe0f\u200d💋\u200d👨🏿");
    row("flags", u"🇫🇷🇩🇪🏴\U000E0067\U000E0062\U000E0073\U000E0063\U000E0074\U000E007F");
    row("keycap", u"1\ufe0f\u20e3");
    row("marks of direction", u"abc\u200f אבג\u200e");
    row("mathematics", u"𝓯𝓻𝓮𝓪𝓴𝔂 x⃗ ∑ ≠");
}

void TestHostileHtml::leavesScriptsAndEmojiAlone()
{
    QFETCH(QString, text);
    QCOMPARE(tamed(text), text);
    QCOMPARE(describe(parse(QString(u"<p>" + text + u"</p>"))), QString(u"p " + text));
}

void TestHostileHtml::endsFloods_data()
{
    QTest::addColumn<QString>("html");
    const auto row = [](const char *name, const QString &html) { QTest::newRow(name) << html; };
    const auto numbered = [](const QString &pattern, int count) {
        QString html;
        for (int i = 0; i < count; ++i)
            html += pattern.arg(i);
        return html;
    };

    for (const auto &name : {u"div"_s, u"b"_s, u"blockquote"_s, u"ul"_s, u"li"_s, u"table"_s, u"a"_s, u"font"_s, u"svg"_s, u"math"_s, u"ruby"_s,
                             u"object"_s, u"pre"_s, u"template"_s})
        row(qPrintable(u"deep "_s + name), u"x"_s + QString(u'<' + name + u'>').repeated(100'000));
    row("deep and closed", u"<div>"_s.repeated(10'000) + u"x"_s + u"</div>"_s.repeated(10'000));
    row("formatting copied by every paragraph", u"<p>"_s + numbered(u"<b id=\"%1\">"_s, 3900) + u"</p>"_s + u"<p>x"_s.repeated(3900));
    row("misnested links", u"<a href=\"https://x.example/\"><b>"_s.repeated(20'000));
    row("end tags of nothing", u"<div>"_s.repeated(7900) + u"</p>"_s.repeated(100'000));
    row("attributes", u"<p "_s + numbered(u"a%1=\"\" "_s, 20'000) + u">x</p>"_s);
    row("paragraphs", u"<p>x</p>"_s.repeated(60'000));
    row("links", u"<a href=\"https://x.example/\">x</a> "_s.repeated(10'000));
    row("breaks", u"x<br>"_s.repeated(80'000));
    row("open brackets", u"<"_s.repeated(400'000));
    row("ampersands", u"<p>&"_s + u"&"_s.repeated(400'000));
    row("colons", u"<p>"_s + u":a"_s.repeated(200'000) + u"</p>"_s);
    row("slashes", u"https://"_s.repeated(60'000));
}

void TestHostileHtml::endsFloods()
{
    QFETCH(QString, html);
    QElapsedTimer timer;
    timer.start();
    const model::Body body = parse(html, {.emojis = {u"cat"_s}});
    // Seconds would be a hang; the bound is loose for sanitizers and busy machines.
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    qsizetype parts = body.blocks.size();
    for (const model::Block &block : body.blocks) {
        parts += block.spans.size();
        QVERIFY(block.quoteDepth <= 6 && block.listDepth <= 6);
    }
    QVERIFY(parts <= 2000);
}

void TestHostileHtml::boundsCustomEmoji()
{
    const model::Body body = parse(u"<p>%1</p>"_s.arg(u":cat:"_s.repeated(1000)), {.emojis = {u"cat"_s}});
    QCOMPARE(body.blocks[0].spans.size(), 201);
    QCOMPARE(body.blocks[0].spans.constLast().text, u":cat:"_s.repeated(800));
}

void TestHostileHtml::cutsGiantInput()
{
    const model::Body body = parse(QString(u"<p>" + QString(4 * 1024 * 1024, u'x') + u"</p>"));
    QCOMPARE(body.blocks.size(), 1);
    QVERIFY(body.blocks[0].spans[0].text.size() <= 512 * 1024);
}

QTEST_GUILESS_MAIN(TestHostileHtml)
#include "tst_htmlhostile.moc"
