// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// PictureRequest: which picture QML asks for, and in which shape. A value; any thread.
//
// The id is the percent-encoded address, then options after '?', joined by '&':
//   fit=cover      fills the whole sourceSize and crops what is over (default: fits inside it, whole)
//   focus=X,Y      with cover: what must stay in view, -1…1, y up, as servers tell it (default 0,0)
//   r=N, r=circle  rounded corners of N device pixels; a circle (of the middle square, where the picture is none)
//   moves=1        the frames of an animation below each other, their times in milliseconds as the picture's text "delays";
//                  of what does not move, and without this option, the one picture that there is
//   try=N          ignored: makes the address another one, so that QML asks again after a failure
#pragma once

#include <QPointF>
#include <QSize>
#include <QString>
#include <QStringView>

namespace foyer::app {

struct PictureRequest {
    enum class Fit { Contain, Cover };

    QString address;
    QSize box{0, 0}; // device pixels; a side of 0 is free
    Fit fit = Fit::Contain;
    QPointF focus{0, 0};
    double radius = 0;
    bool circle = false;
    bool moves = false;

    bool operator==(const PictureRequest &) const = default;
};

// `id` as an image provider gets it; options that are not known or not valid count as not given.
PictureRequest parsePictureRequest(QStringView id, QSize requestedSize);

}
