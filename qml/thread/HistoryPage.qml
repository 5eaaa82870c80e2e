// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The versions of a post, the newest first, with what was added and what was taken out.
pragma ComponentBehavior: Bound

import QtQuick
import foyer.components
import foyer.look
import foyer.media
import foyer.presentation
import foyer.style
import foyer.viewmodels

PageScope {
    id: page

    property alias account: history.account
    property alias postId: history.postId
    property alias serverId: history.serverId
    property bool marked: true

    title: qsTr("Edit history")

    function act(actionId: string): bool {
        return rows.act(actionId);
    }

    HistoryModel {
        id: history
    }

    RowKeys {
        id: rows

        view: list
    }

    PageHeader {
        id: header

        width: parent.width
        title: page.title
        canGoBack: page.canGoBack
        busy: history.loading
        onBack: page.back()

        ToolButton {
            checkable: true
            checked: page.marked
            text: qsTr("Mark what changed")
            icon.name: "pencil"
            onToggled: page.marked = checked
        }
    }

    ListView {
        id: list

        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        focus: true
        activeFocusOnTab: rows.stop
        clip: true
        model: history
        keyNavigationEnabled: false
        Keys.onPressed: event => rows.takeKey(event)
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.List
        Accessible.name: page.title

        delegate: Item {
            id: version

            required property int index
            required property double at
            required property list<blockView> blocks
            required property list<blockView> plainBlocks
            required property string warningMarkup
            required property list<mediaView> media
            required property list<string> pollOptions
            required property bool isCurrent
            required property bool isOriginal
            required property string changedText

            readonly property int side: Math.max(16, Math.round((width - Theme.column) / 2) + 16)

            width: ListView.view.width
            height: pictures.y + pictures.height + 20
            activeFocusOnTab: version.activeFocus || version.index === rows.row
            Accessible.role: Accessible.ListItem
            Accessible.name: qsTr("%1. %2").arg(when.text).arg(body.plainText)

            FocusRing {
                anchors.margins: 3
                radius: 8
                shown: rows.shown && version.index === rows.row
            }

            Text {
                id: when

                x: version.side
                y: 16
                width: parent.width - 2 * version.side
                text: version.isOriginal ? qsTr("%1, as first posted").arg(Format.fullDate(version.at)) : version.isCurrent ? qsTr("%1, as it is now").arg(Format.fullDate(version.at)) : Format.fullDate(version.at)
                textFormat: Text.PlainText
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignLeft
                color: Theme.text
                font.pixelSize: Theme.small
                font.weight: Font.DemiBold
                Accessible.ignored: true
            }

            Note {
                id: changed

                x: version.side
                y: when.y + when.height + 2
                width: when.width
                height: text.length > 0 ? implicitHeight : 0
                text: version.changedText
                horizontalAlignment: Text.AlignLeft
            }

            Text {
                id: warning

                x: version.side
                y: changed.y + changed.height + 8
                width: when.width
                height: text.length > 0 ? implicitHeight + 8 : 0
                text: version.warningMarkup
                textFormat: Text.StyledText
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignLeft
                color: Theme.caution
                font.pixelSize: Theme.body
            }

            Prose {
                id: body

                x: version.side
                y: warning.y + warning.height
                width: when.width
                height: implicitHeight
                blocks: page.marked ? version.blocks : version.plainBlocks
                Accessible.ignored: true
                onLinkActivated: link => App.openLink(link, page.account)
            }

            Note {
                id: options

                x: version.side
                y: body.y + body.height + (height > 0 ? 8 : 0)
                width: when.width
                height: text.length > 0 ? implicitHeight : 0
                text: version.pollOptions.map(option => "– " + option).join("\n")
                horizontalAlignment: Text.AlignLeft
            }

            MediaGrid {
                id: pictures

                x: version.side
                y: options.y + options.height + (height > 0 ? 8 : 0)
                width: when.width
                height: implicitHeight
                media: version.media
                onOpened: index => version.media[index].kind === "image" ? Navigator.pictureAsked(version.media[index].full, version.media[index].alt) : App.openInBrowser(version.media[index].originalUrl)
                focusPolicy: rows.shown && version.index === rows.row ? Qt.StrongFocus : Qt.NoFocus
            }

            Hairline {
                anchors.bottom: parent.bottom
                anchors.horizontalCenter: parent.horizontalCenter
                width: Math.min(parent.width, Theme.column)
            }
        }

        ScrollBar.vertical: ScrollBar {}
    }

    EmptyPage {
        anchors.centerIn: list
        width: Math.min(parent.width, 520)
        visible: list.count === 0 && !history.loading
        trouble: history.troubleText
        emptyIcon: "history"
        emptyTitle: qsTr("No earlier version is known")
        onRetried: history.refresh()
    }
}
