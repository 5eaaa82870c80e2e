// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/cardfilm.h"

#include "app/media/mediaimageprovider.h"
#include "app/media/mediastore.h"
#include "core/base/log.h"

#include <QQmlEngine>

namespace foyer::app {

void CardFilm::setPage(const QString &page)
{
    if (page == m_page)
        return;
    m_page = page;
    m_found = peertube::pageOf(page);
    ++m_round;
    Q_EMIT pageChanged();
    setAsking(false);
}

void CardFilm::ask()
{
    const QQmlEngine *engine = qmlEngine(this);
    const auto *provider = engine ? qobject_cast<MediaImageProvider *>(engine->imageProvider(QStringLiteral("media"))) : nullptr;
    if (m_asking)
        return;
    if (!m_found || !provider) {
        Q_EMIT absent();
        return;
    }
    setAsking(true);
    QCoro::connect(peertube::film(&provider->store().transport(), *m_found), this, [this, round = m_round](const Result<peertube::Film> &film) {
        if (round == m_round)
            take(film);
    });
}

void CardFilm::take(const Result<peertube::Film> &film)
{
    setAsking(false);
    if (film) {
        Q_EMIT ready(film->url);
        return;
    }
    qCInfo(logApp).noquote() << logLine(film.error());
    Q_EMIT absent();
}

void CardFilm::setAsking(bool asking)
{
    if (asking == m_asking)
        return;
    m_asking = asking;
    Q_EMIT askingChanged();
}

}
