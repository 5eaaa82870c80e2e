// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/cleanlink.h"

#include <QTest>

using namespace foyer::app;

class CleanLinkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesOutOnlyWhatTracks_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("clean");
        const auto row = [](const char *name, const char *address, const char *clean) {
            QTest::newRow(name) << QString::fromLatin1(address) << QString::fromLatin1(clean);
        };
        row("no query", "https://a.example/b#c", "https://a.example/b#c");
        row("nothing to hide", "https://a.example/?q=1&page=2", "https://a.example/?q=1&page=2");
        row("only trackers", "https://a.example/b?utm_source=x&utm_medium=y", "https://a.example/b");
        row("between others", "https://a.example/b?q=1&fbclid=abc&p=2#top", "https://a.example/b?q=1&p=2#top");
        row("first of others", "https://a.example/?UTM_Campaign=x&q=1", "https://a.example/?q=1");
        row("without a value", "https://a.example/?gclid", "https://a.example/");
        row("bytes stay", "https://a.example/?q=%2B+a%20b;c&mc_cid=1&x=%C3%A9", "https://a.example/?q=%2B+a%20b;c&x=%C3%A9");
        row("names that begin alike", "https://a.example/?fbclidish=1&utmost=2", "https://a.example/?fbclidish=1&utmost=2");
        row("in the fragment", "https://a.example/#/page?utm_source=x", "https://a.example/#/page?utm_source=x");
        row("empty", "", "");
    }
    void takesOutOnlyWhatTracks()
    {
        QFETCH(QString, address);
        QFETCH(QString, clean);
        QCOMPARE(withoutTracking(address), clean);
    }
};

QTEST_GUILESS_MAIN(CleanLinkTest)
#include "cleanlinktest.moc"
