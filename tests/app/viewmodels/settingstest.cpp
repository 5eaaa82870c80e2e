// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/settingsfile.h"
#include "tests/app/viewmodels/modelfixture.h"

using namespace foyer;
using namespace foyer::app;
using namespace foyer::tests;

class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsOnlyWhatDiffersFromTheDefault();
    void readsWhatWasKept();
    void distrustsTheFile();
    void resetsEverything();
    void measuresTheDatabase();
    void whatHoldsForThisRunIsNotKept();
    void aKeptLanguageIsReadBeforeThereIsAModel();
    void actionsHaveUniqueIdsNamesAndKeys();
    void noKeysStandInTheWayOfOthers();
    void theListOfKeysHoldsEveryAction();
    void aSequenceTakesTheKeyThatItBeginsWith();
    void desktopsWishForStillnessCountsAndIsNotKept();
    void actionsAreFoundByTheirWords();
    void triggersOnlyWhatIsEnabled();
    void keysAreTakenFromWhoHadThem();
    void keepsChosenKeysInAFile();
};

void SettingsTest::keepsOnlyWhatDiffersFromTheDefault()
{
    MemoryValues values;
    SettingsModel settings(values, nullptr);
    QSignalSpy looks(&settings, &SettingsModel::postLooksChanged);
    settings.setProperty("absoluteTime", true);
    QCOMPARE(values.values.keys(), QStringList{QStringLiteral("settings/absoluteTime")});
    QCOMPARE(looks.size(), 0);
    settings.setProperty("textSize", 1.4);
    QCOMPARE(settings.emojiStyle().size, 28);
    QCOMPARE(looks.size(), 1);
    settings.setProperty("absoluteTime", false);
    QCOMPARE(values.values.keys(), QStringList{QStringLiteral("settings/textSize")});
}

void SettingsTest::readsWhatWasKept()
{
    MemoryValues values;
    values.values = {{QStringLiteral("settings/theme"), QStringLiteral("dark")}, {QStringLiteral("settings/hideNumbers"), QStringLiteral("true")}};
    const SettingsModel settings(values, nullptr);
    QCOMPARE(settings.property("theme").toString(), QStringLiteral("dark"));
    QVERIFY(settings.hidesNumbers());
}

void SettingsTest::distrustsTheFile()
{
    MemoryValues values;
    values.values = {{QStringLiteral("settings/theme"), QStringLiteral("plaid")},
                     {QStringLiteral("settings/textSize"), QStringLiteral("nan")},
                     {QStringLiteral("settings/mediaCacheMegabytes"), -4},
                     {QStringLiteral("settings/autoplay"), QVariantList{1}}};
    SettingsModel settings(values, nullptr);
    QCOMPARE(settings.property("theme").toString(), QStringLiteral("system"));
    QCOMPARE(settings.property("textSize").toDouble(), 1.0);
    QCOMPARE(settings.property("mediaCacheMegabytes").toInt(), 50);
    QCOMPARE(settings.property("autoplay").toString(), QStringLiteral("gifv"));
    settings.setProperty("textSize", 99);
    QCOMPARE(settings.property("textSize").toDouble(), 1.6);
}

void SettingsTest::resetsEverything()
{
    MemoryValues values;
    SettingsModel settings(values, nullptr);
    settings.setProperty("theme", QStringLiteral("dark"));
    settings.setProperty("windowGeometry", QStringLiteral("1,2,3,4"));
    settings.reset();
    QCOMPARE(settings.property("theme").toString(), QStringLiteral("system"));
    QCOMPARE(values.values.keys(), QStringList{QStringLiteral("settings/windowGeometry")});
}

void SettingsTest::measuresTheDatabase()
{
    ModelFixture f;
    f.apply(page(5, 1));
    f.settings->measure();
    QTRY_VERIFY(f.settings->databaseText().contains(u"5 posts"));
}

void SettingsTest::whatHoldsForThisRunIsNotKept()
{
    MemoryValues values;
    SettingsModel settings(values, nullptr);
    settings.setForNow(QStringLiteral("theme"), QStringLiteral("dark"));
    settings.setProperty("hideNumbers", true);
    QCOMPARE(settings.property("theme").toString(), QStringLiteral("dark"));
    QCOMPARE(values.values.keys(), QStringList{QStringLiteral("settings/hideNumbers")});
}

void SettingsTest::aKeptLanguageIsReadBeforeThereIsAModel()
{
    MemoryValues values;
    QCOMPARE(SettingsModel::keptLanguage(values), QString());
    SettingsModel(values, nullptr).setProperty("language", QStringLiteral("fr"));
    QCOMPARE(SettingsModel::keptLanguage(values), QStringLiteral("fr"));
    values.values = {{QStringLiteral("settings/language"), QStringLiteral("no language")}};
    QCOMPARE(SettingsModel::keptLanguage(values), QString());
    QCOMPARE(SettingsModel(values, nullptr).property("language").toString(), QString());
}

void SettingsTest::actionsHaveUniqueIdsNamesAndKeys()
{
    MemoryValues values;
    ActionsModel actions(values);
    QAbstractItemModelTester tester(&actions, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSet<QString> ids;
    QSet<QString> keys;
    for (int row = 0; row < actions.count(); ++row) {
        const QModelIndex index = actions.index(row);
        const QString id = index.data(ActionsModel::ActionIdRole).toString();
        QVERIFY2(!ids.contains(id), qPrintable(id));
        ids.insert(id);
        QVERIFY(!index.data(ActionsModel::NameRole).toString().isEmpty());
        for (const QString &key : index.data(ActionsModel::KeysRole).toStringList()) {
            QVERIFY2(!key.isEmpty() && !keys.contains(key), qPrintable(id + u' ' + key));
            keys.insert(key);
        }
    }
    QVERIFY(keys.contains(QStringLiteral("G, H")));
    QCOMPARE(actions.keysOf(QStringLiteral("account9")), QStringList{QStringLiteral("Ctrl+9")});
}

void SettingsTest::noKeysStandInTheWayOfOthers()
{
    MemoryValues values;
    const ActionsModel actions(values);
    QList<std::pair<QString, QKeySequence>> all;
    for (int row = 0; row < actions.count(); ++row) {
        for (const QString &key : actions.index(row).data(ActionsModel::KeysRole).toStringList())
            all << std::pair(actions.index(row).data(ActionsModel::ActionIdRole).toString(),
                             QKeySequence::fromString(key, QKeySequence::PortableText));
    }
    for (const auto &[action, keys] : all) {
        QVERIFY2(!keys.isEmpty() && keys[0].key() != Qt::Key_unknown, qPrintable(action));
        for (const auto &[other, otherKeys] : all) {
            if (&otherKeys != &keys)
                QVERIFY2(keys.matches(otherKeys) == QKeySequence::NoMatch, qPrintable(action + u" and " + other));
        }
    }
}

void SettingsTest::theListOfKeysHoldsEveryAction()
{
    MemoryValues values;
    const ActionsModel actions(values);
    QStringList listed;
    for (const QVariant &group : actions.byCategory()) {
        for (const QVariant &action : group.toMap().value(QStringLiteral("actions")).toList())
            listed << action.toMap().value(QStringLiteral("actionId")).toString();
    }
    QStringList registered;
    for (int row = 0; row < actions.count(); ++row)
        registered << actions.index(row).data(ActionsModel::ActionIdRole).toString();
    listed.sort();
    registered.sort();
    QCOMPARE(listed, registered);
}

void SettingsTest::aSequenceTakesTheKeyThatItBeginsWith()
{
    MemoryValues values;
    ActionsModel actions(values);
    actions.setKeys(QStringLiteral("refresh"), {QStringLiteral("G")});
    QVERIFY(actions.keysOf(QStringLiteral("goHome")).isEmpty());
    actions.setKeys(QStringLiteral("goHome"), {QStringLiteral("G, H")});
    QVERIFY(actions.keysOf(QStringLiteral("refresh")).isEmpty());
}

void SettingsTest::desktopsWishForStillnessCountsAndIsNotKept()
{
    MemoryValues values;
    SettingsModel settings(values, nullptr);
    QVERIFY(settings.emojiStyle().animated);
    QSignalSpy looks(&settings, &SettingsModel::postLooksChanged);
    settings.setSystemStill(true);
    QVERIFY(settings.isStill());
    QVERIFY(!settings.emojiStyle().animated);
    QCOMPARE(looks.size(), 1);
    QVERIFY(values.values.isEmpty());
    settings.setSystemStill(false);
    QVERIFY(!settings.isStill());
    settings.setProperty("reduceMotion", true);
    QVERIFY(settings.isStill());
}

void SettingsTest::actionsAreFoundByTheirWords()
{
    MemoryValues values;
    ActionsModel actions(values);
    const auto first = [&](const QString &words) { return actions.matching(words).value(0).toMap().value(QStringLiteral("actionId")).toString(); };
    QCOMPARE(first(QStringLiteral("keyb")), QStringLiteral("shortcuts"));
    QCOMPARE(first(QStringLiteral("timeline local")), QStringLiteral("goLocal"));
    QVERIFY(actions.matching(QStringLiteral("xyzzy")).isEmpty());
    QCOMPARE(actions.matching({}).size(), actions.count());
    QVERIFY(actions.byCategory().size() >= 4);
}

void SettingsTest::triggersOnlyWhatIsEnabled()
{
    MemoryValues values;
    ActionsModel actions(values);
    QSignalSpy triggered(&actions, &ActionsModel::triggered);
    actions.trigger(QStringLiteral("search"));
    actions.setEnabled(QStringLiteral("search"), false);
    actions.trigger(QStringLiteral("search"));
    actions.trigger(QStringLiteral("nonsense"));
    QCOMPARE(triggered.size(), 1);
    for (const QVariant &match : actions.matching(QStringLiteral("search")))
        QVERIFY(match.toMap().value(QStringLiteral("actionId")).toString() != u"search");
}

void SettingsTest::keysAreTakenFromWhoHadThem()
{
    MemoryValues values;
    {
        ActionsModel actions(values);
        actions.setKeys(QStringLiteral("next"), {QStringLiteral("K"), QStringLiteral("K"), QStringLiteral("Ctrl+Down")});
        QCOMPARE(actions.keysOf(QStringLiteral("next")), (QStringList{QStringLiteral("K"), QStringLiteral("Ctrl+Down")}));
        QVERIFY(actions.keysOf(QStringLiteral("previous")).isEmpty());
    }
    ActionsModel again(values);
    QCOMPARE(again.keysOf(QStringLiteral("next")), (QStringList{QStringLiteral("K"), QStringLiteral("Ctrl+Down")}));
    QVERIFY(again.keysOf(QStringLiteral("previous")).isEmpty());
    again.resetKeys();
    QCOMPARE(again.keysOf(QStringLiteral("previous")), QStringList{QStringLiteral("K")});
    QVERIFY(values.values.isEmpty());
}

void SettingsTest::keepsChosenKeysInAFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.ini"));
    {
        SettingsFile file(path);
        ActionsModel actions(file);
        actions.setKeys(QStringLiteral("next"), {QStringLiteral("K")});
        SettingsModel settings(file, nullptr);
        settings.setProperty("textSize", 1.2);
    }
    SettingsFile file(path);
    const ActionsModel actions(file);
    QCOMPARE(actions.keysOf(QStringLiteral("next")), QStringList{QStringLiteral("K")});
    QVERIFY(actions.keysOf(QStringLiteral("previous")).isEmpty());
    QCOMPARE(SettingsModel(file, nullptr).property("textSize").toDouble(), 1.2);
}

QTEST_GUILESS_MAIN(SettingsTest)
#include "settingstest.moc"
