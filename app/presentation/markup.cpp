// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/markup.h"

#include "app/presentation/cleanlink.h"

#include <QTextBoundaryFinder>
#include <QUrl>
#include <algorithm>
#include <array>
#include <functional>

namespace foyer::app {
namespace {

// The schemes that servers of the fediverse let through, without those that start something by themselves.
constexpr std::array webSchemes{u"https", u"http", u"gemini", u"gopher", u"mailto", u"xmpp",  u"matrix",
                                u"ipfs",  u"ipns", u"dweb",   u"dat",    u"ssb",    u"magnet"};

bool isDirectionControl(QChar c)
{
    return (c >= QChar(0x202A) && c <= QChar(0x202E)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
}

bool isShortcodeCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'+' || c == u'.' || c == u'@';
}

// Calls `text(view)` for what is no emoji and `emoji(found)` for each known shortcode; `emoji` says whether it took it.
void splitAtEmojis(const QString &all, const QList<model::Emoji> &emojis, const std::function<void(QStringView)> &text,
                   const std::function<bool(const model::Emoji &)> &emoji)
{
    const QStringView view(all);
    qsizetype done = 0;
    qsizetype open = emojis.isEmpty() ? -1 : view.indexOf(u':');
    while (open >= 0) {
        qsizetype close = open + 1;
        while (close < view.size() && isShortcodeCharacter(view[close]))
            ++close;
        if (close >= view.size())
            break;
        const QStringView name = view.sliced(open + 1, close - open - 1);
        if (view[close] == u':' && !name.isEmpty()) {
            const auto found = std::ranges::find(emojis, name, &model::Emoji::shortcode);
            if (found != emojis.end()) {
                if (open > done)
                    text(view.sliced(done, open - done));
                done = emoji(*found) ? close + 1 : open;
                open = view.indexOf(u':', close + 1);
                continue;
            }
        }
        open = view.indexOf(u':', close);
    }
    if (done < view.size())
        text(view.sliced(done));
}

QString cutAtGrapheme(const QString &text, qsizetype maximum)
{
    if (text.size() <= maximum)
        return text;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(maximum);
    const qsizetype end = finder.isAtBoundary() ? maximum : finder.toPreviousBoundary();
    // One endless cluster (a letter with a thousand accents) has no boundary: then between two code units that are no pair.
    const qsizetype cut = end > 0 ? end : text[maximum].isLowSurrogate() ? maximum - 1 : maximum;
    return text.first(cut) + u'…';
}

}

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

QString oneLine(const QString &text, qsizetype maximum)
{
    QString clean;
    clean.reserve(std::min(text.size(), maximum + 1));
    for (const QChar c : text) {
        if (clean.size() > maximum * 2)
            break;
        if (isDirectionControl(c))
            continue;
        const bool blank = c.isSpace() || c.category() == QChar::Other_Control;
        if (!blank)
            clean += c;
        else if (!clean.isEmpty() && !clean.endsWith(u' '))
            clean += u' ';
    }
    return cutAtGrapheme(clean.trimmed(), maximum);
}

QString isolated(const QString &text)
{
    return text.isEmpty() ? text : QChar(0x2068) + text + QChar(0x2069);
}

bool isRightToLeft(QStringView text)
{
    return text.isRightToLeft();
}

QString personLink(const QString &handleOrUrl)
{
    return u"foyer:person/" + QString::fromLatin1(QUrl::toPercentEncoding(handleOrUrl, "@"));
}

QString tagLink(const QString &name)
{
    return u"foyer:tag/" + QString::fromLatin1(QUrl::toPercentEncoding(name));
}

QString doubtfulLink(const QString &address)
{
    return u"foyer:doubtful/" + QString::fromLatin1(QUrl::toPercentEncoding(address));
}

bool isWebAddress(const QString &address)
{
    const qsizetype colon = address.indexOf(u':');
    return colon > 0 && std::ranges::any_of(webSchemes, [&](const char16_t *scheme) {
               return QStringView(address).first(colon).compare(QStringView(scheme), Qt::CaseInsensitive) == 0;
           });
}

// StyledText reads an attribute up to the next quote of either kind and decodes no entities in it: what would end it is percent-encoded,
// and an ampersand stays as it is.
QString anchor(const QString &address, const QString &markup)
{
    if (!isWebAddress(address) && !address.startsWith(u"foyer:"))
        return markup;
    const QString target = withoutTracking(address);
    QString safe;
    safe.reserve(target.size());
    for (const QChar c : target) {
        if (c == u'"' || c == u'\'' || c == u'<' || c == u'>' || c == u'\\' || c == u'`' || c.unicode() <= 0x20)
            safe += u'%' + QString::number(c.unicode(), 16).rightJustified(2, u'0').toUpper();
        else if (!isDirectionControl(c))
            safe += c;
    }
    return u"<a href=\"" + safe + u"\">" + markup + u"</a>";
}

QString emojiImage(const model::Emoji &emoji, const EmojiStyle &style)
{
    QString address = mediaAddress(style.animated || emoji.staticUrl.isEmpty() ? emoji.url : emoji.staticUrl);
    if (address.isEmpty())
        return escaped(u':' + emoji.shortcode + u':');
    if (style.animated && style.moves && !emoji.staticUrl.isEmpty() && emoji.staticUrl != emoji.url)
        address += u"?moves=1";
    const QString size = QString::number(style.size);
    // Set on the base line, a picture would make its line taller than the others.
    return u"<img src=\"" + address + u"\" width=\"" + size + u"\" height=\"" + size + u"\" align=\"middle\">";
}

QString withEmojis(const QString &text, const QList<model::Emoji> &emojis, const EmojiStyle &style, int maximum)
{
    QString markup;
    splitAtEmojis(
        text, emojis, [&](QStringView part) { markup += escaped(part.toString()); },
        [&](const model::Emoji &emoji) {
            if (maximum-- <= 0)
                return false;
            markup += emojiImage(emoji, style);
            return true;
        });
    return markup;
}

QString withoutEmojis(const QString &text, const QList<model::Emoji> &emojis)
{
    QString plain;
    splitAtEmojis(text, emojis, [&](QStringView part) { plain += part; }, [](const model::Emoji &) { return true; });
    return plain.simplified();
}

}
