// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/keynames.h"

#include <QKeySequence>

namespace foyer::app {

QString KeyNames::sequence(int key, int modifiers) const
{
    Qt::KeyboardModifiers held(modifiers);
    held.setFlag(Qt::KeypadModifier, false);
    held.setFlag(Qt::GroupSwitchModifier, false);
    // "?" is Shift and another key on most keyboards, and another one on each: the sign alone is what is meant.
    const bool letter = key >= Qt::Key_A && key <= Qt::Key_Z;
    if (key < Qt::Key_Escape && !letter && key != Qt::Key_Space)
        held.setFlag(Qt::ShiftModifier, false);
    return QKeySequence(QKeyCombination(held, Qt::Key(key))).toString(QKeySequence::PortableText);
}

QStringList KeyNames::strokes(const QString &sequence) const
{
    QStringList texts;
    const QKeySequence keys = QKeySequence::fromString(sequence, QKeySequence::PortableText);
    for (int i = 0; i < keys.count(); ++i)
        texts << QKeySequence(keys[static_cast<uint>(i)]).toString(QKeySequence::NativeText);
    return texts;
}

}
