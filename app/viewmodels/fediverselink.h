// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// fediverselink: what an address or a typed text may mean: a person, a hashtag, a post somewhere in the fediverse, or just a web page. Pure.
#pragma once

#include <QString>

namespace foyer::app {

struct FediverseLink {
    enum class Kind {
        Handle, // value: "alice@example.org"
        Person, // value: the address of a person's page
        Post,   // value: the address of what looks like a post
        Tag,    // value: the name without '#'; several are joined by '+'
        Web,    // value: any other address that a browser may open
        None,   // nothing of these
    };
    Kind kind = Kind::None;
    QString value;
    bool doubtful = false; // its words name another host than the one that it leads to

    bool operator==(const FediverseLink &) const = default;
};

// Reads "foyer:person/…", "foyer:tag/…", "foyer:doubtful/…" and web addresses. The shapes are those of the servers' own pages.
FediverseLink readLink(const QString &link);
// The same for what a person typed or pasted: "@alice@example.org", "alice@example.org", "#cats", "#cats #dogs", an address with or without "https://".
FediverseLink readTyped(const QString &text);
// The host, perhaps with a port, where the text is the name of a server or the address of one of its pages; else empty.
QString readServer(const QString &text);

}
