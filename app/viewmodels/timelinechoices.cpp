// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/timelinechoices.h"

#include "core/store/sidebar.h"

#include <array>
#include <utility>

namespace foyer::app {
namespace {

constexpr std::array<std::pair<bool TimelineChoices::*, const char *>, 7> names{{
    {&TimelineChoices::hideBoosts, "hide-boosts"},
    {&TimelineChoices::hideReplies, "hide-replies"},
    {&TimelineChoices::hideBots, "hide-bots"},
    {&TimelineChoices::hideQuotes, "hide-quotes"},
    {&TimelineChoices::oldestFirst, "oldest-first"},
    {&TimelineChoices::gatherBoosts, "gather-boosts"},
    {&TimelineChoices::asPictures, "as-pictures"},
}};

QString settingName(const model::Timeline &timeline, const char *name)
{
    using enum model::Timeline::Kind;
    // One choice for the profiles of all people, not one for each of thousands.
    const bool ofAPerson = timeline.kind >= AuthorPosts && timeline.kind <= AuthorPinned;
    const QString list = ofAPerson ? QStringLiteral("author") : timeline.key();
    return u"timeline." + list + u'.' + QLatin1StringView(name);
}

}

void TimelineChoices::applyTo(store::timelines::View &view) const
{
    view.hideBoosts = hideBoosts;
    view.hideReplies = hideReplies;
    view.hideBots = hideBots;
    view.hideQuotes = hideQuotes;
}

TimelineChoices readChoices(store::Reader reader, const model::Timeline &timeline)
{
    TimelineChoices choices;
    for (const auto &[choice, name] : names)
        choices.*choice = !store::sidebar::value(reader, settingName(timeline, name)).isEmpty();
    return choices;
}

void saveChoice(store::Writer writer, const model::Timeline &timeline, bool TimelineChoices::*choice, bool on)
{
    for (const auto &[known, name] : names) {
        if (known == choice)
            store::sidebar::setValue(writer, settingName(timeline, name), on ? QStringLiteral("1") : QString());
    }
}

}
