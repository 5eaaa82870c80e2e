// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/upkeep.h"
#include "core/sync/upkeep.h"
#include "tests/core/store/storefixture.h"

#include <QSignalSpy>

using namespace foyer;
using namespace foyer::tests;

class UpkeepTest : public QObject
{
    Q_OBJECT

    static void fill(StoreFixture &f)
    {
        for (int newest = 40; newest <= 2000; newest += 39)
            f.apply({}, page(newest, newest - 39));
    }
    static store::upkeep::Sizes sizes(StoreFixture &f) { return f.read(store::upkeep::sizes); }

private Q_SLOTS:
    void bringsTheDatabaseBelowItsCeiling()
    {
        StoreFixture f;
        fill(f);
        const auto before = sizes(f);
        int asked = 0;
        sync::Upkeep upkeep(f.store(), [&asked] {
            ++asked;
            return QSet<store::PostId>();
        });
        QSignalSpy forgot(&upkeep, &sync::Upkeep::forgot);
        QSignalSpy done(&upkeep, &sync::Upkeep::done);
        upkeep.setCeiling(before.bytes * 2 / 3);
        upkeep.run();
        upkeep.run(); // one at a time
        QTRY_COMPARE(done.size(), 1);
        QVERIFY(sizes(f).bytes <= before.bytes * 2 / 3);
        QCOMPARE(forgot.size(), 1);
        QCOMPARE(forgot.first()[0].toLongLong(), before.posts - sizes(f).posts);
        QVERIFY(asked >= 2); // what is on screen is asked for before every step
        upkeep.run();
        QTRY_COMPARE(done.size(), 2);
        QCOMPARE(forgot.size(), 1);
    }

    void letsOthersWriteBetweenItsSteps()
    {
        StoreFixture f;
        fill(f);
        QStringList order;
        connect(&f.store(), &store::Store::changed, this,
                [&order](const store::Changes &changes) { order += changes.posts.size() > 1 ? QStringLiteral("step") : QStringLiteral("other"); });
        sync::Upkeep upkeep(f.store(), [] { return QSet<store::PostId>(); });
        QSignalSpy done(&upkeep, &sync::Upkeep::done);
        upkeep.setCeiling(1);
        upkeep.run();
        f.store().write([account = f.account()](store::Writer writer) { store::posts::upsert(writer, account, post(9000)); });
        QTRY_COMPARE(done.size(), 1);
        QVERIFY2(order.value(0) == u"step" && order.value(1) == u"other" && order.size() > 2, qPrintable(order.join(u' ')));
    }

    void mayGoInTheMiddle()
    {
        StoreFixture f;
        fill(f);
        {
            sync::Upkeep upkeep(f.store(), [] { return QSet<store::PostId>(); });
            upkeep.setCeiling(1);
            upkeep.run();
        }
        QTest::qWait(50);
        QVERIFY(sizes(f).posts > 0);
    }
};

QTEST_GUILESS_MAIN(UpkeepTest)
#include "upkeeptest.moc"
