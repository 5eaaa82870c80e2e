// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// MediaFile: makes the content of an address a file on this computer, for AnimatedImage, the players, "save" and "copy".
// Owned by QML; main thread. Finds its MediaStore through the engine's provider "media".
//
//   MediaFile { id: film; url: media.playUrl; fetch: MediaFile.Large }
//   MediaPlayer { source: film.localFile }
//
// A player is never given a web address: it would open connections of its own, past our limits, and offline it would have nothing.
// So a film is played when it is here; `progress` says how far that is.
#pragma once

#include "app/media/mediaformat.h"
#include "core/base/result.h"

#include <QFuture>
#include <QObject>
#include <QQmlParserStatus>
#include <QUrl>
#include <QtQmlIntegration>

namespace foyer::app {

class MediaDownload;
class MediaStore;

class MediaFile : public QObject, public QQmlParserStatus
{
    Q_OBJECT
    QML_ELEMENT
    Q_INTERFACES(QQmlParserStatus)
    Q_PROPERTY(QString url READ url WRITE setUrl NOTIFY urlChanged) // a web address, or image://media/…
    Q_PROPERTY(Fetch fetch READ fetch WRITE setFetch NOTIFY fetchChanged)
    Q_PROPERTY(Status status READ status NOTIFY changed)
    Q_PROPERTY(QUrl localFile READ localFile NOTIFY changed)            // empty until Ready
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged)    // 0…1, of Large
    Q_PROPERTY(bool animated READ animated NOTIFY changed)              // a picture of several frames
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)         // why it Failed; a sentence
    Q_PROPERTY(QString suggestedName READ suggestedName NOTIFY changed) // for the "save" dialogue
public:
    enum Fetch {
        Small, // whole, up to 16 MiB: pictures, gifv
        Large, // in pieces to disk, up to 200 MiB
        Never, // only what is in the cache
    };
    Q_ENUM(Fetch)
    enum Status { Null, Loading, Ready, Failed };
    Q_ENUM(Status)

    explicit MediaFile(QObject *parent = nullptr);
    ~MediaFile() override;

    QString url() const { return m_url; }
    void setUrl(const QString &url);
    Fetch fetch() const { return m_fetch; }
    void setFetch(Fetch fetch);
    Status status() const { return m_status; }
    QUrl localFile() const;
    double progress() const;
    bool animated() const { return m_found.animated; }
    QString errorText() const { return m_errorText; }
    QString suggestedName() const;

    Q_INVOKABLE void retry();
    // Writes a copy; answers with saved or failed.
    Q_INVOKABLE void saveTo(const QUrl &file);
    // The picture, or the address of what is none; answers with copied or failed.
    Q_INVOKABLE void copyToClipboard();

Q_SIGNALS:
    void urlChanged();
    void fetchChanged();
    void changed();
    void progressChanged();
    void saved(const QUrl &file);
    void copied();
    void failed(const QString &errorText);

private:
    struct Found {
        QString file;
        MediaFormat format = MediaFormat::Unknown;
        bool animated = false;
    };

    void classBegin() override { m_complete = false; }
    void componentComplete() override;
    void start();
    void lookUp(MediaStore &store);
    void loadSmall(MediaStore &store);
    void loadLarge(MediaStore &store);
    void adopt(const QString &partFile);
    void forget();
    void setFound(const Result<Found> &found);
    MediaStore *store() const;

    static Result<Found> inspect(MediaStore &store, const QString &address, const QString &file, const QByteArray &bytes);

    QString m_url;
    QString m_address;
    Fetch m_fetch = Small;
    Status m_status = Null;
    Found m_found;
    QString m_errorText;
    QFuture<Result<Found>> m_loading;
    std::shared_ptr<MediaDownload> m_download;
    int m_round = 0; // an answer to an earlier question is not heard
    bool m_complete = true;
};

}
