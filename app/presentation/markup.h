// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// markup: how text from other people becomes Text.StyledText or a safe plain line. Everything that QML shows as markup is made here.
// Pure; any thread.
#pragma once

#include "app/presentation/mediaaddress.h"
#include "core/model/author.h"

#include <QString>

namespace foyer::app {

// Custom emoji as they are to be shown.
struct EmojiStyle {
    bool animated = true;
    bool moves = false; // where the frames are shown, too: in bodies, not in what a plain Text draws
    int size = 20;      // device-independent pixels, a little more than the letters beside them
};

// `< > & "` as entities. Nothing that a person wrote gets into markup without this.
QString escaped(const QString &text);
// One line without control characters and direction overrides, at most `maximum` characters.
QString oneLine(const QString &text, qsizetype maximum);
// Parted from what stands around it, so that a name in another direction does not turn the sentence around (Unicode FSI…PDI).
QString isolated(const QString &text);
// By the first strong character (Unicode UAX #9, rule P2).
bool isRightToLeft(QStringView text);

QString personLink(const QString &handleOrUrl); // "foyer:person/…"
QString tagLink(const QString &name);           // "foyer:tag/…"
QString doubtfulLink(const QString &address);   // "foyer:doubtful/…": a web address whose words name another host
// An anchor around markup. An address that no browser should be given leaves the markup alone.
QString anchor(const QString &address, const QString &markup);
// True for the schemes that remote text may link to.
bool isWebAddress(const QString &address);

QString emojiImage(const model::Emoji &emoji, const EmojiStyle &style);
// Plain text with known ":shortcodes:" to markup; at most `maximum` become pictures.
QString withEmojis(const QString &text, const QList<model::Emoji> &emojis, const EmojiStyle &style, int maximum);
// Plain text with known ":shortcodes:" left out.
QString withoutEmojis(const QString &text, const QList<model::Emoji> &emojis);

}
