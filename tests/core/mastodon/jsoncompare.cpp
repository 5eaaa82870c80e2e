// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/mastodon/jsoncompare.h"

#include "core/html/parse.h"

#include <QSet>
#include <array>

namespace foyer::tests {
namespace {

bool isEmpty(json::Value value)
{
    if (!value.isPresent())
        return true;
    if (value.isObject()) {
        bool empty = true;
        value.members([&empty](const QString &, json::Value member) { empty = empty && isEmpty(member); });
        return empty;
    }
    return value.isArray() ? value.size() == 0 : value.isString() ? value.text().empty() : !value.boolean();
}

// The differences that are meant, each with its reason.
bool isMeant(const QString &key, json::Value sent, json::Value written, json::Value sentParent)
{
    const QString before = sent.string();
    const QString after = written.string();
    // A placeholder picture is no picture, and what is no address is none either.
    static const QSet<QString> pictures{QStringLiteral("avatar"), QStringLiteral("avatar_static"), QStringLiteral("header"),
                                        QStringLiteral("header_static")};
    if (pictures.contains(key) && after.isEmpty())
        return !before.startsWith(u"http") || before.contains(u"/missing.png") || before.contains(u"/default_header.")
            || before.contains(u"/images/banner.png");
    // Media that our server does not hold are opened at their origin.
    if (key == u"url" && before.isEmpty() && after == sentParent["remote_url"].string())
        return true;
    // An emoji with one picture has it in both places; a reaction too.
    if (key == u"static_url" && before.isEmpty())
        return after == sentParent["url"].string();
    // Only the address of this server's tag page is written.
    if (key == u"url" && after.contains(u"/tags/"))
        return true;
    // The author of a card is kept as a name, an address and a handle, and then written in the old place too.
    if (key == u"author_name" || key == u"author_url")
        return true;
    // A boost has no web page of its own; some servers tell that of the boosted post.
    if (key == u"url" && sentParent["reblog"].isObject())
        return true;
    // Whoever has voted has voted; a speed is written as a fraction of one second; a shape follows from its size.
    if (key == u"voted" || key == u"frame_rate" || key == u"aspect" || key == u"size" || key == u"bitrate")
        return true;
    // Mastodon tells how long an audio is beside its "original", if at all there.
    if (key == u"duration")
        return true;
    // The middle of a picture is where nobody says otherwise.
    if (key == u"focus")
        return isEmpty(written);
    // A role of the own account that is not shown to others stays out of what others see.
    if (key == u"roles")
        return sentParent["role"].isObject();
    // An account of Pleroma tells its uri in a place of its own.
    if (key == u"uri" && before.isEmpty())
        return true;
    // A word for a visibility that we don't know reads as: for followers.
    if (key == u"visibility")
        return after == u"private" && before != u"public" && before != u"unlisted" && before != u"direct";
    // A tag that stands twice stands once; a quoted status of a nested quote, a filter's terms and matches are not kept.
    static const QSet<QString> left{QStringLiteral("context"),        QStringLiteral("expires_at"), QStringLiteral("keyword_matches"),
                                    QStringLiteral("status_matches"), QStringLiteral("keywords"),   QStringLiteral("statuses")};
    if (left.contains(key) && sentParent["filter_action"].isString())
        return true;
    if (key == u"keyword_matches" || key == u"status_matches")
        return true;
    return false;
}

// Words, without what only parts them. What stands in the text for a quote that is shown below is not kept.
QString wordsOf(const QString &html, bool quotes)
{
    QString words = model::plainText(html::parse(html, {.stripQuoteInline = quotes}));
    words.removeIf([](QChar c) { return c.isSpace() || c == u'\x200b' || c == u'\xfeff'; });
    return words;
}

bool sameText(json::Value sent, json::Value written)
{
    if (sent.string() == written.string())
        return true;
    if (sent.timestamp().isKnown() && sent.timestamp() == written.timestamp())
        return true;
    return false;
}

bool sameScalar(const QString &key, json::Value sent, json::Value written, json::Value sentParent)
{
    static const QSet<QString> html{QStringLiteral("content"), QStringLiteral("note"), QStringLiteral("value")};
    if (html.contains(key))
        return wordsOf(sent.string(), sentParent["quote"].isObject()) == wordsOf(written.string(), false);
    if (written.isBool())
        return sent.boolean() == written.boolean();
    if (written.isNumber())
        return qFuzzyCompare(1 + sent.number(), 1 + written.number());
    return sameText(sent, written);
}

// What may be left out of what is written, but must not be lost where it was sent.
constexpr std::array extras{"noindex",           "suspended", "limited", "memorial", "moved", "category", "local_only",
                            "reactions",         "group_key", "status",  "reblog",   "quote", "poll",     "card",
                            "media_attachments", "emojis",    "fields",  "mentions", "tags"};

void compare(const QString &key, json::Value sent, json::Value written, json::Value sentParent, const QString &where, QStringList &found);

void compareObjects(json::Value sent, json::Value written, const QString &where, QStringList &found)
{
    QSet<QString> seen;
    written.members([&](const QString &key, json::Value value) {
        seen.insert(key);
        compare(key, sent[key.toUtf8().constData()], value, sent, where + u'.' + key, found);
    });
    for (const char *key : extras) {
        const QString name = QString::fromLatin1(key);
        if (!seen.contains(name) && !isEmpty(sent[key]) && !isMeant(name, sent[key], {}, sent))
            found.append(where + u'.' + name + u" is lost");
    }
}

void compareLists(const QString &key, json::Value sent, json::Value written, json::Value sentParent, const QString &where, QStringList &found)
{
    if (sent.size() != written.size()) {
        if (!isMeant(key, sent, written, sentParent))
            found.append(QStringLiteral("%1: %2 elements instead of %3").arg(where).arg(written.size()).arg(sent.size()));
        return;
    }
    for (std::size_t i = 0; i < written.size(); ++i)
        compare(key, sent[i], written[i], sent, QStringLiteral("%1[%2]").arg(where).arg(i), found);
}

void compare(const QString &key, json::Value sent, json::Value written, json::Value sentParent, const QString &where, QStringList &found)
{
    if (isEmpty(sent) && isEmpty(written))
        return;
    if (key == u"authors")
        return;                                        // see author_name
    if (key == u"status" && sent["reblog"].isObject()) // a notification of a boost is about what was boosted
        return compare(key, sent["reblog"], written, sentParent, where, found);
    if (key == u"report") // of a report, a warning or an event, the sentence is kept
        return compare(QStringLiteral("comment"), sent["comment"], written["comment"], sent, where + u".comment", found);
    if (key == u"event")
        return compare(QStringLiteral("target_name"), sent["target_name"], written["target_name"], sent, where + u".target_name", found);
    if (key == u"moved") { // whither, not all about it
        compare(QStringLiteral("acct"), sent["acct"], written["acct"], sent, where + u".acct", found);
        compare(QStringLiteral("id"), sent["id"], written["id"], sent, where + u".id", found);
        return;
    }
    if (sent.isObject() && written.isObject())
        compareObjects(sent, written, where, found);
    else if (sent.isArray() && written.isArray())
        compareLists(key, sent, written, sentParent, where, found);
    else if (!sameScalar(key, sent, written, sentParent) && !isMeant(key, sent, written, sentParent))
        found.append(where + u": sent " + QString::fromUtf8(sent.toJson().left(300)) + u", written " + QString::fromUtf8(written.toJson().left(300)));
}

}

QStringList differences(json::Value sent, json::Value written, const QString &where)
{
    QStringList found;
    compareObjects(sent, written, where, found);
    return found;
}

void eachObject(json::Value value, const std::function<bool(json::Value)> &visit)
{
    if (value.isArray()) {
        value.each([&visit](json::Value element) { eachObject(element, visit); });
    } else if (value.isObject() && !visit(value)) {
        value.members([&visit](const QString &, json::Value member) { eachObject(member, visit); });
    }
}

bool looksLikeStatus(json::Value object)
{
    return object["id"].isPresent() && object["account"].isObject() && object["content"].isString() && object["created_at"].isPresent()
        && object["visibility"].isString();
}

bool looksLikeAccount(json::Value object)
{
    return object["id"].isPresent() && object["acct"].isString() && object["note"].isPresent() && object["url"].isPresent();
}

bool looksLikeNotification(json::Value object)
{
    return object["id"].isPresent() && object["account"].isObject() && object["type"].isString() && object["created_at"].isPresent()
        && !object["content"].isPresent();
}

}
