// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/terminal.h"
#include "app/media/mediacache.h"
#include "app/profile/profile.h"
#include "app/profile/signinwords.h"

#include <QCoreApplication>
#include <QCoroSignal>
#include <QCoroTask>
#include <QSocketNotifier>

#include <iostream>

namespace foyer::app {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AccountCommand)
};

QString readLine()
{
    std::string line;
    std::getline(std::cin, line);
    return QString::fromStdString(line).trimmed();
}

int printSignInError(const Error &error)
{
    const QString why = whySignInEnded(error);
    return printError(why.isEmpty() ? sentence(error) : why);
}

// Where no key store runs, only an explicit word makes Foyer write a file.
bool chooseSecretsPlace(Profile &profile, SecretsPlace wanted)
{
    if (wanted == SecretsPlace::File)
        profile.setSecretsPlace(Profile::SecretsPlace::File);
    else if (wanted == SecretsPlace::Keychain)
        profile.setSecretsPlace(Profile::SecretsPlace::Keychain);
    if (QCoro::waitFor(profile.canKeepSecrets()))
        return true;
    printError(
        Words::tr("The key store of this computer does not answer. With “--secrets file” the token is kept in a file that only you can read."));
    return false;
}

int report(Profile &profile, const Result<model::AccountId> &added)
{
    if (!added)
        return printSignInError(added.error());
    printLine(Words::tr("Signed in as %1.").arg(u'@' + profile.sessions().byId(*added)->account().author.handle));
    return 0;
}

// The browser comes back by itself, or the person pastes the code here.
Result<auth::Token> signInThroughBrowser(Profile &profile, const QString &server, auth::Server &found, auth::Registration &registration)
{
    auth::SignIn signIn(profile.signInServices());
    Result<auth::Token> result = fail(ErrorKind::Cancelled);
    QEventLoop loop;
    QSocketNotifier input(0, QSocketNotifier::Read);
    input.setEnabled(false);
    QObject::connect(&signIn, &auth::SignIn::openBrowser, &loop, [&](const QUrl &address) {
        printLine(Words::tr("Open this address in your browser and allow Foyer:"));
        printLine(address.toEncoded());
        printLine(Words::tr("If the browser does not come back by itself, paste the code or the address that it shows here."));
        std::fflush(stdout);
        input.setEnabled(true);
    });
    QObject::connect(&input, &QSocketNotifier::activated, &loop, [&] {
        const QString pasted = readLine();
        if (pasted.isEmpty())
            input.setEnabled(false);
        else if (const Result<void> taken = signIn.takeCode(pasted); !taken)
            printError(whyCodeWasRefused(taken.error()));
    });
    QObject::connect(&signIn, &auth::SignIn::codeRefused, &loop, [](const Error &error) { printError(whyCodeWasRefused(error)); });
    QObject::connect(&signIn, &auth::SignIn::failed, &loop, [&](const Error &error) {
        result = fail(error);
        loop.quit();
    });
    QObject::connect(&signIn, &auth::SignIn::done, &loop, [&](const auth::Token &token, const auth::Server &server) {
        result = token;
        found = server;
        registration = signIn.registration();
        loop.quit();
    });
    signIn.start(server);
    loop.exec();
    return result;
}

}

int addAccount(Profile &profile, const AddAccount &command)
{
    if (profile.isDemo())
        return printError(Words::tr("Nobody can sign in to the demo."));
    if (!chooseSecretsPlace(profile, command.secrets))
        return 1;
    if (command.tokenFromInput) {
        const QString token = readLine();
        if (token.isEmpty())
            return printError(Words::tr("No token came from the standard input."));
        const Result<auth::Server> server
            = QCoro::waitFor(auth::discover(&profile.transport(), command.server, profile.signInServices().readInstance));
        if (!server)
            return printSignInError(server.error());
        return report(profile, QCoro::waitFor(profile.addAccount(*server, token)));
    }
    auth::Server server;
    auth::Registration registration;
    const Result<auth::Token> token = signInThroughBrowser(profile, command.server, server, registration);
    if (!token)
        return printSignInError(token.error());
    return report(profile, QCoro::waitFor(profile.addAccount(server, token->accessToken, registration)));
}

int listAccounts(Profile &profile)
{
    for (const auto &session : profile.sessions().all()) {
        const model::Account &account = session->account();
        const QString state = account.signedOut ? u'\t' + Words::tr("signed out by the server") : QString();
        printLine(u'@' + account.author.handle + u'\t' + account.origin + state);
    }
    return 0;
}

namespace {

// As long as a window runs on this profile, its cache is its own affair: a file that is gone counts as not there.
void forgetMedia(const Profile &profile, const QStringList &addresses)
{
    MediaCache cache(profile.directory() + u"/media", 0);
    for (const QString &address : addresses)
        cache.remove(address);
}

}

int removeAccount(Profile &profile, const RemoveAccount &command)
{
    for (const auto &session : profile.sessions().all()) {
        if (session->account().author.handle.compare(command.handle, Qt::CaseInsensitive) != 0)
            continue;
        const SignedOut done = QCoro::waitFor(profile.signOut(session->account().id));
        forgetMedia(profile, done.media);
        if (!done.forgotten)
            return printError(done.forgotten.error());
        if (!done.told)
            printError(done.notice());
        printLine(Words::tr("%1 is signed out, and what only this account could see is forgotten.").arg(u'@' + command.handle));
        return 0;
    }
    return printError(Words::tr("The account “%1” is not signed in here.").arg(command.handle));
}

}
