// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// DemoFixture: asks a DemoTransport and reads its answers, for the tests here. Main thread.
#pragma once

#include "app/demo/demotransport.h"
#include "core/json/value.h"
#include "tests/support/fakeclock.h"

#include <memory>

namespace foyer::tests {

struct DemoAnswer {
    int status = 0;
    QByteArray type;
    QByteArray body;
    QByteArray link;
    std::shared_ptr<json::Document> document; // null where the body is no JSON

    json::Value root() const { return document ? document->root() : json::Value(); }
    QUrl linked(QByteArrayView relation) const; // of the Link header; empty = none
};

class DemoFixture
{
public:
    DemoAnswer get(const QString &path, const QByteArray &token = "demo-noor");
    DemoAnswer get(const QUrl &url, const QByteArray &token = "demo-noor");
    DemoAnswer post(const QString &path, const QByteArray &body, const QByteArray &token = "demo-noor");
    // All pages from this one on, by following rel="next".
    QList<json::Value> all(const QString &path, const QByteArray &token = "demo-noor");

    FakeClock clock;
    demo::DemoTransport transport{clock};

private:
    DemoAnswer send(net::Request request, const QByteArray &token);
    QList<std::shared_ptr<json::Document>> m_kept;
};

QStringList idsOf(const QList<json::Value> &entities);
QList<json::Value> elements(json::Value array);

}
