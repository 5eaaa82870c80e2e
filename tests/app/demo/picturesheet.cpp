// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// picturesheet DIR FOLDER [WORD]: paints those of the demo's pictures, people and emoji whose key holds WORD into DIR, to be looked
// at, and prints pictures.json anew with the blurhash that fits each. FOLDER is resources/demo.
#include "app/demo/paintemoji.h"
#include "app/demo/worldfields.h"
#include "tests/app/demo/blurhash.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QTextStream>

using namespace foyer;

namespace {

template<class T>
QList<T> read(const QString &path, const QString &word)
{
    QFile file(path);
    QList<T> list;
    if (!file.open(QIODevice::ReadOnly))
        return list;
    const QByteArray text = file.readAll();
    if (const auto document = json::Document::parse(text))
        document->root().each([&](json::Value value) { list.append(json::decode<T>(value)); });
    list.removeIf([&](const T &one) { return !one.key.contains(word); });
    return list;
}

}

int main(int argc, char **argv)
{
    const QGuiApplication app(argc, argv);
    const QStringList words = app.arguments();
    if (words.size() < 3) {
        QTextStream(stderr) << "picturesheet DIR FOLDER [WORD]\n";
        return 2;
    }
    const auto fileOf = [&](const QString &name) { return words[1] + u'/' + name + QStringLiteral(".png"); };
    QStringList lines;
    for (demo::Picture &picture : read<demo::Picture>(words[2] + QStringLiteral("/pictures.json"), words.value(3))) {
        QElapsedTimer timer;
        timer.start();
        const QImage image = demo::paintPicture(picture, picture.size());
        QTextStream(stderr) << picture.key << ' ' << timer.elapsed() << " ms, JPEG " << demo::jpegOf(image).size() / 1024 << " KiB\n";
        image.scaled(640, 640, Qt::KeepAspectRatio, Qt::SmoothTransformation).save(fileOf(picture.key));
        picture.blurhash = tests::blurhashOf(image);
        lines.append(QString::fromUtf8(json::toJson(picture)));
    }
    for (const demo::Person &person : read<demo::Person>(words[2] + QStringLiteral("/people.json"), words.value(3)))
        demo::paintAvatar(person.avatar, person.portrait, 400).save(fileOf(QStringLiteral("person-") + person.key));
    for (const char *name : {"hearth", "kettle", "loaf", "blobwave", "croissant", "knitheart", "cactus", "sleepycat", "leafcheck", "spark"})
        demo::paintEmoji(QLatin1StringView(name), 128).save(fileOf(QStringLiteral("emoji-") + QLatin1StringView(name)));
    QTextStream(stdout) << "[\n" << lines.join(QStringLiteral(",\n")) << "\n]\n";
    return 0;
}
