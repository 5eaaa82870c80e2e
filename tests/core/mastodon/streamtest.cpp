// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Frames, and the connection with a real WebSocket server on this machine.
#include "core/mastodon/mastodonstream.h"
#include "core/mastodon/streamframe.h"
#include "tests/core/mastodon/samples.h"
#include "tests/support/corpus.h"

#include "core/json/builder.h"
#include "core/json/value.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>

using namespace foyer;
using namespace Qt::StringLiterals;
using namespace foyer::mastodon;
using namespace foyer::tests;
using model::Timeline;
using Kind = Timeline::Kind;

namespace {

MapContext context()
{
    return {.origin = QStringLiteral("https://home.example"), .domain = QStringLiteral("home.example")};
}

QByteArray frame(const QByteArray &stream, const QByteArray &event, const QByteArray &payload)
{
    json::Builder builder;
    const json::Node root = builder.object();
    builder.set(root, "stream", yyjson_mut_rawncpy(builder.doc(), stream.constData(), static_cast<std::size_t>(stream.size())));
    builder.set(root, "event", builder.string(QString::fromUtf8(event)));
    builder.set(root, "payload", builder.string(QString::fromUtf8(payload)));
    return builder.toJson(root);
}

template<class Event>
std::optional<Event> read(const QByteArray &text)
{
    const auto event = parseFrame(text, context());
    return event && std::holds_alternative<Event>(*event) ? std::optional(std::get<Event>(*event)) : std::nullopt;
}

// Answers every connection with one status and counts them.
class Refuser : public QTcpServer
{
public:
    explicit Refuser(QByteArray status)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this, status] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket, status] {
                m_requests.append(socket->readAll());
                socket->write("HTTP/1.1 " + status + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
                socket->disconnectFromHost();
            });
        });
    }
    QList<QByteArray> m_requests;
};

}

class StreamTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsArrivals()
    {
        const auto home = read<backend::EntryArrived>(frame(quotes("['user']"), "update", status("9")));
        QVERIFY(home);
        QCOMPARE(home->timelines, QList<Timeline>{Timeline{}});
        QCOMPARE(home->entry.id, u"9"_s);
        const auto several
            = read<backend::EntryArrived>(frame(quotes("['public:local','hashtag','cats','list','12','direct']"), "update", status("9")));
        QCOMPARE(several->timelines,
                 (QList<Timeline>{{.kind = Kind::Local},
                                  {.kind = Kind::Hashtag, .argument = QStringLiteral("cats")},
                                  {.kind = Kind::List, .argument = QStringLiteral("12")}}));
        QVERIFY(!read<backend::EntryArrived>(frame(quotes("['direct']"), "update", status("9"))));
        QVERIFY(!read<backend::EntryArrived>(frame(quotes("['list']"), "update", status("9"))));
    }

    void readsAPayloadThatIsAnObject()
    {
        QVERIFY(read<backend::EntryArrived>(quotes("{'event':'update','payload':") + status("9") + "}"));
        QCOMPARE(read<backend::PostDeleted>(quotes("{'event':'delete','payload':117}"))->serverId, u"117"_s);
    }

    void readsTheOtherEvents()
    {
        QCOMPARE(read<backend::PostEdited>(frame(quotes("['user']"), "status.update", status("9")))->post.serverId, u"9"_s);
        QCOMPARE(read<backend::PostDeleted>(frame(quotes("['user']"), "delete", "9"))->serverId, u"9"_s);
        QCOMPARE(read<backend::NotificationArrived>(frame(quotes("['user']"), "notification", notification("5")))->notification.serverId, u"5"_s);
        QVERIFY(read<backend::FiltersChanged>(quotes("{'event':'filters_changed'}")));
        for (const char *word : {"announcement", "announcement.reaction", "announcement.delete"})
            QVERIFY(read<backend::AnnouncementChanged>(frame(quotes("['user']"), word, "{}")));
    }

    void dropsWhatItCannotUse()
    {
        for (const QByteArray &text : {QByteArray(), QByteArray("oops"), QByteArray("[]"), QByteArray("null"), QByteArray("\"x\""),
                                       frame(quotes("['user']"), "conversation", "{}"), frame(quotes("['user']"), "update", quotes("{'id':'9'}")),
                                       frame(quotes("['user']"), "update", "{"), frame(quotes("['user']"), "delete", ""),
                                       frame("7", "notification", "[]"), QByteArray(quotes("{'error':'Missing','status':400}"))})
            QVERIFY2(!parseFrame(text, context()), text.constData());
        const QByteArray large = frame(quotes("['user']"), "update", status("9", quotes("'x':'") + QByteArray(1024 * 1024, 'x') + '"'));
        QVERIFY(!parseFrame(large, context()));
    }

    void readsEveryRecordedFrame()
    {
        FOYER_NEEDS_CORPUS();
        int seen = 0;
        for (const QString &path : corpusFiles(QStringLiteral("mastodon-api"), QStringLiteral("streaming-websocket-*.json"))) {
            const bool ignored = path.contains(u"conversation");
            QVERIFY2(parseFrame(fileContent(path), context()).has_value() != ignored, qPrintable(path));
            ++seen;
        }
        QCOMPARE_GE(seen, 5);
        // What servers send over HTTP, put into frames.
        int events = 0;
        for (const QString &path : corpusFiles(QStringLiteral("mastodon-api"), QStringLiteral("streaming-raw-*.json"))) {
            const QByteArray text = fileContent(path);
            const Result<json::Document> document = json::Document::parse(text);
            QVERIFY2(document, qPrintable(path));
            QString event;
            for (const QString &line : document->root()["stream"].string().split(u'\n')) {
                if (line.startsWith(u"event: "))
                    event = line.sliced(7);
                else if (line.startsWith(u"data: ") && event != u"conversation" && event != u"filters_changed") {
                    QVERIFY2(parseFrame(frame(quotes("['user']"), event.toUtf8(), line.sliced(6).toUtf8()), context()),
                             qPrintable(path + u": " + event));
                    ++events;
                }
            }
        }
        QCOMPARE_GE(events, 6);
    }

    void waitsLongerAndLonger()
    {
        using namespace std::chrono_literals;
        QCOMPARE(MastodonStream::pauseBefore(0, 0), 1s);
        QCOMPARE(MastodonStream::pauseBefore(3, 1), 8s);
        QCOMPARE(MastodonStream::pauseBefore(3, 0), 4s);
        QCOMPARE(MastodonStream::pauseBefore(9, 1), 5min);
        QCOMPARE(MastodonStream::pauseBefore(1000, 1), 5min);
    }

    void connectsSubscribesAndTells()
    {
        QWebSocketServer server(QStringLiteral("test"), QWebSocketServer::NonSecureMode);
        QVERIFY(server.listen(QHostAddress::LocalHost));
        MastodonStream stream(
            {.base = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(server.serverPort())), .token = [] { return QByteArray("secret"); }}, context());
        QSignalSpy connected(&stream, &backend::Stream::connected);
        QSignalSpy disconnected(&stream, &backend::Stream::disconnected);
        QList<backend::StreamEvent> events;
        connect(&stream, &backend::Stream::arrived, this, [&events](const backend::StreamEvent &event) { events.append(event); });
        stream.watch({{.kind = Kind::Local}, {.kind = Kind::Bookmarks}, {.kind = Kind::Hashtag, .argument = QStringLiteral("cats")}});
        std::unique_ptr<QWebSocket> peer;
        QStringList told;
        connect(&server, &QWebSocketServer::newConnection, this, [&] {
            peer.reset(server.nextPendingConnection());
            connect(peer.get(), &QWebSocket::textMessageReceived, this, [&told](const QString &text) { told.append(text); });
        });
        stream.start();
        QTRY_VERIFY(peer);
        QCOMPARE(peer->request().url().path(), u"/api/v1/streaming"_s);
        QCOMPARE(peer->request().url().query(), u"stream=user"_s);
        QCOMPARE(peer->request().rawHeader("Authorization"), "Bearer secret");
        QTRY_COMPARE(told.size(), 2);
        QCOMPARE(told,
                 (QStringList{QString::fromLatin1(quotes("{'type':'subscribe','stream':'public:local'}")),
                              QString::fromLatin1(quotes("{'type':'subscribe','stream':'hashtag','tag':'cats'}"))}));
        QTRY_COMPARE(connected.size(), 1);

        stream.watch({{.kind = Kind::Local}, {.kind = Kind::List, .argument = QStringLiteral("12")}});
        QTRY_COMPARE(told.size(), 4);
        QCOMPARE(told[2], QString::fromLatin1(quotes("{'type':'unsubscribe','stream':'hashtag','tag':'cats'}")));
        QCOMPARE(told[3], QString::fromLatin1(quotes("{'type':'subscribe','stream':'list','list':'12'}")));

        peer->sendTextMessage(QStringLiteral("nonsense"));
        peer->sendTextMessage(QString::fromUtf8(frame(quotes("['user']"), "delete", "9")));
        QTRY_COMPARE(events.size(), 1);
        QVERIFY(std::holds_alternative<backend::PostDeleted>(events.first()));

        // It comes back by itself, and subscribes again.
        peer->close();
        QTRY_COMPARE(disconnected.size(), 1);
        QTRY_COMPARE(connected.size(), 2);
        QTRY_COMPARE(told.size(), 6);
    }

    void aTimelineOfSeveralHashtagsHasAChannelForEach()
    {
        QWebSocketServer server(QStringLiteral("test"), QWebSocketServer::NonSecureMode);
        QVERIFY(server.listen(QHostAddress::LocalHost));
        MastodonStream stream({.base = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(server.serverPort())), .token = {}}, context());
        QList<backend::EntryArrived> entries;
        connect(&stream, &backend::Stream::arrived, this,
                [&entries](const backend::StreamEvent &event) { entries.append(std::get<backend::EntryArrived>(event)); });
        std::unique_ptr<QWebSocket> peer;
        QStringList told;
        connect(&server, &QWebSocketServer::newConnection, this, [&] {
            peer.reset(server.nextPendingConnection());
            connect(peer.get(), &QWebSocket::textMessageReceived, this, [&told](const QString &text) { told.append(text); });
        });
        const model::Timeline pets{.kind = Kind::Hashtag, .argument = QStringLiteral("cats+dogs")};
        const model::Timeline cats{.kind = Kind::Hashtag, .argument = QStringLiteral("cats")};
        stream.watch({pets, cats});
        stream.start();
        QTRY_COMPARE(told.size(), 2);
        QVERIFY(told[0].contains(u"\"tag\":\"cats\"") && told[1].contains(u"\"tag\":\"dogs\""));

        peer->sendTextMessage(QString::fromUtf8(frame(quotes("['hashtag','dogs']"), "update", status("8"))));
        peer->sendTextMessage(QString::fromUtf8(frame(quotes("['hashtag','Cats']"), "update", status("9"))));
        QTRY_COMPARE(entries.size(), 2);
        QCOMPARE(entries[0].timelines, QList{pets});
        QCOMPARE(entries[1].timelines, (QList{pets, cats}));

        // The cats are still wanted by the other.
        stream.watch({cats});
        QTRY_COMPARE(told.size(), 3);
        QVERIFY(told[2].contains(u"unsubscribe") && told[2].contains(u"dogs"));
    }

    void triesTheTokenInTheAddressAndThenGivesUp()
    {
        Refuser server("401 Unauthorized");
        MastodonStream stream({.base = QUrl(QStringLiteral("ws://127.0.0.1:%1/api/v1/streaming/").arg(server.serverPort())),
                               .token = [] { return QByteArray("sec&ret"); }},
                              context());
        QSignalSpy refused(&stream, &backend::Stream::refused);
        QSignalSpy connected(&stream, &backend::Stream::connected);
        stream.start();
        QTRY_COMPARE(refused.size(), 1);
        QCOMPARE(connected.size(), 0);
        QCOMPARE(server.m_requests.size(), 2);
        QVERIFY(server.m_requests[0].startsWith("GET /api/v1/streaming?stream=user HTTP"));
        QVERIFY(server.m_requests[1].startsWith("GET /api/v1/streaming?stream=user&access_token=sec%26ret HTTP"));
        QTest::qWait(50);
        QCOMPARE(server.m_requests.size(), 2);
    }

    void keepsTryingWhereTheServerIsOnlyDown()
    {
        Refuser server("503 Service Unavailable");
        MastodonStream stream({.base = QUrl(QStringLiteral("ws://127.0.0.1:%1").arg(server.serverPort())), .token = {}}, context());
        QSignalSpy refused(&stream, &backend::Stream::refused);
        stream.start();
        QTRY_COMPARE_WITH_TIMEOUT(server.m_requests.size(), 2, 5000);
        QCOMPARE(refused.size(), 0);
    }
};

QTEST_GUILESS_MAIN(StreamTest)
#include "streamtest.moc"
