// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A post as a row of a list: who boosted it, who wrote it, what it says and shows, what became of it.
// Every height here is known as soon as the post is: a row that found its height a frame later would make the list jump.
pragma ComponentBehavior: Bound

import QtQuick
import foyer.components
import foyer.look
import foyer.media
import foyer.navigation
import foyer.presentation
import foyer.style
import foyer.viewmodels

Item {
    id: row

    required property postView post
    property bool current: false
    property bool reachable: current // what is in a row can be reached by Tab while the row is the current one
    property bool detailed: false // the post that a thread is about
    property bool showReplyTo: true
    property bool line: true      // a hairline below
    property int inset: 0         // a reply's place in its thread
    property string part: ""      // "3/7" of a text in several posts
    property string lead: ""      // what a screen reader says first

    readonly property string spoken: (row.lead.length > 0 ? row.lead + " " : "") + (row.filtered ? qsTr("Filtered: %1").arg(row.post.filterTitle) : (row.seen ? qsTr("Read before. %1").arg(Format.spoken(row.post, Clock.now)) : Format.spoken(row.post, Clock.now)) + (row.hasWarning && row.warningOpen ? " " + row.post.words : ""))
    readonly property int reach: row.reachable ? Qt.StrongFocus : Qt.NoFocus
    readonly property bool hasWarning: post.warningMarkup.length > 0
    readonly property bool hasCard: post.hasCard && Settings.showLinkCards && post.media.length === 0 && post.quoteState !== "shown"
    readonly property bool filtered: post.filterTitle.length > 0 && !Unfolded.has(Unfolded.Filter, post.postId, Unfolded.revision)
    readonly property bool seen: !filtered && post.seenMarkup.length > 0 && Settings.foldSeenBoosts && !Unfolded.has(Unfolded.Seen, post.postId, Unfolded.revision)
    readonly property bool folded: filtered || seen
    readonly property bool warningOpen: !hasWarning || (Settings.expandWarnings !== Unfolded.has(Unfolded.Warning, post.postId, Unfolded.revision))
    readonly property bool bodyOpen: !post.isLong || detailed || Settings.alwaysExpandPosts || Unfolded.has(Unfolded.Body, post.postId, Unfolded.revision)
    readonly property bool mediaOpen: Settings.showSensitive !== Unfolded.has(Unfolded.Media, post.postId, Unfolded.revision)
    readonly property bool narrow: width < 440
    readonly property int side: 16
    readonly property int indent: narrow ? 0 : face.width + 12
    readonly property bool rightToLeft: LayoutMirroring.enabled
    // Where the author's picture stands, for the lines of a thread.
    readonly property real faceX: column.x + content.x + face.x
    readonly property real faceY: content.y + face.y
    readonly property int faceSize: face.size

    signal activated

    function toggleWarning(): void {
        if (row.folded)
            row.unfold();
        else if (row.hasWarning)
            Unfolded.toggle(Unfolded.Warning, row.post.postId);
    }

    function unfold(): void {
        Unfolded.set(row.filtered ? Unfolded.Filter : Unfolded.Seen, row.post.postId, true);
    }

    function toggleMedia(): void {
        if (row.post.media.length > 0 && row.post.sensitive)
            Unfolded.toggle(Unfolded.Media, row.post.postId);
    }

    implicitHeight: folded ? filter.height + 25 : footer.y + footer.height + 9
    Accessible.role: Accessible.ListItem
    Accessible.name: row.spoken
    Accessible.onPressAction: row.activated()

    MouseArea {
        anchors.fill: parent
        acceptedButtons: Qt.LeftButton | Qt.RightButton
        onClicked: mouse => {
            if (mouse.button === Qt.RightButton)
                Navigator.menuAsked(row.post, row);
            else
                row.activated();
        }
    }

    Item {
        id: column

        x: Math.round(Math.max(0, row.width - Theme.column) / 2) + (row.rightToLeft ? 0 : row.inset)
        width: Math.min(row.width, Theme.column) - row.inset
        height: parent.height

        FocusRing {
            anchors.margins: 3
            radius: 8
            shown: row.current
        }

        Loader {
            id: filter

            x: row.side
            y: 12
            width: parent.width - 2 * row.side
            height: (item as Item)?.implicitHeight ?? 0
            active: row.folded
            sourceComponent: PostFold {
                iconName: row.filtered ? "filter" : "boost"
                quiet: !row.filtered
                markup: row.filtered ? qsTr("Filtered: %1").arg(row.post.filterTitle.replace(/&/g, "&amp;").replace(/</g, "&lt;")) : row.post.seenMarkup
                focusPolicy: row.reach
                openText: row.filtered ? qsTr("Show anyway") : qsTr("Show")
                onToggled: row.unfold()
            }
        }

        Item {
            id: content

            x: row.side
            y: 12
            width: parent.width - 2 * row.side
            visible: !row.folded

            Loader {
                id: boost

                width: parent.width
                height: active ? 28 : 0
                active: row.post.boostedByMarkup.length > 0
                sourceComponent: PostBoostLine {
                    post: row.post
                    indent: row.narrow ? 24 : face.width + 12
                }
            }

            Avatar {
                id: face

                x: row.rightToLeft ? parent.width - width : 0
                y: boost.height + 2
                size: row.narrow ? 40 : 44
                person: row.post.author

                TapHandler {
                    gesturePolicy: TapHandler.ReleaseWithinBounds
                    onTapped: Navigator.openPerson(row.post.author, row.post.accountId)
                }
                PersonHover {
                    person: row.post.author
                    accountId: row.post.accountId
                }
            }

            PostHeader {
                id: header

                x: row.rightToLeft ? 0 : face.width + 12
                y: boost.height
                width: parent.width - face.width - 12
                post: row.post
                part: row.part

                TapHandler {
                    gesturePolicy: TapHandler.ReleaseWithinBounds
                    onTapped: Navigator.openPerson(row.post.author, row.post.accountId)
                }
            }

            Item {
                id: main

                x: row.rightToLeft ? 0 : row.indent
                y: row.narrow ? Math.max(header.y + header.height, face.y + face.height) + 6 : header.y + header.height + 6
                width: parent.width - row.indent

                Text {
                    id: replyLine

                    width: parent.width
                    height: row.showReplyTo && row.post.replyTo.length > 0 ? Math.round(Theme.small * 1.36) + 4 : 0
                    visible: height > 0
                    text: qsTr("Replying to %1").arg(row.post.replyTo)
                    textFormat: Text.PlainText
                    elide: Text.ElideRight
                    horizontalAlignment: Text.AlignLeft
                    color: Theme.secondary
                    font.pixelSize: Theme.small
                    Accessible.ignored: true
                }

                Loader {
                    id: warning

                    y: replyLine.height
                    width: parent.width
                    height: (item as Item)?.implicitHeight ?? 0
                    active: row.hasWarning
                    sourceComponent: PostFold {
                        markup: row.post.warningMarkup
                        rightToLeft: row.post.warningRightToLeft
                        open: row.warningOpen
                        openText: qsTr("Show more")
                        closeText: qsTr("Show less")
                        focusPolicy: row.reach
                        onToggled: row.toggleWarning()
                    }
                }

                Prose {
                    id: body

                    y: warning.y + warning.height + (warning.active && visible ? 8 : 0)
                    width: parent.width
                    height: visible ? implicitHeight : 0
                    visible: row.warningOpen && row.post.blocks.length > 0
                    blocks: row.warningOpen ? row.post.blocks : []
                    pixelSize: row.detailed ? Math.round(Theme.body * 1.13) : Theme.body
                    maximumLines: row.bodyOpen ? 0 : 12
                    Accessible.ignored: true
                    onLinkActivated: link => App.openLink(link, row.post.accountId)
                    onLinkMenuRequested: link => Navigator.linkMenuAsked(link, row.post.accountId, body)
                }

                Loader {
                    id: unfold

                    y: body.y + body.height
                    height: (item as Item)?.implicitHeight ?? 0
                    active: row.warningOpen && row.post.isLong && !row.detailed && !Settings.alwaysExpandPosts
                    sourceComponent: LinkButton {
                        focusPolicy: row.reach
                        text: row.bodyOpen ? qsTr("Show less") : qsTr("Read more")
                        onClicked: Unfolded.toggle(Unfolded.Body, row.post.postId)
                    }
                }

                Prose {
                    id: tags

                    y: unfold.y + unfold.height + (visible ? 6 : 0)
                    width: parent.width
                    height: visible ? implicitHeight : 0
                    visible: row.warningOpen && row.post.tagBar.length > 0
                    // Not-breaking joins keep a tag together with nothing but itself; the gap is where a line may break.
                    markup: visible ? row.post.tagBar.map(tag => '<a href="foyer:tag/' + encodeURIComponent(tag) + '">#' + tag.replace(/[<>&"]/g, "") + "</a>").join("&nbsp; ") : ""
                    pixelSize: Theme.small
                    linkColor: Theme.secondary
                    underlineLinks: false
                    Accessible.ignored: true
                    onLinkActivated: link => App.openLink(link, row.post.accountId)
                }

                Loader {
                    active: row.reachable
                    sourceComponent: Item {
                        LinkStops {
                            prose: body
                        }

                        LinkStops {
                            prose: tags
                        }
                    }
                }

                Loader {
                    id: media

                    y: tags.y + tags.height + (active ? 10 : 0)
                    width: parent.width
                    height: (item as Item)?.implicitHeight ?? 0
                    active: row.post.media.length > 0 && row.warningOpen
                    sourceComponent: MediaGrid {
                        media: row.post.media
                        sensitive: row.post.sensitive
                        revealed: row.mediaOpen
                        focusPolicy: row.reach
                        onOpened: index => Navigator.mediaAsked(row.post, index)
                        onRevealAsked: row.toggleMedia()
                    }
                }

                Loader {
                    id: attached

                    y: media.y + media.height
                    width: parent.width
                    height: (item as Item)?.implicitHeight ?? 0
                    active: row.detailed || row.post.reactions.length > 0 || row.warningOpen && (row.post.hasPoll || row.hasCard || row.post.quoteState.length > 0)
                    sourceComponent: PostAttachments {
                        post: row.post
                        open: row.warningOpen
                        carded: row.hasCard
                        detailed: row.detailed
                        focusPolicy: row.reach
                    }
                }
            }
        }

        PostFooter {
            id: footer

            x: row.side + (row.rightToLeft ? 0 : row.indent)
            y: content.y + main.y + attached.y + attached.height + 6
            width: parent.width - 2 * row.side - row.indent
            height: implicitHeight
            visible: !row.folded
            post: row.post
            focusPolicy: row.reach
        }

        Hairline {
            anchors.bottom: parent.bottom
            width: parent.width
            visible: row.line
        }
    }
}
