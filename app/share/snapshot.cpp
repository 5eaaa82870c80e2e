// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/share/snapshot.h"

#include "core/base/result.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QQuickItemGrabResult>
#include <QSaveFile>
#include <QtConcurrentRun>

namespace foyer::app {
namespace {

Result<void> write(const QImage &picture, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !picture.save(&file, "PNG") || !file.commit())
        return fail(ErrorKind::Storage, file.errorString());
    return {};
}

}

void Snapshot::take(std::function<void(const QImage &)> then)
{
    const QSharedPointer<QQuickItemGrabResult> result = m_item ? m_item->grabToImage() : nullptr;
    if (!result) {
        Q_EMIT failed(tr("The picture could not be made."));
        return;
    }
    // The result holds itself by this connection, until it is there.
    connect(result.get(), &QQuickItemGrabResult::ready, this, [this, result, then = std::move(then)] {
        disconnect(result.get(), &QQuickItemGrabResult::ready, this, nullptr);
        if (result->image().isNull())
            Q_EMIT failed(tr("The picture could not be made."));
        else
            then(result->image());
    });
}

void Snapshot::copy()
{
    take([this](const QImage &picture) {
        QGuiApplication::clipboard()->setImage(picture);
        Q_EMIT copied();
    });
}

void Snapshot::save(const QUrl &file)
{
    if (!file.isLocalFile()) {
        Q_EMIT failed(tr("The picture can only be saved on this computer."));
        return;
    }
    take([this, file](const QImage &picture) {
        QtConcurrent::run(write, picture, file.toLocalFile()).then(this, [this, file](const Result<void> &written) {
            if (written)
                Q_EMIT saved(file);
            else
                Q_EMIT failed(sentence(written.error()));
        });
    });
}

}
