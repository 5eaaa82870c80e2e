// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// QrCode: draws a text as a QR code, dark on white in every theme, with its quiet zone. Owned by QML; main thread.
#pragma once

#include "app/share/qrmatrix.h"

#include <QQuickPaintedItem>
#include <QtQmlIntegration>

namespace foyer::app {

class QrCode : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged FINAL)
    Q_PROPERTY(bool valid READ isValid NOTIFY textChanged FINAL) // false: nothing is drawn, the text is empty or too long
public:
    explicit QrCode(QQuickItem *parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString &text);
    bool isValid() const { return m_matrix.side > 0; }

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void textChanged();

private:
    QString m_text;
    QrMatrix m_matrix;
};

}
