// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who follows whom, who may see what, what stands in which timeline of the demo. Pure.
#pragma once

#include "app/demo/scribe.h"

namespace foyer::demo {

bool follows(const World &world, const Person &one, const Person &other);
bool asksToFollow(const Member &member, const Person &person);
QList<const Person *> followersOf(const World &world, const Person &person);
QList<const Person *> followedBy(const World &world, const Person &person);
QList<const Person *> familiarFollowersOf(const Viewer &viewer, const World &world, const Person &person);
// Those who favourited or boosted, the newest first: some of the many that the number tells of.
QList<const Person *> likersOf(const World &world, const Post &post, bool boosts);

bool maySee(const Viewer &viewer, const World &world, const Post &post);

// Of World::order, newest first, what belongs into a timeline.
const Post &shownPost(const World &world, int item); // of a boost the boosted
bool isBoost(const World &world, int item);
bool inHome(const Viewer &viewer, const World &world, int item);
bool inList(const Viewer &viewer, const World &world, const ListOfPeople &list, int item);
bool inPublic(const Viewer &viewer, const World &world, int item, bool local);

// The filters of the viewer whose words stand in the post, with the words.
QList<std::pair<const WordFilter *, QStringList>> filtersOn(const Viewer &viewer, const Post &post);

qint64 repliesTo(const Viewer &viewer, const World &world, const Post &post);

}
