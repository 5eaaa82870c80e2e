// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/homemarker.h"

#include "core/base/log.h"

#include <chrono>

namespace foyer::sync {

using namespace std::chrono_literals;

bool isNewerId(QStringView a, QStringView b)
{
    return a.size() != b.size() ? a.size() > b.size() : a > b;
}

HomeMarker::HomeMarker(Context context)
    : m_context(std::move(context))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(5s); // a person who scrolls is not worth a request a second
    QObject::connect(&m_pause, &QTimer::timeout, &m_pause, [this] { sendNow(); });
}

void HomeMarker::note(const QString &entryId)
{
    if (entryId.isEmpty() || (!m_sent.isEmpty() && !isNewerId(entryId, m_sent)))
        return;
    m_waiting = entryId;
    m_pause.start();
}

void HomeMarker::sendNow()
{
    m_pause.stop();
    if (m_waiting.isEmpty())
        return;
    m_sent = std::exchange(m_waiting, {});
    send(m_context, m_sent);
}

Task<void> HomeMarker::send(Context context, QString entryId)
{
    const Result<model::Marker> saved = co_await context.backend.saveMarker(QStringLiteral("home"), entryId);
    // Only a convenience between clients: the position itself is safe in the store.
    if (!saved)
        qCInfo(logSync).noquote() << "the home marker was not saved:" << logLine(saved.error());
}

Task<Result<QString>> HomeMarker::fetch()
{
    const Context context = m_context;
    const Result<model::Marker> marker = co_await context.backend.marker(QStringLiteral("home"));
    if (context.scope.closed())
        co_return sessionEnded();
    if (!marker)
        co_return fail(marker.error());
    if (m_sent.isEmpty() || isNewerId(marker->lastReadId, m_sent))
        m_sent = marker->lastReadId;
    co_return marker->lastReadId;
}

}
