// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/gif.h"

namespace foyer::demo {

namespace {

// 125 colours: 5 steps of red, green and blue; the last of the 128 entries is the transparent one.
constexpr int steps = 5;
constexpr char transparent = 127;
constexpr char clearCode = char(0x80);
constexpr char endCode = char(0x81);

void putShort(QByteArray &out, int value)
{
    out.append(char(value & 0xFF)).append(char(value >> 8));
}

char indexOf(QRgb pixel)
{
    if (qAlpha(pixel) < 128)
        return transparent;
    const auto step = [](int v) { return (v * (steps - 1) + 127) / 255; };
    return char((step(qRed(pixel)) * steps + step(qGreen(pixel))) * steps + step(qBlue(pixel)));
}

// The image data as codes of 8 bits. A reader widens its codes to 9 bits after 126 new entries of its dictionary, so the
// dictionary is cleared before that: nothing is compressed, and nothing has to be (GIF89a, appendix F).
QByteArray codesOf(const QImage &frame)
{
    QByteArray codes(1, clearCode);
    int sinceClear = 0;
    for (int y = 0; y < frame.height(); ++y) {
        for (int x = 0; x < frame.width(); ++x) {
            codes.append(indexOf(frame.pixel(x, y)));
            if (++sinceClear == 120) {
                codes.append(clearCode);
                sinceClear = 0;
            }
        }
    }
    return codes.append(endCode);
}

}

QByteArray gifOf(const QList<QImage> &frames, int hundredthsPerFrame)
{
    if (frames.isEmpty())
        return {};
    QByteArray out("GIF89a");
    putShort(out, frames.first().width());
    putShort(out, frames.first().height());
    out.append(char(0xF6)).append('\0').append('\0'); // a global table of 128 colours
    for (int i = 0; i < 128; ++i) {
        for (const int part : {i / (steps * steps), i / steps % steps, i % steps})
            out.append(char(std::min(255, part * 255 / (steps - 1))));
    }
    out.append("\x21\xFF\x0BNETSCAPE2.0\x03\x01", 16).append('\0').append('\0').append('\0'); // for ever
    for (const QImage &frame : frames) {
        out.append("\x21\xF9\x04\x09", 4); // restore the ground afterwards; has a transparent colour
        putShort(out, hundredthsPerFrame);
        out.append(transparent).append('\0').append(',');
        putShort(out, 0);
        putShort(out, 0);
        putShort(out, frame.width());
        putShort(out, frame.height());
        out.append('\0').append('\x07');
        const QByteArray codes = codesOf(frame);
        for (qsizetype at = 0; at < codes.size(); at += 255) {
            const QByteArray block = codes.mid(at, 255);
            out.append(char(block.size())).append(block);
        }
        out.append('\0');
    }
    return out.append(';');
}

}
