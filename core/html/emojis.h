// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// KnownEmojis: finds ":shortcode:" in text, for the shortcodes that a document came with. A view into its Context; one thread.
#pragma once

#include "core/model/body.h"

#include <QSet>

namespace foyer::html {

class KnownEmojis
{
public:
    explicit KnownEmojis(const QStringList &shortcodes)
        : m_shortcodes(shortcodes.cbegin(), shortcodes.cend())
    {
    }

    bool contains(QStringView shortcode) const { return m_shortcodes.contains(shortcode); }
    // Parts the text into Text and Emoji spans of that style and hands each to take(model::Span).
    template<class Take>
    void part(const QString &text, quint8 style, Take take);

private:
    struct Found {
        qsizetype start = -1;
        qsizetype end = -1; // behind the last colon
    };
    Found find(QStringView text, qsizetype from) const;

    QSet<QStringView> m_shortcodes;
    int m_left = 200; // each is a picture to load and perhaps to animate; more in one text is a flood, and stays words
};

template<class Take>
void KnownEmojis::part(const QString &text, quint8 style, Take take)
{
    using Kind = model::Span::Kind;
    qsizetype done = 0;
    for (Found found = find(text, 0); found.start >= 0; found = find(text, found.end)) {
        if (found.start > done)
            take(model::Span{.kind = Kind::Text, .style = style, .text = text.sliced(done, found.start - done), .target = {}});
        const QString shown = text.sliced(found.start, found.end - found.start);
        take(model::Span{.kind = Kind::Emoji, .style = style, .text = shown, .target = shown.sliced(1, shown.size() - 2)});
        --m_left;
        done = found.end;
    }
    if (done < text.size())
        take(model::Span{.kind = Kind::Text, .style = style, .text = text.sliced(done), .target = {}});
}

}
