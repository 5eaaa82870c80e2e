// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Keyboard: does the person steer by keys at the moment, or by pointer? Where the focus is gets drawn for the former only.
// A QML singleton; main thread.
#pragma once

#include <QObject>
#include <QtQmlIntegration>

namespace foyer::app {

class Keyboard : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(bool inUse READ isInUse NOTIFY inUseChanged FINAL)
public:
    explicit Keyboard(QObject *parent = nullptr);

    bool isInUse() const { return m_inUse; }
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void inUseChanged();

private:
    void setInUse(bool inUse);

    bool m_inUse = false;
};

}
