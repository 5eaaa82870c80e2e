// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Search over everything that was ever seen, and over the server.
pragma ComponentBehavior: Bound

import QtQuick
import foyer.components
import foyer.look
import foyer.post
import foyer.style
import foyer.viewmodels

PageScope {
    id: page

    property string words: "" // to begin with

    title: qsTr("Search")

    function show(words: string): void {
        field.text = words;
        field.forceActiveFocus(Qt.ShortcutFocusReason);
    }

    function goToTop(): void {
        field.forceActiveFocus(Qt.ShortcutFocusReason);
        field.selectAll();
    }

    function act(actionId: string): bool {
        if (list.count === 0)
            return false;
        if (rows.act(actionId))
            return true;
        if (actionId === "open" && list.activeFocus && rows.row >= 0) {
            found.open(rows.row);
            return true;
        }
        const row = list.itemAtIndex(rows.row) as SearchRow;
        return row !== null && row.kind === "post" && PostKeys.act(actionId, row.post, row);
    }

    RowKeys {
        id: rows

        view: list
        arrowsMove: true
        passedOver: index => (list.itemAtIndex(index) as SearchRow)?.kind === "header"
    }

    SearchModel {
        id: found

        query: field.text
    }

    Item {
        id: bar

        width: parent.width
        height: Math.max(56, Theme.control + 20)

        ToolButton {
            id: backButton

            anchors.left: parent.left
            anchors.leftMargin: 8
            anchors.verticalCenter: parent.verticalCenter
            visible: page.canGoBack
            text: qsTr("Back")
            icon.name: "back"
            mirrorIcon: page.LayoutMirroring.enabled
            onClicked: page.back()
        }

        TextField {
            id: field

            anchors.left: backButton.visible ? backButton.right : parent.left
            anchors.leftMargin: Math.max(16, Math.round((parent.width - Theme.column) / 2) + 16) - (backButton.visible ? backButton.width + 8 : 0)
            anchors.right: parent.right
            anchors.rightMargin: Math.max(16, Math.round((parent.width - Theme.column) / 2) + 16)
            anchors.verticalCenter: parent.verticalCenter
            focus: true
            text: page.words
            // Words do not run under the button that clears them.
            leftPadding: mirrored ? Theme.control + 4 : iconRoom
            rightPadding: mirrored ? iconRoom : Theme.control + 4
            iconName: "search"
            placeholderText: qsTr("Search, or paste a link")
            onAccepted: found.submit()
            onTextChanged: rows.row = -1
            Keys.onDownPressed: rows.move(1)
            // Escape takes the words away first; only then does it lead back.
            Keys.onShortcutOverride: event => event.accepted = event.key === Qt.Key_Escape && text.length > 0
            Keys.onEscapePressed: clear()

            ToolButton {
                anchors.right: parent.right
                anchors.rightMargin: 2
                anchors.verticalCenter: parent.verticalCenter
                implicitHeight: parent.height - 4
                visible: field.length > 0 && !waiting.running
                text: qsTr("Clear")
                icon.name: "close"
                iconSize: Math.round(Theme.body * 1.07)
                onClicked: {
                    field.clear();
                    field.forceActiveFocus();
                }
            }

            BusyIndicator {
                id: waiting

                anchors.right: parent.right
                anchors.rightMargin: 4
                anchors.verticalCenter: parent.verticalCenter
                running: found.searching || App.resolving
            }
        }

        Hairline {
            anchors.bottom: parent.bottom
            width: parent.width
        }
    }

    ChipRow {
        id: sections

        anchors.top: bar.bottom
        anchors.topMargin: visible ? 8 : 0
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width, Theme.column)
        height: visible ? implicitHeight + 8 : 0
        visible: field.length > 0

        Repeater {
            model: [
                { key: "all", name: qsTr("All") },
                { key: "people", name: qsTr("People") },
                { key: "posts", name: qsTr("Posts") },
                { key: "tags", name: qsTr("Hashtags") }
            ]

            Chip {
                required property var modelData

                text: modelData.name
                checkable: true
                checked: found.section === modelData.key
                onClicked: found.section = modelData.key
            }
        }

        Chip {
            readonly property string server: App.serverIn(field.text)

            visible: server.length > 0
            icon.name: "server"
            text: qsTr("Look at %1").arg(field.text.trim())
            onClicked: App.openTimeline(server)
        }
    }

    SearchStart {
        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        visible: field.length === 0
        model: found
        onChosen: words => {
            field.text = words;
            found.submit();
        }
        onOperatorChosen: words => {
            field.text = words;
            field.forceActiveFocus();
        }
    }

    ListView {
        id: list

        anchors.top: sections.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        visible: field.length > 0
        activeFocusOnTab: rows.stop
        clip: true
        model: found
        Keys.onPressed: event => {
            if (event.key === Qt.Key_Up && rows.row <= 1)
                field.forceActiveFocus(Qt.BacktabFocusReason);
            else
                rows.takeKey(event);
        }
        cacheBuffer: 400
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: false
        currentIndex: -1 // the first row is a heading, which is no stop for Tab
        highlightFollowsCurrentItem: false
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Findings")
        onContentYChanged: {
            if (contentY + 2 * height > originY + contentHeight)
                found.nearBottom();
        }

        delegate: SearchRow {
            id: row

            required property int index

            width: ListView.view.width
            current: rows.shown && row.index === rows.row
            activeFocusOnTab: row.activeFocus || row.index === rows.row
            onActiveFocusChanged: if (activeFocus) rows.row = row.index
            onOpened: found.open(row.index)
        }

        ScrollBar.vertical: ScrollBar {}
    }

    StateMessage {
        readonly property bool failed: found.errorText.length > 0

        anchors.centerIn: list
        width: Math.min(parent.width, 520)
        visible: field.length > 0 && list.count === 0 && !found.searching
        iconName: App.offline ? "cloud-off" : failed ? "warning" : "search"
        title: failed ? qsTr("The server did not answer") : found.serverAnswered ? qsTr("Nothing found") : qsTr("Nothing found here")
        text: App.offline ? qsTr("Foyer has looked through everything that you have ever seen. Your server can be asked once there is a connection again.") : failed ? found.errorText : found.serverAnswered ? qsTr("Neither Foyer nor your server knows anything with these words.") : qsTr("Press Enter to ask your server, too.")
        action: found.serverAnswered ? "" : failed ? qsTr("Try again") : qsTr("Ask the server")
        onActed: found.submit()
    }
}
