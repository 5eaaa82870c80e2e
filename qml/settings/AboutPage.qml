// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What this is, under which terms, and the last lines of its log for whoever looks into a fault.
pragma ComponentBehavior: Bound

import QtQuick
import foyer.components
import foyer.look
import foyer.style
import foyer.viewmodels

PageScope {
    id: page

    title: qsTr("About Foyer")

    LogLines {
        id: log
    }

    PageHeader {
        id: header

        width: parent.width
        title: page.title
        canGoBack: page.canGoBack
        onBack: page.back()
    }

    ScrollColumn {
        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        spacing: 16
        focus: true
        Accessible.role: Accessible.Pane
        Accessible.name: page.title

        Column {
            width: parent.width
            spacing: 6

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                name: "hearth"
                size: 64
                color: Theme.accent
            }

            Heading {
                width: parent.width
                level: 1
                text: qsTr("Foyer %1").arg(App.version)
                horizontalAlignment: Text.AlignHCenter
            }

            Text {
                width: parent.width
                text: qsTr("Foyer is free software: you may use it, study it, change it and pass it on under the GNU General Public License, version 3 or later. It comes without any warranty. It sends nothing about you to anybody but your own servers.")
                textFormat: Text.PlainText
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignHCenter
                color: Theme.secondary
                lineHeight: Theme.leading
                font.pixelSize: Theme.body
                Accessible.role: Accessible.StaticText
                Accessible.name: text
            }

            LinkButton {
                anchors.horizontalCenter: parent.horizontalCenter
                text: qsTr("Read the licence")
                icon.name: "external"
                onClicked: App.openInBrowser("https://www.gnu.org/licenses/gpl-3.0.html")
            }
        }

        Hairline {
            width: parent.width
        }

        Item {
            width: parent.width
            implicitHeight: Math.max(heading.implicitHeight, tools.height)

            Heading {
                id: heading

                anchors.left: parent.left
                anchors.right: tools.left
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("Log")
                horizontalAlignment: Text.AlignLeft
            }

            Row {
                id: tools

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter

                ToolButton {
                    text: qsTr("Read the log again")
                    icon.name: "refresh"
                    onClicked: log.refresh()
                }

                ToolButton {
                    enabled: log.lines.length > 0
                    text: qsTr("Copy the log")
                    icon.name: "copy"
                    onClicked: {
                        App.copyText(qsTr("Foyer %1").arg(App.version) + "\n" + log.lines.join("\n"));
                        App.notify(qsTr("Log copied"));
                    }
                }
            }
        }

        Note {
            width: parent.width
            text: log.lines.length > 0 ? qsTr("The newest lines stand last. They may name servers that you read; look through them before you pass them on.") : qsTr("Nothing has gone wrong since Foyer was started.")
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft
        }

        TextArea {
            width: parent.width
            visible: log.lines.length > 0
            readOnly: true
            text: log.lines.join("\n")
            font.family: "monospace"
            font.pixelSize: Theme.caption
            // A log is written in English, from left to right.
            LayoutMirroring.enabled: false
            Accessible.name: qsTr("Log")
        }
    }
}
