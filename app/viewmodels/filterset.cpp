// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/filterset.h"

#include "core/store/sidebar.h"

namespace foyer::app {

FilterSet FilterSet::read(store::Reader reader, const QList<FilterOwner> &owners, const QString &context, Timestamp now)
{
    FilterSet set;
    if (context.isEmpty())
        return set;
    for (const FilterOwner &owner : owners)
        set.m_entries.insert(owner.account, {owner.handle, model::Filtering(store::sidebar::filters(reader, owner.account), context, now)});
    return set;
}

const model::Filtering *FilterSet::forPost(model::AccountId account, const model::Post &post) const
{
    const auto entry = m_entries.constFind(account);
    return entry == m_entries.constEnd() || entry->handle == post.author.handle ? nullptr : &entry->filtering;
}

bool FilterSet::hides(model::AccountId account, const model::Post &post) const
{
    const model::Filtering *filtering = forPost(account, post);
    return filtering && filtering->judge(post).action == model::FilterVerdict::Action::Hide;
}

}
