// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// FilmView: shows what a MediaPlayer plays, with and without a GPU: QtMultimedia's own VideoOutput draws nothing in software rendering.
// Owned by QML; main thread, painted on the render thread while that one waits.
//
//   MediaPlayer { videoOutput: view }   FilmView { id: view }
#pragma once

#include <QQuickItem>
#include <QVideoFrame>
#include <QVideoSink>
#include <QtQmlIntegration>

namespace foyer::app {

class FilmView : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool hasFrame READ hasFrame NOTIFY hasFrameChanged FINAL)
    Q_PROPERTY(bool cover MEMBER m_cover NOTIFY coverChanged FINAL) // fills its place and is cropped, instead of being shown whole
    Q_PROPERTY(QString subtitle READ subtitle NOTIFY subtitleChanged FINAL)
public:
    explicit FilmView(QQuickItem *parent = nullptr);

    // By this name QMediaPlayer finds where to send its frames.
    Q_INVOKABLE QVideoSink *videoSink() { return &m_sink; }
    bool hasFrame() const { return m_frame.isValid(); }
    QString subtitle() const { return m_sink.subtitleText(); }

Q_SIGNALS:
    void hasFrameChanged();
    void subtitleChanged();
    void coverChanged();

protected:
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *) override;
    void geometryChange(const QRectF &now, const QRectF &before) override;

private:
    void take(const QVideoFrame &frame);

    QVideoSink m_sink;
    QVideoFrame m_frame;
    bool m_cover = false;
    bool m_stale = false; // the frame is newer than the picture that is shown
};

}
