// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Movement: whether pictures may move by themselves, and the moment at which those that came into sight begin to: when a list has come to
// rest. So nothing polls, and nothing moves where nobody looks. A QML singleton; main thread.
#pragma once

#include <QQuickItem>
#include <QtQmlIntegration>

namespace foyer::app {

class Movement : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(bool allowed READ isAllowed WRITE setAllowed NOTIFY allowedChanged FINAL)
public:
    using QObject::QObject;
    // The one of the engine that made the object; null without an engine.
    static Movement *of(const QObject *qmlObject);

    bool isAllowed() const { return m_allowed; }
    void setAllowed(bool allowed);
    // Something was scrolled or opened and lies still now.
    Q_INVOKABLE void settle() { Q_EMIT settled(); }
    // At least half of the item is in its window.
    Q_INVOKABLE bool isInSight(const QQuickItem *item) const;

Q_SIGNALS:
    void allowedChanged();
    void settled();

private:
    bool m_allowed = false;
};

}
