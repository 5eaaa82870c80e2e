// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/quoteview.h"

#include "app/presentation/words.h"

namespace foyer::app {

QString quoteSentence(model::Quote::State state)
{
    using enum model::Quote::State;
    switch (state) {
    case Pending:
        return Words::tr("The author of the quoted post has not agreed to being quoted yet.");
    case Rejected:
        return Words::tr("The author of the quoted post does not wish to be quoted here.");
    case Revoked:
        return Words::tr("The author of the quoted post has withdrawn it from this post.");
    case Deleted:
        return Words::tr("The quoted post has been deleted.");
    case Unauthorized:
        return Words::tr("You may not see the quoted post.");
    case BlockedAccount:
        return Words::tr("The quoted post is by somebody you have blocked.");
    case BlockedDomain:
        return Words::tr("The quoted post is from a server you have blocked.");
    case MutedAccount:
        return Words::tr("The quoted post is by somebody you have muted.");
    case Accepted:
    case Unknown:
        break;
    }
    return Words::tr("The quoted post is not available.");
}

void addQuote(PostView &view, const model::Quote &quote, const ViewContext &context, int depth)
{
    view.quoteState = QStringLiteral("hidden");
    if (quote.state != model::Quote::State::Accepted || !quote.post) {
        view.quoteText = quoteSentence(quote.state);
        return;
    }
    if (depth > 0) {
        view.quoteText = Words::tr("This post quotes another one.");
        return;
    }
    if (context.filtering) {
        const model::FilterVerdict verdict = context.filtering->judge(*quote.post);
        if (verdict.action >= model::FilterVerdict::Action::Warn) {
            view.quoteText = Words::tr("The quoted post matches your filter “%1”.").arg(verdict.title);
            return;
        }
    }
    view.quoteState = QStringLiteral("shown");
    const ViewContext inner{.account = context.account, .now = context.now, .emoji = context.emoji, .hidesNumbers = true};
    view.quote = QVariant::fromValue(makePostView(*quote.post, inner, depth + 1));
}

}
