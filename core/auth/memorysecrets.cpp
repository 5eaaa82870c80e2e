// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/memorysecrets.h"

namespace foyer::auth {

Task<Result<QString>> MemorySecrets::read(QString key)
{
    const auto found = m_values.constFind(key);
    if (found == m_values.cend())
        co_return fail(ErrorKind::NotFound, u"no secret " + key);
    co_return *found;
}

Task<Result<void>> MemorySecrets::write(QString key, QString value)
{
    m_values.insert(key, value);
    co_return Result<void>();
}

Task<Result<void>> MemorySecrets::remove(QString key)
{
    m_values.remove(key);
    co_return Result<void>();
}

}
