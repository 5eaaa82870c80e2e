// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The subjects that the demo can paint, each a free function that fills a Canvas. Pure; any thread.
#pragma once

#include "app/demo/canvas.h"

namespace foyer::demo {

// Outdoors
void paintHills(Canvas &c);    // looks: dawn, noon, dusk, autumn, winter, spring
void paintSea(Canvas &c);      // looks: day, sunset, mist
void paintNight(Canvas &c);    // looks: stars, aurora, moon
void paintLake(Canvas &c);     // looks: alpine, evening
void paintForest(Canvas &c);   // looks: beech, autumn, mist
void paintMeadow(Canvas &c);   // looks: poppies, lavender, daisies, tulips
void paintHouses(Canvas &c);   // looks: day, evening, snow
void paintBalloons(Canvas &c); // looks: dawn, noon

// At home
void paintBread(Canvas &c);   // looks: boule, slices, croissants
void paintTea(Canvas &c);     // looks: pot, cup, green
void paintFruit(Canvas &c);   // looks: lemons, pears, apples
void paintCat(Canvas &c);     // looks: ginger, grey, black, white
void paintCatHead(Canvas &c); // the cat alone, for a small round picture
void paintBooks(Canvas &c);
void paintPottery(Canvas &c); // looks: blue, earth
void paintRain(Canvas &c);    // looks: city, warm

// On paper and cloth
void paintMap(Canvas &c);
void paintScore(Canvas &c);
void paintNote(Canvas &c);   // looks: recipe, list, letter
void paintTiles(Canvas &c);  // looks: blue, warm
void paintKnit(Canvas &c);   // looks: fjord, berry, moss
void paintLeaves(Canvas &c); // looks: ink, colour
void paintChart(Canvas &c);  // looks: light, dark
void paintScript(Canvas &c); // a flowing ornament of pen strokes

}
