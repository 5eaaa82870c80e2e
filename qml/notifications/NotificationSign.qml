// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What kind of news it is, as a sign in its own colour.
import QtQuick
import foyer.look

Icon {
    required property string kind

    name: {
        switch (kind) {
        case "mention":
            return "at";
        case "boost":
            return "boost";
        case "favourite":
            return "star-filled";
        case "follow":
            return "user-plus";
        case "followRequest":
            return "user";
        case "poll":
            return "poll";
        case "edit":
        case "quotedEdit":
            return "pencil";
        case "reaction":
            return "smile";
        case "quote":
            return "quote";
        case "move":
            return "move";
        case "post":
            return "bell";
        case "signUp":
            return "user-plus";
        case "report":
            return "flag";
        case "severed":
            return "person-off";
        case "moderation":
            return "shield";
        case "annualReport":
            return "calendar";
        }
        return "info";
    }
    color: kind === "boost" ? Theme.boost : kind === "favourite" ? Theme.favourite : kind === "report" || kind === "moderation" || kind === "severed" ? Theme.danger : Theme.accent
    size: 20
}
