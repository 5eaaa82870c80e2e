// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/navigation/toldrows.h"

#include <QAccessible>
#include <QQuickWindow>

namespace foyer::app {
namespace {

// What a row says through `Accessible.…`, if it says anything: asking by the attached property would make it.
QObject *spoken(const QQuickItem *row)
{
    for (QObject *child : row->children()) {
        if (child->inherits("QQuickAccessibleAttached"))
            return child;
    }
    return nullptr;
}

}

void ToldRows::setView(QQuickItem *view)
{
    if (m_view == view)
        return;
    if (m_view)
        m_view->disconnect(this);
    m_view = view;
    if (view) {
        // Scrolling brings rows into sight at once, before one of them gets the focus; a layout is done by the end of its frame.
        connect(view, SIGNAL(contentXChanged()), this, SLOT(tell()));
        connect(view, SIGNAL(contentYChanged()), this, SLOT(tell()));
        connect(view, &QQuickItem::windowChanged, this, &ToldRows::follow);
    }
    follow(view ? view->window() : nullptr);
    Q_EMIT viewChanged();
}

void ToldRows::follow(QQuickWindow *window)
{
    disconnect(m_frames);
    if (window)
        m_frames = connect(window, &QQuickWindow::frameSwapped, this, &ToldRows::tell);
}

void ToldRows::tell()
{
    if (!QAccessible::isActive() || !m_view)
        return;
    const auto *content = m_view->property("contentItem").value<QQuickItem *>();
    if (!content)
        return;
    for (const QQuickItem *row : content->childItems()) {
        QObject *words = spoken(row);
        if (words && words->property("role").toInt() != QAccessible::NoRole)
            words->setProperty("ignored", false); // does nothing where it is so
    }
}

}
