// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The panes of the window: navigation, the reading column, and beside it (or above it, where there is no room) what was opened from it.
pragma ComponentBehavior: Bound

import QtQuick
import foyer.components
import foyer.look
import foyer.style
import foyer.timeline
import foyer.viewmodels

FocusScope {
    id: panes

    // Where the person is: "home", "notifications", "search", "trends", "catchup", "columns", "lists", "settings", or a timeline's key.
    property string place: "home"
    // The first frame has been painted: what it did not need may come.
    property bool painted: false
    // Room for the side pane, and for the words of the navigation, in letters rather than pixels.
    readonly property bool wide: width >= Theme.body * 73 && Settings.twoPanes
    readonly property bool narrow: width < Theme.body * 46
    readonly property bool compactRail: width < Theme.body * 62
    readonly property bool detailShown: details.depth > 0
    readonly property PageScope homePage: home.item as PageScope
    readonly property PageScope mainPage: (place === "home" ? home.item : root.item) as PageScope
    readonly property PageScope topPage: detailShown ? details.currentItem as PageScope : mainPage
    readonly property string title: topPage?.title ?? ""

    readonly property var rootSources: ({
            notifications: "qrc:/qt/qml/foyer/notifications/NotificationsPage.qml",
            search: "qrc:/qt/qml/foyer/search/SearchPage.qml",
            trends: "qrc:/qt/qml/foyer/search/TrendsPage.qml",
            lists: "qrc:/qt/qml/foyer/shell/ListsPage.qml",
            columns: "qrc:/qt/qml/foyer/shell/ColumnsPage.qml",
            catchup: "qrc:/qt/qml/foyer/timeline/CatchUpPage.qml",
            settings: "qrc:/qt/qml/foyer/settings/SettingsPage.qml"
        })


    function go(place: string): void {
        if (place === "profile") {
            App.openPerson(App.currentAccount, App.currentPerson.handle, App.currentPerson.serverId);
            return;
        }
        if (panes.wide && place === "search" && panes.place !== "columns") {
            details.clear(StackView.Immediate);
            beside.now()?.goToTop();
            return;
        }
        if (panes.place === place && !(panes.detailShown && !panes.wide))
            panes.mainPage?.goToTop();
        if (!panes.wide)
            details.clear(StackView.Immediate);
        panes.place = place;
        panes.focusMain();
    }

    // Opens a page beside the reading column, or above it.
    function open(source: string, properties: var): void {
        properties.canGoBack = true;
        const page = details.push(source, properties, StackView.Immediate) as PageScope;
        page?.back.connect(panes.back);
        page?.forceActiveFocus(Qt.OtherFocusReason);
    }

    function back(): void {
        if (details.depth > 1)
            details.pop(StackView.Immediate);
        else if (details.depth === 1)
            details.clear(StackView.Immediate);
        else if (panes.place !== "home")
            panes.place = "home";
        if (details.depth > 0)
            details.currentItem.forceActiveFocus(Qt.OtherFocusReason);
        else
            panes.focusMain();
    }

    function search(words: string): void {
        panes.go("search");
        (panes.wide && panes.place !== "search" ? beside.now() : panes.mainPage)?.show(words);
    }

    function clear(): void {
        details.clear(StackView.Immediate);
    }

    function showAccounts(): void {
        (rail.item as SideBar)?.showAccounts();
        (bottom.item as BottomBar)?.showAccounts();
    }

    function focusMain(): void {
        panes.mainPage?.forceActiveFocus(Qt.OtherFocusReason);
    }

    // From navigation to the reading column to what is beside it, and around again.
    function goToPart(step: int): void {
        const parts = [rail, main, side, bottom].filter(part => part.visible && part.width > 0 && part.height > 0);
        const here = parts.findIndex(part => panes.holds(part));
        const part = parts[(here + step + parts.length) % parts.length];
        if (part === rail)
            (rail.item as SideBar).takeFocus();
        else if (part === main)
            panes.focusMain();
        else if (part === side)
            (panes.detailShown ? panes.topPage : beside.page)?.forceActiveFocus(Qt.TabFocusReason);
        else
            bottom.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason);
    }

    function holds(part: Item): bool {
        for (let above = panes.Window.activeFocusItem; above; above = above.parent) {
            if (above === part)
                return true;
        }
        return false;
    }

    // The keys go to the pane that has the keyboard, then to the other one.
    function act(actionId: string): bool {
        const inDetails = panes.detailShown && (details.activeFocus || !panes.wide);
        const page = inDetails ? details.currentItem as PageScope : panes.wide && !panes.detailShown && panes.holds(side) ? beside.page : panes.mainPage;
        return page?.act(actionId) ?? false;
    }

    Loader {
        id: rail

        width: panes.narrow ? 0 : panes.compactRail ? 68 : Math.min(280, Math.round(Theme.body * 17))
        height: parent.height
        x: panes.LayoutMirroring.enabled ? parent.width - width : 0
        active: !panes.narrow
        sourceComponent: SideBar {
            place: panes.place
            compact: panes.compactRail
            searchBeside: panes.wide
            onChosen: place => panes.go(place)
        }
    }

    Item {
        id: room

        x: panes.LayoutMirroring.enabled ? 0 : rail.width
        width: panes.width - rail.width
        height: parent.height - bottom.height

        // Columns take the whole room until something is opened from them.
        readonly property bool columns: panes.place === "columns"
        readonly property int mainWidth: room.columns && panes.wide ? (panes.detailShown ? width - Math.round(Math.max(Theme.body * 26, width * 0.34)) : width) : panes.wide ? Math.round(Math.min(width * 0.56, Math.max(width * 0.5, Theme.column + 24))) : width

        Item {
            id: main

            x: panes.LayoutMirroring.enabled ? parent.width - width : 0
            width: room.mainWidth
            height: parent.height
            visible: panes.wide || !panes.detailShown

            Loader {
                id: home

                anchors.fill: parent
                visible: panes.place === "home"
                focus: visible
                sourceComponent: TimelinePage {
                    timeline: "home"
                    shown: panes.place === "home"
                    focus: true
                }
            }

            Loader {
                id: root

                anchors.fill: parent
                visible: panes.place !== "home"
                focus: visible
                active: visible
            }
        }

        Hairline {
            x: panes.LayoutMirroring.enabled ? side.width : room.mainWidth
            width: 1
            height: parent.height
            visible: panes.wide && side.visible
        }

        Item {
            id: side

            x: panes.LayoutMirroring.enabled || !panes.wide ? 0 : room.mainWidth + 1
            width: panes.wide ? parent.width - room.mainWidth - 1 : parent.width
            height: parent.height
            visible: panes.detailShown || (panes.wide && !room.columns)

            // What stands there while nothing has been opened.
            Loader {
                id: beside

                readonly property PageScope page: item as PageScope

                anchors.fill: parent
                visible: !panes.detailShown
                // Somebody wants it before it was due.
                function now(): PageScope {
                    beside.wanted = true;
                    beside.asynchronous = false;
                    return beside.page;
                }

                property bool wanted: false

                active: panes.wide && !room.columns && (panes.painted || wanted)
                asynchronous: true
                source: "qrc:/qt/qml/foyer/search/SearchPage.qml"
            }

            StackView {
                id: details

                anchors.fill: parent
                visible: depth > 0
            }
        }
    }

    Loader {
        id: bottom

        anchors.bottom: parent.bottom
        width: parent.width
        height: active ? ((item as Item)?.implicitHeight ?? 0) : 0
        active: panes.narrow
        sourceComponent: BottomBar {
            place: panes.place
            onChosen: place => panes.go(place)
        }
    }

    Connections {
        target: App

        function onOpenPost(accountId: double, postId: double): void {
            panes.open("qrc:/qt/qml/foyer/thread/ThreadPage.qml", {
                account: accountId,
                postId: postId
            });
        }

        function onOpenPerson(accountId: double, handle: string, serverId: string): void {
            panes.open("qrc:/qt/qml/foyer/profile/ProfilePage.qml", {
                account: accountId,
                handle: handle,
                serverId: serverId
            });
        }

        function onOpenTag(name: string): void {
            panes.open("qrc:/qt/qml/foyer/timeline/TimelinePage.qml", {
                timeline: "hashtag:" + name
            });
        }

        function onOpenTimeline(key: string): void {
            panes.open("qrc:/qt/qml/foyer/timeline/TimelinePage.qml", {
                timeline: key
            });
        }

        function onCurrentAccountChanged(): void {
            details.clear(StackView.Immediate);
        }
    }

    Connections {
        target: Navigator

        function onPeopleAsked(source: string, serverId: string, accountId: double): void {
            panes.open("qrc:/qt/qml/foyer/profile/PeoplePage.qml", {
                account: accountId,
                source: source,
                serverId: serverId
            });
        }

        function onSearchAsked(words: string): void {
            panes.open(panes.rootSources.search, {
                words: words
            });
        }

        function onAboutAsked(): void {
            panes.open("qrc:/qt/qml/foyer/settings/AboutPage.qml", {});
        }

        function onPlaceAsked(place: string): void {
            panes.go(place);
        }

        function onHistoryAsked(post): void {
            panes.open("qrc:/qt/qml/foyer/thread/HistoryPage.qml", {
                account: post.accountId,
                postId: post.postId,
                serverId: post.serverId
            });
        }
    }

    // As it was left, where every account has that page; Home is behind it in any case.
    Component.onCompleted: {
        if (["notifications", "trends", "catchup", "columns", "lists", "local", "federated", "bookmarks", "favourites"].includes(Settings.lastPage))
            panes.place = Settings.lastPage;
    }

    onPlaceChanged: {
        Settings.lastPage = place;
        if (place === "home") {
            root.source = "";
            return;
        }
        const source = panes.rootSources[place];
        if (source)
            root.setSource(source, {});
        else
            root.setSource("qrc:/qt/qml/foyer/timeline/TimelinePage.qml", {
                timeline: place
            });
        (root.item as PageScope)?.back.connect(panes.back);
    }
}
