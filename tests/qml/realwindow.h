// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// RealWindow: Foyer's own window, with all of its QML, on the store and the fake servers of a ModelFixture; pictures come late, as
// from a slow server. Say where a list's rows stand, and hold them to it. Main thread; without a display.
#pragma once

#include "app/media/mediastore.h"
#include "tests/app/viewmodels/modelfixture.h"

#include <QPointer>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>

namespace foyer::tests {

class SlowPictures : public net::Transport
{
public:
    Task<Result<net::Response>> send(net::Request request) override;

    int sent = 0;
};

class RealWindow
{
public:
    explicit RealWindow(ModelFixture &fixture, QSize size = {1100, 800});
    ~RealWindow();

    QQuickWindow &window() { return *m_window; }
    QQuickItem *item(const QString &objectName); // the first visible one of that name
    QQuickItem *list() { return item(QStringLiteral("timelineList")); }
    app::MediaStore &media() { return m_media; }
    int picturesSent() const { return m_pictures.sent; }

    // Draws until nothing has changed its place for a while.
    void settle();
    // As a person does with the wheel: the row is then at the top, with so much of it out of sight.
    void scrollTo(int row, double offset);

    // By row id: where each visible row of the timeline begins, in pixels below the list's top edge.
    QHash<double, double> places();
    // The row at the list's top edge, and its place.
    std::pair<double, double> top();
    double placeOf(double rowId);
    // From now until the next call, after every frame: how far has this row been from its place?
    void watch(double rowId);
    double farthest() const { return m_farthest; }

private:
    QAbstractItemModel &model();
    QQuickItem *rowItem(int row);

    ModelFixture &m_fixture;
    SlowPictures m_pictures;
    app::MediaStore m_media;
    std::unique_ptr<QQmlApplicationEngine> m_engine;
    QPointer<QQuickWindow> m_window;
    double m_watched = 0;
    double m_place = 0;
    double m_farthest = 0;
};

}
