// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// ScreenReader: does something read the accessibility tree at the moment? Qt 6.8 leaves what is in a row that waits to be used again in that
// tree, so that lists make new rows then. A QML singleton; main thread.
#pragma once

#include <QAccessible>
#include <QObject>
#include <QtQmlIntegration>

namespace foyer::app {

class ScreenReader : public QObject, private QAccessible::ActivationObserver
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(bool active READ isActive NOTIFY activeChanged FINAL)
public:
    explicit ScreenReader(QObject *parent = nullptr);
    ~ScreenReader() override;

    bool isActive() const { return QAccessible::isActive(); }

Q_SIGNALS:
    void activeChanged();

private:
    void accessibilityActiveChanged(bool active) override;
};

}
