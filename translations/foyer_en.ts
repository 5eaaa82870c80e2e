<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
<context>
    <name>AccountButton</name>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoostStrip</name>
    <message numerus="yes">
        <source>%n boosts in a row</source>
        <translation>
            <numerusform>%n boost in a row</numerusform>
            <numerusform>%n boosts in a row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n boosts</source>
        <translation>
            <numerusform>%n boost</numerusform>
            <numerusform>%n boosts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message numerus="yes">
        <source>%1, %n unread</source>
        <translation>
            <numerusform>%1, %n unread</numerusform>
            <numerusform>%1, %n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotificationRow</name>
    <message numerus="yes">
        <source>%n attachments</source>
        <translation>
            <numerusform>%n attachment</numerusform>
            <numerusform>%n attachments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Presentation</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln votes</source>
        <translation>
            <numerusform>%Ln vote</numerusform>
            <numerusform>%Ln votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes ago</source>
        <translation>
            <numerusform>%Ln minute ago</numerusform>
            <numerusform>%Ln minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours ago</source>
        <translation>
            <numerusform>%Ln hour ago</numerusform>
            <numerusform>%Ln hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes left</source>
        <translation>
            <numerusform>%Ln minute left</numerusform>
            <numerusform>%Ln minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours left</source>
        <translation>
            <numerusform>%Ln hour left</numerusform>
            <numerusform>%Ln hours left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days left</source>
        <translation>
            <numerusform>%Ln day left</numerusform>
            <numerusform>%Ln days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln others boosted</source>
        <translation>
            <numerusform>%1 and %Ln other boosted</numerusform>
            <numerusform>%1 and %Ln others boosted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln others boosted a post that you boosted</source>
        <translation>
            <numerusform>%1 and %Ln other boosted a post that you boosted</numerusform>
            <numerusform>%1 and %Ln others boosted a post that you boosted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln others boosted your post</source>
        <translation>
            <numerusform>%1 and %Ln other boosted your post</numerusform>
            <numerusform>%1 and %Ln others boosted your post</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln others favourited a post that you boosted</source>
        <translation>
            <numerusform>%1 and %Ln other favourited a post that you boosted</numerusform>
            <numerusform>%1 and %Ln others favourited a post that you boosted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln others favourited your post</source>
        <translation>
            <numerusform>%1 and %Ln other favourited your post</numerusform>
            <numerusform>%1 and %Ln others favourited your post</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln others follow you</source>
        <translation>
            <numerusform>%1 and %Ln other follow you</numerusform>
            <numerusform>%1 and %Ln others follow you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln others ask to follow you</source>
        <translation>
            <numerusform>%1 and %Ln other ask to follow you</numerusform>
            <numerusform>%1 and %Ln others ask to follow you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln others signed up</source>
        <translation>
            <numerusform>%1 and %Ln other signed up</numerusform>
            <numerusform>%1 and %Ln others signed up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts</source>
        <translation>
            <numerusform>%Ln post</numerusform>
            <numerusform>%Ln posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln followers</source>
        <translation>
            <numerusform>%Ln follower</numerusform>
            <numerusform>%Ln followers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>follows %Ln people</source>
        <translation>
            <numerusform>follows %Ln person</numerusform>
            <numerusform>follows %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Followed by %1 and %Ln others that you follow</source>
        <translation>
            <numerusform>Followed by %1 and %Ln other that you follow</numerusform>
            <numerusform>Followed by %1 and %Ln others that you follow</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words added</source>
        <translation>
            <numerusform>%Ln word added</numerusform>
            <numerusform>%Ln words added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words removed</source>
        <translation>
            <numerusform>%Ln word removed</numerusform>
            <numerusform>%Ln words removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos</source>
        <translation>
            <numerusform>%Ln video</numerusform>
            <numerusform>%Ln videos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln audio recordings</source>
        <translation>
            <numerusform>%Ln audio recording</numerusform>
            <numerusform>%Ln audio recordings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replies</source>
        <translation>
            <numerusform>%Ln reply</numerusform>
            <numerusform>%Ln replies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln boosts</source>
        <translation>
            <numerusform>%Ln boost</numerusform>
            <numerusform>%Ln boosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln favourites</source>
        <translation>
            <numerusform>%Ln favourite</numerusform>
            <numerusform>%Ln favourites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Boosted by %1 and %Ln others.</source>
        <translation>
            <numerusform>Boosted by %1 and %Ln other.</numerusform>
            <numerusform>Boosted by %1 and %Ln others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln others boosted a post by %2 that you have read</source>
        <translation>
            <numerusform>%1 and %Ln other boosted a post by %2 that you have read</numerusform>
            <numerusform>%1 and %Ln others boosted a post by %2 that you have read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServerCard</name>
    <message numerus="yes">
        <source>%n rules of this server</source>
        <translation>
            <numerusform>%n rule of this server</numerusform>
            <numerusform>%n rules of this server</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SideBarItem</name>
    <message numerus="yes">
        <source>%1, %n unread</source>
        <translation>
            <numerusform>%1, %n unread</numerusform>
            <numerusform>%1, %n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThreadFoot</name>
    <message numerus="yes">
        <source>%n replies are not here: your server does not know them, or they are not for you.</source>
        <translation>
            <numerusform>%n reply is not here: your server does not know it, or it is not for you.</numerusform>
            <numerusform>%n replies are not here: your server does not know them, or they are not for you.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThreadPage</name>
    <message numerus="yes">
        <source>%n new replies</source>
        <translation>
            <numerusform>%n new reply</numerusform>
            <numerusform>%n new replies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThreadRow</name>
    <message numerus="yes">
        <source>Show %n replies</source>
        <translation>
            <numerusform>Show %n reply</numerusform>
            <numerusform>Show %n replies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message numerus="yes">
        <source>%n new posts</source>
        <translation>
            <numerusform>%n new post</numerusform>
            <numerusform>%n new posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::app::CatchUpModel</name>
    <message numerus="yes">
        <source>%1, %Ln posts</source>
        <translation>
            <numerusform>%1, %Ln post</numerusform>
            <numerusform>%1, %Ln posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts</source>
        <translation>
            <numerusform>%Ln post</numerusform>
            <numerusform>%Ln posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::app::SearchModel</name>
    <message numerus="yes">
        <source>%Ln posts</source>
        <translation>
            <numerusform>%Ln post</numerusform>
            <numerusform>%Ln posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::app::SettingsModel</name>
    <message numerus="yes">
        <source>%1, %Ln posts</source>
        <extracomment>%1: a size as &quot;12 MB&quot;; %n: how many posts</extracomment>
        <translation>
            <numerusform>%1, %Ln post</numerusform>
            <numerusform>%1, %Ln posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::app::TrendsModel</name>
    <message numerus="yes">
        <source>%Ln people in two days</source>
        <translation>
            <numerusform>%Ln person in two days</numerusform>
            <numerusform>%Ln people in two days</numerusform>
        </translation>
    </message>
</context>
</TS>
