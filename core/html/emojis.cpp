// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/html/emojis.h"

namespace foyer::html {

KnownEmojis::Found KnownEmojis::find(QStringView text, qsizetype from) const
{
    if (m_shortcodes.isEmpty() || m_left <= 0)
        return {};
    qsizetype start = text.indexOf(u':', from);
    while (start >= 0) {
        const qsizetype end = text.indexOf(u':', start + 1);
        if (end < 0)
            break;
        if (end > start + 1 && contains(text.sliced(start + 1, end - start - 1)))
            return {start, end + 1};
        start = end;
    }
    return {};
}

}
