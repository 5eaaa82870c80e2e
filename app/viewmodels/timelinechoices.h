// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// TimelineChoices: how a person wants to read one timeline; kept among the profile's small values. A value; owned by a TimelineModel.
#pragma once

#include "core/store/timelines.h"

namespace foyer::app {

struct TimelineChoices {
    bool hideBoosts = false;
    bool hideReplies = false;
    bool hideBots = false;
    bool hideQuotes = false;
    bool oldestFirst = false;  // one reads upwards: gaps are filled from their older end
    bool gatherBoosts = false; // boosts that stand together are one row
    bool asPictures = false;   // a wall of pictures takes the place of the list

    bool operator==(const TimelineChoices &) const = default;
    bool hidesAny() const { return hideBoosts || hideReplies || hideBots || hideQuotes; }
    void applyTo(store::timelines::View &view) const;
};

TimelineChoices readChoices(store::Reader reader, const model::Timeline &timeline);
void saveChoice(store::Writer writer, const model::Timeline &timeline, bool TimelineChoices::*choice, bool on);

}
