// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The whole sign-in, over real sockets, against a strict little OAuth server; the browser is played by a transport of its own.
// Size: one flow, with every way that it can take.
#include "core/auth/signin.h"

#include "core/json/value.h"
#include "core/net/networktransport.h"
#include "tests/core/auth/oauthserver.h"

#include <QCoroTask>
#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTest>

using namespace foyer;
using namespace foyer::auth;
using foyer::tests::OAuthServer;
using State = SignIn::State;

namespace {

std::optional<model::Instance> readInstance(const QByteArray &text)
{
    const Result<json::Document> document = json::Document::parse(text);
    if (!document || !document->root()["domain"].isPresent())
        return {};
    return model::Instance{.domain = document->root()["domain"].string()};
}

// A SignIn with what surrounds it in the app.
struct Setup {
    Setup()
    {
        QObject::connect(&signIn, &SignIn::done, &signIn, [this](const Token &granted) { token = granted.accessToken; });
        QObject::connect(&signIn, &SignIn::stateChanged, &signIn, [this] { states << signIn.state(); });
    }

    static Task<std::optional<Registration>> load(std::optional<Registration> kept) { co_return kept; }

    SignInServices services()
    {
        return {.transport = &transport,
                .readInstance = readInstance,
                .loadRegistration
                = [this](const QString &origin) { return load(kept.contains(origin) ? std::optional(kept[origin]) : std::nullopt); },
                .saveRegistration =
                    [this](const QString &origin, const std::optional<Registration> &registration) {
                        if (registration)
                            kept[origin] = *registration;
                        else
                            kept.remove(origin);
                    }};
    }

    bool waitFor(State state)
    {
        return QTest::qWaitFor([this, state] { return signIn.state() == state; });
    }
    // What the browser shows in the end.
    Result<net::Response> browse() { return QCoro::waitFor(browser.send({.url = signIn.browserAddress()})); }

    // From the server's name to the token.
    bool pass(const QString &typed)
    {
        token.clear();
        signIn.start(typed);
        return waitFor(State::WaitingForBrowser) && browse().has_value() && waitFor(State::Done);
    }

    net::NetworkTransport transport;
    net::NetworkTransport browser;
    QHash<QString, Registration> kept;
    QString token;
    QList<State> states;
    SignIn signIn{services()};
};

}

class SignInTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void signsInThroughTheBrowser()
    {
        OAuthServer oauth;
        Setup setup;
        QSignalSpy openBrowser(&setup.signIn, &SignIn::openBrowser);
        setup.signIn.start(oauth.server.authority());
        QVERIFY(setup.waitFor(State::WaitingForBrowser));
        QCOMPARE(openBrowser.size(), 1);
        QCOMPARE(setup.signIn.way(), SignIn::Return::Loopback);
        const Result<net::Response> page = setup.browse();
        QVERIFY(page);
        QCOMPARE(page->status, 200);
        QVERIFY(page->body.contains("close this window"));
        QVERIFY(setup.waitFor(State::Done));
        QCOMPARE(setup.token, QStringLiteral("token1"));
        QCOMPARE(oauth.validTokens, QStringList{setup.token});
        QCOMPARE(setup.signIn.server().origin, oauth.server.origin());
        QCOMPARE(setup.signIn.server().instance.domain, QStringLiteral("test.example"));
        QCOMPARE(setup.states, (QList{State::Discovering, State::Registering, State::WaitingForBrowser, State::Exchanging, State::Done}));

        QVERIFY(QCoro::waitFor(revokeToken(&setup.transport, setup.signIn.server().endpoints.revoke, setup.signIn.registration(), setup.token)));
        QVERIFY(oauth.validTokens.isEmpty());
    }

    void registersOncePerServer()
    {
        OAuthServer oauth;
        Setup setup;
        QVERIFY(setup.pass(oauth.server.authority()));
        const QString first = oauth.lastRedirectUri;
        QVERIFY(setup.pass(oauth.server.authority()));
        QCOMPARE(oauth.registrations, 1);
        QCOMPARE(setup.signIn.registration().redirectUri, first); // the same port again
        QCOMPARE(setup.token, QStringLiteral("token2"));
    }

    void registersAnewWhereItsPortIsTaken()
    {
        OAuthServer oauth;
        Setup setup;
        QVERIFY(setup.pass(oauth.server.authority()));
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost, LoopbackRedirect::portOf(oauth.lastRedirectUri)));
        QVERIFY(setup.pass(oauth.server.authority()));
        QCOMPARE(oauth.registrations, 2);
    }

    void registersAnewWhereTheServerForgot_data()
    {
        QTest::addColumn<bool>("clientCredentials");
        QTest::newRow("told by the token endpoint") << true;
        QTest::newRow("told by the page") << false;
    }
    void registersAnewWhereTheServerForgot()
    {
        QFETCH(bool, clientCredentials);
        OAuthServer oauth;
        oauth.clientCredentials = clientCredentials;
        Setup setup;
        QVERIFY(setup.pass(oauth.server.authority()));
        oauth.forgetAllApps();
        QVERIFY(setup.pass(oauth.server.authority()));
        QCOMPARE(oauth.registrations, 2);
    }

    void forgetsRegistrationThatIsRefusedInTheEnd()
    {
        OAuthServer oauth;
        oauth.forgetsApps = true;
        Setup setup;
        setup.signIn.start(oauth.server.authority());
        QVERIFY(setup.waitFor(State::WaitingForBrowser));
        QCOMPARE(setup.kept.size(), 1);
        QVERIFY(setup.browse());
        QVERIFY(setup.waitFor(State::Failed));
        QVERIFY(setup.kept.isEmpty());
    }

    void takesPastedCode()
    {
        OAuthServer oauth;
        Setup setup;
        setup.signIn.start(oauth.server.authority(), SignIn::Return::Code);
        QVERIFY(setup.waitFor(State::WaitingForBrowser));
        QCOMPARE(oauth.lastRedirectUri, codeRedirect);
        QVERIFY(setup.browse());
        QVERIFY(!setup.signIn.takeCode(QStringLiteral("what code?")));
        QCOMPARE(setup.signIn.state(), State::WaitingForBrowser);
        QVERIFY(setup.signIn.takeCode(u' ' + oauth.shownCode() + u'\n'));
        QVERIFY(setup.waitFor(State::Done));
        QCOMPARE(setup.token, QStringLiteral("token1"));
        QVERIFY(!setup.signIn.takeCode(QStringLiteral("another")));
    }

    void waitsForAnotherCodeAfterAWrongOne()
    {
        OAuthServer oauth;
        Setup setup;
        QSignalSpy refused(&setup.signIn, &SignIn::codeRefused);
        QSignalSpy openBrowser(&setup.signIn, &SignIn::openBrowser);
        setup.signIn.start(oauth.server.authority(), SignIn::Return::Code);
        QVERIFY(setup.waitFor(State::WaitingForBrowser));
        QVERIFY(setup.browse());
        QVERIFY(setup.signIn.takeCode(QStringLiteral("mistyped")));
        QCOMPARE(setup.signIn.state(), State::Exchanging);
        QVERIFY(refused.wait());
        QCOMPARE(setup.signIn.state(), State::WaitingForBrowser);
        QVERIFY(setup.signIn.takeCode(oauth.shownCode()));
        QVERIFY(setup.waitFor(State::Done));
        QCOMPARE(openBrowser.size(), 1);
    }

    void browserCanStillComeBackAfterAWrongPastedCode()
    {
        OAuthServer oauth;
        Setup setup;
        QSignalSpy refused(&setup.signIn, &SignIn::codeRefused);
        setup.signIn.start(oauth.server.authority());
        QVERIFY(setup.waitFor(State::WaitingForBrowser));
        QVERIFY(setup.signIn.takeCode(QStringLiteral("mistyped")));
        QVERIFY(refused.wait());
        QVERIFY(setup.browse());
        QVERIFY(setup.waitFor(State::Done));
    }

    void takesPastedAddressOfBrowserElsewhere()
    {
        OAuthServer oauth;
        Setup setup;
        setup.signIn.start(oauth.server.authority());
        QVERIFY(setup.waitFor(State::WaitingForBrowser));
        // A browser on another machine ends at an address that leads nowhere there; the person copies it.
        net::Request request{.url = setup.signIn.browserAddress()};
        request.limits.redirects = 0;
        QVERIFY(!QCoro::waitFor(setup.browser.send(request)));
        const QString state = QUrlQuery(setup.signIn.browserAddress()).queryItemValue(QStringLiteral("state"));
        const QString address
            = setup.signIn.registration().redirectUri + u"?code=" + QString::fromLatin1(QUrl::toPercentEncoding(oauth.shownCode())) + u"&state=";
        const Result<void> wrong = setup.signIn.takeCode(address + u"wrong");
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().kind, ErrorKind::BadInput);
        QCOMPARE(setup.signIn.state(), State::WaitingForBrowser);
        QVERIFY(setup.signIn.takeCode(address + state));
        QVERIFY(setup.waitFor(State::Done));
    }

    void takesAddressOfOurScheme()
    {
        OAuthServer oauth;
        Setup setup;
        setup.signIn.start(oauth.server.authority(), SignIn::Return::Scheme);
        QVERIFY(setup.waitFor(State::WaitingForBrowser));
        QCOMPARE(oauth.lastRedirectUri, schemeRedirect);
        QVERIFY(!setup.browse()); // the browser would hand foyer: to the system
        const QString state = QUrlQuery(setup.signIn.browserAddress()).queryItemValue(QStringLiteral("state"));
        const QString address = u"foyer://oauth?code=" + QString::fromLatin1(QUrl::toPercentEncoding(oauth.shownCode()));
        QVERIFY(!setup.signIn.takeAddress(QUrl(address))); // a web page made it up
        QVERIFY(!setup.signIn.takeAddress(QUrl(address + u"&state=wrong")));
        QVERIFY(!setup.signIn.takeAddress(QUrl(QStringLiteral("foyer://oauth"))));
        QCOMPARE(setup.signIn.state(), State::WaitingForBrowser);
        QVERIFY(setup.signIn.takeAddress(QUrl(address + u"&state=" + state)));
        QVERIFY(setup.waitFor(State::Done));
        QVERIFY(!setup.signIn.takeAddress(QUrl(address + u"&state=" + state))); // nobody waits any more
    }

    void prefersOurSchemeToTheCodeWhereTheSystemKnowsIt()
    {
        OAuthServer oauth;
        oauth.refusesLoopback = true;
        Setup setup;
        SignInServices services = setup.services();
        services.takesSchemeAddresses = true;
        SignIn signIn(services);
        signIn.start(oauth.server.authority());
        QTRY_COMPARE(signIn.state(), State::WaitingForBrowser);
        QCOMPARE(signIn.way(), SignIn::Return::Scheme);
        QCOMPARE(oauth.lastRedirectUri, schemeRedirect);
    }

    void fallsBackToTheCodeWhereLoopbackIsRefused()
    {
        OAuthServer oauth;
        oauth.refusesLoopback = true;
        Setup setup;
        setup.signIn.start(oauth.server.authority());
        QVERIFY(setup.waitFor(State::WaitingForBrowser));
        QCOMPARE(setup.signIn.way(), SignIn::Return::Code);
        QVERIFY(setup.browse());
        QVERIFY(setup.signIn.takeCode(oauth.shownCode()));
        QVERIFY(setup.waitFor(State::Done));
    }

    void refusesWrongState()
    {
        OAuthServer oauth;
        oauth.answersWithState = "forged";
        Setup setup;
        setup.signIn.start(oauth.server.authority());
        QVERIFY(setup.waitFor(State::WaitingForBrowser));
        const Result<net::Response> page = setup.browse();
        QVERIFY(page);
        QCOMPARE(page->status, 400);
        QCOMPARE(setup.signIn.state(), State::WaitingForBrowser); // the right one may still come
        QVERIFY(oauth.validTokens.isEmpty());
    }

    void refusesCodeOfAnotherAttempt()
    {
        OAuthServer oauth;
        Setup victim;
        Setup attacker;
        attacker.signIn.start(oauth.server.authority(), SignIn::Return::Code);
        QVERIFY(attacker.waitFor(State::WaitingForBrowser));
        QVERIFY(attacker.browse());
        const QString stolen = oauth.shownCode();
        victim.signIn.start(oauth.server.authority(), SignIn::Return::Code);
        QVERIFY(victim.waitFor(State::WaitingForBrowser));
        QSignalSpy refused(&victim.signIn, &SignIn::codeRefused);
        QVERIFY(victim.signIn.takeCode(stolen)); // looks like a code, but PKCE and the app do not match
        QVERIFY(refused.wait());
        QCOMPARE(refused.first()[0].value<Error>().kind, ErrorKind::Refused);
        QCOMPARE(victim.signIn.state(), State::WaitingForBrowser);
        QVERIFY(oauth.validTokens.isEmpty());
    }

    void endsWhereThePersonSaysNo()
    {
        OAuthServer oauth;
        oauth.personSaysNo = true;
        Setup setup;
        setup.signIn.start(oauth.server.authority());
        QVERIFY(setup.waitFor(State::WaitingForBrowser));
        QVERIFY(setup.browse());
        QVERIFY(setup.waitFor(State::Failed));
        QCOMPARE(setup.signIn.error().kind, ErrorKind::Cancelled);
        QCOMPARE(setup.signIn.error().detail, QStringLiteral("The owner said no"));
    }

    void saysThatTheAccountWaitsForApproval()
    {
        OAuthServer oauth;
        oauth.approvalPending = true;
        Setup setup;
        setup.signIn.start(oauth.server.authority());
        QVERIFY(setup.waitFor(State::WaitingForBrowser));
        QVERIFY(setup.browse());
        QVERIFY(setup.waitFor(State::Failed));
        QCOMPARE(setup.signIn.error().kind, ErrorKind::Forbidden);
        QVERIFY(soundsLikeApproval(setup.signIn.error().detail));
    }

    void closesItsPortWhenCancelled()
    {
        OAuthServer oauth;
        Setup setup;
        setup.signIn.start(oauth.server.authority());
        QVERIFY(setup.waitFor(State::WaitingForBrowser));
        const QUrl address = setup.signIn.browserAddress();
        const quint16 port = LoopbackRedirect::portOf(oauth.lastRedirectUri);
        setup.signIn.cancel();
        QCOMPARE(setup.signIn.state(), State::Idle);
        QVERIFY(setup.signIn.browserAddress().isEmpty());
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost, port));
        QTest::qWait(20);
        QCOMPARE(setup.signIn.state(), State::Idle);
    }

    void ignoresWhatAnEarlierAttemptBrings()
    {
        OAuthServer first;
        OAuthServer second;
        Setup setup;
        setup.signIn.start(first.server.authority());
        setup.signIn.start(second.server.authority()); // before anything came back
        QVERIFY(setup.waitFor(State::WaitingForBrowser));
        QCOMPARE(setup.signIn.server().origin, second.server.origin());
        QTest::qWait(50);
        QCOMPARE(first.registrations, 0);
        QVERIFY(setup.browse());
        QVERIFY(setup.waitFor(State::Done));
    }

    void survivesBeingDestroyedInEveryState()
    {
        OAuthServer oauth;
        net::NetworkTransport transport;
        for (int step = 0; step < 12; ++step) {
            auto setup = std::make_unique<Setup>();
            SignInServices services = setup->services();
            services.transport = &transport; // outlives it
            auto signIn = std::make_unique<SignIn>(services);
            signIn->start(oauth.server.authority());
            for (int i = 0; i < step; ++i)
                QCoreApplication::processEvents();
            signIn.reset();
            QTest::qWait(5);
        }
    }

    void failsWithTheErrorOfDiscovery()
    {
        Setup setup;
        QSignalSpy failed(&setup.signIn, &SignIn::failed);
        setup.signIn.start(QStringLiteral("no server"));
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(setup.signIn.error().kind, ErrorKind::BadInput);
        QCOMPARE(setup.signIn.state(), State::Failed);
    }

    void neverLogsSecrets()
    {
        static QStringList lines;
        lines.clear();
        QLoggingCategory::setFilterRules(QStringLiteral("foyer.*=true"));
        const QtMessageHandler before = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &text) { lines << text; });
        OAuthServer oauth;
        Setup setup;
        const bool passed = setup.pass(oauth.server.authority());
        const bool again = setup.pass(oauth.server.authority());
        qInstallMessageHandler(before);
        QLoggingCategory::setFilterRules({});
        QVERIFY(passed && again);
        const QString log = lines.join(u'\n');
        QVERIFY(!log.isEmpty());
        for (const QString &secret :
             {QStringLiteral("token1"), QStringLiteral("token2"), QStringLiteral("secret of"), QStringLiteral("code+"), QStringLiteral("state=")})
            QVERIFY2(!log.contains(secret), qPrintable(log));
    }
};

QTEST_GUILESS_MAIN(SignInTest)
#include "tst_signin.moc"
