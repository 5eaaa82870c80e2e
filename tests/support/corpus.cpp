// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/corpus.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace foyer::tests {

QString corpusFolder()
{
    const QString folder = qEnvironmentVariable("FOYER_CORPUS");
    return !folder.isEmpty() && QDir(folder).exists() ? folder : QString();
}

QStringList corpusFiles(const QString &folder, const QString &wildcard)
{
    QStringList files;
    QDirIterator iterator(corpusFolder() + u'/' + folder, {wildcard}, QDir::Files, QDirIterator::Subdirectories);
    while (iterator.hasNext())
        files << iterator.next();
    files.sort();
    return files;
}

QByteArray fileContent(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}
