// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/speech/readaloud.h"
#include "tests/app/speech/testvoice.h"

#include <QSignalSpy>
#include <QTest>
#include <QtPlugin>

using namespace foyer;
using namespace foyer::app;
using namespace foyer::tests;

Q_IMPORT_PLUGIN(TestVoicePlugin)

class ReadAloudTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        said.clear();
        voiceIsBroken = false;
    }

    void opensNoEngineBeforeItReads()
    {
        TestVoicePlugin::made = nullptr;
        const ReadAloud aloud;
        QVERIFY(aloud.isPossible());
        QVERIFY(!TestVoicePlugin::made);
    }

    void readsInTheLanguageOfThePost()
    {
        ReadAloud aloud;
        aloud.read(QStringLiteral("Le pain est prêt."), QStringLiteral("fr"));
        QVERIFY(aloud.isReading());
        aloud.read(QStringLiteral("Bread is done."), QStringLiteral("en-GB"));
        aloud.read(QStringLiteral("Who knows"), QString());
        QCOMPARE(said,
                 (QList<Said>{{QStringLiteral("Le pain est prêt."), QLocale::French},
                              {QStringLiteral("Bread is done."), QLocale::English},
                              {QStringLiteral("Who knows"), QLocale::English}}));
    }

    void saysWhichLanguageHasNoVoice()
    {
        ReadAloud aloud;
        QSignalSpy failed(&aloud, &ReadAloud::failed);
        aloud.read(QStringLiteral("パン"), QStringLiteral("ja"));
        QCOMPARE(failed.size(), 1);
        QVERIFY(failed.first().first().toString().contains(QStringLiteral("日本語")));
        QVERIFY(!aloud.isReading());
        QVERIFY(said.isEmpty());
    }

    void endsWithTheTextOrWhenAsked()
    {
        ReadAloud aloud;
        aloud.read(QStringLiteral("One"), QStringLiteral("en"));
        QVERIFY(aloud.isReading());
        TestVoicePlugin::made->setState(QTextToSpeech::Ready);
        QVERIFY(!aloud.isReading());
        aloud.read(QStringLiteral("Two"), QStringLiteral("en"));
        aloud.stop();
        QVERIFY(!aloud.isReading());
        QCOMPARE(TestVoicePlugin::made->state(), QTextToSpeech::Ready);
    }

    void saysWhenTheVoiceBreaksOff()
    {
        ReadAloud aloud;
        QSignalSpy failed(&aloud, &ReadAloud::failed);
        voiceIsBroken = true;
        aloud.read(QStringLiteral("One"), QStringLiteral("en"));
        QCOMPARE(failed.size(), 1);
        QVERIFY(!aloud.isReading());
    }
};

QTEST_MAIN(ReadAloudTest)
#include "readaloudtest.moc"
