// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/share/qrmatrix.h"

#include <memory>
#include <qrencode.h>

namespace foyer::app {

Result<QrMatrix> qrMatrix(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    if (bytes.isEmpty())
        return fail(ErrorKind::BadAnswer, QStringLiteral("no text for a QR code"));
    // 15 % may be lost: enough for a screen with a smear on it, and still large modules.
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(static_cast<int>(bytes.size()), reinterpret_cast<const unsigned char *>(bytes.constData()), 0, QR_ECLEVEL_M), QRcode_free);
    if (!code)
        return fail(ErrorKind::TooLarge, QStringLiteral("too long for a QR code"));
    QrMatrix matrix{.side = code->width, .dark = QBitArray(code->width * code->width)};
    for (int at = 0; at < matrix.dark.size(); ++at)
        matrix.dark.setBit(at, code->data[at] & 1); // the lowest bit is the colour, the others say what a module is for
    return matrix;
}

}
