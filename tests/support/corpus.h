// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// corpus: the documents of real systems that stand beside the project's checkout; read in place, never copied.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace foyer::tests {

// The folder of the corpus, or empty where it is absent.
QString corpusFolder();
// Files below `folder` of the corpus whose name matches a wildcard, as whole paths, sorted.
QStringList corpusFiles(const QString &folder, const QString &wildcard);
QByteArray fileContent(const QString &path);

}

// Skips the running test function, aloud, where the corpus is absent.
#define FOYER_NEEDS_CORPUS()                                                                                                                         \
    if (foyer::tests::corpusFolder().isEmpty())                                                                                                      \
    QSKIP("the corpus (../shared/corpus) is not here")
