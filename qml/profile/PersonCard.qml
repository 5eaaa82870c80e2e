// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who somebody is, in short, beside their picture or name. For the pointer only: keys and screen readers open the profile itself.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import foyer.components
import foyer.look
import foyer.presentation
import foyer.style
import foyer.viewmodels

Popup {
    id: card

    property personView person
    property double accountId: -1
    readonly property bool hovered: pointer.hovered

    width: 320
    padding: 16
    focus: false
    closePolicy: T.Popup.CloseOnPressOutside // not on Escape: Qt hears no shortcut of the window while such a popup is open

    PopupName {
        content: card.contentItem
        value: card.person.name
    }

    ProfileModel {
        id: profile

        account: card.accountId
        handle: card.visible ? card.person.handle : ""
    }

    contentItem: Column {
        spacing: 10
        Accessible.ignored: true

        HoverHandler {
            id: pointer
        }

        Item {
            width: parent.width
            height: 56

            Avatar {
                anchors.left: parent.left
                size: 56
                person: card.person
            }

            Standing {
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, parent.width - 68)
                text: profile.relationshipText
            }
        }

        Column {
            width: parent.width
            spacing: 1

            PersonName {
                width: parent.width
                person: card.person
            }

            Quiet {
                width: parent.width
                text: "@" + card.person.handle
                elide: Text.ElideMiddle
                horizontalAlignment: Text.AlignLeft
            }
        }

        Prose {
            width: parent.width
            height: implicitHeight
            visible: profile.bio.length > 0
            blocks: profile.bio
            maximumLines: 5
            pixelSize: Theme.small
            onLinkActivated: link => {
                card.close();
                App.openLink(link, profile.accountId);
            }
        }

        Quiet {
            width: parent.width
            visible: profile.familiarText.length > 0
            text: profile.familiarText
            wrapMode: Text.Wrap
            maximumLineCount: 2
            elide: Text.ElideRight
            horizontalAlignment: Text.AlignLeft
        }

        Quiet {
            width: parent.width
            visible: text.length > 0
            text: [profile.postsText, profile.followersText].filter(part => part.length > 0).join(" · ")
            elide: Text.ElideRight
            horizontalAlignment: Text.AlignLeft
        }
    }
}
