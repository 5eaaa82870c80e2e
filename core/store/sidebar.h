// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// sidebar: lists, followed tags, pinned timelines, filters and emoji of an account, and small settings of the profile. Store's threads.
#pragma once

#include "core/model/account.h"
#include "core/model/lists.h"
#include "core/store/store.h"

namespace foyer::store::sidebar {

void saveLists(Writer writer, model::AccountId account, const QList<model::List> &lists);
QList<model::List> lists(Reader reader, model::AccountId account);
void saveFollowedTags(Writer writer, model::AccountId account, const QList<model::Tag> &tags);
QList<model::Tag> followedTags(Reader reader, model::AccountId account);
void saveFilters(Writer writer, model::AccountId account, const QList<model::Filter> &filters);
QList<model::Filter> filters(Reader reader, model::AccountId account);
void saveEmojis(Writer writer, model::AccountId account, const QList<model::Emoji> &emojis);
QList<model::Emoji> emojis(Reader reader, model::AccountId account);
void saveTrends(Writer writer, model::AccountId account, const QList<model::Tag> &tags, const QList<model::TrendingLink> &links);
QList<model::Tag> trendingTags(Reader reader, model::AccountId account);
QList<model::TrendingLink> trendingLinks(Reader reader, model::AccountId account);
void setPinned(Writer writer, model::AccountId account, const QStringList &timelineKeys);
QStringList pinned(Reader reader, model::AccountId account);

// Small values that belong to the profile ("last-account", "home.hide-boosts"…).
void setValue(Writer writer, const QString &name, const QString &value);
QString value(Reader reader, const QString &name);

}
