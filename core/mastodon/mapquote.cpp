// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mastodon/mapquote.h"

#include "core/mastodon/mappost.h"
#include "core/mastodon/words.h"

namespace foyer::mastodon {
namespace {

using State = model::Quote::State;
constexpr Words<State, 9> states{{
    {State::Accepted, u"accepted"},
    {State::Pending, u"pending"},
    {State::Rejected, u"rejected"},
    {State::Revoked, u"revoked"},
    {State::Deleted, u"deleted"},
    {State::Unauthorized, u"unauthorized"},
    {State::BlockedAccount, u"blocked_account"},
    {State::BlockedDomain, u"blocked_domain"},
    {State::MutedAccount, u"muted_account"},
}};

std::shared_ptr<const model::Post> postOf(const std::shared_ptr<entities::Status> &quoted, MapContext &context)
{
    std::optional<model::Post> post = quoted ? toPost(*quoted, context) : std::nullopt;
    return post ? std::make_shared<const model::Post>(*std::move(post)) : nullptr;
}

}

std::optional<model::Quote> toQuote(const entities::Status &status, MapContext &context)
{
    const bool told = status.quote && (!status.quote->state.isEmpty() || status.quote->quotedStatus || !status.quote->quotedStatusId.isEmpty());
    const QString pleromaId = status.pleroma ? status.pleroma->quoteId : QString();
    if (!told && status.quoteId.isEmpty() && pleromaId.isEmpty() && !(status.pleroma && status.pleroma->quote))
        return {};
    model::Quote quote;
    if (told) {
        // Without a state it comes from a server where everybody may quote everything.
        quote.state = status.quote->state.isEmpty() ? State::Accepted : valueOf(states, status.quote->state, State::Unknown);
        quote.postServerId = status.quote->quotedStatusId;
        quote.post = postOf(status.quote->quotedStatus, context);
    } else {
        quote.state = State::Accepted;
        quote.post = postOf(status.pleroma ? status.pleroma->quote : nullptr, context);
    }
    if (quote.post)
        quote.postServerId.clear();
    else if (quote.postServerId.isEmpty())
        quote.postServerId = status.quoteId.isEmpty() ? pleromaId : status.quoteId;
    return quote;
}

entities::Quote fromQuote(const model::Quote &quote, const MapContext &context)
{
    entities::Quote mapped{.state = wordOf(states, quote.state), .quotedStatusId = quote.postServerId};
    if (quote.post)
        mapped.quotedStatus = std::make_shared<entities::Status>(fromPost(*quote.post, context));
    return mapped;
}

}
