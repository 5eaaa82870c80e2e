<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>AboutPage</name>
    <message>
        <source>About Foyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foyer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foyer is free software: you may use it, study it, change it and pass it on under the GNU General Public License, version 3 or later. It comes without any warranty. It sends nothing about you to anybody but your own servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the log again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest lines stand last. They may name servers that you read; look through them before you pass them on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has gone wrong since Foyer was started.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountButton</name>
    <message>
        <source>All accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountCommand</name>
    <message>
        <source>The key store of this computer does not answer. With “--secrets file” the token is kept in a file that only you can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this address in your browser and allow Foyer:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the browser does not come back by itself, paste the code or the address that it shows here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can sign in to the demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No token came from the standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed out by the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is signed out, and what only this account could see is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account “%1” is not signed in here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountItem</name>
    <message>
        <source>%1, @%2, current account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, @%2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountMenu</name>
    <message>
        <source>Ctrl+%1</source>
        <comment>a key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All accounts together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountSetting</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has ended this session. Sign in again to see more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump to the newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the author&apos;s profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide what is behind the warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide sensitive media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the first link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show earlier versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Federated timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text as the system has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All accounts together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message numerus="yes">
        <source>%1, %n unread</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timelines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BusyIndicator</name>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Caption</name>
    <message>
        <source>Description: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>“%1” is not a size: write it as 1200x800.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which timeline: home, local, federated, notifications, bookmarks, favourites, trending, list:ID or tag:NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no timeline “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use “account add SERVER”, “account list” or “account remove HANDLE”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--secrets takes “keychain” or “file”, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--pages needs --screenshots DIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--screenshots needs the name of a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”. “foyer --help” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to search for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--profile needs the name of a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--theme takes “light” or “dark”, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--limit takes a number from 1 on, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option “--%1”. “foyer --help” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option “--%1” does not go with this command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foyer, a home in the fediverse

foyer [--demo] [--profile DIR]             open the window; --demo: a sample world, no network
foyer --screenshots DIR [--pages a,b]      draw pages into PNG files
      [--size WxH] [--theme light|dark] [--locale xx]
foyer account add SERVER                   sign in; --token-stdin reads a token instead
      [--token-stdin] [--secrets keychain|file]
foyer account list
foyer account remove HANDLE                sign out and forget
foyer timeline NAME                        home, local, federated, notifications, bookmarks,
                                           favourites, trending, list:ID, tag:NAME
foyer search WORDS                         accounts, posts and tags
      [--account HANDLE] [--json] [--limit N] [--offline]

--profile DIR   everything of the profile lives in DIR
--trace         print milestones with milliseconds since the start
--quit-after-first-row, --version, --help
</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hashtag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Discovery</name>
    <message>
        <source>It answers, but not as a fediverse server does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs %1, which does not offer the Mastodon API that Foyer needs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>You are offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took too long to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 is not secure: its certificate is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks for a pause. Foyer will try again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a problem at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has ended this session. Please sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not allow this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no longer there, or it is not visible to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent more than Foyer accepts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent an answer that Foyer does not understand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not seem to be a fediverse server that Foyer can talk to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keeps sending Foyer from one address to another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 offers no secure connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing that was saved is lost, but Foyer cannot save more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foyer may not write to its folder. You can read what is there, but nothing new is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile was written by a newer version of Foyer. Please update Foyer to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database was damaged. Foyer put it aside and started a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foyer could not read or write its data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key store of this computer is not available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a valid entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilmPlayer</name>
    <message>
        <source>This recording cannot be played.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This film cannot be played.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio recording without a description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video without a description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GapRow</name>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load more posts here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Edit history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark what changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as first posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No earlier version is known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkMenu</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListsPage</name>
    <message>
        <source>Timelines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Federated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bubble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>%1 – Foyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MediaGrid</name>
    <message>
        <source>Sensitive content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide media</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MediaTile</name>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Animation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 without a description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GIF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ALT</source>
        <comment>badge of a picture that has a description</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>how many more pictures there are</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MediaViewer</name>
    <message>
        <source>Media viewer, %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the post copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching the whole film first…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MediaWall</name>
    <message>
        <source>Media</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotificationFilter</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotificationRow</name>
    <message>
        <source>Unread. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to @%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n attachments</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group what belongs together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No news</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers, boosts, favourites and new followers will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overlays</name>
    <message>
        <source>Image description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the post</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>The list cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PostCard</name>
    <message>
        <source>Link: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More from %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PostFacts</name>
    <message>
        <source>Public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followers only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only people mentioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only on its server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen through %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PostFigure</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PostFold</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PostFooter</name>
    <message>
        <source>Replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PostMenu</name>
    <message>
        <source>Open thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who boosted this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who favourited this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PostPoll</name>
    <message>
        <source>Poll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PostQuote</name>
    <message>
        <source>Quoted post. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PostReactions</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PostRow</name>
    <message>
        <source>Filtered: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replying to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Presentation</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln votes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>The format of a date of this year, see QLocale::toString</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>The format of a date of another year, see QLocale::toString</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>Age of a post: less than a minute</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1m</source>
        <extracomment>Age of a post in minutes, as short as can be</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1h</source>
        <extracomment>Age of a post in hours, as short as can be</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1d</source>
        <extracomment>Age of a post in days, as short as can be</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a whole date, %2 the time of the day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>The format of a date in a sentence, see QLocale::toString</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <extracomment>Of a poll</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>someone</source>
        <extracomment>Takes the place of a handle: replying to …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a filter of yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 boosted</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln others boosted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 boosted a post that you boosted</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln others boosted a post that you boosted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 boosted your post</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln others boosted your post</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 favourited a post that you boosted</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln others favourited a post that you boosted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 favourited your post</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln others favourited your post</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 follows you</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln others follow you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asks to follow you</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln others ask to follow you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 signed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln others signed up</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sent you a direct message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mentioned you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 edited a post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 quoted your post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 edited a post that you quoted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has moved to another account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reported somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your poll has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A poll that you voted in has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You lost some follows or followers, because %1 or you blocked a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have received a warning from the moderators of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your year on %1 is ready to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reacted to your post with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1K</source>
        <extracomment>A count in thousands, as short as can be: 1.2K</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1M</source>
        <extracomment>A count in millions, as short as can be: 1.2M</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1B</source>
        <extracomment>A count in thousands of millions, as short as can be: 1.2B</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A percentage, with the space and sign that the language wants: 42%</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified on %1: the page links back to this profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account has been suspended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In memoriam: this person has died.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has moved to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The moderators of your server have limited this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln followers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>follows %Ln people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Joined on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last post: %1</source>
        <extracomment>%1: &quot;3 hours ago&quot; or a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have blocked this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have blocked this account&apos;s server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has blocked you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have muted this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You follow each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks to follow you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have asked to follow this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You follow this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followed by %1, whom you follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Followed by %1 and %Ln others that you follow</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The author of the quoted post has not agreed to being quoted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The author of the quoted post does not wish to be quoted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The author of the quoted post has withdrawn it from this post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quoted post has been deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not see the quoted post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quoted post is by somebody you have blocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quoted post is from a server you have blocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quoted post is by somebody you have muted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quoted post is not available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This post quotes another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quoted post matches your filter “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln words added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words removed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>content warning changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>media changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>poll changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing visible changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a description</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln audio recordings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1: &quot;2 images, 1 video&quot;; %2: what is on them</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poll: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes %1: %2</source>
        <extracomment>%1: a name; %2: the words of the quoted post</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln replies</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln boosts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln favourites</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Edited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visible on this server only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For followers only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A direct message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You favourited this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You boosted this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You bookmarked this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boosted by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Boosted by %1 and %Ln others.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>In reply to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden by your filter “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content warning: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1: &quot;2 replies, 3 boosts&quot;, as a list</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>What a screen reader says of a post. %1: who; %2: when, as &quot;5 minutes ago&quot;; %3: what</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>No account is signed in. Use “foyer account add SERVER”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account “%1” is not signed in here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileFields</name>
    <message>
        <source>%1: %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileHeader</name>
    <message>
        <source>Header picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy handle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your note: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileNotice</name>
    <message>
        <source>Go to @%1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No posts are known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Screenshots</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no page “%1”. There are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture %1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search, or paste a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hashtags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Enter to ask your server, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchStart</name>
    <message>
        <source>Searched before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foyer searches everything that you have ever seen, without a network. Press Enter to ask your server as well, or paste the link of a post or a person to open it here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerCard</name>
    <message>
        <source>Hide the rules</source>
        <extracomment>%n: how many rules the server has</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rules of this server</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” instead of “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often a post was boosted or favourited is not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving emoji</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underline links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing slides or fades, and nothing plays by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold content warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is behind a warning is shown at once, below the warning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show sensitive media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures that their author has marked are not covered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show long posts whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previews of links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films in the viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of them begin by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soundless loops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts and profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures and films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clearing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the stored pictures and films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room for pictures and films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has not been seen for longest goes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Foyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything as it was at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foyer forgets what only @%1 could see: its home timeline, notifications and bookmarks on this computer. Nothing changes on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear pictures and films?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are fetched again when they are shown. Without a network they are missing until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all settings?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts, posts and keys stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutRow</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press a key…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsOverlay</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action of that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the new key. Backspace takes it away, Escape leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an action to change its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Navigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Federated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bubble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideBarItem</name>
    <message numerus="yes">
        <source>%1, %n unread</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Your account there still has to be approved or confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInBrowser</name>
    <message>
        <source>Continue in your browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow Foyer there, and you come back here by yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address copied. Open it in any browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page shows a code?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code from the page, or the address at which the browser ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Add an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Foyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A calm place to read the fediverse. Everything that you have seen stays on this computer, so that you can read on without a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foyer shows your accounts one by one or all together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has let you in. Foyer is fetching your profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where may Foyer keep your key?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no running key store. Foyer can keep the key to your account in a file that only your user can read. Whoever can read your files could then use your account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it in a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your timelines on %1 are on their way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start reading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInServer</name>
    <message>
        <source>Your server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>example.org or @you@example.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of your server, or your whole handle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account yet? Find a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You sign in on your server&apos;s own page, in your browser. Foyer never sees your password, and sends nothing to anybody but your server.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeedButton</name>
    <message>
        <source>%1×</source>
        <extracomment>%1: a factor, as &quot;1.5&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StateMessage</name>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagRow</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>Content warning: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>media without a description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boosted by %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextReader</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextSizeSetting</name>
    <message>
        <source>Text size: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A</source>
        <comment>a letter that shows the size of text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evening ferry was late, so we stayed on the quay and counted gulls.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThreadPage</name>
    <message>
        <source>Thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide posts with content warnings again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all posts with content warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This thread cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new replies</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThreadRow</name>
    <message>
        <source>Reply of level %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %n replies</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineFoot</name>
    <message>
        <source>That was everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineOptions</name>
    <message>
        <source>Show boosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show bots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the side bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep in the side bar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is quiet here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts by the people that you follow will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts that you bookmark will stand here, and stay readable without a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has posted here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new posts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Go to where you stopped on another device</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineTitle</name>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Federated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bubble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts and replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trending</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrendLink</name>
    <message>
        <source>What people say</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrendsPage</name>
    <message>
        <source>Explore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hashtags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewerBar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit into the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address of the post</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewerProblem</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZoomPicture</name>
    <message>
        <source>This picture cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image without a description</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foyer::app::AppModel</name>
    <message>
        <source>The database was damaged. Foyer put it aside as %1 and started a new one. What your server has will be fetched again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has ended this session. What is stored stays readable; sign in again to see more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline, as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 As of %2.</source>
        <extracomment>%1: a sentence, as &quot;example.org cannot be reached at the moment.&quot;; %2: a time</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foyer::app::MediaFile</name>
    <message>
        <source>This cannot be saved before it is loaded.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foyer::app::NotificationsModel</name>
    <message>
        <source>Unread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2. %3 %4</source>
        <extracomment>%1: what happened; %2: when, as &quot;5 minutes ago&quot;; %3: the words of the post; %4: &quot;Unread.&quot; or nothing</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foyer::app::PeopleModel</name>
    <message>
        <source>Following</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourited by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boosted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foyer::app::SearchModel</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hashtags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>these words together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without this word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by this person, as from:alice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with pictures, videos or sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a poll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a content warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before a day, as before:2026-01-31</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>among your bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>among your favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a language, as lang:fr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replies</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foyer::app::SettingsModel</name>
    <message numerus="yes">
        <source>%1, %Ln posts</source>
        <extracomment>%1: a size as &quot;12 MB&quot;; %n: how many posts</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::app::SignInModel</name>
    <message>
        <source>Type the name of your server first, as example.org.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foyer::app::ThreadModel</name>
    <message>
        <source>Thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thread of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foyer::app::TrendsModel</name>
    <message numerus="yes">
        <source>%Ln people in two days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::auth::LoopbackRedirect</name>
    <message>
        <source>Nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address is used by Foyer while you sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the sign-in that Foyer waits for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please go back to Foyer and start again there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can close this window and go back to Foyer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can close this window and go back to Foyer, which does the rest.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
