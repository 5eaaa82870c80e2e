// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/share/qrcode.h"

#include <QPainter>

namespace foyer::app {

QrCode::QrCode(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setOpaquePainting(true);
    setFillColor(Qt::white);
}

void QrCode::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_matrix = qrMatrix(text).value_or(QrMatrix());
    Q_EMIT textChanged();
    update();
}

void QrCode::paint(QPainter *painter)
{
    painter->fillRect(boundingRect(), Qt::white);
    if (!isValid())
        return;
    const int modules = m_matrix.side + 2 * QrMatrix::quietZone;
    // Whole pixels, so that no module is grey at its edge; what is left over goes to the quiet zone.
    const int size = std::max(1, static_cast<int>(std::min(width(), height())) / modules);
    const int left = static_cast<int>(width() - m_matrix.side * size) / 2;
    const int top = static_cast<int>(height() - m_matrix.side * size) / 2;
    for (int y = 0; y < m_matrix.side; ++y) {
        for (int x = 0; x < m_matrix.side; ++x) {
            if (m_matrix.isDark(x, y))
                painter->fillRect(left + x * size, top + y * size, size, size, Qt::black);
        }
    }
}

}
