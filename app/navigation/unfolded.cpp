// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/navigation/unfolded.h"

namespace foyer::app {

Unfolded::Unfolded(QObject *parent)
    : QObject(parent)
{
}

bool Unfolded::has(What what, double postId, int) const
{
    return m_open[what].contains(qint64(postId));
}

void Unfolded::set(What what, double postId, bool open)
{
    if (has(what, postId) == open) {
        return;
    }
    if (open) {
        m_open[what].insert(qint64(postId));
    } else {
        m_open[what].remove(qint64(postId));
    }
    ++m_revision;
    Q_EMIT revisionChanged();
}

void Unfolded::toggle(What what, double postId)
{
    set(what, postId, !has(what, postId));
}

}
