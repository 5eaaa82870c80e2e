// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// PostView and its parts: what one row of a list shows, ready to be bound. Value types; made from core/model by makePostView.
// Names that end in Markup are Text.StyledText that this folder made from sanitised spans; everything else is plain text.
// Addresses of pictures are "image://media/…" (see app/media), never a remote address.
#pragma once

#include <QList>
#include <QObject>
#include <QStringList>
#include <QVariant>
#include <QtQmlIntegration>

namespace foyer::app {

struct BlockView {
    Q_GADGET
    QML_VALUE_TYPE(blockView)
    Q_PROPERTY(QString kind MEMBER kind CONSTANT)         // "paragraph", "heading", "item", "formula", "code", "rule"
    Q_PROPERTY(QString markup MEMBER markup CONSTANT)     // "code": plain text
    Q_PROPERTY(QString bullet MEMBER bullet CONSTANT)     // "item": "•" or "3."
    Q_PROPERTY(QString language MEMBER language CONSTANT) // "code"
    Q_PROPERTY(int level MEMBER level CONSTANT)           // "heading": 1…6
    Q_PROPERTY(int quoteDepth MEMBER quoteDepth CONSTANT)
    Q_PROPERTY(int listDepth MEMBER listDepth CONSTANT)
    Q_PROPERTY(bool rightToLeft MEMBER rightToLeft CONSTANT)
public:
    QString kind, markup, bullet, language;
    int level = 0, quoteDepth = 0, listDepth = 0;
    bool rightToLeft = false;
    bool operator==(const BlockView &) const = default;
};

struct MediaView {
    Q_GADGET
    QML_VALUE_TYPE(mediaView)
    Q_PROPERTY(QString kind MEMBER kind CONSTANT)               // "image", "gifv", "video", "audio", "unknown"
    Q_PROPERTY(QString preview MEMBER preview CONSTANT)         // image://media/… ; empty = none
    Q_PROPERTY(QString full MEMBER full CONSTANT)               // image://media/… of the full picture (images)
    Q_PROPERTY(QString playUrl MEMBER playUrl CONSTANT)         // for the player (gifv, video, audio)
    Q_PROPERTY(QString originalUrl MEMBER originalUrl CONSTANT) // for "open in browser", "copy link"
    Q_PROPERTY(QString blurhash MEMBER blurhash CONSTANT)       // image://blurhash/… ; empty = none
    Q_PROPERTY(QString alt MEMBER alt CONSTANT)
    Q_PROPERTY(double aspect MEMBER aspect CONSTANT)      // width / height; 0 = not known
    Q_PROPERTY(double focusX MEMBER focusX CONSTANT)      // -1…1
    Q_PROPERTY(double focusY MEMBER focusY CONSTANT)      // -1…1, up is positive
    Q_PROPERTY(double seconds MEMBER seconds CONSTANT)    // 0 = not known
    Q_PROPERTY(QString duration MEMBER duration CONSTANT) // "1:05"; empty = not known
public:
    QString kind, preview, full, playUrl, originalUrl, blurhash, alt, duration;
    double aspect = 0, focusX = 0, focusY = 0, seconds = 0;
    bool operator==(const MediaView &) const = default;
};

struct PollOptionView {
    Q_GADGET
    QML_VALUE_TYPE(pollOptionView)
    Q_PROPERTY(QString titleMarkup MEMBER titleMarkup CONSTANT)
    Q_PROPERTY(double share MEMBER share CONSTANT)      // 0…1; -1 = hidden
    Q_PROPERTY(QString percent MEMBER percent CONSTANT) // "42 %" in the language of the app; empty = hidden
    Q_PROPERTY(bool mine MEMBER mine CONSTANT)
    Q_PROPERTY(bool leading MEMBER leading CONSTANT)
public:
    QString titleMarkup, percent;
    double share = -1;
    bool mine = false, leading = false;
    bool operator==(const PollOptionView &) const = default;
};

struct PollView {
    Q_GADGET
    QML_VALUE_TYPE(pollView)
    Q_PROPERTY(QList<foyer::app::PollOptionView> options MEMBER options CONSTANT)
    Q_PROPERTY(bool multiple MEMBER multiple CONSTANT)
    Q_PROPERTY(bool expired MEMBER expired CONSTANT)
    Q_PROPERTY(bool voted MEMBER voted CONSTANT)
    Q_PROPERTY(QString people MEMBER people CONSTANT)      // "1,234 people"
    Q_PROPERTY(double expiresAt MEMBER expiresAt CONSTANT) // ms since 1970; 0 = never
public:
    QList<PollOptionView> options;
    bool multiple = false, expired = false, voted = false;
    QString people;
    double expiresAt = 0;
    bool operator==(const PollView &) const = default;
};

struct CardView {
    Q_GADGET
    QML_VALUE_TYPE(cardView)
    Q_PROPERTY(QString url MEMBER url CONSTANT)
    Q_PROPERTY(QString title MEMBER title CONSTANT)
    Q_PROPERTY(QString description MEMBER description CONSTANT)
    Q_PROPERTY(QString site MEMBER site CONSTANT)   // provider or host
    Q_PROPERTY(QString image MEMBER image CONSTANT) // image://media/…
    Q_PROPERTY(QString imageAlt MEMBER imageAlt CONSTANT)
    Q_PROPERTY(QString blurhash MEMBER blurhash CONSTANT)
    Q_PROPERTY(double aspect MEMBER aspect CONSTANT)
    Q_PROPERTY(bool video MEMBER video CONSTANT)
    Q_PROPERTY(QString authorName MEMBER authorName CONSTANT)     // "More from …"; empty = none
    Q_PROPERTY(QString authorHandle MEMBER authorHandle CONSTANT) // opens inside the app; empty = none
public:
    QString url, title, description, site, image, imageAlt, blurhash, authorName, authorHandle;
    double aspect = 0;
    bool video = false;
    bool operator==(const CardView &) const = default;
};

struct ReactionView {
    Q_GADGET
    QML_VALUE_TYPE(reactionView)
    Q_PROPERTY(QString text MEMBER text CONSTANT)   // Unicode emoji, or empty
    Q_PROPERTY(QString image MEMBER image CONSTANT) // image://media/…, or empty
    Q_PROPERTY(QString name MEMBER name CONSTANT)   // for the tool tip and the screen reader
    Q_PROPERTY(QString count MEMBER count CONSTANT)
    Q_PROPERTY(bool mine MEMBER mine CONSTANT)
public:
    QString text, image, name, count;
    bool mine = false;
    bool operator==(const ReactionView &) const = default;
};

struct PersonView {
    Q_GADGET
    QML_VALUE_TYPE(personView)
    Q_PROPERTY(QString handle MEMBER handle CONSTANT) // "alice@example.org"
    Q_PROPERTY(QString serverId MEMBER serverId CONSTANT)
    Q_PROPERTY(QString name MEMBER name CONSTANT) // plain, shortcodes taken out
    Q_PROPERTY(QString nameMarkup MEMBER nameMarkup CONSTANT)
    Q_PROPERTY(QString avatar MEMBER avatar CONSTANT)        // image://media/…
    Q_PROPERTY(bool avatarMoves MEMBER avatarMoves CONSTANT) // may have several frames, and they are wanted
    Q_PROPERTY(QString bio MEMBER bio CONSTANT)              // plain, one paragraph
    Q_PROPERTY(bool bot MEMBER bot CONSTANT)
    Q_PROPERTY(bool group MEMBER group CONSTANT)
    Q_PROPERTY(bool locked MEMBER locked CONSTANT)
public:
    QString handle, serverId, name, nameMarkup, avatar, bio;
    bool avatarMoves = false, bot = false, group = false, locked = false;
    bool operator==(const PersonView &) const = default;
};

struct PostView {
    Q_GADGET
    QML_VALUE_TYPE(postView)
    Q_PROPERTY(double postId MEMBER postId CONSTANT)       // store::PostId
    Q_PROPERTY(double accountId MEMBER accountId CONSTANT) // through which it is seen
    Q_PROPERTY(QString serverId MEMBER serverId CONSTANT)
    Q_PROPERTY(QString url MEMBER url CONSTANT)
    Q_PROPERTY(foyer::app::PersonView author MEMBER author CONSTANT)
    Q_PROPERTY(QString boostedByMarkup MEMBER boostedByMarkup CONSTANT) // "Ana and 2 others boosted"; empty = no boost
    Q_PROPERTY(QString boosterAvatar MEMBER boosterAvatar CONSTANT)
    Q_PROPERTY(QString boosterServerId MEMBER boosterServerId CONSTANT)
    Q_PROPERTY(QString seenMarkup MEMBER seenMarkup CONSTANT)       // a boost of a post that was read before: says so; else empty
    Q_PROPERTY(QString replyTo MEMBER replyTo CONSTANT)             // "@bob@example.org"; empty = no reply
    Q_PROPERTY(double createdAt MEMBER createdAt CONSTANT)          // ms since 1970
    Q_PROPERTY(double editedAt MEMBER editedAt CONSTANT)            // 0 = never
    Q_PROPERTY(QString visibility MEMBER visibility CONSTANT)       // "public", "unlisted", "followers", "direct", "local"
    Q_PROPERTY(QString language MEMBER language CONSTANT)           // the language's own name, or empty
    Q_PROPERTY(QString warningMarkup MEMBER warningMarkup CONSTANT) // empty = no content warning
    Q_PROPERTY(bool warningRightToLeft MEMBER warningRightToLeft CONSTANT)
    Q_PROPERTY(QString filterTitle MEMBER filterTitle CONSTANT) // filtered with "warn": show anyway; else empty
    Q_PROPERTY(QList<foyer::app::BlockView> blocks MEMBER blocks CONSTANT)
    Q_PROPERTY(bool isLong MEMBER isLong CONSTANT)        // folded until asked
    Q_PROPERTY(QStringList tagBar MEMBER tagBar CONSTANT) // without '#'
    Q_PROPERTY(QList<foyer::app::MediaView> media MEMBER media CONSTANT)
    Q_PROPERTY(bool sensitive MEMBER sensitive CONSTANT)
    Q_PROPERTY(bool hasPoll MEMBER hasPoll CONSTANT)
    Q_PROPERTY(foyer::app::PollView poll MEMBER poll CONSTANT)
    Q_PROPERTY(bool hasCard MEMBER hasCard CONSTANT)
    Q_PROPERTY(foyer::app::CardView card MEMBER card CONSTANT)
    Q_PROPERTY(QString quoteState MEMBER quoteState CONSTANT) // "", "shown", or "hidden"
    Q_PROPERTY(QString quoteText MEMBER quoteText CONSTANT)   // "hidden": the sentence why
    Q_PROPERTY(QVariant quote MEMBER quote CONSTANT)          // "shown": a postView
    Q_PROPERTY(QList<foyer::app::ReactionView> reactions MEMBER reactions CONSTANT)
    Q_PROPERTY(QString replies MEMBER replies CONSTANT) // "1.2K" in the language of the app; empty = none
    Q_PROPERTY(QString boosts MEMBER boosts CONSTANT)
    Q_PROPERTY(QString favourites MEMBER favourites CONSTANT)
    Q_PROPERTY(QString quotes MEMBER quotes CONSTANT)
    Q_PROPERTY(bool favourited MEMBER favourited CONSTANT)
    Q_PROPERTY(bool boosted MEMBER boosted CONSTANT)
    Q_PROPERTY(bool bookmarked MEMBER bookmarked CONSTANT)
    Q_PROPERTY(bool pinned MEMBER pinned CONSTANT)
    Q_PROPERTY(QString applicationName MEMBER applicationName CONSTANT)
    Q_PROPERTY(QStringList seenThrough MEMBER seenThrough CONSTANT) // merged lists: handles of our accounts; else empty
    Q_PROPERTY(QString plainText MEMBER plainText CONSTANT)         // for "copy text"
    Q_PROPERTY(QString words MEMBER words CONSTANT)                 // the same with its formulas in words: for previews and voices
    Q_PROPERTY(QString spoken MEMBER spoken CONSTANT)               // one sentence for screen readers
public:
    double postId = 0, accountId = 0, createdAt = 0, editedAt = 0;
    QString serverId, url, boostedByMarkup, boosterAvatar, boosterServerId, seenMarkup, replyTo, visibility, language, warningMarkup, filterTitle;
    PersonView author;
    QList<BlockView> blocks;
    QStringList tagBar, seenThrough;
    QList<MediaView> media;
    PollView poll;
    CardView card;
    QString quoteState, quoteText;
    QVariant quote;
    QList<ReactionView> reactions;
    QString replies, boosts, favourites, quotes, applicationName, plainText, words, spoken;
    QString spokenContent; // `spoken` without the name and the age, so that Format.spoken can say it with the age as of now
    bool warningRightToLeft = false, isLong = false, sensitive = false, hasPoll = false, hasCard = false;
    bool favourited = false, boosted = false, bookmarked = false, pinned = false;
    bool operator==(const PostView &) const = default;
};

}
