// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// KeychainSecrets: secrets in the key store of the system (QtKeychain: Secret Service or KWallet, macOS Keychain, Windows Credential
// Store), under the service "Foyer". Main thread.
#pragma once

#include "core/auth/secrets.h"

#include <chrono>

namespace foyer::auth {

class KeychainSecrets : public Secrets
{
public:
    static constexpr std::chrono::milliseconds probeLimit{1200};    // for each of two questions; a key store that is there answers in some 10 ms
    static constexpr std::chrono::milliseconds answerLimit{90'000}; // the person may have to type a password

    // False where no key store answers. One that is locked and asks for its password may look like none: ask again later.
    Task<bool> available();

    Task<Result<QString>> read(QString key) override;
    Task<Result<void>> write(QString key, QString value) override;
    Task<Result<void>> remove(QString key) override;
};

}
