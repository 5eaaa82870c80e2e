// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SignInPort: what SignInModel and AppModel ask for when somebody signs in or out. Implemented by the composition root with core/auth,
// since view models know no network. Owned by it; main thread.
#pragma once

#include "core/base/error.h"
#include "core/model/account.h"

#include <QObject>
#include <QUrl>

namespace foyer::app {

class SignInPort : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    // Finds out what the server is, registers there, and waits for the browser.
    virtual void start(const QString &server) = 0;
    // What the person pasted: the code, or the whole address that the browser ended at.
    virtual void submitCode(const QString &code) = 0;
    // The answer to askedForFile().
    virtual void allowFile(bool allowed) = 0;
    virtual void cancel() = 0;
    // Revokes the token and removes what only this account could see.
    virtual void signOut(model::AccountId account) = 0;

Q_SIGNALS:
    void foundServer(const foyer::model::Instance &instance);
    void waitsForBrowser(const QUrl &address);       // the page to sign in at; the caller opens it
    void codeRefused(const QString &sentence);       // what was pasted was of no use; the browser is still waited for
    void finishing();                                // the code came; the token is being fetched
    void askedForFile();                             // no key store is there: may the token be kept in a file that only the person can read?
    void failed(const QString &sentence);            // empty where the person ended it
    void succeeded(foyer::model::AccountId account); // the session is open
    void troubledSignOut(const QString &sentence);   // the account is gone from here, but…
};

}
