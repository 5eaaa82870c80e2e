// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// authorrows: authors in their table, each once, and how each account's server calls them. Inside core/store; its threads.
#pragma once

#include "core/model/timeline.h"
#include "core/store/store.h"

namespace foyer::store {

using AuthorId = qint64; // of a row of the table "author"

enum class Sighting {
    Embedded, // inside a post or a notification: some servers leave members out there
    Profile,  // asked for by itself
};

// What an earlier sighting knew and this one does not tell stays; only a profile seen by the one account that knows the author
// empties a member. Notes the handle where anything changed.
AuthorId saveAuthor(Writer writer, model::AccountId account, const model::Author &author, Sighting sighting);

// Reads authors as one account sees them, each once. As long as one read.
class AuthorLoader
{
public:
    AuthorLoader(Reader reader, model::AccountId account);
    const model::Author &load(AuthorId id);

private:
    Reader m_reader;
    model::AccountId m_account;
    QHash<AuthorId, model::Author> m_loaded;
};

}
