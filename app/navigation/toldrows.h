// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// ToldRows: keeps every row of a ListView in the accessibility tree. Qt 6.8 takes the rows beyond the edges of a list out of that tree when
// it lays them out, and does not bring them back when they are scrolled to. A QML element beside its list; main thread.
#pragma once

#include <QObject>
#include <QPointer>
#include <QQuickItem>
#include <QtQmlIntegration>

namespace foyer::app {

class ToldRows : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickItem *view READ view WRITE setView NOTIFY viewChanged REQUIRED FINAL)
public:
    using QObject::QObject;

    QQuickItem *view() const { return m_view; }
    void setView(QQuickItem *view);

Q_SIGNALS:
    void viewChanged();

private Q_SLOTS:
    void tell();

private:
    void follow(QQuickWindow *window);

    QPointer<QQuickItem> m_view;
    QMetaObject::Connection m_frames;
};

}
