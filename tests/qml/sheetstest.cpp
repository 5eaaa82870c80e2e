// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// On the real window: a post handed on, as a picture and as HTML; the film of a card that is none.
#include "tests/qml/keysfixture.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace foyer;
using namespace foyer::tests;

class SheetsTest : public QObject
{
    Q_OBJECT

    // Rows have no QObject above them: only the items know each other.
    static QQuickItem *named(QQuickItem *parent, const QString &text)
    {
        for (QQuickItem *item : parent->childItems()) {
            if (item->isVisible() && item->property("text").toString() == text)
                return item;
            if (QQuickItem *found = named(item, text))
                return found;
        }
        return nullptr;
    }

private Q_SLOTS:
    void handsAPostOn()
    {
        ModelFixture f;
        QString copied;
        f.services.copyText = [&copied](const QString &text) { copied = text; };
        model::Post made = post(9).text(QStringLiteral("Bread is done")).image(QStringLiteral("A loaf"));
        made.url = QStringLiteral("https://example.org/@alice/9");
        model::Post talk = post(8).text(QStringLiteral("The talk is online"));
        const QString film = QStringLiteral("https://video.example/w/5DzR2wMfbrxvMbhkYmFSgc");
        talk.card = model::Card{.kind = model::Card::Kind::Video,
                                .url = film,
                                .title = QStringLiteral("Baking"),
                                .image = QStringLiteral("https://video.example/1.jpg"),
                                .size = {1280, 720}};
        const QList<model::TimelineEntry> entries{entry(made), entry(talk)};
        f.apply(page(entries, false));
        f.server().timelines[QStringLiteral("home")] = entries;
        RealWindow shown(f, {700, 800});
        shown.window().requestActivate();
        QVERIFY(QTest::qWaitForWindowActive(&shown.window()));
        QTRY_VERIFY(shown.window().activeFocusItem());
        press(shown, Qt::Key_J);

        f.actions->trigger(QStringLiteral("copyEmbed"));
        QVERIFY2(copied.startsWith(QStringLiteral("<blockquote cite=\"https://example.org/@alice/9\"")), qPrintable(copied));

        press(shown, Qt::Key_S);
        QTRY_VERIFY(find(shown, "PostPictureSheet"));
        QObject *sheet = find(shown, "PostPictureSheet");
        QTRY_VERIFY(sheet->property("opened").toBool());
        QGuiApplication::clipboard()->clear();
        press(shown, Qt::Key_Space); // "Copy picture" has the keyboard
        QTRY_VERIFY(!QGuiApplication::clipboard()->image().isNull());
        const QImage picture = QGuiApplication::clipboard()->image();
        QCOMPARE(picture.width(), 1200); // twice as large as it is laid out
        QVERIFY(picture.height() > 600);
        QTRY_VERIFY(!sheet->property("visible").toBool());

        // An address like PeerTube's, but its server answers something else: then the page is opened, as ever.
        QQuickItem *play = named(shown.window().contentItem(), QStringLiteral("Play: Baking"));
        QVERIFY(play);
        QVERIFY(QMetaObject::invokeMethod(play, "click"));
        QTRY_COMPARE(f.openedUrls, QList<QUrl>{QUrl(film)});
    }
};

QTEST_MAIN(SheetsTest)
#include "sheetstest.moc"
