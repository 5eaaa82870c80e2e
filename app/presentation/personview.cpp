// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/personview.h"

#include "core/model/body.h"

#include <algorithm>

namespace foyer::app {
namespace {

constexpr int maxEmojisInName = 12;
constexpr qsizetype maxBioLength = 500;

// Names of nothing but invisible characters exist; a person must be seen.
bool isVisible(const QString &name)
{
    return std::ranges::any_of(name, [](QChar c) {
        return !c.isSpace() && c.category() != QChar::Other_Format && c.category() != QChar::Other_Control && c != QChar(0x3164)
            && c != QChar(0x2800);
    });
}

QString writtenName(const model::Author &author)
{
    const QString name = oneLine(author.displayName, maxNameLength);
    return isVisible(name) ? name : oneLine(author.username.isEmpty() ? author.handle : author.username, maxNameLength);
}

}

QString plainName(const model::Author &author)
{
    const QString name = withoutEmojis(writtenName(author), author.emojis);
    return isVisible(name) ? name : oneLine(author.username.isEmpty() ? author.handle : author.username, maxNameLength);
}

QString nameMarkup(const model::Author &author, const EmojiStyle &style)
{
    return withEmojis(writtenName(author), author.emojis, style, maxEmojisInName);
}

PersonView makePersonView(const model::Author &author, const EmojiStyle &style)
{
    PersonView view;
    view.handle = author.handle;
    view.serverId = author.serverId;
    view.name = plainName(author);
    view.nameMarkup = nameMarkup(author, style);
    view.avatar = mediaAddress(style.animated || author.avatarStatic.isEmpty() ? author.avatar : author.avatarStatic);
    view.avatarMoves = style.animated && !author.avatarStatic.isEmpty() && author.avatarStatic != author.avatar;
    view.bio = oneLine(model::plainText(author.note), maxBioLength);
    view.bot = author.bot;
    view.group = author.group;
    view.locked = author.locked;
    return view;
}

}
