// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A small moving picture in a window: it moves where it is allowed and in sight, for some seconds, and then costs nothing.
#include "app/look/movement.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickImageProvider>
#include <QQuickView>
#include <QSignalSpy>
#include <QTest>

using foyer::app::Movement;

namespace {

// Two frames of 300 ms: red, then blue.
class Strip : public QQuickAsyncImageProvider
{
    class Response : public QQuickImageResponse
    {
    public:
        Response()
        {
            m_image = QImage(20, 40, QImage::Format_ARGB32_Premultiplied);
            m_image.fill(Qt::red);
            for (int y = 20; y < 40; ++y) {
                for (int x = 0; x < 20; ++x)
                    m_image.setPixelColor(x, y, Qt::blue);
            }
            m_image.setText(QStringLiteral("delays"), QStringLiteral("300 300"));
            QMetaObject::invokeMethod(this, &QQuickImageResponse::finished, Qt::QueuedConnection);
        }
        QQuickTextureFactory *textureFactory() const override { return QQuickTextureFactory::textureFactoryForImage(m_image); }

    private:
        QImage m_image;
    };

public:
    QQuickImageResponse *requestImageResponse(const QString &, const QSize &) override { return new Response; }
};

}

class MovingPictureTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QQuickView> m_window;
    QQuickItem *m_picture = nullptr;

    void open(double y)
    {
        m_window = std::make_unique<QQuickView>();
        m_window->engine()->addImportPath(QStringLiteral("qrc:/qt/qml"));
        m_window->engine()->addImageProvider(QStringLiteral("strip"), new Strip);
        m_window->setColor(Qt::white);
        QQmlComponent component(m_window->engine());
        component.setData(
            "import QtQuick\nimport foyer.look\nimport foyer.text\n"
            "Item { width: 100; height: 100; MovingPicture { objectName: 'picture'; width: 20; height: 20; address: 'image://strip/x' } }",
            QUrl(QStringLiteral("qrc:/test.qml")));
        auto *page = qobject_cast<QQuickItem *>(component.create());
        QVERIFY2(page, qPrintable(component.errorString()));
        page->setParent(m_window.get());
        page->setParentItem(m_window->contentItem());
        m_picture = page->findChild<QQuickItem *>(QStringLiteral("picture"));
        m_picture->setY(y);
        m_window->resize(100, 100);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QTRY_VERIFY(m_picture->property("moving").toBool());
    }
    Movement &motion() { return *Movement::of(m_picture); }
    QColor shown() { return m_window->grabWindow().pixelColor(10, int(m_picture->y()) + 10); }

private Q_SLOTS:
    void cleanup() { m_window.reset(); }

    void movesWhereItIsAllowed()
    {
        open(10);
        QCOMPARE(shown(), QColor(Qt::white)); // it rests, and leaves the place to the still picture
        motion().setAllowed(true);
        QTRY_COMPARE(shown(), QColor(Qt::red));
        QTRY_COMPARE(shown(), QColor(Qt::blue));
        motion().setAllowed(false);
        QTRY_COMPARE(shown(), QColor(Qt::white));
    }
    void restsAfterSomeSeconds()
    {
        open(10);
        motion().setAllowed(true);
        QTRY_COMPARE(shown(), QColor(Qt::blue));
        QTRY_COMPARE_WITH_TIMEOUT(shown(), QColor(Qt::white), 7000);
        motion().settle(); // still in sight: it has been seen
        QTest::qWait(100);
        QCOMPARE(shown(), QColor(Qt::white));
        QMetaObject::invokeMethod(m_picture, "replay");
        QTRY_COMPARE(shown(), QColor(Qt::blue));
    }
    void waitsUntilItIsInSight()
    {
        open(300);
        motion().setAllowed(true);
        m_picture->setY(10);
        QTest::qWait(400);
        QCOMPARE(shown(), QColor(Qt::white)); // nobody has said that the list lies still
        motion().settle();
        QTRY_COMPARE(shown(), QColor(Qt::blue));
    }
};

QTEST_MAIN(MovingPictureTest)
#include "movingpicturetest.moc"
