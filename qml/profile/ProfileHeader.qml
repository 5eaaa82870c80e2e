// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A person: pictures, name, words about themselves, how one stands to them.
pragma ComponentBehavior: Bound

import QtQuick
import foyer.components
import foyer.look
import foyer.presentation
import foyer.style
import foyer.viewmodels

Item {
    id: head

    required property ProfileModel profile
    property int tab: 0

    readonly property int columnWidth: Math.min(width, Theme.column)
    readonly property int side: width < 440 ? 12 : 16

    signal tabChosen(tab: int)

    implicitHeight: column.height

    Column {
        id: column

        anchors.horizontalCenter: parent.horizontalCenter
        width: head.columnWidth

        Item {
            width: parent.width
            height: head.profile.header.length > 0 ? Math.round(parent.width / 3.2) : 72

            Rectangle {
                anchors.fill: parent
                color: Theme.accentSoft
            }

            PictureButton {
                anchors.fill: parent
                visible: head.profile.header.length > 0
                text: head.profile.headerDescription.length > 0 ? qsTr("Header picture: %1").arg(head.profile.headerDescription) : qsTr("Header picture")
                onClicked: Navigator.pictureAsked(head.profile.header, head.profile.headerDescription)
                contentItem: Picture {
                    address: head.profile.header
                }
            }
        }

        Item {
            width: parent.width
            height: 56

            Rectangle {
                x: head.LayoutMirroring.enabled ? parent.width - width - head.side + 4 : head.side - 4
                y: -44
                width: 96
                height: 96
                radius: 25
                color: Theme.window

                PictureButton {
                    anchors.centerIn: parent
                    width: 88
                    height: 88
                    text: head.profile.avatarDescription.length > 0 ? qsTr("Profile picture: %1").arg(head.profile.avatarDescription) : qsTr("Profile picture")
                    onClicked: Navigator.pictureAsked(head.profile.avatarFull, head.profile.avatarDescription)
                    contentItem: Avatar {
                        size: 88
                        person: head.profile.person
                    }
                }
            }

            Row {
                anchors.right: parent.right
                anchors.rightMargin: head.side
                anchors.verticalCenter: parent.verticalCenter
                spacing: 6

                ToolButton {
                    text: qsTr("Search in these posts")
                    icon.name: "search"
                    onClicked: Navigator.searchAsked("from:" + head.profile.person.handle + " ")
                }

                ToolButton {
                    visible: head.profile.url.length > 0
                    text: qsTr("Open in the browser")
                    icon.name: "external"
                    onClicked: App.openInBrowser(head.profile.url)
                }

                ToolButton {
                    visible: head.profile.url.length > 0
                    text: qsTr("QR code")
                    icon.name: "qr"
                    onClicked: Navigator.codeAsked(head.profile.person, head.profile.url)
                }

                ToolButton {
                    text: qsTr("Copy handle")
                    icon.name: "copy"
                    onClicked: App.copyText("@" + head.profile.person.handle)
                }
            }
        }

        Column {
            x: head.side
            width: parent.width - 2 * head.side
            spacing: 12

            Column {
                width: parent.width

                PersonName {
                    width: parent.width
                    person: head.profile.person
                    pixelSize: Theme.title
                    Accessible.role: Accessible.Heading
                    Accessible.name: head.profile.person.name
                }

                Note {
                    width: parent.width
                    text: "@" + head.profile.person.handle
                    wrapMode: Text.WrapAnywhere
                    horizontalAlignment: Text.AlignLeft
                    font.pixelSize: Theme.body
                }

                Flow {
                    width: parent.width
                    topPadding: head.profile.roles.length > 0 || standing.visible ? 8 : 0
                    spacing: 6

                    Standing {
                        id: standing

                        width: Math.min(implicitWidth, parent.width)
                        text: head.profile.relationshipText
                    }

                    Repeater {
                        model: head.profile.roles

                        Chip {
                            required property var modelData

                            text: modelData.name
                            enabled: false
                        }
                    }
                }
            }

            ProfileNotice {
                width: parent.width
                visible: head.profile.noticeKind.length > 0
                profile: head.profile
            }

            Item {
                width: parent.width
                height: bio.implicitHeight
                visible: head.profile.bio.length > 0

                Prose {
                    id: bio

                    width: parent.width
                    height: implicitHeight
                    blocks: head.profile.bio
                    onLinkActivated: link => App.openLink(link, head.profile.accountId)
                }

                LinkStops {
                    prose: bio
                }
            }

            ProfileFields {
                width: parent.width
                visible: head.profile.fields.length > 0
                values: head.profile.fields
                accountId: head.profile.accountId
            }

            Rectangle {
                width: parent.width
                height: note.implicitHeight + 20
                visible: head.profile.note.length > 0
                radius: 8
                color: Theme.hover

                Text {
                    id: note

                    x: 12
                    y: 10
                    width: parent.width - 24
                    text: qsTr("Your note: %1").arg(head.profile.note)
                    Accessible.role: Accessible.StaticText
                    Accessible.name: text
                    textFormat: Text.PlainText
                    wrapMode: Text.Wrap
                    horizontalAlignment: Text.AlignLeft
                    color: Theme.text
                    font.pixelSize: Theme.small
                }
            }

            Flow {
                width: parent.width
                visible: head.profile.featuredTags.length > 0
                spacing: 6

                Repeater {
                    model: head.profile.featuredTags

                    Chip {
                        required property string modelData

                        text: "#" + modelData
                        onClicked: App.openTag(modelData)
                    }
                }
            }

            Column {
                width: parent.width
                spacing: 2

                ProfileFigures {
                    width: parent.width
                    profile: head.profile
                }

                Note {
                    width: parent.width
                    text: [head.profile.joinedText, head.profile.lastPostText].filter(part => part.length > 0).join(" · ")
                    visible: text.length > 0
                    wrapMode: Text.Wrap
                    horizontalAlignment: Text.AlignLeft
                }
            }

            Item {
                width: parent.width
                height: Math.max(28, known.implicitHeight)
                visible: head.profile.familiarText.length > 0

                Row {
                    id: familiar

                    anchors.left: parent.left
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: -6

                    Repeater {
                        model: head.profile.familiar.slice(0, 4)

                        Avatar {
                            required property personView modelData

                            size: 24
                            person: modelData
                        }
                    }
                }

                Note {
                    id: known

                    anchors.left: familiar.right
                    anchors.leftMargin: 8
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    text: head.profile.familiarText
                    wrapMode: Text.Wrap
                    horizontalAlignment: Text.AlignLeft
                }
            }
        }

        TabBar {
            width: parent.width
            leftPadding: 4
            currentIndex: head.tab
            onCurrentIndexChanged: head.tabChosen(currentIndex)

            TabButton {
                text: qsTr("Posts")
            }

            TabButton {
                text: qsTr("With replies")
            }

            TabButton {
                text: qsTr("Media")
            }
        }
    }
}
