// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/searchmodel.h"
#include "tests/app/viewmodels/modelfixture.h"

using namespace foyer;
using namespace foyer::app;
using namespace foyer::tests;

namespace {

// "header people, person bob@b.example, post words"
QStringList rows(Shown<SearchModel> &shown)
{
    QStringList list;
    for (int row = 0; row < shown->count(); ++row) {
        const QString kind = shown.at(row, SearchModel::KindRole).toString();
        QString what = shown.at(row, SearchModel::TitleRole).toString();
        if (kind == u"person")
            what = shown.at(row, SearchModel::PersonRole).value<PersonView>().handle;
        else if (kind == u"post")
            what = shown.at(row, SearchModel::PostRole).value<PostView>().plainText;
        else if (kind == u"tag")
            what = shown.at(row, SearchModel::TagRole).toMap().value(QStringLiteral("text")).toString();
        list << kind + u' ' + what;
    }
    return list;
}

void save(ModelFixture &f, const model::Post &post)
{
    f.write([account = f.account(), post](store::Writer writer) { store::posts::upsert(writer, account, post); });
}

}

class SearchModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatWasSeenWithoutTheServer();
    void addsWhatTheServerFinds();
    void showsSections();
    void emptyQueryShowsNothing();
    void saysWhenNothingIsFound();
    void remembersWhatWasAsked();
    void opensAPastedHandle();
    void asksTheServerAboutAPastedAddressOfAnyShape();
    void pagesThroughWhatIsStored();
    void dropsAnswersToEarlierQuestions();
    void opensRows();
};

void SearchModelTest::findsWhatWasSeenWithoutTheServer()
{
    ModelFixture f;
    f.server().trouble = Error{.kind = ErrorKind::Offline};
    save(f, post(1).text(QStringLiteral("a lovely bicycle")));
    save(f, post(2).text(QStringLiteral("a train")));
    Shown<SearchModel> model(f);
    model->componentComplete();
    model->setQuery(QStringLiteral("bicycle"));
    QTRY_COMPARE(rows(model), (QStringList{QStringLiteral("header Posts"), QStringLiteral("post a lovely bicycle")}));
    QVERIFY(f.server().asked.isEmpty());
}

void SearchModelTest::addsWhatTheServerFinds()
{
    ModelFixture f;
    const model::Post known = post(1).text(QStringLiteral("a lovely bicycle"));
    save(f, known);
    f.server().found = {.authors = {author(QStringLiteral("bicycle@b.example"))},
                        .posts = {known, post(3).text(QStringLiteral("bicycle repair"))},
                        .tags = {{.name = QStringLiteral("bicycle"), .uses = {3, 4}}}};
    Shown<SearchModel> model(f);
    model->componentComplete();
    model->setQuery(QStringLiteral("bicycle"));
    QTRY_COMPARE(model->count(), 2);
    QSignalSpy searching(&*model, &SearchModel::searchingChanged);
    QVERIFY(model->submit());
    QTRY_COMPARE(rows(model),
                 (QStringList{QStringLiteral("header People"), QStringLiteral("person bicycle@b.example"), QStringLiteral("header Hashtags"),
                              QStringLiteral("tag #bicycle"), QStringLiteral("header Posts"), QStringLiteral("post a lovely bicycle"),
                              QStringLiteral("post bicycle repair")}));
    QCOMPARE(searching.size(), 2);
    QVERIFY(!model.at(5, SearchModel::FromServerRole).toBool());
    QVERIFY(model.at(6, SearchModel::FromServerRole).toBool());
    QVERIFY(model.at(6, SearchModel::PostRole).value<PostView>().postId > 0);
}

void SearchModelTest::showsSections()
{
    ModelFixture f;
    f.server().found = {.authors = {author(QStringLiteral("tea@b.example"))},
                        .posts = {post(3).text(QStringLiteral("tea time"))},
                        .tags = {{.name = QStringLiteral("tea")}}};
    Shown<SearchModel> model(f);
    model->componentComplete();
    model->setQuery(QStringLiteral("tea"));
    QTest::qWait(150);
    model->submit();
    QTRY_COMPARE(model->count(), 6);
    model->setSection(QStringLiteral("people"));
    QCOMPARE(rows(model), QStringList{QStringLiteral("person tea@b.example")});
    model->setSection(QStringLiteral("posts"));
    QCOMPARE(rows(model), QStringList{QStringLiteral("post tea time")});
}

void SearchModelTest::emptyQueryShowsNothing()
{
    ModelFixture f;
    save(f, post(1).text(QStringLiteral("a bicycle")));
    Shown<SearchModel> model(f);
    model->componentComplete();
    model->setQuery(QStringLiteral("bicycle"));
    QTRY_COMPARE(model->count(), 2);
    model->setQuery(QStringLiteral("  "));
    QTRY_COMPARE(model->count(), 0);
    QVERIFY(!model->property("empty").toBool());
    QVERIFY(!model->submit());
}

void SearchModelTest::saysWhenNothingIsFound()
{
    ModelFixture f;
    Shown<SearchModel> model(f);
    model->componentComplete();
    model->setQuery(QStringLiteral("xyzzy"));
    QVERIFY(!model->property("empty").toBool());
    QTRY_VERIFY(model->property("empty").toBool());
    model->submit();
    QTRY_VERIFY(model->property("serverAnswered").toBool());
    f.server().trouble = Error{.kind = ErrorKind::Offline};
    model->submit();
    QTRY_VERIFY(!model->errorText().isEmpty());
    QVERIFY(!model->property("serverAnswered").toBool());
    model->setQuery(QStringLiteral("plugh"));
    QCOMPARE(model->errorText(), QString()); // it was about other words
}

void SearchModelTest::remembersWhatWasAsked()
{
    ModelFixture f;
    Shown<SearchModel> model(f);
    model->componentComplete();
    model->setQuery(QStringLiteral("tea"));
    model->submit();
    QTRY_COMPARE(model->recent(), QStringList{QStringLiteral("tea")});
    model->setQuery(QStringLiteral("coffee"));
    model->submit();
    QTRY_COMPARE(model->recent(), (QStringList{QStringLiteral("coffee"), QStringLiteral("tea")}));
    model->forget(QStringLiteral("coffee"));
    QTRY_COMPARE(model->recent(), QStringList{QStringLiteral("tea")});
    model->forget();
    QTRY_VERIFY(model->recent().isEmpty());
}

void SearchModelTest::opensAPastedHandle()
{
    ModelFixture f;
    QSignalSpy person(f.app.get(), &AppModel::openPerson);
    Shown<SearchModel> model(f);
    model->componentComplete();
    model->setQuery(QStringLiteral(" @bob@b.example "));
    QVERIFY(model->submit());
    QCOMPARE(person.size(), 1);
    QCOMPARE(person.first()[1].toString(), QStringLiteral("bob@b.example"));
}

void SearchModelTest::asksTheServerAboutAPastedAddressOfAnyShape()
{
    ModelFixture f;
    f.server().found.posts = {post(7).uri(QStringLiteral("https://blog.example/?p=12"))};
    Shown<SearchModel> model(f);
    model->componentComplete();
    model->setQuery(QStringLiteral(" https://blog.example/?p=12 "));
    QVERIFY(model->submit());
    QTRY_VERIFY(model->count() > 0);
    QVERIFY(f.server().asked.contains(u"search https://blog.example/?p=12 resolve"));
}

void SearchModelTest::pagesThroughWhatIsStored()
{
    ModelFixture f;
    for (int i = 1; i <= 75; ++i)
        save(f, post(i).text(QStringLiteral("bicycle %1").arg(i)));
    Shown<SearchModel> model(f);
    model->componentComplete();
    model->setSection(QStringLiteral("posts"));
    model->setQuery(QStringLiteral("bicycle"));
    QTRY_COMPARE(model->count(), 30);
    model->nearBottom();
    QTRY_COMPARE(model->count(), 60);
    model->nearBottom();
    QTRY_COMPARE(model->count(), 75);
    QCOMPARE(rows(model).first(), QStringLiteral("post bicycle 75"));
    QCOMPARE(rows(model).last(), QStringLiteral("post bicycle 1"));
}

void SearchModelTest::dropsAnswersToEarlierQuestions()
{
    ModelFixture f;
    save(f, post(1).text(QStringLiteral("apple")));
    save(f, post(2).text(QStringLiteral("pear")));
    Shown<SearchModel> model(f);
    model->componentComplete();
    model->setQuery(QStringLiteral("apple"));
    QTest::qWait(61);
    model->setQuery(QStringLiteral("pear"));
    QTRY_COMPARE(model->count(), 2);
    QTest::qWait(100);
    QCOMPARE(rows(model).last(), QStringLiteral("post pear"));
}

void SearchModelTest::opensRows()
{
    ModelFixture f;
    f.server().found = {.authors = {author(QStringLiteral("tea@b.example"))},
                        .posts = {post(3).text(QStringLiteral("tea time"))},
                        .tags = {{.name = QStringLiteral("tea")}}};
    QSignalSpy person(f.app.get(), &AppModel::openPerson);
    QSignalSpy tag(f.app.get(), &AppModel::openTag);
    QSignalSpy post(f.app.get(), &AppModel::openPost);
    Shown<SearchModel> model(f);
    model->componentComplete();
    model->setQuery(QStringLiteral("tea"));
    QTest::qWait(150);
    model->submit();
    QTRY_COMPARE(model->count(), 6);
    for (int row = -1; row <= 6; ++row)
        model->open(row);
    QCOMPARE(person.size(), 1);
    QCOMPARE(tag.size(), 1);
    QCOMPARE(post.size(), 1);
}

QTEST_GUILESS_MAIN(SearchModelTest)
#include "searchmodeltest.moc"
