// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Scanner: TeX mathematics as tokens; white space between them says nothing. Owned by a Parser; one thread.
#pragma once

#include <QStringView>

#include <optional>

namespace foyer::formula {

struct Token {
    enum class Kind : quint8 { End, Command, Character, Open, Close, Up, Down, Cell, Row, Bad };
    Kind kind = Kind::End;
    QStringView text; // the name of a command, or the character

    bool is(char16_t character) const { return kind == Kind::Character && text.size() == 1 && text[0] == character; }
    bool isCommand(QStringView name) const { return kind == Kind::Command && text == name; }
};

// Controls, marks of direction, what is no character: nothing of this belongs in a formula, and some of it lies about what stands there.
bool isStrange(char32_t character);

class Scanner
{
public:
    explicit Scanner(QStringView tex);

    const Token &peek() const { return m_token; }
    Token take();
    // What stands in the braces that come next, as it was typed.
    std::optional<QStringView> braced();
    // The same of square brackets, where some come next.
    std::optional<QStringView> bracketed();
    // From here on there is nothing more.
    void stop();

private:
    Token scan();
    Token command();
    void skipRowGap();
    std::optional<QStringView> between(char16_t open, char16_t close);

    QStringView m_tex;
    qsizetype m_at = 0;      // behind m_token
    qsizetype m_tokenAt = 0; // where it begins
    Token m_token;
};

}
