// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Keyboard: does the person steer by keys at the moment, or by pointer? Where the focus is gets drawn for the former only.
// And do the keys rest, or run? What only Tab leads to need not be made for each row that a held key runs past, nor its pictures fetched.
// A QML singleton; main thread.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <QtQmlIntegration>

namespace foyer::app {

class Keyboard : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(bool inUse READ isInUse NOTIFY inUseChanged FINAL)
    Q_PROPERTY(bool resting READ isResting NOTIFY restingChanged FINAL) // no key came for a moment, or Tab
    Q_PROPERTY(bool running READ isRunning NOTIFY runningChanged FINAL) // a key is held, or pressed faster than anybody looks
public:
    explicit Keyboard(QObject *parent = nullptr);

    bool isInUse() const { return m_inUse; }
    bool isResting() const { return m_resting; }
    bool isRunning() const { return m_running; }
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void inUseChanged();
    void restingChanged();
    void runningChanged();

private:
    void setInUse(bool inUse);
    void setResting(bool resting);
    void setRunning(bool running);

    QTimer m_moment;
    QElapsedTimer m_sincePress;
    bool m_inUse = false;
    bool m_resting = true;
    bool m_running = false;
};

}
