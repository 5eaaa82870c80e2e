// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Each way in which signing in can fail has one clear sentence.
#include "app/profile/signinwords.h"
#include "core/net/connectionrules.h"

#include <QTest>

using namespace foyer;
using namespace foyer::app;
using namespace Qt::StringLiterals;

class SignInWordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhyInOneSentence_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, ErrorKind kind, const QString &detail, const char *sentence) {
            QTest::newRow(name) << kind << detail << QString::fromUtf8(sentence);
        };
        row("no such name", ErrorKind::Unreachable, net::nameNotFound, "There is no server named a.example, or this computer is offline.");
        row("no such name, twice", ErrorKind::Offline, net::nameNotFound, "There is no server named a.example, or this computer is offline.");
        row("down", ErrorKind::Unreachable, u"Connection refused"_s, "a.example cannot be reached at the moment.");
        row("bad certificate", ErrorKind::Tls, u"self-signed"_s, "The connection to a.example is not secure: its certificate is not valid.");
        row("no fediverse server", ErrorKind::NotFediverse, {}, "a.example does not seem to be a fediverse server that Foyer can talk to.");
        row("another one", ErrorKind::NotFediverse, u"a.example runs lemmy, which does not offer it."_s,
            "a.example runs lemmy, which does not offer it.");
        row("not approved yet", ErrorKind::Forbidden, u"Your login is currently pending approval"_s,
            "Your account on a.example still has to be approved or confirmed.");
        row("not confirmed yet", ErrorKind::Forbidden, u"Your login is missing a confirmed e-mail address"_s,
            "Your account on a.example still has to be approved or confirmed.");
        row("forbidden", ErrorKind::Forbidden, u"This action is not allowed"_s, "a.example does not allow this.");
        row("the person ended it", ErrorKind::Cancelled, {}, "");
    }

    void saysWhyInOneSentence()
    {
        QFETCH(const ErrorKind, kind);
        QFETCH(const QString, detail);
        QTEST(whySignInEnded({.kind = kind, .detail = detail, .subject = u"a.example"_s}), "sentence");
    }

    void askForTheCodeAgain()
    {
        QVERIFY(whyCodeWasRefused({.kind = ErrorKind::BadInput, .subject = u"abc"_s}).contains(u"once more"));
        QVERIFY(whyCodeWasRefused({.kind = ErrorKind::Refused, .subject = u"a.example"_s}).contains(u"once more"));
        QCOMPARE(whyCodeWasRefused({.kind = ErrorKind::Timeout, .subject = u"a.example"_s}), u"a.example took too long to answer."_s);
    }
};

QTEST_GUILESS_MAIN(SignInWordsTest)
#include "signinwordstest.moc"
