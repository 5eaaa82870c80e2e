// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A post in its thread: ancestors above, the post itself large, replies set in by how deep they are.
pragma ComponentBehavior: Bound

import QtQuick
import foyer.components
import foyer.look
import foyer.post
import foyer.presentation

Item {
    id: row

    required property postView post
    required property int depth
    required property list<bool> threadLines
    required property bool collapsed
    required property int hiddenCount
    required property bool hasReplies
    required property bool isFocus
    required property bool isAncestor
    required property bool isNew
    required property string part
    property bool current: false
    property bool afterAncestor: false

    readonly property int step: width < 440 ? 12 : 22
    readonly property int inset: Math.max(0, depth - 1) * step
    readonly property real middle: shown.faceX + shown.faceSize / 2 - 1

    signal activated
    signal collapseAsked

    Accessible.role: Accessible.TreeItem
    Accessible.name: shown.spoken
    Accessible.onPressAction: row.activated()

    implicitHeight: shown.implicitHeight + (folded.visible ? folded.height + 8 : 0)

    Rectangle {
        anchors.fill: parent
        visible: row.isNew
        color: Theme.accentSoft
        opacity: 0.6
    }

    ThreadLines {
        anchors.fill: parent
        visible: row.depth > 1
        goOn: row.threadLines.slice(1, row.depth)
        first: (row.width - Math.min(row.width, Theme.column)) / 2 + (row.width < 440 ? 4 : 8)
        step: row.step
    }

    // From the post above, and to the one below.
    Rectangle {
        x: row.middle
        width: 2
        height: shown.faceY - 4
        visible: row.afterAncestor
        color: Theme.hairline
    }

    Rectangle {
        x: row.middle
        y: shown.faceY + shown.faceSize + 4
        width: 2
        height: row.height - y
        visible: row.isAncestor || (row.hasReplies && !row.collapsed && !row.isFocus && row.width >= 440)
        color: gutter.hovered ? Theme.accent : Theme.hairline

        MouseArea {
            id: gutter

            readonly property bool hovered: containsMouse && !row.isAncestor

            anchors.fill: parent
            anchors.leftMargin: -12
            anchors.rightMargin: -12
            enabled: !row.isAncestor
            hoverEnabled: enabled
            cursorShape: Qt.PointingHandCursor
            onClicked: row.collapseAsked()
        }
    }

    PostRow {
        id: shown

        width: parent.width
        height: implicitHeight
        post: row.post
        inset: row.inset
        detailed: row.isFocus
        showReplyTo: false
        line: row.isFocus || (row.depth <= 1 && !row.isAncestor && !row.hasReplies) || row.collapsed
        current: row.current
        part: row.part
        lead: row.part.length > 0 ? qsTr("Part %1.").arg(row.part) : row.depth > 1 ? qsTr("Reply of level %1.").arg(row.depth) : ""
        Accessible.ignored: true
        onActivated: row.activated()
    }

    LinkButton {
        id: folded

        x: row.LayoutMirroring.enabled ? parent.width - width - shown.faceX - 56 : shown.faceX + 56
        y: shown.height
        height: visible ? implicitHeight : 0
        visible: row.collapsed && row.hiddenCount > 0
        focusPolicy: row.current ? Qt.StrongFocus : Qt.NoFocus
        icon.name: "chevron-down"
        text: qsTr("Show %n replies", "", row.hiddenCount)
        onClicked: row.collapseAsked()
    }
}
