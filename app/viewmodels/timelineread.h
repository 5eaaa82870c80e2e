// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// timelineread: what TimelineRows asks of the store, as values that go to the reading thread and come back. Pure but for the store.
#pragma once

#include "app/viewmodels/filterset.h"
#include "app/viewmodels/timelineitem.h"

namespace foyer::app {

// Which list, with everything that decides about its rows.
struct TimelineQuestion {
    timelines::View view;
    QList<FilterOwner> owners;
    QString filterContext;
    Timestamp now;
    bool gathers = false; // boosts that stand together are one row
};

struct TimelineWindow {
    timelines::Window window;
    FilterSet filters;
    int above = 0; // rows that stand above the window
    std::optional<timelines::ReadPosition> position;
};

enum class Anchor { Top, ReadPosition, Row };

// The window to begin with.
TimelineWindow readWindow(store::Reader reader, const TimelineQuestion &question, Anchor anchor, store::RowId row, int before, int after);

// What a list shows when it asks where rows belong.
struct ShownRows {
    QList<store::RowId> ids;  // in order
    store::RowId topEdge = 0; // the window's ends, which may be hidden by filters; 0 = the window is empty
    store::RowId bottomEdge = 0;
    bool reachesTop = true;
    bool reachesBottom = true;
};

struct PlacedRows {
    struct Insert {
        store::RowId before = 0; // 0 = at the end
        timelines::Row row;
    };
    QList<timelines::Row> updated;
    QList<Insert> inserted; // in the order of the list
    QList<store::RowId> gone;
    int above = 0; // of the new ones, how many stand above the window
};

// Reads `ids` and finds out where those that are not shown yet belong.
PlacedRows placeRows(store::Reader reader, const timelines::View &view, const QList<store::RowId> &ids, const ShownRows &shown);

}
