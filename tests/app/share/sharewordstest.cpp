// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/share/embedcode.h"
#include "tests/support/builders.h"

#include <QTest>

using namespace foyer;
using namespace foyer::app;
using namespace foyer::tests;

namespace {

model::Post published()
{
    model::Post made = post(3).text(QStringLiteral("Bread is done"));
    made.url = QStringLiteral("https://example.org/@alice/3");
    made.author.displayName = QStringLiteral("Alice");
    made.author.url = QStringLiteral("https://example.org/@alice");
    return made;
}

}

class ShareWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void embedsWhoWhenAndWhat()
    {
        model::Post made = published();
        made.language = QStringLiteral("en");
        const QString code = embedCode(made);
        QVERIFY(code.startsWith(QStringLiteral("<blockquote cite=\"https://example.org/@alice/3\" dir=\"auto\" lang=\"en\"><p>Bread is done</p>")));
        QVERIFY(code.endsWith(QStringLiteral("</time></a></footer></blockquote>")));
        QVERIFY(code.contains(QStringLiteral("<a href=\"https://example.org/@alice\" rel=\"nofollow noopener\">Alice</a> (@alice@example.org)")));
        QVERIFY(code.contains(QStringLiteral("<time datetime=\"2026-01-01T00:03:00Z\">")));
    }

    void embedsOnlyWhatIsForEverybody_data()
    {
        QTest::addColumn<model::Visibility>("visibility");
        QTest::addColumn<bool>("open");
        QTest::newRow("public") << model::Visibility::Public << true;
        QTest::newRow("unlisted") << model::Visibility::Unlisted << true;
        QTest::newRow("followers") << model::Visibility::Followers << false;
        QTest::newRow("direct") << model::Visibility::Direct << false;
        QTest::newRow("local") << model::Visibility::Local << false;
    }
    void embedsOnlyWhatIsForEverybody()
    {
        QFETCH(model::Visibility, visibility);
        QFETCH(bool, open);
        model::Post made = published();
        made.visibility = visibility;
        QCOMPARE(mayBeEmbedded(made), open);
        QCOMPARE(!embedCode(made).isEmpty(), open);
        made.localOnly = true;
        QVERIFY(embedCode(made).isEmpty());
    }

    void embedsNoPostWithoutAPage()
    {
        model::Post made = published();
        made.url = QStringLiteral("javascript:alert(1)");
        QVERIFY(embedCode(made).isEmpty());
    }

    // Every text of the post is somebody else's: none of them may become an element or an attribute.
    void escapesEverythingThatOthersWrote()
    {
        const QString bad = QStringLiteral("\"><script>alert('x')</script>&");
        model::Post made = published();
        made.url += bad;
        made.language = bad;
        made.contentWarning = bad;
        made.author.displayName = bad;
        made.author.handle = bad;
        made.author.url += bad;
        made.body.blocks = {{.spans = {{.text = bad}, {.kind = model::Span::Kind::Link, .text = bad, .target = u"https://b.example/" + bad}}},
                            {.kind = model::Block::Kind::Code, .language = bad, .spans = {{.text = bad}}}};
        made.body.tagBar = {bad};
        made.media = {{.kind = model::Media::Kind::Image, .url = u"https://b.example/" + bad, .description = bad}};
        const QString code = embedCode(made);
        QVERIFY(!code.isEmpty());
        QVERIFY(!code.contains(QStringLiteral("<script")));
        QCOMPARE(code.count(u'<'), code.count(u'>'));
    }

    // What is behind a warning needs a click there, too.
    void keepsTheWarningClosed()
    {
        model::Post made = published();
        made.contentWarning = QStringLiteral("Spiders");
        QVERIFY(embedCode(made).contains(QStringLiteral("<details><summary>Spiders</summary><p>Bread is done</p></details><footer>")));
    }

    void namesMediaByTheirDescriptions()
    {
        model::Post made = published();
        made.media
            = {{.kind = model::Media::Kind::Image, .url = QStringLiteral("https://files.example/1.jpg"), .description = QStringLiteral("A loaf")},
               {.kind = model::Media::Kind::Video, .url = QStringLiteral("https://files.example/2.mp4")},
               {.kind = model::Media::Kind::Image, .url = QStringLiteral("file:///etc/passwd")}};
        const QString code = embedCode(made);
        QVERIFY(code.contains(QStringLiteral("<p><a href=\"https://files.example/1.jpg\" rel=\"nofollow noopener\">A loaf</a></p>")));
        QVERIFY(code.contains(QStringLiteral("<p><a href=\"https://files.example/2.mp4\" rel=\"nofollow noopener\">Video</a></p>")));
        QVERIFY(!code.contains(QStringLiteral("file:")));
    }
};

QTEST_GUILESS_MAIN(ShareWordsTest)
#include "sharewordstest.moc"
