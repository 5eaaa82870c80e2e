// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Instance, Capabilities: what a server is, what it can do, which limits it sets. Values; any thread.
#pragma once

#include "core/base/timestamp.h"
#include "core/model/author.h"

namespace foyer::model {

// What differs between servers that speak the Mastodon API. Derived from what a server says of itself, never asked by software name
// outside core/mastodon/capabilities.cpp.
struct Capabilities {
    bool streaming = false;
    bool markers = false;
    bool filtersV2 = false;
    bool lists = true;
    bool bookmarks = true;
    bool followedTags = false;
    bool trends = false;
    bool federatedTimeline = true;
    bool bubbleTimeline = false;
    bool editHistory = false;
    bool quotes = false;
    bool reactions = false;
    bool translation = false;
    bool familiarFollowers = false;
    bool suggestions = false; // of people to follow
    bool directory = false;   // of people who let themselves be found
    bool announcements = false;

    bool operator==(const Capabilities &) const = default;
};

struct InstanceLimits {
    int postCharacters = 500;
    int charactersPerUrl = 23;
    int mediaPerPost = 4;
    int pollOptions = 4;
    int pollOptionCharacters = 50;
    int pollMinSeconds = 300;
    int pollMaxSeconds = 2629746;
    qint64 imageBytes = 16777216;
    qint64 videoBytes = 103809024;
    QStringList mediaTypes;

    bool operator==(const InstanceLimits &) const = default;
};

struct InstanceRule {
    QString text;
    QString hint;
    bool operator==(const InstanceRule &) const = default;
};

struct Instance {
    QString domain; // the host in handles: "example.org"
    QString title;
    QString description; // plain text
    QString thumbnail;
    QString version;      // as the server tells it
    QString software;     // "mastodon", "gotosocial"… in lower case
    QString streamingUrl; // "wss://…", empty = not told
    QStringList languages;
    QList<InstanceRule> rules;
    QString contactHandle;
    QString contactEmail;
    bool registrationsOpen = false;
    bool approvalRequired = false;
    InstanceLimits limits;
    Capabilities capabilities;

    bool operator==(const Instance &) const = default;
};

}
