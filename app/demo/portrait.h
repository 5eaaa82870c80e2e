// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Portrait: what an invented person looks like; painted flat and friendly. Pure; any thread.
#pragma once

#include "app/demo/canvas.h"
#include "core/json/fields.h"

namespace foyer::demo {

struct Portrait {
    int skin = 2;       // 0 = fair … 5 = dark
    QString hair;       // short, crop, bob, long, bun, curls, afro, waves, braids, quiff, side, bald, scarf, beanie
    QString hairColor;  // "#rrggbb"; of the cloth for scarf and beanie
    QString top;        // clothes
    QString back;       // background
    QStringList extras; // glasses, roundglasses, beard, moustache, freckles, earrings, blush, laugh, collar, stripes, turtleneck

    bool has(QLatin1StringView extra) const { return extras.contains(extra); }
    bool operator==(const Portrait &) const = default;
};

void paintPortrait(Canvas &c, const Portrait &who);
void paintRobot(Canvas &c); // the bot's face
void paintChoir(Canvas &c); // the group's picture
void paintBlank(Canvas &c); // who has no picture

}

template<>
struct foyer::json::Fields<foyer::demo::Portrait> {
    using P = foyer::demo::Portrait;
    static constexpr auto table = std::make_tuple(field("skin", &P::skin), field("hair", &P::hair), field("hairColor", &P::hairColor),
                                                  field("top", &P::top), field("back", &P::back), field("extras", &P::extras));
};
