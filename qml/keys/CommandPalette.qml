// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Everything by a few letters (Ctrl+K): actions, accounts, lists and hashtags, what was typed as a search or a link.
pragma ComponentBehavior: Bound

import QtQuick
import foyer.components
import foyer.look
import foyer.navigation
import foyer.style
import foyer.viewmodels

Sheet {
    id: palette

    property list<var> found: []
    readonly property int shown: Math.min(8, Math.floor((parent?.height ?? 600) * 0.6 / rowHeight))
    readonly property int rowHeight: Theme.control + 6

    // The signs that the same things wear elsewhere.
    readonly property var signs: ({
            next: "arrow-down",
            previous: "arrow-up",
            top: "arrow-up",
            newest: "arrow-up",
            refresh: "refresh",
            nextColumn: "columns",
            previousColumn: "columns",
            viewOptions: "settings",
            open: "messages",
            openAuthor: "user",
            openMedia: "image",
            revealWarning: "warning",
            toggleMedia: "eye",
            openLinks: "link",
            openInBrowser: "external",
            copyLink: "copy",
            readAloud: "volume",
            sharePicture: "share",
            copyEmbed: "copy",
            history: "history",
            fold: "chevron-up",
            postMenu: "more",
            profileCode: "qr",
            goHome: "home",
            goNotifications: "bell",
            goLocal: "local",
            goFederated: "globe",
            goBookmarks: "bookmark",
            goFavourites: "star",
            goProfile: "user",
            goTrends: "compass",
            goCatchUp: "clock",
            goColumns: "columns",
            otherServer: "server",
            goSearch: "search",
            back: "back",
            search: "search",
            shortcuts: "keyboard",
            nextPart: "sidebar",
            previousPart: "sidebar",
            settings: "settings",
            zoomIn: "zoom-in",
            zoomOut: "zoom-out",
            zoomReset: "fit",
            quit: "log-out",
            accountAll: "users",
            addAccount: "user-plus"
        })

    signal searchAsked(words: string)

    // How well `words` fit `text`: 0 = not at all. Letters in their order are enough; whole beginnings of words are better.
    function fit(text: string, words: string): real {
        const hay = text.toLocaleLowerCase();
        const needle = words.toLocaleLowerCase().trim();
        if (needle.length === 0)
            return 1;
        const at = hay.indexOf(needle);
        if (at >= 0)
            return at === 0 ? 100 : /[\s@#/:]/.test(hay[at - 1]) ? 80 : 60;
        let place = -1;
        let score = 40;
        for (const letter of needle.replace(/\s+/g, "")) {
            const next = hay.indexOf(letter, place + 1);
            if (next < 0)
                return 0;
            score -= place >= 0 ? Math.min(6, next - place - 1) : Math.min(6, next);
            place = next;
        }
        return Math.max(0, score);
    }

    function everything(): list<var> {
        const rows = [];
        for (const action of Actions.matching(""))
            if (!/^account\d$/.test(action.actionId) && action.actionId !== "palette")
                rows.push({ kind: "action", icon: palette.signs[action.actionId] ?? "dot", name: action.name, detail: action.category, keys: Actions.keysOf(action.actionId), key: action.actionId });
        for (let i = 0; i < accounts.count; ++i) {
            const account = accounts.objectAt(i) as PaletteRow;
            rows.push({ kind: "account", icon: "user", name: "@" + account.name, detail: qsTr("Account"), keys: [], key: i });
        }
        for (let i = 0; i < places.count; ++i) {
            const place = places.objectAt(i) as PaletteRow;
            rows.push({ kind: "timeline", icon: place.kind === "tag" ? "hash" : "list", name: place.name, detail: place.kind === "tag" ? qsTr("Hashtag") : qsTr("List"), keys: [], key: place.key });
        }
        return rows;
    }

    function look(): void {
        const words = field.text.trim();
        const rows = palette.everything().map((row, at) => ({ row: row, at: at, score: words.length === 0 ? (/^go/.test(row.key) ? 2 : 1) : palette.fit(row.name, words) || palette.fit(row.name + " " + row.detail, words) / 2 }))
            .filter(entry => entry.score > 0).sort((a, b) => b.score - a.score || a.at - b.at).map(entry => entry.row);
        if (/^(https?:\/\/|@[^@\s]+@)\S+/.test(words))
            rows.unshift({ kind: "open", icon: "link", name: qsTr("Open %1").arg(words), detail: "", keys: [], key: words });
        else if (words.length > 0)
            rows.push({ kind: "search", icon: "search", name: qsTr("Search for “%1”").arg(words), detail: "", keys: [], key: words });
        const server = /^https?:/.test(words) ? "" : App.serverIn(words);
        if (server.length > 0)
            rows.unshift({ kind: "timeline", icon: "server", name: qsTr("Look at %1").arg(words), detail: qsTr("Another server"), keys: [], key: server });
        palette.found = rows;
        list.currentIndex = rows.length > 0 ? 0 : -1;
        list.positionViewAtBeginning();
    }

    function run(row: var): void {
        palette.close();
        // What it opens takes the focus, which comes back to the window first.
        Qt.callLater(palette.start, row);
    }

    function start(row: var): void {
        switch (row.kind) {
        case "action":
            Actions.trigger(row.key);
            break;
        case "account":
            App.switchTo(row.key);
            break;
        case "timeline":
            App.openTimeline(row.key);
            break;
        case "open":
            App.openTyped(row.key);
            break;
        case "search":
            palette.searchAsked(row.key);
        }
    }

    name: qsTr("Command palette")
    widest: 600
    onAboutToShow: {
        field.clear();
        palette.look();
        field.forceActiveFocus();
    }

    SideBarModel {
        id: sideBar
    }

    Instantiator {
        id: accounts

        model: App.accounts
        delegate: PaletteRow {
            required property string handle

            name: handle
            key: ""
            kind: "account"
        }
        onObjectAdded: if (palette.visible) Qt.callLater(palette.look)
    }

    Instantiator {
        id: places

        model: sideBar
        delegate: PaletteRow {
            required property string timeline
            required name
            required kind

            key: timeline
        }
        onObjectAdded: if (palette.visible) Qt.callLater(palette.look)
    }

    contentItem: Item {
        implicitHeight: field.height + 16 + list.height + 8

        TextField {
            id: field

            x: 8
            y: 8
            width: parent.width - 16
            implicitHeight: Theme.control + 8
            focus: true
            iconName: "search"
            placeholderText: qsTr("What would you like to do?")
            maximumLength: 500
            onTextEdited: palette.look()
            Accessible.description: list.currentIndex >= 0 ? palette.found[list.currentIndex]?.name ?? "" : qsTr("Nothing found")
            Keys.onUpPressed: list.decrementCurrentIndex()
            Keys.onDownPressed: list.incrementCurrentIndex()
            Keys.onPressed: event => {
                if (event.key === Qt.Key_PageDown || event.key === Qt.Key_PageUp) {
                    const by = event.key === Qt.Key_PageDown ? palette.shown : -palette.shown;
                    list.currentIndex = Math.max(0, Math.min(list.count - 1, list.currentIndex + by));
                    event.accepted = true;
                }
            }
            onAccepted: if (list.currentIndex >= 0) palette.run(palette.found[list.currentIndex])
        }

        ListView {
            id: list

            x: 8
            y: field.y + field.height + 8
            width: parent.width - 16
            height: Math.max(1, Math.min(count, palette.shown)) * palette.rowHeight
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            model: palette.found
            keyNavigationWraps: true
            highlightMoveDuration: 0
            Accessible.role: Accessible.List

            ScrollBar.vertical: ScrollBar {}

            ToldRows {
                view: list
            }

            delegate: ItemDelegate {
                id: row

                required property int index
                required property var modelData

                width: ListView.view.width
                height: palette.rowHeight
                highlighted: ListView.isCurrentItem
                focusPolicy: Qt.NoFocus
                text: modelData.name
                icon.name: modelData.icon
                leftPadding: 12 + (mirrored ? side.width + 8 : 0)
                rightPadding: 12 + (mirrored ? 0 : side.width + 8)
                Accessible.role: Accessible.ListItem
                Accessible.name: modelData.detail.length > 0 ? qsTr("%1, %2").arg(modelData.name).arg(modelData.detail) : modelData.name
                onClicked: palette.run(modelData)

                Row {
                    id: side

                    anchors.right: parent.right
                    anchors.rightMargin: 12
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: 10

                    Quiet {
                        anchors.verticalCenter: parent.verticalCenter
                        visible: palette.width > 460
                        text: row.modelData.detail
                        font.pixelSize: Theme.caption
                    }

                    KeyCaps {
                        anchors.verticalCenter: parent.verticalCenter
                        visible: row.modelData.keys.length > 0
                        keys: row.modelData.keys
                    }
                }
            }

            Note {
                anchors.centerIn: parent
                visible: list.count === 0
                text: qsTr("Nothing found")
            }
        }
    }
}
