// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/windowplace.h"

#include <QStringList>
#include <QWindow>

namespace foyer::app {
namespace {

constexpr QSize smallest(340, 420);
constexpr QSize largest(16000, 16000);

}

WindowPlace placeOf(const QWindow &window)
{
    const bool maximised = window.windowStates().testFlag(Qt::WindowMaximized);
    // A maximised window does not know the size that it would have otherwise.
    return {.size = maximised ? WindowPlace().size : window.size(), .maximised = maximised};
}

QString toText(const WindowPlace &place)
{
    const QString size = QStringLiteral("%1x%2").arg(place.size.width()).arg(place.size.height());
    return place.maximised ? size + u" maximised" : size;
}

WindowPlace windowPlaceFromText(const QString &text)
{
    const QStringList words = text.split(u' ');
    const QStringList sides = words.first().split(u'x');
    const QSize size = sides.size() == 2 ? QSize(sides[0].toInt(), sides[1].toInt()) : QSize();
    WindowPlace place{.maximised = words.value(1) == u"maximised"};
    if (size.isValid() && size == size.expandedTo(smallest).boundedTo(largest))
        place.size = size;
    return place;
}

}
