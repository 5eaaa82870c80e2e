// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// MovingPicture: a small picture that moves, as a person's avatar, above the still one. Draws nothing while it rests. Owned by QML;
// main thread.
#pragma once

#include "app/text/filmstrip.h"
#include "app/text/inlinepictures.h"
#include "app/text/playing.h"

#include <QtQmlIntegration>

namespace foyer::app {

class MovingPicture : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString address READ address WRITE setAddress NOTIFY addressChanged FINAL) // image://…
    Q_PROPERTY(bool moving READ isMoving NOTIFY movingChanged FINAL)                      // it has more than one frame
public:
    explicit MovingPicture(QQuickItem *parent = nullptr);

    QString address() const { return m_address; }
    void setAddress(const QString &address);
    bool isMoving() const { return m_strip.moves(); }
    Q_INVOKABLE void replay() { m_playing.replay(); }

Q_SIGNALS:
    void addressChanged();
    void movingChanged();

protected:
    void componentComplete() override;
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *) override;

private:
    void want();
    void take();

    QString m_address;
    InlinePictures m_pictures{this};
    FilmStrip m_strip;
    Playing m_playing;
    bool m_stale = false;
};

}
