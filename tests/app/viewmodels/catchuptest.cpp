// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Catching up: what belongs to a span, by kind, by person, in which order, and what is said of what was never fetched.
#include "app/viewmodels/catchupmodel.h"
#include "tests/app/viewmodels/modelfixture.h"

using namespace foyer;
using namespace foyer::app;
using namespace foyer::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 3'600'000;

QStringList names(const CatchUpModel &model)
{
    QStringList list;
    for (int row = 0; row < model.count(); ++row)
        list << model.data(model.index(row), CatchUpModel::PostRole).value<PostView>().author.handle;
    return list;
}

}

class CatchUpTest : public QObject
{
    Q_OBJECT

private:
    // Newest first: ana's boost of ben, carol's reply, ben with a picture, ana three days ago.
    static QList<model::TimelineEntry> home(Timestamp now)
    {
        const auto at = [now](int number, const QString &by, qint64 hours) {
            model::Post one = post(number).by(by);
            one.createdAt = {now.ms - hours * hour};
            return entry(one);
        };
        model::TimelineEntry boost = at(4, u"ben@b.example"_s, 60);
        boost.boost = model::Boost{.by = author(u"ana@b.example"_s), .at = {now.ms - hour}, .uri = u"https://b.example/boost"_s};
        model::TimelineEntry reply = at(3, u"carol@c.example"_s, 2);
        reply.post.inReplyToServerId = u"1"_s;
        reply.post.replies = 9;
        model::TimelineEntry picture = at(2, u"ben@b.example"_s, 3);
        picture.post.media = {model::Media{.kind = model::Media::Kind::Image, .url = u"https://b.example/1.png"_s}};
        return {boost, reply, picture, at(1, u"ana@b.example"_s, 72)};
    }

private Q_SLOTS:
    void ordersAndChooses()
    {
        ModelFixture f;
        f.apply(page(home(f.clock.now()), false));
        Shown<CatchUpModel> model(f);
        model->setHours(24);
        model->componentComplete();
        QTRY_COMPARE(names(*model), (QStringList{u"ben@b.example"_s, u"carol@c.example"_s, u"ben@b.example"_s})); // the oldest first
        model->setOrder(u"replies"_s);
        QCOMPARE(names(*model).first(), u"carol@c.example"_s);
        model->setKind(u"boosts"_s);
        QCOMPARE(names(*model), QStringList{u"ben@b.example"_s});
        QCOMPARE(model->people().first().toMap().value(u"handle"_s), u"ana@b.example"_s); // who brought it
        model->setKind(u"media"_s);
        QCOMPARE(model->count(), 1);
        model->setHours(24 * 7);
        model->setKind(u"all"_s);
        QTRY_COMPARE(model->count(), 4);
    }

    void readsOnePersonAfterTheOther()
    {
        ModelFixture f;
        f.apply(page(home(f.clock.now()), false));
        Shown<CatchUpModel> model(f);
        model->setHours(24 * 7);
        model->componentComplete();
        QTRY_COMPARE(model->count(), 4);
        QCOMPARE(model->people().size(), 3);
        QStringList read;
        for (QString next = model->nextPerson(); !next.isEmpty(); next = model->nextPerson()) {
            model->setPerson(next);
            read << next + u' ' + QString::number(model->count());
        }
        QCOMPARE(read, (QStringList{u"ana@b.example 2"_s, u"carol@c.example 1"_s, u"ben@b.example 1"_s}));
    }

    void fetchesWhatTheSpanLacks()
    {
        ModelFixture f;
        const QList<model::TimelineEntry> all = home(f.clock.now());
        f.server().timelines.insert(u"home"_s, all);
        f.apply(page(all.first(2)));
        Shown<CatchUpModel> model(f);
        model->setHours(24 * 7);
        model->componentComplete();
        QTRY_COMPARE(model->count(), 2);
        QVERIFY(model->isIncomplete());
        model->fetchMissing();
        QTRY_COMPARE(model->count(), 4);
        QTRY_VERIFY(!model->isIncomplete());
    }

    void saysSoWhereNothingCanBeFetched()
    {
        ModelFixture f;
        const QList<model::TimelineEntry> all = home(f.clock.now());
        f.apply(page(all.first(2)));
        f.server().trouble = Error{.kind = ErrorKind::Offline};
        Shown<CatchUpModel> model(f);
        model->setHours(24);
        model->componentComplete();
        QTRY_COMPARE(model->count(), 2);
        model->fetchMissing();
        QTRY_COMPARE(model->errorText(), sentence({.kind = ErrorKind::Offline}));
        QCOMPARE(model->count(), 2);
    }
};

QTEST_MAIN(CatchUpTest)
#include "catchuptest.moc"
