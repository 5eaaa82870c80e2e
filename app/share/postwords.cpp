// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/share/postwords.h"

#include "app/presentation/spoken.h"
#include "app/share/embedcode.h"
#include "app/viewmodels/services.h"
#include "core/store/posts.h"

namespace foyer::app {
namespace {

std::optional<model::Post> stored(const Services *services, double accountId, double postId)
{
    const auto account = static_cast<model::AccountId>(accountId);
    const auto id = static_cast<store::PostId>(postId);
    return services->store->readNow([account, id](store::Reader reader) { return store::posts::byId(reader, account, id); }).value_or(std::nullopt);
}

}

QString PostWords::embedCode(double accountId, double postId) const
{
    const auto post = stored(Services::of(this), accountId, postId);
    return post ? app::embedCode(*post) : QString();
}

QVariantMap PostWords::aloud(double accountId, double postId, bool warningOpen) const
{
    const auto post = stored(Services::of(this), accountId, postId);
    return {{QStringLiteral("text"), post ? aloudText(*post, warningOpen) : QString()},
            {QStringLiteral("language"), post ? post->language : QString()}};
}

}
