// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/qml/realwindow.h"

#include "app/media/mediamodule.h"
#include "app/viewmodels/registerviewmodels.h"

#include <QBuffer>
#include <QCoroTimer>
#include <QImage>
#include <QQuickStyle>
#include <chrono>

namespace foyer::tests {
namespace {

using namespace std::chrono_literals;

QByteArray picture(const QUrl &url)
{
    // Not of the shape that the post tells, as it happens.
    QImage image(320, 100 + static_cast<int>(qHash(url) % 400), QImage::Format_RGB32);
    image.fill(QColor::fromHsv(static_cast<int>(qHash(url) % 360), 120, 200));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

QQuickItem *visibleChild(QQuickItem *parent, const QString &name)
{
    for (QQuickItem *child : parent->childItems()) {
        if (!child->isVisible())
            continue;
        if (child->objectName() == name)
            return child;
        if (QQuickItem *found = visibleChild(child, name))
            return found;
    }
    return nullptr;
}

}

Task<Result<net::Response>> SlowPictures::send(net::Request request)
{
    ++sent;
    co_await QCoro::sleepFor(std::chrono::milliseconds(30 + qHash(request.url) % 200));
    co_return net::Response{.status = 200, .headers = {{"Content-Type", "image/png"}}, .body = picture(request.url), .url = request.url};
}

RealWindow::RealWindow(ModelFixture &fixture, QSize size)
    : m_fixture(fixture)
    , m_media(m_pictures, fixture.clock, fixture.directory, 50 * 1024 * 1024)
    , m_engine(std::make_unique<QQmlApplicationEngine>())
{
    QQuickStyle::setStyle(QStringLiteral("foyer.style"));
    QQuickStyle::setFallbackStyle(QStringLiteral("Basic"));
    app::registerViewModels();
    fixture.services.attachTo(m_engine.get());
    app::installMedia(*m_engine, m_media);
    m_engine->setInitialProperties({{QStringLiteral("width"), size.width()}, {QStringLiteral("height"), size.height()}});
    m_engine->loadFromModule("foyer.shell", "Main");
    if (m_engine->rootObjects().isEmpty())
        qFatal("the window could not be loaded");
    m_window = qobject_cast<QQuickWindow *>(m_engine->rootObjects().constFirst());
    QObject::connect(m_window, &QQuickWindow::afterAnimating, m_window, [this] { m_window->update(); }); // a frame after every frame
    QObject::connect(m_window, &QQuickWindow::frameSwapped, m_window, [this] {
        if (m_watched != 0)
            m_farthest = std::max(m_farthest, std::abs(placeOf(m_watched) - m_place));
    });
    settle();
}

RealWindow::~RealWindow()
{
    m_watched = 0;
    m_engine.reset();
}

QQuickItem *RealWindow::item(const QString &objectName)
{
    return visibleChild(m_window->contentItem(), objectName);
}

QAbstractItemModel &RealWindow::model()
{
    return *list()->property("model").value<QAbstractItemModel *>();
}

QQuickItem *RealWindow::rowItem(int row)
{
    QQuickItem *found = nullptr;
    QMetaObject::invokeMethod(list(), "itemAtIndex", Q_RETURN_ARG(QQuickItem *, found), Q_ARG(int, row));
    return found;
}

QHash<double, double> RealWindow::places()
{
    QHash<double, double> places;
    QQuickItem *view = list();
    if (!view)
        return places;
    const double from = view->property("contentY").toDouble();
    for (int row = 0; row < model().rowCount(); ++row) {
        QQuickItem *found = rowItem(row);
        if (found && found->isVisible() && found->y() + found->height() > from + 0.5 && found->y() < from + view->height())
            places.insert(found->property("rowId").toDouble(), found->y() - from);
    }
    return places;
}

std::pair<double, double> RealWindow::top()
{
    std::pair<double, double> first{0, 1e9};
    const auto all = places();
    for (auto it = all.begin(); it != all.end(); ++it) {
        if (it.value() < first.second)
            first = {it.key(), it.value()};
    }
    return first;
}

double RealWindow::placeOf(double rowId)
{
    return places().value(rowId, 1e9);
}

void RealWindow::settle()
{
    QHash<double, double> before;
    for (int calm = 0, rounds = 0; calm < 6 && rounds < 150; ++rounds) {
        QTest::qWait(30);
        const auto now = list() ? places() : QHash<double, double>();
        calm = now == before ? calm + 1 : 0;
        before = now;
    }
}

void RealWindow::scrollTo(int row, double offset)
{
    // Step by step, as pages come while one scrolls.
    for (int step = 0; step < 400; ++step) {
        if (QQuickItem *found = rowItem(row)) {
            list()->setProperty("contentY", found->y() + offset);
            break;
        }
        list()->setProperty("contentY", list()->property("contentY").toDouble() + 500);
        QTest::qWait(5);
    }
    settle();
    if (QQuickItem *found = rowItem(row)) // what was loaded meanwhile above it has moved it
        list()->setProperty("contentY", found->y() + offset);
    settle();
}

void RealWindow::watch(double rowId)
{
    m_watched = 0;
    m_farthest = 0;
    m_place = rowId != 0 ? placeOf(rowId) : 0;
    m_watched = rowId;
}

}
