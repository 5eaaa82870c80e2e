// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Size: one function for each kind of command, and the table that names them.
#include "core/formula/parser.h"
#include "core/formula/symbols.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace foyer::formula {

namespace {

using Shape = Atom::Shape;

struct Named {
    QStringView name;
    QStringView text;
};

template<std::size_t size>
QStringView textOf(const std::array<Named, size> &table, QStringView name)
{
    const auto found = std::ranges::find(table, name, &Named::name);
    return found != table.end() ? found->text : QStringView();
}

constexpr auto marks = std::to_array<Named>({
    {u"hat", u"\u0302"},
    {u"widehat", u"\u0302"},
    {u"tilde", u"\u0303"},
    {u"widetilde", u"\u0303"},
    {u"bar", u"\u0304"},
    {u"breve", u"\u0306"},
    {u"dot", u"\u0307"},
    {u"ddot", u"\u0308"},
    {u"mathring", u"\u030a"},
    {u"check", u"\u030c"},
    {u"acute", u"\u0301"},
    {u"grave", u"\u0300"},
    {u"vec", u"\u20d7"},
    {u"dddot", u"\u20db"},
    {u"overrightarrow", u"\u20d7"},
});

constexpr auto arrows = std::to_array<Named>({
    {u"xrightarrow", u"→"},
    {u"xleftarrow", u"←"},
    {u"xleftrightarrow", u"↔"},
    {u"xRightarrow", u"⇒"},
    {u"xLeftarrow", u"⇐"},
    {u"xLeftrightarrow", u"⇔"},
    {u"xmapsto", u"↦"},
    {u"xhookrightarrow", u"↪"},
    {u"xhookleftarrow", u"↩"},
    {u"xrightharpoonup", u"⇀"},
    {u"xlongequal", u"="},
});

constexpr auto spaces = std::to_array<Named>({
    {u"quad", u"\u2003"},
    {u"qquad", u"\u2003\u2003"},
});

struct Environment {
    QStringView name;
    Shape shape = Shape::Align;
    QStringView open, close;
    bool takesColumns = false; // how they stand, or how many there are
};

constexpr auto environments = std::to_array<Environment>({
    {u"matrix", Shape::Matrix},
    {u"smallmatrix", Shape::Matrix},
    {u"pmatrix", Shape::Matrix, u"(", u")"},
    {u"bmatrix", Shape::Matrix, u"[", u"]"},
    {u"Bmatrix", Shape::Matrix, u"{", u"}"},
    {u"vmatrix", Shape::Matrix, u"|", u"|"},
    {u"Vmatrix", Shape::Matrix, u"‖", u"‖"},
    {u"array", Shape::Matrix, {}, {}, true},
    {u"cases", Shape::Cases},
    {u"dcases", Shape::Cases},
    {u"aligned"},
    {u"align"},
    {u"align*"},
    {u"alignedat", Shape::Align, {}, {}, true},
    {u"alignat", Shape::Align, {}, {}, true},
    {u"alignat*", Shape::Align, {}, {}, true},
    {u"gathered"},
    {u"gather"},
    {u"gather*"},
    {u"split"},
    {u"multline"},
    {u"multline*"},
    {u"eqnarray"},
    {u"eqnarray*"},
    {u"equation"},
    {u"equation*"},
});

Alphabet alphabet(QStringView name)
{
    if (name == u"mathbb" || name == u"Bbb")
        return Alphabet::Blackboard;
    if (name == u"mathcal" || name == u"mathscr" || name == u"cal")
        return Alphabet::Script;
    if (name == u"mathfrak" || name == u"frak")
        return Alphabet::Fraktur;
    if (name == u"mathbf" || name == u"bf" || name == u"symbf")
        return Alphabet::Bold;
    if (name == u"boldsymbol" || name == u"bm" || name == u"pmb")
        return Alphabet::BoldItalic;
    if (name == u"mathsf" || name == u"sf")
        return Alphabet::Sans;
    if (name == u"mathtt" || name == u"tt")
        return Alphabet::Mono;
    return name == u"mathrm" || name == u"rm" ? Alphabet::Upright : Alphabet::Italic;
}

Atom groupOf(Atoms atoms, Class kind = Class::Ordinary)
{
    if (atoms.size() == 1 && !atoms.front().hasScripts() && atoms.front().primes.isEmpty()) {
        atoms.front().kind = kind;
        return std::move(atoms.front());
    }
    return {.shape = Shape::Group, .kind = kind, .inner = std::move(atoms)};
}

Atom fenceAround(QString open, Atoms inner, QString close)
{
    return {.shape = Shape::Fence, .kind = Class::Inner, .text = std::move(open), .close = std::move(close), .inner = std::move(inner)};
}

Atom spaceOf(QStringView text)
{
    return {.shape = Shape::Space, .text = text.isEmpty() ? QString(QChar(QChar::Nbsp)) : text.toString()};
}

// A base character with a mark on it, as one character where there is one.
QString composed(const QString &base, QStringView mark)
{
    return QString(base + mark).normalized(QString::NormalizationForm_C);
}

}

std::optional<Atom> Parser::fraction(QStringView name)
{
    Atoms above = argument();
    Atoms below = argument();
    const Shape shape = name.endsWith(u"binom") ? Shape::Binomial : Shape::Fraction;
    return Atom{.shape = shape, .kind = Class::Inner, .inner = std::move(above), .other = std::move(below)};
}

std::optional<Atom> Parser::root(QStringView)
{
    Atoms degree = optional();
    return Atom{.shape = Shape::Root, .inner = argument(), .other = std::move(degree)};
}

std::optional<Atom> Parser::text(QStringView name)
{
    return Atom{.shape = Shape::Words, .italic = name == u"textit" || name == u"emph", .bold = name == u"textbf", .text = words()};
}

std::optional<Atom> Parser::operatorName(QStringView)
{
    if (m_scanner.peek().is(u'*'))
        m_scanner.take();
    return Atom{.kind = Class::Operator, .text = words()};
}

std::optional<Atom> Parser::inOtherAlphabet(QStringView name)
{
    const Alphabet outer = std::exchange(m_alphabet, alphabet(name));
    Atoms atoms = argument();
    m_alphabet = outer;
    const Class kind = atoms.size() == 1 ? atoms.front().kind : Class::Ordinary;
    return groupOf(std::move(atoms), kind);
}

// Until the end of the list.
std::optional<Atom> Parser::otherAlphabet(QStringView name)
{
    m_alphabet = alphabet(name);
    return {};
}

std::optional<Atom> Parser::accent(QStringView name)
{
    Atoms atoms = argument();
    const bool isOne = atoms.size() == 1 && atoms.front().shape == Shape::Symbol && !atoms.front().hasScripts() && atoms.front().primes.isEmpty()
        && atoms.front().kind == Class::Ordinary && atoms.front().text.toUcs4().size() == 1;
    if (isOne) {
        atoms.front().text = composed(atoms.front().text, textOf(marks, name));
        return std::move(atoms.front());
    }
    if (name == u"bar")
        return Atom{.shape = Shape::Line, .overline = true, .inner = std::move(atoms)};
    fail(); // no character stands over several
    return {};
}

std::optional<Atom> Parser::line(QStringView name)
{
    return Atom{.shape = Shape::Line, .overline = name == u"overline", .underline = name == u"underline", .inner = argument()};
}

std::optional<Atom> Parser::fence(QStringView)
{
    const auto open = delimiter(m_scanner.take());
    Atoms inner = list();
    while (m_scanner.peek().isCommand(u"middle")) {
        m_scanner.take();
        const auto sign = delimiter(m_scanner.take());
        inner.push_back({.kind = Class::Relation, .text = sign.value_or(QStringView()).toString()});
        Atoms more = list();
        std::ranges::move(more, std::back_inserter(inner));
        if (!sign)
            fail();
    }
    const auto close = expect(u"right") ? delimiter(m_scanner.take()) : std::nullopt;
    if (!open || !close) {
        fail();
        return {};
    }
    if (*open == u"{" && close->isEmpty() && inner.size() == 1 && inner.front().shape == Shape::Matrix && inner.front().text.isEmpty()) {
        inner.front().shape = Shape::Cases; // how they are written without their environment
        return std::move(inner.front());
    }
    return fenceAround(open->toString(), std::move(inner), close->toString());
}

// \big and its kin: here all signs are of one size.
std::optional<Atom> Parser::sized(QStringView name)
{
    const auto text = delimiter(m_scanner.take());
    if (!text) {
        fail();
        return {};
    }
    static const QString opening = QStringLiteral("([{⟨⌊⌈"), closing = QStringLiteral(")]}⟩⌋⌉");
    Class kind = Class::Ordinary;
    if (name.endsWith(u'l') || opening.contains(*text))
        kind = Class::Open;
    else if (name.endsWith(u'r') || closing.contains(*text))
        kind = Class::Close;
    else if (name.endsWith(u'm'))
        kind = Class::Relation;
    return Atom{.kind = kind, .text = text->toString()};
}

std::optional<Atom> Parser::space(QStringView name)
{
    if (name == u"hspace") {
        if (!m_scanner.braced())
            fail();
    }
    return spaceOf(textOf(spaces, name));
}

std::optional<Atom> Parser::negated(QStringView)
{
    Atoms atoms = argument();
    if (atoms.size() != 1 || atoms.front().shape != Shape::Symbol || atoms.front().text.size() != 1) {
        fail();
        return {};
    }
    atoms.front().text = composed(atoms.front().text, u"\u0338");
    return std::move(atoms.front());
}

std::optional<Atom> Parser::stacked(QStringView name)
{
    Atoms beside = argument();
    Atoms atoms = argument();
    // In braces a sign has become an ordinary one; what stands on it does not change what it is.
    const Class kind = name == u"stackrel" ? Class::Relation : atoms.size() == 1 ? typedSign(atoms.front().text).kind : Class::Ordinary;
    Atom base = groupOf(std::move(atoms), kind);
    (name == u"underset" ? base.down : base.up) = std::move(beside);
    return base;
}

std::optional<Atom> Parser::arrow(QStringView name)
{
    Atom atom{.kind = Class::Relation, .text = textOf(arrows, name).toString()};
    atom.down = optional();
    atom.up = argument();
    return atom;
}

std::optional<Atom> Parser::modulus(QStringView name)
{
    Atoms atoms = argument();
    if (name != u"pod")
        atoms.insert(atoms.begin(), Atom{.kind = Class::Operator, .text = QStringLiteral("mod")});
    Atom whole{.shape = Shape::Group, .kind = Class::Inner};
    if (name == u"mod")
        std::ranges::move(atoms, std::back_inserter(whole.inner));
    else
        whole.inner.push_back(fenceAround(QStringLiteral("("), std::move(atoms), QStringLiteral(")")));
    return whole;
}

std::optional<Atom> Parser::ofKind(QStringView name)
{
    static const QHash<QStringView, Class> kinds{
        {u"mathop", Class::Operator}, {u"mathrel", Class::Relation}, {u"mathbin", Class::Binary},        {u"mathopen", Class::Open},
        {u"mathclose", Class::Close}, {u"mathinner", Class::Inner},  {u"mathpunct", Class::Punctuation},
    };
    return groupOf(argument(), kinds.value(name, Class::Ordinary));
}

// Room for what is not drawn.
std::optional<Atom> Parser::unseen(QStringView name)
{
    argument();
    return name == u"vphantom" ? std::nullopt : std::optional(spaceOf({}));
}

// Colours and frames are not drawn; what they hold is.
std::optional<Atom> Parser::plain(QStringView name)
{
    if (name == u"textcolor" || name == u"color") {
        if (!m_scanner.braced())
            fail();
        if (name == u"color")
            return {};
    }
    return groupOf(argument());
}

std::optional<Atom> Parser::tag(QStringView)
{
    return Atom{.shape = Shape::Words, .text = u"\u2003(" + words() + u')'};
}

std::optional<Atom> Parser::nothing(QStringView name)
{
    if (name == u"label" && !m_scanner.braced())
        fail();
    return {};
}

std::optional<Atom> Parser::stackedLines(QStringView)
{
    expect(Token::Kind::Open);
    Rows rows = grid();
    expect(Token::Kind::Close);
    Atom whole{.shape = Shape::Group};
    for (auto &row : rows) {
        if (!whole.inner.empty())
            whole.inner.push_back({.kind = Class::Punctuation, .text = QStringLiteral(",")});
        for (Atoms &cell : row)
            std::ranges::move(cell, std::back_inserter(whole.inner));
    }
    return whole;
}

// Dirac's ⟨bra| and |ket⟩.
std::optional<Atom> Parser::state(QStringView name)
{
    return fenceAround(name == u"ket" ? QStringLiteral("|") : QStringLiteral("⟨"), argument(),
                       name == u"bra" ? QStringLiteral("|") : QStringLiteral("⟩"));
}

std::optional<Atom> Parser::environment(QStringView)
{
    const QStringView name = m_scanner.braced().value_or(QStringView());
    const auto known = std::ranges::find(environments, name, &Environment::name);
    if (known == environments.end()) {
        fail();
        return {};
    }
    if (m_scanner.peek().is(u'['))
        optional(); // where it stands in its line
    if (known->takesColumns && !m_scanner.braced())
        fail();
    Atom atom{.shape = known->shape, .kind = Class::Inner, .text = known->open.toString(), .close = known->close.toString(), .rows = grid()};
    if (!expect(u"end") || m_scanner.braced() != name)
        fail();
    return atom;
}

struct Parser::Command {
    Handler handler;
    std::vector<QStringView> names;
};

Parser::Handler Parser::handler(QStringView name)
{
    static const auto byName = [] {
        const std::vector<Command> commands{
            {&Parser::fraction, {u"frac", u"dfrac", u"tfrac", u"cfrac", u"binom", u"dbinom", u"tbinom"}},
            {&Parser::root, {u"sqrt"}},
            {&Parser::text, {u"text", u"textrm", u"textit", u"textbf", u"textnormal", u"textsf", u"texttt", u"textup", u"mbox", u"hbox", u"emph"}},
            {&Parser::operatorName, {u"operatorname"}},
            {&Parser::inOtherAlphabet,
             {u"mathrm", u"mathbb", u"mathcal", u"mathscr", u"mathfrak", u"mathbf", u"mathsf", u"mathtt", u"mathit", u"mathnormal", u"symbf",
              u"boldsymbol", u"bm", u"pmb", u"Bbb", u"frak"}},
            {&Parser::otherAlphabet, {u"rm", u"bf", u"it", u"cal", u"sf", u"tt"}},
            {&Parser::line, {u"overline", u"underline"}},
            {&Parser::fence, {u"left"}},
            {&Parser::sized,
             {u"big", u"Big", u"bigg", u"Bigg", u"bigl", u"Bigl", u"biggl", u"Biggl", u"bigr", u"Bigr", u"biggr", u"Biggr", u"bigm", u"Bigm",
              u"biggm", u"Biggm"}},
            {&Parser::space,
             {u",", u":", u";", u">", u" ", u"\n", u"quad", u"qquad", u"space", u"enspace", u"thinspace", u"medspace", u"thickspace", u"nobreakspace",
              u"hspace"}},
            {&Parser::negated, {u"not"}},
            {&Parser::stacked, {u"overset", u"underset", u"stackrel"}},
            {&Parser::modulus, {u"pmod", u"pod", u"mod"}},
            {&Parser::ofKind, {u"mathop", u"mathrel", u"mathbin", u"mathord", u"mathopen", u"mathclose", u"mathinner", u"mathpunct"}},
            {&Parser::unseen, {u"phantom", u"hphantom", u"vphantom"}},
            {&Parser::plain, {u"boxed", u"textcolor", u"color"}},
            {&Parser::tag, {u"tag"}},
            {&Parser::nothing,
             {u"displaystyle", u"textstyle", u"scriptstyle", u"scriptscriptstyle", u"limits", u"nolimits", u"nonumber", u"notag", u"label", u"!",
              u"negthinspace", u"negmedspace", u"hline", u"strut", u"mathstrut", u"/"}},
            {&Parser::stackedLines, {u"substack"}},
            {&Parser::state, {u"bra", u"ket", u"braket"}},
            {&Parser::environment, {u"begin"}},
        };
        QHash<QStringView, Handler> hash;
        for (const Command &one : commands) {
            for (const QStringView name : one.names)
                hash.insert(name, one.handler);
        }
        for (const Named &mark : marks)
            hash.insert(mark.name, &Parser::accent);
        for (const Named &one : arrows)
            hash.insert(one.name, &Parser::arrow);
        return hash;
    }();
    return byName.value(name, nullptr);
}

}
