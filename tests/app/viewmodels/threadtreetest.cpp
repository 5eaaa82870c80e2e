// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/threadtree.h"
#include "tests/support/builders.h"

#include <QTest>

using namespace foyer;
using namespace foyer::app;
using namespace foyer::tests;

namespace {

// "12 .13 ..14": the numbers of the posts, a dot for each level.
QString described(const ThreadPosts &posts)
{
    QStringList words;
    for (const ThreadNode &node : threadNodes(posts))
        words << QString(node.depth, u'.') + node.post.uri.section(u'/', -1) + (node.isFocus ? u"!" : node.isAncestor ? u"^" : u"");
    return words.join(u' ');
}

}

class ThreadTreeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersATextInSeveralPosts();
    void ordersRepliesDepthFirst();
    void countsWhatHangsBelow();
    void keepsRepliesWhoseParentIsMissing();
    void survivesCircles();
    void survivesRepliesToThemselvesAndDoubles();
    void survivesVeryDeepThreads();
};

void ThreadTreeTest::numbersATextInSeveralPosts()
{
    const model::Post one = post(1);
    const model::Post two = post(2).replyTo(one);
    const model::Post answer = post(3).by(QStringLiteral("bob@example.org")).replyTo(two);
    const model::Post three = post(4).replyTo(two);
    const model::Post thanks = post(5).replyTo(answer);
    const auto parts
        = [](const model::Post &focus, const model::Thread &thread) { return threadParts(threadNodes({.focus = focus, .thread = thread})); };
    QCOMPARE(parts(two, {.ancestors = {one}, .descendants = {answer, thanks, three}}), (QList<qsizetype>{0, 1, 4}));
    QCOMPARE(parts(three, {.ancestors = {one, two}, .descendants = {}}), (QList<qsizetype>{0, 1, 2}));
    // Two are a word more, not a series; and an answer to somebody else is none.
    QVERIFY(parts(two, {.ancestors = {one}, .descendants = {answer, thanks}}).isEmpty());
    QVERIFY(parts(thanks, {.ancestors = {one, two, answer}, .descendants = {}}).isEmpty());
}

void ThreadTreeTest::ordersRepliesDepthFirst()
{
    const model::Post root = post(1);
    const model::Post focus = post(2).replyTo(root);
    const model::Post a = post(3).replyTo(focus);
    const model::Post b = post(4).replyTo(focus);
    const model::Post aa = post(5).replyTo(a);
    QCOMPARE(described({.focus = focus, .thread = {.ancestors = {root}, .descendants = {a, b, aa}}}), QStringLiteral("1^ 2! .3 ..5 .4"));
}

void ThreadTreeTest::countsWhatHangsBelow()
{
    const model::Post focus = post(2);
    const model::Post a = post(3).replyTo(focus);
    const model::Post aa = post(5).replyTo(a);
    const model::Post ab = post(6).replyTo(a);
    const QList<ThreadNode> nodes = threadNodes({.focus = focus, .thread = {.ancestors = {}, .descendants = {a, aa, ab}}, .ids = {{a.uri, 33}}});
    QCOMPARE(nodes[0].descendants, 3);
    QCOMPARE(nodes[1].descendants, 2);
    QCOMPARE(nodes[1].id, 33);
    QVERIFY(nodes[2].hasNextSibling && !nodes[3].hasNextSibling);
}

void ThreadTreeTest::keepsRepliesWhoseParentIsMissing()
{
    const model::Post focus = post(2);
    const model::Post orphan = post(9).replyTo(post(8));
    QCOMPARE(described({.focus = focus, .thread = {.ancestors = {}, .descendants = {orphan}}}), QStringLiteral("2! .9"));
}

void ThreadTreeTest::survivesCircles()
{
    const model::Post focus = post(2);
    const model::Post a = post(3).replyTo(post(4));
    const model::Post b = post(4).replyTo(post(5));
    const model::Post c = post(5).replyTo(post(3));
    QCOMPARE(described({.focus = focus, .thread = {.ancestors = {}, .descendants = {a, b, c}}}), QStringLiteral("2! .3 ..5 ...4"));
    // The post itself answers one of its own replies, and is its own ancestor.
    const model::Post turning = post(2).replyTo(post(3));
    const model::Post reply = post(3).replyTo(post(2));
    QCOMPARE(described({.focus = turning, .thread = {.ancestors = {turning, reply}, .descendants = {reply, turning}}}), QStringLiteral("3^ 2!"));
}

void ThreadTreeTest::survivesRepliesToThemselvesAndDoubles()
{
    const model::Post focus = post(2);
    const model::Post self = post(3).replyTo(post(3));
    const model::Post twice = post(4).replyTo(focus);
    QCOMPARE(described({.focus = focus, .thread = {.ancestors = {}, .descendants = {self, twice, twice, self}}}), QStringLiteral("2! .3 .4"));
}

void ThreadTreeTest::survivesVeryDeepThreads()
{
    ThreadPosts posts{.focus = post(1)};
    for (int i = 2; i <= 5000; ++i)
        posts.thread.descendants << post(i).replyTo(post(i - 1));
    const QList<ThreadNode> nodes = threadNodes(posts);
    QCOMPARE(nodes.size(), 5000);
    QCOMPARE(nodes.last().depth, 4999);
    QCOMPARE(nodes.first().descendants, 4999);
}

QTEST_GUILESS_MAIN(ThreadTreeTest)
#include "threadtreetest.moc"
