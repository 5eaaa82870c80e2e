// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tones: the colours of the light or the dark theme, whichever the window has just now: for a picture that is made to leave it.
// Owned by QML; main thread.
#pragma once

#include "app/look/palette.h"

#include <QObject>
#include <QtQmlIntegration>

namespace foyer::app {

class Tones : public QObject, public Palette
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool dark READ isDark WRITE setDark NOTIFY changed FINAL)
    Q_PROPERTY(QColor wish READ wish WRITE setWish NOTIFY changed FINAL) // what the accent is made from
    Q_PROPERTY(QColor window MEMBER window NOTIFY changed FINAL)
    Q_PROPERTY(QColor pressed MEMBER pressed NOTIFY changed FINAL)
    Q_PROPERTY(QColor hairline MEMBER hairline NOTIFY changed FINAL)
    Q_PROPERTY(QColor text MEMBER text NOTIFY changed FINAL)
    Q_PROPERTY(QColor secondary MEMBER secondary NOTIFY changed FINAL)
    Q_PROPERTY(QColor accent MEMBER accent NOTIFY changed FINAL)
    Q_PROPERTY(QColor accentSoft MEMBER accentSoft NOTIFY changed FINAL)
    Q_PROPERTY(QColor caution MEMBER caution NOTIFY changed FINAL)
public:
    explicit Tones(QObject *parent = nullptr);

    bool isDark() const { return m_dark; }
    void setDark(bool dark);
    QColor wish() const { return m_wish; }
    void setWish(const QColor &wish);

Q_SIGNALS:
    void changed();

private:
    void make();

    bool m_dark = false;
    QColor m_wish = Qt::blue;
};

}
