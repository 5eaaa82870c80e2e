// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// CardFilm: the film behind a link, where the address looks like a PeerTube video. Nothing is asked before `ask`. Owned by QML; main thread.
// Finds the network through the engine's provider "media".
#pragma once

#include "core/peertube/film.h"

#include <QObject>
#include <QtQmlIntegration>

namespace foyer::app {

class CardFilm : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString page READ page WRITE setPage NOTIFY pageChanged FINAL) // the address of the link
    Q_PROPERTY(bool possible READ isPossible NOTIFY pageChanged FINAL)        // by its address
    Q_PROPERTY(bool asking READ isAsking NOTIFY askingChanged FINAL)
public:
    using QObject::QObject;

    QString page() const { return m_page; }
    void setPage(const QString &page);
    bool isPossible() const { return m_found.has_value(); }
    bool isAsking() const { return m_asking; }

    // Answers with ready or with absent.
    Q_INVOKABLE void ask();

Q_SIGNALS:
    void pageChanged();
    void askingChanged();
    void ready(const QString &playUrl);
    void absent(); // no film that can be played here

private:
    void take(const Result<peertube::Film> &film);
    void setAsking(bool asking);

    QString m_page;
    std::optional<peertube::Page> m_found;
    int m_round = 0; // an answer about an earlier page is not heard
    bool m_asking = false;
};

}
