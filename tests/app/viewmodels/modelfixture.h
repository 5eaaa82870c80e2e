// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// ModelFixture: a real store, sessions on fake servers, and the Services of view models. One for each test function. Main thread.
#pragma once

#include "app/viewmodels/actionsmodel.h"
#include "app/viewmodels/appmodel.h"
#include "app/viewmodels/settingsmodel.h"
#include "core/store/notifications.h"
#include "core/store/sidebar.h"
#include "core/store/timelines.h"
#include "tests/support/builders.h"
#include "tests/support/fakebackend.h"
#include "tests/support/fakeclock.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace foyer::tests {

class MemoryValues : public app::KeyValues
{
public:
    QVariant value(const QString &name) const override { return values.value(name); }
    void setValue(const QString &name, const QVariant &value) override { values.insert(name, value); }
    void remove(const QString &name) override { values.remove(name); }

    QVariantMap values;
};

class ModelFixture
{
public:
    // Accounts "me@home.example", and for more, "me2@home2.example"… A directory that has been used before is opened as it is.
    explicit ModelFixture(int accounts = 1, const QString &directory = {})
        : directory(directory.isEmpty() ? folder.path() : directory)
    {
        openStore();
        if (const Result<void> loaded = sessions->load(); !loaded)
            qFatal("%s", qPrintable(logLine(loaded.error())));
        for (int i = sessions->all().empty() ? 1 : accounts + 1; i <= accounts; ++i) {
            const QString number = i == 1 ? QString() : QString::number(i);
            addAccount(u"me" + number + u"@home" + number + u".example");
        }
        openApp();
    }
    ~ModelFixture() { close(); }

    // As after a restart of the program.
    void restart()
    {
        close();
        openStore();
        if (const Result<void> loaded = sessions->load(); !loaded)
            qFatal("%s", qPrintable(logLine(loaded.error())));
        openApp();
    }

    model::AccountId addAccount(const QString &handle)
    {
        model::Account account = tests::account(handle);
        account.instance.capabilities = {.streaming = true,
                                         .markers = true,
                                         .filtersV2 = true,
                                         .followedTags = true,
                                         .trends = true,
                                         .editHistory = true,
                                         .familiarFollowers = true};
        const auto id = sessions->add(account);
        if (!id)
            qFatal("%s", qPrintable(logLine(id.error())));
        return *id;
    }

    FakeBackend &server(int index = 0) { return static_cast<FakeBackend &>(sessions->all()[static_cast<std::size_t>(index)]->backend()); }
    model::AccountId account(int index = 0) const { return sessions->ids()[index]; }
    sync::Session &session(int index = 0) { return *sessions->all()[static_cast<std::size_t>(index)]; }

    template<class F>
    auto write(F work)
    {
        auto result = store->writeNow(std::move(work));
        if (!result)
            qFatal("%s", qPrintable(logLine(result.error())));
        if constexpr (!std::is_void_v<std::invoke_result_t<F, store::Writer>>)
            return std::move(*result);
    }
    template<class F>
    auto read(F work)
    {
        auto result = store->readNow(std::move(work));
        if (!result)
            qFatal("%s", qPrintable(logLine(result.error())));
        return std::move(*result);
    }
    store::timelines::Applied apply(const model::Page<model::TimelineEntry> &page, store::timelines::Place place = store::timelines::Place::Top,
                                    const QString &timeline = QStringLiteral("home"), int account = 0)
    {
        const store::timelines::ApplyRequest request{
            .account = this->account(account), .timeline = *model::Timeline::fromKey(timeline), .place = place};
        return write([request, page](store::Writer writer) { return store::timelines::apply(writer, request, page); });
    }

    QTemporaryDir folder;
    const QString directory;
    FakeClock clock;
    MemoryValues values;
    std::unique_ptr<store::Store> store;
    std::unique_ptr<sync::Sessions> sessions;
    app::Services services;
    std::unique_ptr<app::SettingsModel> settings;
    std::unique_ptr<app::ActionsModel> actions;
    std::unique_ptr<app::AppModel> app;
    QList<QUrl> openedUrls;
    bool serversAreDown = false; // for sessions that are made from now on

private:
    void openStore()
    {
        clock.set(minute(100000));
        auto opened = store::Store::open(directory);
        if (!opened)
            qFatal("%s", qPrintable(logLine(opened.error())));
        store = std::move(*opened);
        sessions = std::make_unique<sync::Sessions>(*store, clock, [this](const model::Account &account) {
            auto server = std::make_unique<FakeBackend>();
            server->self = account.author;
            server->server = account.instance;
            if (serversAreDown)
                server->trouble = Error{.kind = ErrorKind::Offline};
            return server;
        });
    }
    void openApp()
    {
        services.sessions = sessions.get();
        services.store = store.get();
        services.clock = &clock;
        services.openUrl = [this](const QUrl &url) { openedUrls << url; };
        settings = std::make_unique<app::SettingsModel>(values, store.get());
        services.settings = settings.get();
        actions = std::make_unique<app::ActionsModel>(values);
        services.actions = actions.get();
        app = std::make_unique<app::AppModel>(services);
    }
    void close()
    {
        app.reset();
        sessions.reset();
        store.reset();
    }
};

// A model under the model tester, from before its first row.
template<class Model>
class Shown
{
public:
    explicit Shown(ModelFixture &fixture)
        : m_model(&fixture.services)
        , m_tester(&m_model, QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
    }

    Model *operator->() { return &m_model; }
    Model &operator*() { return m_model; }

    QVariant at(int row, int role) const { return m_model.data(m_model.index(row, 0), role); }

private:
    Model m_model;
    QAbstractItemModelTester m_tester;
};

}
