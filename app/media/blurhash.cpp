// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/blurhash.h"

#include <QLatin1StringView>
#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <vector>

namespace foyer::app {
namespace {

using namespace Qt::StringLiterals;

constexpr auto alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz#$%*+,-.:;=?@[]^_{|}~"_L1;
constexpr int base = 83;
static_assert(alphabet.size() == base);
constexpr int acSteps = 19; // each of red, green and blue of a term is a digit of base 19, 9 being zero

struct Colour {
    float red = 0;
    float green = 0;
    float blue = 0;
};

// The number that these characters write in base 83; -1 where one of them is none.
int number(QStringView digits)
{
    int value = 0;
    for (const QChar c : digits) {
        const qsizetype digit = alphabet.indexOf(c);
        if (digit < 0)
            return -1;
        value = value * base + int(digit);
    }
    return value;
}

// IEC 61966-2-1: from 0…255 of sRGB to linear light, and back.
float toLinear(int value)
{
    const float v = float(value) / 255;
    return v <= 0.04045F ? v / 12.92F : std::pow((v + 0.055F) / 1.055F, 2.4F);
}

int toSrgb(float linear)
{
    const float v = std::clamp(linear, 0.0F, 1.0F);
    return int(std::lround(255 * (v <= 0.0031308F ? v * 12.92F : 1.055F * std::pow(v, 1 / 2.4F) - 0.055F)));
}

float term(int digit, float largest)
{
    const float v = float(digit - acSteps / 2) / float(acSteps / 2);
    return std::copysign(v * v, v) * largest;
}

struct Terms {
    int across = 0;
    int down = 0;
    std::vector<Colour> colours; // row by row; the first is the average
};

std::optional<Terms> parse(QStringView hash)
{
    if (hash.size() < 6)
        return std::nullopt;
    const int shape = number(hash.first(1));
    const int largestDigit = number(hash.sliced(1, 1));
    const int average = number(hash.sliced(2, 4));
    if (shape < 0 || shape >= 81 || largestDigit < 0 || average < 0 || average > 0xffffff)
        return std::nullopt;
    Terms terms{.across = shape % 9 + 1, .down = shape / 9 + 1, .colours = {}};
    const int count = terms.across * terms.down;
    if (hash.size() != 4 + 2 * count)
        return std::nullopt;
    terms.colours.reserve(std::size_t(count));
    terms.colours.push_back({toLinear(average >> 16), toLinear((average >> 8) & 0xff), toLinear(average & 0xff)});
    const float largest = float(largestDigit + 1) / 166;
    for (int i = 1; i < count; ++i) {
        const int value = number(hash.sliced(4 + 2 * i, 2));
        if (value < 0 || value >= acSteps * acSteps * acSteps)
            return std::nullopt;
        terms.colours.push_back(
            {term(value / (acSteps * acSteps), largest), term(value / acSteps % acSteps, largest), term(value % acSteps, largest)});
    }
    return terms;
}

// cosines[position * terms + i] = cos(π · i · position / length)
std::vector<float> cosines(int length, int terms)
{
    std::vector<float> table(std::size_t(length) * std::size_t(terms));
    for (int position = 0; position < length; ++position) {
        for (int i = 0; i < terms; ++i)
            table[std::size_t(position * terms + i)] = std::cos(std::numbers::pi_v<float> * float(i) * float(position) / float(length));
    }
    return table;
}

}

std::optional<QImage> decodeBlurhash(QStringView hash, QSize size)
{
    const std::optional<Terms> terms = parse(hash);
    if (!terms)
        return std::nullopt;
    const QSize bounded = size.expandedTo({1, 1}).boundedTo({64, 64});
    const std::vector<float> across = cosines(bounded.width(), terms->across);
    const std::vector<float> down = cosines(bounded.height(), terms->down);
    QImage image(bounded, QImage::Format_RGB32);
    for (int y = 0; y < bounded.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < bounded.width(); ++x) {
            Colour sum;
            for (int i = 0; i < int(terms->colours.size()); ++i) {
                const float weight
                    = across[std::size_t(x * terms->across + i % terms->across)] * down[std::size_t(y * terms->down + i / terms->across)];
                const Colour &colour = terms->colours[std::size_t(i)];
                sum.red += colour.red * weight;
                sum.green += colour.green * weight;
                sum.blue += colour.blue * weight;
            }
            line[x] = qRgb(toSrgb(sum.red), toSrgb(sum.green), toSrgb(sum.blue));
        }
    }
    return image;
}

}
