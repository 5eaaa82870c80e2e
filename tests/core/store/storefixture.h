// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// StoreFixture: a store in a folder of its own with one account, and what its last write changed. Main thread.
#pragma once

#include "core/store/accounts.h"
#include "core/store/posts.h"
#include "core/store/timelines.h"
#include "tests/support/builders.h"

#include <QTemporaryDir>
#include <QTest>

namespace foyer::tests {

class StoreFixture : public QObject
{
    Q_OBJECT
public:
    StoreFixture();

    void reopen()
    {
        m_store.reset();
        auto opened = store::Store::open(m_dir.path());
        if (!opened)
            qFatal("%s", qPrintable(logLine(opened.error())));
        m_store = std::move(*opened);
        connect(m_store.get(), &store::Store::changed, this, [this](const store::Changes &changes) { m_changes = changes; });
    }

    // The result of a write that must succeed; its changes are in changes().
    template<class F>
    auto write(F work)
    {
        m_changes = {};
        auto result = m_store->writeNow(std::move(work));
        if (!result)
            qFatal("%s", qPrintable(logLine(result.error())));
        if constexpr (!std::is_void_v<std::invoke_result_t<F, store::Writer>>)
            return std::move(*result);
    }
    template<class F>
    auto read(F work)
    {
        auto result = m_store->readNow(std::move(work));
        if (!result)
            qFatal("%s", qPrintable(logLine(result.error())));
        return std::move(*result);
    }

    model::AccountId add(const QString &handle)
    {
        return write([&](store::Writer writer) { return store::accounts::add(writer, tests::account(handle)); });
    }

    store::PostId save(const model::Post &post, model::AccountId by = 0)
    {
        return write([&, account = by ? by : m_account](store::Writer writer) { return store::posts::upsert(writer, account, post); });
    }
    std::optional<model::Post> load(store::PostId id, model::AccountId by = 0)
    {
        return read([&, account = by ? by : m_account](store::Reader reader) { return store::posts::byId(reader, account, id); });
    }
    store::timelines::Applied apply(const store::timelines::ApplyRequest &request, const model::Page<model::TimelineEntry> &page)
    {
        auto complete = request;
        complete.account = request.account ? request.account : m_account;
        return write([&](store::Writer writer) { return store::timelines::apply(writer, complete, page); });
    }

    store::Store &store() { return *m_store; }
    QString folder() const { return m_dir.path(); }
    model::AccountId account() const { return m_account; }
    const store::Changes &changes() const { return m_changes; }

private:
    QTemporaryDir m_dir;
    std::unique_ptr<store::Store> m_store;
    model::AccountId m_account = 0;
    store::Changes m_changes;
};

inline StoreFixture::StoreFixture()
{
    reopen();
    m_account = add(QStringLiteral("me@home.example"));
}

}
