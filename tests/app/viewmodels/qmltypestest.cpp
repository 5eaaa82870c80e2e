// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/registerviewmodels.h"
#include "tests/app/viewmodels/modelfixture.h"

#include <QQmlComponent>
#include <QQmlEngine>

using namespace foyer;
using namespace foyer::app;
using namespace foyer::tests;

// The types as QML sees them: what the pages are written against.
class QmlTypesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyTypeCanBeMade_data();
    void everyTypeCanBeMade();
    void singletonsAreTheOnesOfTheServices();
    void postsAreReadThroughTheirProperties();
    void listsOfValuesAreModels();
    void linksOfStyledTextAreHandedOutAsTheyWere();

private:
    std::unique_ptr<QObject> make(QQmlEngine &engine, const QByteArray &qml);
};

void QmlTypesTest::initTestCase()
{
    registerViewModels();
}

std::unique_ptr<QObject> QmlTypesTest::make(QQmlEngine &engine, const QByteArray &qml)
{
    QQmlComponent component(&engine);
    component.setData("import QtQuick\nimport foyer.viewmodels\n" + qml, QUrl(QStringLiteral("test.qml")));
    std::unique_ptr<QObject> object(component.create());
    if (!object)
        qWarning("%s", qPrintable(component.errorString()));
    return object;
}

void QmlTypesTest::everyTypeCanBeMade_data()
{
    QTest::addColumn<QByteArray>("qml");
    for (const char *qml : {"TimelineModel { timeline: 'home'; hideBoosts: false }", "ThreadModel { postId: 1; revealWarnings: false }",
                            "ProfileModel { handle: 'a@b.example' }", "NotificationsModel { filter: 'mentions' }",
                            "SearchModel { query: 'x'; section: 'posts' }", "PeopleModel { source: 'following'; serverId: '1' }",
                            "HistoryModel { postId: 1 }", "TrendsModel {}", "SideBarModel {}", "SignInModel { server: 'example.org' }"})
        QTest::newRow(qml) << QByteArray(qml);
}

void QmlTypesTest::everyTypeCanBeMade()
{
    QFETCH(QByteArray, qml);
    ModelFixture f;
    QQmlEngine engine;
    f.services.attachTo(&engine);
    const auto object = make(engine, qml);
    QVERIFY(object);
    QTest::qWait(20);
}

void QmlTypesTest::singletonsAreTheOnesOfTheServices()
{
    ModelFixture f;
    QQmlEngine engine;
    f.services.attachTo(&engine);
    const auto object = make(engine,
                             "QtObject {\n"
                             "    property int accounts: App.accountCount\n"
                             "    property string handle: App.currentPerson.handle\n"
                             "    property string theme: Settings.theme\n"
                             "    property int actions: Actions.count\n"
                             "    property string number: Format.number(1234)\n"
                             "    function dark() { Settings.theme = 'dark'; Actions.trigger('search'); }\n"
                             "}");
    QVERIFY(object);
    QCOMPARE(object->property("accounts").toInt(), 1);
    QCOMPARE(object->property("handle").toString(), QStringLiteral("me@home.example"));
    QCOMPARE(object->property("actions").toInt(), f.actions->count());
    QVERIFY(!object->property("number").toString().isEmpty());
    QSignalSpy triggered(f.actions.get(), &ActionsModel::triggered);
    QMetaObject::invokeMethod(object.get(), "dark");
    QCOMPARE(object->property("theme").toString(), QStringLiteral("dark"));
    QCOMPARE(triggered.size(), 1);
}

void QmlTypesTest::postsAreReadThroughTheirProperties()
{
    ModelFixture f;
    model::Post liked
        = post(3).by(QStringLiteral("ana@a.example")).image(QStringLiteral("a tree")).poll({QStringLiteral("yes"), QStringLiteral("no")});
    f.apply(page({entry(liked)}, false));
    QQmlEngine engine;
    f.services.attachTo(&engine);
    const auto object = make(engine,
                             "Item {\n"
                             "    TimelineModel { id: timeline; timeline: 'home'; active: false }\n"
                             "    property alias seen: repeater.count\n"
                             "    property string text\n"
                             "    Repeater { id: repeater; model: timeline; delegate: Item {\n"
                             "        required property string kind; required property postView post; required property double rowId\n"
                             "        Component.onCompleted: parent.text = kind + ' ' + post.author.handle + ' ' + post.blocks[0].markup + ' '\n"
                             "            + post.media[0].alt + ' ' + post.poll.options[1].titleMarkup + ' ' + post.blocks.length\n"
                             "    } }\n"
                             "}");
    QVERIFY(object);
    QCOMPARE(object->property("seen").toInt(), 1);
    QCOMPARE(object->property("text").toString(), QStringLiteral("post ana@a.example Post number 3 a tree no 1"));
}

void QmlTypesTest::listsOfValuesAreModels()
{
    ModelFixture f;
    model::Post tall = post(3);
    tall.body.blocks << tall.body.blocks.first() << tall.body.blocks.first();
    f.apply(page({entry(tall)}, false));
    QQmlEngine engine;
    f.services.attachTo(&engine);
    const auto object = make(engine,
                             "Item {\n"
                             "    id: root\n"
                             "    TimelineModel { id: timeline; timeline: 'home'; active: false }\n"
                             "    property string text\n"
                             "    Repeater { model: timeline.count > 0 ? timeline.postAt(0).blocks : []; delegate: Item {\n"
                             "        required property blockView modelData\n"
                             "        Component.onCompleted: root.text += modelData.kind + ' '\n"
                             "    } }\n"
                             "}");
    QVERIFY(object);
    QCOMPARE(object->property("text").toString(), QStringLiteral("paragraph paragraph paragraph "));
}

// markup.cpp relies on how Text.StyledText reads attributes.
void QmlTypesTest::linksOfStyledTextAreHandedOutAsTheyWere()
{
    ModelFixture f;
    const QString address = QStringLiteral("https://a.example/?x=1&y=2&lt=3#'\"");
    f.apply(page({entry(post(3).text(address))}, false));
    QQmlEngine engine;
    f.services.attachTo(&engine);
    const auto object = make(engine,
                             "Text {\n"
                             "    TimelineModel { id: timeline; timeline: 'home'; active: false }\n"
                             "    textFormat: Text.StyledText\n"
                             "    text: timeline.count > 0 ? timeline.postAt(0).blocks[0].markup : ''\n"
                             "    function link() { return linkAt(6, height / 2); }\n"
                             "}");
    QVERIFY(object);
    QVariant link;
    QMetaObject::invokeMethod(object.get(), "link", Q_RETURN_ARG(QVariant, link));
    QCOMPARE(link.toString(), QStringLiteral("https://a.example/?x=1&y=2&lt=3#%27%22"));
}

QTEST_MAIN(QmlTypesTest)
#include "qmltypestest.moc"
