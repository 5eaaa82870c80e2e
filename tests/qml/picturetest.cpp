// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A picture whose address or size changes while the next one is still on its way.
#include "app/viewmodels/registerviewmodels.h"

#include <QMutex>
#include <QQmlEngine>
#include <QQuickImageProvider>
#include <QQuickItem>
#include <QQuickView>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

class Response : public QQuickImageResponse
{
public:
    QQuickTextureFactory *textureFactory() const override
    {
        QImage image(8, 8, QImage::Format_RGB32);
        image.fill(Qt::red);
        return QQuickTextureFactory::textureFactoryForImage(image);
    }
};

// Answers when it is told to.
class SlowPictures : public QQuickAsyncImageProvider
{
public:
    QQuickImageResponse *requestImageResponse(const QString &id, const QSize &) override
    {
        auto *response = new Response;
        const QMutexLocker lock(&m_mutex);
        if (!m_held)
            QMetaObject::invokeMethod(response, &QQuickImageResponse::finished, Qt::QueuedConnection);
        m_asked << id;
        m_waiting << response;
        return response;
    }
    void hold()
    {
        const QMutexLocker lock(&m_mutex);
        m_held = true;
        m_waiting.clear();
        m_asked.clear();
    }
    void release()
    {
        const QMutexLocker lock(&m_mutex);
        m_held = false;
        for (Response *response : std::as_const(m_waiting))
            QMetaObject::invokeMethod(response, &QQuickImageResponse::finished, Qt::QueuedConnection);
        m_waiting.clear();
    }
    bool wasAskedFor(const QString &start)
    {
        const QMutexLocker lock(&m_mutex);
        return std::ranges::any_of(m_asked, [&start](const QString &id) { return id.startsWith(start); });
    }

private:
    QMutex m_mutex; // asked on the engine's picture thread
    QList<Response *> m_waiting;
    QStringList m_asked;
    bool m_held = false;
};

}

class PictureTest : public QObject
{
    Q_OBJECT

    const bool m_registered = (foyer::app::registerViewModels(), true); // before the engine
    QQuickView m_view;
    SlowPictures *m_pictures = new SlowPictures; // the engine's
    QQuickItem *m_picture = nullptr;

    // Something of it at that distance from the left edge.
    bool paintsAt(int x) { return m_view.grabWindow().pixelColor(x, 20) == QColor(Qt::red); }

private Q_SLOTS:
    void initTestCase()
    {
        m_view.engine()->addImageProvider(u"slow"_s, m_pictures);
        QQmlComponent component(m_view.engine());
        component.setData("import foyer.components\nPicture { width: 40; height: 40; address: \"image://slow/ana\" }", {});
        QVERIFY2(component.isReady(), qPrintable(component.errorString()));
        m_picture = qobject_cast<QQuickItem *>(component.create());
        m_view.setContent({}, nullptr, m_picture);
        m_view.show();
        m_view.resize(100, 40);
        QTRY_VERIFY(paintsAt(20));
    }

    void staysWhileItComesInAnotherSize()
    {
        m_pictures->hold();
        m_picture->setWidth(60);
        QTRY_VERIFY(m_pictures->wasAskedFor(u"ana"_s));
        QVERIFY(paintsAt(20));
        m_pictures->release();
        QTRY_VERIFY(paintsAt(55));
    }

    void nobodyWearsAnothersFace()
    {
        m_pictures->hold();
        m_picture->setProperty("address", u"image://slow/bruno"_s);
        QTRY_VERIFY(m_pictures->wasAskedFor(u"bruno"_s));
        QVERIFY(!paintsAt(20));
        m_pictures->release();
        QTRY_VERIFY(paintsAt(20));
    }

    void whatIsRunPastIsNotFetched()
    {
        m_pictures->hold();
        m_pictures->release();
        m_picture->setProperty("waits", true);
        QVERIFY(paintsAt(20)); // what is there stays
        m_picture->setProperty("address", u"image://slow/clara"_s);
        QTRY_VERIFY(!paintsAt(20));
        QTest::qWait(50);
        QVERIFY(!m_pictures->wasAskedFor(u"clara"_s));
        m_picture->setProperty("waits", false);
        QTRY_VERIFY(paintsAt(20));
        QVERIFY(m_pictures->wasAskedFor(u"clara"_s));
    }

    void nothingIsShownForNoAddress()
    {
        m_picture->setProperty("address", QString());
        QTRY_VERIFY(!paintsAt(20));
    }
};

QTEST_MAIN(PictureTest)
#include "picturetest.moc"
