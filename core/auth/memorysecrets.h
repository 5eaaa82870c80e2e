// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// MemorySecrets: secrets that are gone with the program; for the demo and for tests. Main thread.
#pragma once

#include "core/auth/secrets.h"

#include <QHash>

namespace foyer::auth {

class MemorySecrets : public Secrets
{
public:
    Task<Result<QString>> read(QString key) override;
    Task<Result<void>> write(QString key, QString value) override;
    Task<Result<void>> remove(QString key) override;

private:
    QHash<QString, QString> m_values;
};

}
