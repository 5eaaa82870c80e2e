// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// FileSecrets: secrets in FOLDER/secrets.json, readable by the own user only. For machines without a key store, used only where the person
// agreed (S17). A folder or a file that others may enter is refused, not quietly mended: what was in it may be known already.
// Where a system has no such permissions to show (Windows), everything is refused: it has a key store. Main thread.
#pragma once

#include "core/auth/secrets.h"

#include <QHash>

namespace foyer::auth {

class FileSecrets : public Secrets
{
public:
    explicit FileSecrets(QString folder); // made when first written to, with mode 0700

    Task<Result<QString>> read(QString key) override;
    Task<Result<void>> write(QString key, QString value) override;
    Task<Result<void>> remove(QString key) override;

private:
    QString fileName() const;
    Result<QHash<QString, QString>> load() const;
    Result<void> save(const QHash<QString, QString> &values) const;
    Result<void> checkPrivate(const QString &path) const;

    QString m_folder;
};

}
