// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// MediaDownload: one film on its way to disk, piece by piece (RFC 9110 § 14), so that it is never whole in memory.
// Main thread; shared by those who wait for it, and given up when the last of them goes.
#pragma once

#include "core/net/http.h"

#include <QObject>
#include <QThreadPool>

namespace foyer::app {

class MediaDownload : public QObject
{
    Q_OBJECT
public:
    // Writes on `disk`; both outlive this.
    MediaDownload(net::Transport &transport, QThreadPool &disk, const QString &address, const QString &partFile);
    ~MediaDownload() override;

    const QString &address() const { return m_address; }
    const QString &partFile() const { return m_partFile; }
    double progress() const { return m_total > 0 ? double(m_length) / double(m_total) : 0; }
    void start();

Q_SIGNALS:
    void progressed();
    // Once; the part file is whole then, or gone.
    void ended(const foyer::Result<void> &result);

private:
    void askForPiece();
    void takePiece(Result<net::Response> response);
    void append(const QByteArray &piece);
    void fail(Error error);

    net::Transport &m_transport;
    QThreadPool &m_disk;
    const QString m_address;
    const QString m_partFile;
    QByteArray m_tag; // a strong ETag: the pieces are of one version
    qint64 m_length = 0;
    qint64 m_total = 0;
};

}
