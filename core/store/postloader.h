// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// PostLoader: reads posts as one account sees them, with author and quoted post. Inside core/store; as long as one read.
#pragma once

#include "core/store/authorrows.h"

namespace foyer::store {

class PostLoader
{
public:
    PostLoader(Reader reader, model::AccountId account);

    // Not what was deleted, unless one of our accounts has bookmarked it.
    std::optional<model::Post> load(PostId id);
    AuthorLoader &authors() { return m_authors; }

private:
    std::optional<model::Post> load(PostId id, bool withQuote);

    Reader m_reader;
    model::AccountId m_account;
    AuthorLoader m_authors;
};

}
