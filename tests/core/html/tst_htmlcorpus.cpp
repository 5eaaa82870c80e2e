// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/html/address.h"
#include "core/html/parse.h"
#include "core/html/write.h"
#include "core/json/value.h"
#include "tests/core/html/readers.h"
#include "tests/support/corpus.h"

#include <QRegularExpression>
#include <QTest>

using namespace foyer;
using namespace foyer::html;
using namespace Qt::StringLiterals;

namespace {

// Every string below a value; with `keys`, only those that are members of one of these names.
void collect(json::Value value, const QStringList &keys, bool taken, QStringList &out)
{
    if (value.isString() && taken)
        out << value.string();
    else if (value.isArray())
        value.each([&](json::Value element) { collect(element, keys, taken, out); });
    else if (value.isObject())
        value.members([&](const QString &key, json::Value member) { collect(member, keys, keys.isEmpty() || keys.contains(key), out); });
}

QStringList stringsOf(const QString &folder, const QStringList &keys)
{
    QStringList strings;
    for (const QString &file : tests::corpusFiles(folder, u"*.json"_s)) {
        if (const auto document = json::Document::parse(tests::fileContent(file)))
            collect(document->root(), keys, keys.isEmpty(), strings);
    }
    strings.removeDuplicates();
    return strings;
}

QStringList harmless()
{
    return stringsOf(u"html-content"_s, {u"content"_s, u"summary"_s})
        + stringsOf(u"mastodon-api"_s, {u"content"_s, u"note"_s, u"value"_s, u"description"_s});
}

QStringList everything()
{
    return harmless() + stringsOf(u"sanitise"_s, {u"input"_s}) + stringsOf(u"hostile"_s, {});
}

QList<Context> contexts()
{
    return {{}, {.emojis = {u"blobcat"_s, u"amaze"_s, u"party_parrot"_s}, .tags = {u"cats"_s}, .hasMedia = true}};
}

// The words that a reader should find, told without any of our code: tags out, the usual entities decoded, no white space.
QString visibleLetters(QString html)
{
    static const QRegularExpression invisible(u"<span class=\"invisible\">[^<]*</span>"_s);
    static const QRegularExpression tag(u"<[^>]*(>|$)"_s); // some recordings were cut
    static const QRegularExpression number(u"&#(\\d+);"_s);
    static const QRegularExpression space(u"\\s|\u00a0|&nbsp;"_s, QRegularExpression::UseUnicodePropertiesOption);
    html.remove(invisible).remove(tag);
    for (auto match = number.match(html); match.hasMatch(); match = number.match(html))
        html.replace(match.capturedStart(), match.capturedLength(), QChar(static_cast<char16_t>(match.captured(1).toUShort())));
    for (const auto &[reference, character] : {std::pair("&hellip;"_L1, u"…"_s),
                                               {"&lt;"_L1, u"<"_s},
                                               {"&gt;"_L1, u">"_s},
                                               {"&quot;"_L1, u"\""_s},
                                               {"&apos;"_L1, u"'"_s},
                                               {"&amp;"_L1, u"&"_s}})
        html.replace(reference, character);
    html.remove(space);
    return html;
}

// The words of a Body, with whole addresses where they are shortened.
QString wordsOf(model::Body body)
{
    for (model::Block &block : body.blocks) {
        for (model::Span &span : block.spans) {
            const QString start = span.text.endsWith(u'…') ? span.text.chopped(1) : span.text;
            if (span.kind == model::Span::Kind::Link && span.target.contains(start))
                span.text = span.target;
        }
    }
    return model::plainText(body);
}

bool isSubsequence(QStringView part, QStringView whole)
{
    qsizetype at = 0;
    for (const QChar c : whole) {
        if (at < part.size() && part[at] == c)
            ++at;
    }
    return at == part.size();
}

}

class TestHtmlCorpus : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { FOYER_NEEDS_CORPUS(); }
    void keepsNoForbiddenAddress();
    void writesKnownElementsOnly();
    void keepsVisibleWords();
    void readsBackWhatItWrites();
    void bothReadersAgree();
    void findsAddressesThatMastodonFinds();
};

void TestHtmlCorpus::keepsNoForbiddenAddress()
{
    int links = 0;
    for (const QString &text : everything()) {
        for (const model::Body &body : {parse(text), parsePlain(text)}) {
            for (const model::Block &block : body.blocks) {
                for (const model::Span &span : block.spans) {
                    if (span.kind != model::Span::Kind::Link && span.kind != model::Span::Kind::Mention)
                        continue;
                    ++links;
                    QCOMPARE(allowedAddress(span.target), span.target);
                    QVERIFY2(!hiddenHost(span.text.section(u" ("_s, 0, -2), span.target).isEmpty() || hiddenHost(span.text, span.target).isEmpty()
                                 || span.text.endsWith(u')'),
                             qPrintable(span.text));
                }
            }
        }
    }
    QVERIFY(links > 100);
}

void TestHtmlCorpus::writesKnownElementsOnly()
{
    static const QRegularExpression known(
        u"^(/?(p|a|b|i|u|s|sup|sub|code|pre|blockquote|ul|ol|li|h[1-6])|br /|hr /|ol start=\"\\d+\"|li value=\"\\d+\"|code "
        u"class=\"language-[\\w+#.-]+\""
        "|a (href=\"[^\"<>]+\" )?(rel=\"nofollow noopener\" target=\"_blank\"|class=\"u-url mention\"|class=\"mention hashtag\" rel=\"tag\"))$"_s);
    static const QRegularExpression tag(u"<([^>]*)>"_s);
    for (const QString &text : everything()) {
        const QString written = toHtml(parse(text));
        for (const auto &match : tag.globalMatch(written))
            QVERIFY2(known.match(match.captured(1)).hasMatch(), qPrintable(match.captured()));
    }
}

void TestHtmlCorpus::keepsVisibleWords()
{
    const QStringList texts = harmless();
    QVERIFY(texts.size() > 100);
    for (const QString &text : texts) {
        const QString shown = wordsOf(parse(text));
        QVERIFY2(isSubsequence(visibleLetters(text), shown), qPrintable(text + u"\n---\n" + shown));
    }
}

void TestHtmlCorpus::readsBackWhatItWrites()
{
    for (const Context &context : contexts()) {
        for (const QString &text : everything()) {
            for (const model::Body &body : {parse(text, context), parsePlain(text, context)}) {
                const QString written = toHtml(body, [](const QString &tag) { return QString(u"https://x.example/tags/" + tag); });
                QVERIFY2(parse(written, context) == body, qPrintable(text + u"\n---\n" + written));
            }
        }
    }
}

void TestHtmlCorpus::bothReadersAgree()
{
    int simple = 0;
    const QStringList texts = everything();
    for (const Context &context : contexts()) {
        for (const QString &text : texts) {
            const auto body = tests::bodyOfSimpleHtml(text, context);
            if (!body)
                continue;
            ++simple;
            QVERIFY2(*body == tests::bodyOfTree(text, context), qPrintable(text));
        }
    }
    QVERIFY2(simple > texts.size(), "most texts of servers should be simple ones");
}

void TestHtmlCorpus::findsAddressesThatMastodonFinds()
{
    int cases = 0;
    for (const QString &file : tests::corpusFiles(u"sanitise"_s, u"*.json"_s)) {
        const auto document = json::Document::parse(tests::fileContent(file));
        QVERIFY(document);
        document->root().each([&](json::Value entry) {
            if (entry["kind"].string() != "plain-text-to-html"_L1)
                return;
            QStringList targets;
            for (const model::Block &block : parsePlain(entry["input"].string()).blocks) {
                for (const model::Span &span : block.spans)
                    targets << span.target;
            }
            entry["mustContain"].each([&](json::Value wanted) {
                const QString text = wanted.string();
                if (!text.startsWith("href=\""_L1))
                    return;
                ++cases;
                const QString address = text.sliced(6, text.size() - 7).replace("&amp;"_L1, "&"_L1);
                QVERIFY2(targets.contains(address), qPrintable(address));
            });
        });
    }
    QVERIFY(cases > 10);
}

QTEST_GUILESS_MAIN(TestHtmlCorpus)
#include "tst_htmlcorpus.moc"
