// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// KeyNames: from a pressed key to the text by which Actions knows it, and from there to what a person reads. A QML singleton without
// state; main thread.
#pragma once

#include <QObject>
#include <QStringList>
#include <QtQmlIntegration>

namespace foyer::app {

class KeyNames : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
public:
    using QObject::QObject;

    // Qt::Key and Qt::KeyboardModifiers of a key event, as QKeySequence's portable text.
    Q_INVOKABLE QString sequence(int key, int modifiers) const;
    // The strokes of a sequence, as the platform writes them: "G, H" is two.
    Q_INVOKABLE QStringList strokes(const QString &sequence) const;
};

}
