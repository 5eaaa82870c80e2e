// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every icon that the QML names is there, and draws something.
#include <QDirIterator>
#include <QFile>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QTest>

class IconTest : public QObject
{
    Q_OBJECT

    QString source(const QString &path) const { return qEnvironmentVariable("FOYER_SOURCE") + path; }

private Q_SLOTS:
    void everyNamedIconExists()
    {
        static const QRegularExpression named(QStringLiteral("(?:icon\\.name|iconName|icon):\\s*([^\\n]*)"));
        static const QRegularExpression literal(QStringLiteral("\"([a-z][a-z-]+)\""));
        int found = 0;
        QDirIterator files(source(QStringLiteral("/qml")), {QStringLiteral("*.qml")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            for (auto lines = named.globalMatch(text); lines.hasNext();) {
                // What stands between "?" and ":" of a condition, or alone.
                const QString value = lines.next().captured(1);
                if (value.contains(u'.') && !value.contains(u'?'))
                    continue;
                for (auto names = literal.globalMatch(value.contains(u'?') ? value.mid(value.indexOf(u'?')) : value); names.hasNext();) {
                    const auto name = names.next();
                    const QString before = value.contains(u'?') ? value.mid(value.indexOf(u'?')).left(name.capturedStart()).trimmed() : QString();
                    if (before.endsWith(u"===") || before.endsWith(u'('))
                        continue;
                    ++found;
                    QVERIFY2(QFile::exists(source(u"/resources/icons/" + name.captured(1) + u".svg")),
                             qPrintable(file.fileName() + u": " + name.captured(1)));
                }
            }
        }
        QVERIFY(found > 60);
    }

    void everyActionHasASign()
    {
        const auto read = [this](const QString &path) {
            QFile file(source(path));
            return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
        };
        const QString palette = read(QStringLiteral("/qml/keys/CommandPalette.qml"));
        static const QRegularExpression sign(QStringLiteral("\n {12}(\\w+): \"([a-z-]+)\"(?=,\n|\n {8}\\}\\))"));
        QHash<QString, QString> signs;
        for (auto rows = sign.globalMatch(palette); rows.hasNext();) {
            const auto row = rows.next();
            signs.insert(row.captured(1), row.captured(2));
            QVERIFY2(QFile::exists(source(u"/resources/icons/" + row.captured(2) + u".svg")), qPrintable(row.captured()));
        }
        static const QRegularExpression action(QStringLiteral("\\n    \\{\"(\\w+)\", \\w+, QT_TRANSLATE_NOOP"));
        int found = 0;
        for (auto rows = action.globalMatch(read(QStringLiteral("/app/viewmodels/actionsmodel.cpp"))); rows.hasNext(); ++found) {
            const QString id = rows.next().captured(1);
            QVERIFY2(signs.contains(id) || id == u"palette", qPrintable(id));
        }
        QVERIFY(found > 40);
    }

    void everyIconDraws()
    {
        QDirIterator files(source(QStringLiteral("/resources/icons")), {QStringLiteral("*.svg")}, QDir::Files);
        while (files.hasNext()) {
            const QString path = files.next();
            QSvgRenderer renderer(path);
            QVERIFY2(renderer.isValid(), qPrintable(path));
            QCOMPARE(renderer.viewBox(), QRect(0, 0, 24, 24));
            QImage image(24, 24, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::transparent);
            QPainter painter(&image);
            renderer.render(&painter);
            painter.end();
            int inked = 0;
            for (int y = 0; y < 24; ++y)
                for (int x = 0; x < 24; ++x)
                    inked += qAlpha(image.pixel(x, y)) > 100;
            QVERIFY2(inked >= 6, qPrintable(path));
            for (int i = 0; i < 24; ++i) // nothing touches the edge
                QVERIFY2(qAlpha(image.pixel(i, 0)) < 40 && qAlpha(image.pixel(0, i)) < 40 && qAlpha(image.pixel(i, 23)) < 40
                             && qAlpha(image.pixel(23, i)) < 40,
                         qPrintable(path));
        }
    }
};

QTEST_MAIN(IconTest)
#include "icontest.moc"
