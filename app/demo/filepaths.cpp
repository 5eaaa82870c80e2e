// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/filepaths.h"

#include "app/demo/film.h"
#include "app/demo/gif.h"
#include "app/demo/paintemoji.h"

namespace foyer::demo {

namespace {

constexpr int avatarSide = 400;
constexpr int emojiSide = 96;

File avatar(const World &world, const QString &name)
{
    const Person *person = world.person(name.section(u'.', 0, 0));
    if (!person)
        return {};
    return {"image/png", [kind = person->avatar, portrait = person->portrait] { return pngOf(paintAvatar(kind, portrait, avatarSide)); }};
}

File emoji(const World &world, const QString &name)
{
    const QString shortcode = name.section(u'.', 0, 0);
    if (!world.emoji.contains(shortcode))
        return {};
    if (name.endsWith(u".png"))
        return {"image/png", [shortcode] { return pngOf(paintEmoji(shortcode, emojiSide)); }};
    return {"image/gif", [shortcode] {
                QList<QImage> frames;
                for (int i = 0; i < 12; ++i)
                    frames.append(paintEmoji(shortcode, emojiSide, i / 12.0).convertToFormat(QImage::Format_ARGB32));
                return gifOf(frames, 8);
            }};
}

File picture(const World &world, const QString &key, const QString &name)
{
    const Picture *found = world.picture(key);
    if (!found)
        return {};
    const QSize size = name == u"small.jpg" ? smallSize(*found) : found->size();
    return {"image/jpeg", [picture = *found, size] { return jpegOf(paintPicture(picture, size)); }};
}

// "6000.avi" after a key: a film that long, in milliseconds.
double secondsIn(const QString &name)
{
    return std::min(name.section(u'.', 0, 0).toDouble() / 1000, 30.0);
}

}

QSize smallSize(const Picture &picture)
{
    return picture.size().scaled(640, 640, Qt::KeepAspectRatio);
}

QSize filmSize(const Picture &picture)
{
    const QSize size = picture.size().scaled(640, 480, Qt::KeepAspectRatio);
    return {size.width() / 2 * 2, size.height() / 2 * 2};
}

QString originalPath(const Picture &picture)
{
    return u"pictures/" + picture.key + u"/original.jpg";
}

QString smallPath(const Picture &picture)
{
    return u"pictures/" + picture.key + u"/small.jpg";
}

QString filmPath(const Picture &picture, const PostMedia &media)
{
    return QStringLiteral("films/%1/%2.avi").arg(picture.key).arg(qRound(media.seconds * 1000));
}

QString soundPath(const PostMedia &media)
{
    return QStringLiteral("sounds/%1/%2.wav").arg(media.sound).arg(qRound(media.seconds * 1000));
}

File fileAt(const World &world, const QString &path)
{
    const QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    const QString kind = parts.value(0);
    if (kind == u"avatars" && parts.size() == 2)
        return avatar(world, parts[1]);
    if (kind == u"emoji" && parts.size() == 2)
        return emoji(world, parts[1]);
    if (parts.size() != 3)
        return {};
    if (kind == u"pictures")
        return picture(world, parts[1], parts[2]);
    if (kind == u"sounds" && (parts[1] == u"harp" || parts[1] == u"rain"))
        return {"audio/wav", [sound = parts[1], seconds = secondsIn(parts[2])] { return soundOf(sound, seconds); }};
    const Picture *shown = world.picture(parts[1]);
    if (kind == u"films" && shown)
        return {"video/x-msvideo",
                [picture = *shown, size = filmSize(*shown), seconds = secondsIn(parts[2])] { return filmOf(picture, size, seconds); }};
    return {};
}

}
