// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// builders: small model values for tests, as `post().by("alice@example.org").text("hi").replyTo(p)`. A builder converts to what it
// builds; posts get rising server ids, a minute apart, unless told otherwise.
#pragma once

#include "core/model/account.h"
#include "core/model/notification.h"
#include "core/model/timeline.h"

namespace foyer::tests {

model::Author author(const QString &handle = QStringLiteral("alice@example.org"));
model::Account account(const QString &handle = QStringLiteral("me@home.example"));
// One paragraph; "#words", "@names" and "https://…" become spans of their own.
model::Body body(const QString &text);

class PostBuilder
{
public:
    PostBuilder();
    explicit PostBuilder(int number); // its server id and its minute

    PostBuilder &by(const QString &handle);
    PostBuilder &by(const model::Author &author);
    PostBuilder &text(const QString &text);
    PostBuilder &serverId(const QString &id);
    PostBuilder &uri(const QString &uri);
    PostBuilder &at(Timestamp instant);
    PostBuilder &replyTo(const model::Post &parent);
    PostBuilder &quoting(const model::Post &quoted);
    PostBuilder &image(const QString &description = {});
    PostBuilder &poll(const QStringList &options);
    PostBuilder &warning(const QString &text);
    PostBuilder &visibility(model::Visibility visibility);
    PostBuilder &bookmarked(bool yes = true);
    PostBuilder &favourited(bool yes = true);
    PostBuilder &edited(Timestamp instant);
    PostBuilder &language(const QString &tag);

    operator model::Post() const { return m_post; }
    operator model::TimelineEntry() const { return {.id = m_post.serverId, .post = m_post, .boost = {}}; }
    const model::Post &get() const { return m_post; }

private:
    model::Post m_post;
};

PostBuilder post();
PostBuilder post(int number);

// The post of `number`, as itself or boosted; the boost's id is `boostNumber`.
model::TimelineEntry entry(int number);
model::TimelineEntry entry(const model::Post &post);
model::TimelineEntry boostEntry(int boostNumber, const model::Post &post, const QString &by = QStringLiteral("bob@example.org"));
// Entries from `newest` down to `oldest`; its cursor is the id of the last, or empty with `more` = false.
model::Page<model::TimelineEntry> page(int newest, int oldest, bool more = true);
model::Page<model::TimelineEntry> page(const QList<model::TimelineEntry> &entries, bool more = true);

model::Notification notification(int number, model::Notification::Kind kind, const QString &by = QStringLiteral("bob@example.org"));

// 2026-01-01T00:00Z and `minutes` later.
Timestamp minute(int minutes);

}
