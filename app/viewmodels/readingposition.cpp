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
}

void ReadingPosition::note(const ReadPosition &position)
{
    m_unsaved = position;
    // Not restarted by each movement: a person who scrolls without a pause is saved, too.
    if (!m_timer.isActive())
        m_timer.start();
}

void ReadingPosition::save()
{
    if (!m_unsaved || !m_store)
        return;
    m_store->write([view = m_view, position = *std::exchange(m_unsaved, {})](store::Writer writer) {
        store::timelines::saveReadPosition(writer, view, position);
    });
}

void ReadingPosition::flush()
{
    m_timer.stop();
    if (!m_unsaved || !m_store)
        return;
    m_store->writeNow([view = m_view, position = *std::exchange(m_unsaved, {})](store::Writer writer) {
        store::timelines::saveReadPosition(writer, view, position);
    });
}

}
