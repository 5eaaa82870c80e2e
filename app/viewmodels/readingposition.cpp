// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/readingposition.h"

#include <chrono>

namespace foyer::app {

using store::timelines::ReadPosition;

ReadingPosition::ReadingPosition(QObject *parent)
    : QObject(parent)
{
    // A crash loses at most what was read in this time.
    using namespace std::chrono_literals;
    m_timer.setInterval(800ms);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ReadingPosition::save);
}

ReadingPosition::~ReadingPosition()
{
    flush();
}

void ReadingPosition::begin(const store::timelines::View &view)
{
    flush();
    m_view = view;
    m_seen.clear();
}

void ReadingPosition::note(const ReadPosition &position)
{
    m_unsaved = position;
    saveSoon();
}

void ReadingPosition::noteSeen(store::PostId post)
{
    if (post == 0 || m_seen.contains(post))
        return;
    m_seen.insert(post);
    m_unsavedSeen.insert(post);
    saveSoon();
}

void ReadingPosition::saveSoon()
{
    // Not restarted by each movement: a person who scrolls without a pause is saved, too.
    if (!m_timer.isActive())
        m_timer.start();
}

void ReadingPosition::Unsaved::save(store::Writer writer) const
{
    if (position)
        store::timelines::saveReadPosition(writer, view, *position);
    store::timelines::markSeen(writer, seen);
}

ReadingPosition::Unsaved ReadingPosition::takeUnsaved()
{
    return {.view = m_view, .position = std::exchange(m_unsaved, {}), .seen = std::exchange(m_unsavedSeen, {})};
}

void ReadingPosition::save()
{
    if (hasUnsaved() && m_store)
        m_store->write([unsaved = takeUnsaved()](store::Writer writer) { unsaved.save(writer); });
}

void ReadingPosition::flush()
{
    m_timer.stop();
    if (hasUnsaved() && m_store)
        m_store->writeNow([unsaved = takeUnsaved()](store::Writer writer) { unsaved.save(writer); });
}

}
