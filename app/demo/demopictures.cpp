// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demopictures.h"

#include "app/demo/scenes.h"

#include <QBuffer>
#include <QHash>

namespace foyer::demo {

namespace {

using Painter = void (*)(Canvas &);

Painter painterOf(const QString &kind)
{
    static const QHash<QString, Painter> all{
        {QStringLiteral("hills"), paintHills},   {QStringLiteral("sea"), paintSea},           {QStringLiteral("night"), paintNight},
        {QStringLiteral("lake"), paintLake},     {QStringLiteral("forest"), paintForest},     {QStringLiteral("meadow"), paintMeadow},
        {QStringLiteral("houses"), paintHouses}, {QStringLiteral("balloons"), paintBalloons}, {QStringLiteral("bread"), paintBread},
        {QStringLiteral("tea"), paintTea},       {QStringLiteral("fruit"), paintFruit},       {QStringLiteral("cat"), paintCat},
        {QStringLiteral("books"), paintBooks},   {QStringLiteral("pottery"), paintPottery},   {QStringLiteral("rain"), paintRain},
        {QStringLiteral("map"), paintMap},       {QStringLiteral("score"), paintScore},       {QStringLiteral("note"), paintNote},
        {QStringLiteral("tiles"), paintTiles},   {QStringLiteral("knit"), paintKnit},         {QStringLiteral("leaves"), paintLeaves},
        {QStringLiteral("chart"), paintChart},   {QStringLiteral("script"), paintScript},
    };
    return all.value(kind);
}

QByteArray encoded(const QImage &image, const char *format, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, quality);
    return bytes;
}

}

QImage paintPicture(const Picture &picture, QSize size)
{
    const Painter painter = painterOf(picture.kind);
    if (!painter || size.isEmpty())
        return {};
    Canvas canvas(size, quint32(picture.seed), picture.look);
    painter(canvas);
    return finished(canvas);
}

QImage paintAvatar(const QString &kind, const Portrait &portrait, int side)
{
    const QString subject = kind.section(u':', 0, 0);
    Canvas canvas({side, side}, 7, kind.section(u':', 1));
    if (subject == u"portrait")
        paintPortrait(canvas, portrait);
    else if (subject == u"cat")
        paintCatHead(canvas);
    else if (const Painter painter = painterOf(subject))
        painter(canvas);
    else if (kind == u"robot")
        paintRobot(canvas);
    else if (kind == u"choir")
        paintChoir(canvas);
    else
        paintBlank(canvas);
    return finished(canvas, 0, 0);
}

QByteArray jpegOf(const QImage &image, int quality)
{
    return encoded(image, "JPEG", quality);
}

QByteArray pngOf(const QImage &image)
{
    return encoded(image, "PNG", -1);
}

}
