// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formula/find.h"
#include "core/formula/formula.h"

#include <QTest>

using namespace foyer::formula;
using namespace Qt::StringLiterals;

namespace {

// ~italic~, *bold*, ^{up}, _{down}, with every space as a plain one and rows parted by " // ".
QString describe(const QList<Line> &lines)
{
    QStringList out;
    for (const Line &line : lines) {
        QString words;
        for (const Run &run : line) {
            QString text = run.text;
            if (run.italic)
                text = u'~' + text + u'~';
            if (run.bold)
                text = u'*' + text + u'*';
            if (run.overline)
                text = u"over(" + text + u')';
            if (run.underline)
                text = u"under(" + text + u')';
            words += run.level > 0 ? u"^{" + text + u'}' : run.level < 0 ? u"_{" + text + u'}' : text;
        }
        for (QChar &c : words) {
            if (c.isSpace())
                c = u' ';
        }
        out += words;
    }
    return out.join(u" // ");
}

QString plain(QStringView tex, Form form = Form::Inline)
{
    const auto lines = read(tex, form);
    return lines ? toPlain(*lines) : u"(as typed)"_s;
}

}

class TestFormula : public QObject
{
    Q_OBJECT

private slots:
    void readsInPlainWords_data();
    void readsInPlainWords();
    void setsStyles_data();
    void setsStyles();
    void givesRowsTheirLines_data();
    void givesRowsTheirLines();
    void leavesWhatItDoesNotUnderstand_data();
    void leavesWhatItDoesNotUnderstand();
    void breaksLinesBehindSignsOnly();
    void findsFormulasInText_data();
    void findsFormulasInText();
    void readsSoMuchOfATextAndNoMore();
    void saysFormulasInWords();
};

void TestFormula::readsInPlainWords_data()
{
    QTest::addColumn<QString>("tex");
    QTest::addColumn<QString>("expected");
    const auto row
        = [](const char16_t *tex, const char16_t *expected) { QTest::newRow(qPrintable(QString(tex))) << QString(tex) << QString(expected); };

    // signs and the space around them
    row(u"a+b=c", u"a + b = c");
    row(u"-x", u"−x");
    row(u"a=-b", u"a = −b");
    row(u"a - -b", u"a − −b");
    row(u"f(x,y)", u"f(x, y)");
    row(u"1{,}5", u"1,5");
    row(u"f\\colon A\\to B", u"f: A → B");
    row(u"x\\in\\mathbb{R}", u"x ∈ ℝ");
    row(u"\\forall\\epsilon>0\\;\\exists\\delta", u"∀ϵ > 0 ∃δ");
    row(u"a\\leq b \\implies c\\not= d", u"a ≤ b ⟹ c ≠ d");
    row(u"x\\not\\in A", u"x ∉ A");
    row(u"\\{1,2,\\dots,n\\}", u"{1, 2, …, n}");
    row(u"A\\setminus B", u"A ∖ B");
    row(u"n!", u"n!");
    row(u"α ≤ β−γ", u"α ≤ β − γ");
    row(u"a\\quad b", u"a b");
    // raised and lowered
    row(u"x^2", u"x²");
    row(u"x_{12}^{-1}", u"x₁₂⁻¹");
    row(u"x^{n+1}", u"x^(n+1)");
    row(u"x_n", u"x_n");
    row(u"x^12", u"x¹2");
    row(u"f''(x)", u"f′′(x)");
    row(u"e^{-x^2}", u"e^(−x²)");
    row(u"2^{2^{n+1}}", u"2^(2ⁿ⁺¹)");
    row(u"x_{i_1}", u"x_(i₁)");
    row(u"a^{b^{c/d}}", u"a^(b^(c/d))");
    row(u"{}^{14}\\mathrm{C}", u"¹⁴C");
    row(u"x_\\text{max}", u"x_(max)");
    // fractions
    row(u"\\frac{a}{b}", u"a/b");
    row(u"\\frac12", u"½");
    row(u"\\frac{3}{7}", u"3/7");
    row(u"\\frac{a+b}{c}", u"(a + b)/c");
    row(u"\\frac{1}{2a}", u"1/(2a)");
    row(u"\\frac{-b}{2a}", u"−b/(2a)");
    row(u"\\frac{dy}{dx}", u"dy/dx");
    row(u"\\frac{\\partial^2 f}{\\partial x^2}", u"∂²f/∂x²");
    row(u"\\frac{d}{dx} f(x)", u"d/dx f(x)");
    row(u"\\frac{a}{b}c", u"(a/b) c");
    row(u"\\frac{a}{b}+c", u"a/b + c");
    row(u"\\frac{f(x)}{g(x)}", u"f(x)/g(x)");
    row(u"\\frac{n!}{k!(n-k)!}", u"n!/(k!(n − k)!)");
    row(u"\\frac{\\sin x}{x}", u"(sin x)/x");
    row(u"\\frac{\\frac{a}{b}}{c}", u"(a/b)/c");
    row(u"\\frac{1}{\\frac{a}{b}}", u"1/(a/b)");
    row(u"\\left(\\frac{a}{b}\\right)^2", u"(a/b)²");
    row(u"\\frac{a}{b}^2", u"(a/b)²");
    row(u"\\frac{1}{k}\\ln\\frac{a}{b}", u"(1/k) ln(a/b)");
    row(u"\\sin\\frac12 x", u"sin ½x");
    row(u"\\frac{d}{dx}\\sin x", u"d/dx sin x");
    row(u"=\\frac{4}{7}.", u"= 4/7.");
    row(u"e^{\\frac{1}{2}}", u"e^(1/2)");
    row(u"x = \\frac{-b \\pm \\sqrt{b^2-4ac}}{2a}", u"x = (−b ± √(b² − 4ac))/(2a)");
    row(u"\\frac{x}{3.14}", u"x/3.14");
    row(u"{a \\over b+c}", u"a/(b + c)");
    row(u"\\tfrac12 mv^2", u"½mv²");
    // roots, binomials
    row(u"\\sqrt2", u"√2");
    row(u"\\sqrt{10}", u"√10");
    row(u"\\sqrt{x^2}", u"√(x²)");
    row(u"\\sqrt{x}^2", u"(√x)²");
    row(u"\\sqrt[3]{x+1}", u"∛(x + 1)");
    row(u"\\sqrt[n]{x}", u"^n√x");
    row(u"\\binom{n}{k}", u"(^n_k)");
    row(u"e^{\\binom nk}", u"e^(C(n,k))");
    // operators and functions
    row(u"\\sin x", u"sin x");
    row(u"\\sin(x)", u"sin(x)");
    row(u"\\log_2 n", u"log₂ n");
    row(u"\\lim_{x\\to0}\\frac{\\sin x}{x}=1", u"lim_(x→0) (sin x)/x = 1");
    row(u"\\sum_{n=1}^\\infty\\frac{1}{n^2}=\\frac{\\pi^2}{6}", u"∑_(n=1)^∞ 1/n² = π²/6");
    row(u"\\int_0^1 f(x)\\,dx", u"∫₀¹ f(x) dx");
    row(u"\\sum\\limits_i a_i", u"∑_i a_i");
    row(u"\\operatorname{rank} A", u"rank A");
    row(u"\\operatorname*{arg\\,max}_x f", u"arg max_x f");
    row(u"a \\bmod b", u"a mod b");
    row(u"a\\equiv b\\pmod n", u"a ≡ b (mod n)");
    // letters
    row(u"\\mathcal{L}\\mathfrak{g}\\mathbb{Z}\\mathbb{k}", u"ℒ𝔤ℤ𝕜");
    row(u"\\mathrm{d}x", u"dx");
    row(u"{\\rm Hom}(A,B)", u"Hom(A, B)");
    row(u"x \\text{ if } y", u"x if y");
    row(u"\\text{50\\% of }x", u"50% of x");
    // accents
    row(u"\\hat x+\\vec{v}", u"x\u0302 + v\u20d7");
    row(u"\\bar z", u"z\u0304");
    row(u"\\dot{\\mathbf{x}}", u"\u1e8b");
    row(u"\\tilde{n}", u"ñ");
    // brackets
    row(u"\\left[0,1\\right)", u"[0, 1)");
    row(u"\\left\\langle x\\middle|y\\right\\rangle", u"⟨x | y⟩");
    row(u"\\bigl(x\\bigr)", u"(x)");
    row(u"\\left.f\\right|_0", u"f|₀");
    row(u"\\ket\\psi", u"|ψ⟩");
    row(u"\\lfloor x\\rfloor", u"⌊x⌋");
    // stacks and grids in a line
    row(u"a\\overset{!}{=}b", u"a =^! b");
    row(u"A\\xrightarrow{f}B", u"A →^f B");
    row(u"\\sum_{\\substack{i<j\\\\j<n}} a", u"∑_(i<j,j<n) a");
    row(u"\\begin{pmatrix}1&2\\\\3&4\\end{pmatrix}", u"(1 2; 3 4)");
    row(u"|x|=\\begin{cases}x&x\\ge0\\\\-x&\\text{otherwise}\\end{cases}", u"|x| = { x x ≥ 0; −x otherwise }");
    row(u"\\color{red}x+\\boxed{y}", u"x + y");
    row(u"\\displaystyle x\\nonumber", u"x");
}

void TestFormula::readsInPlainWords()
{
    QFETCH(QString, tex);
    QFETCH(QString, expected);
    QCOMPARE(plain(tex), expected);
}

void TestFormula::setsStyles_data()
{
    QTest::addColumn<QString>("tex");
    QTest::addColumn<QString>("expected");
    const auto row
        = [](const char16_t *tex, const char16_t *expected) { QTest::newRow(qPrintable(QString(tex))) << QString(tex) << QString(expected); };

    row(u"2x+\\sin\\alpha", u"2~x~ + sin ~α~");
    row(u"\\Gamma(n)", u"Γ(~n~)");
    row(u"x_i^2", u"~x~_{~i~}^{2}");
    row(u"\\mathbf{v}=\\boldsymbol{w}", u"*v* = *~w~*");
    row(u"\\overline{ab}", u"over(~ab~)");
    row(u"\\underline{x}", u"under(~x~)");
    row(u"\\mathrm{id}_X", u"id_{~X~}");
    row(u"\\textit{word}", u"~word~");
    row(u"e^{i\\pi}+1=0", u"~e~^{~iπ~} + 1 = 0");
}

void TestFormula::setsStyles()
{
    QFETCH(QString, tex);
    QFETCH(QString, expected);
    const auto lines = read(tex, Form::Inline);
    QVERIFY(lines);
    QCOMPARE(describe(*lines), expected);
}

void TestFormula::givesRowsTheirLines_data()
{
    QTest::addColumn<QString>("tex");
    QTest::addColumn<QString>("expected");
    const auto row
        = [](const char *name, const char16_t *tex, const char16_t *expected) { QTest::newRow(name) << QString(tex) << QString(expected); };

    row("aligned", u"\\begin{aligned}1&=2-1\\\\&=3-2\\end{aligned}", u"1 = 2 − 1 // = 3 − 2");
    row("rows without an environment", u"1=1\\\\2=2", u"1 = 1 // 2 = 2");
    row("last row ended", u"\\begin{align*}1\\\\[2pt]2\\\\\\end{align*}", u"1 // 2");
    row("pairs of columns", u"\\begin{aligned}1&=1&2&=2\\end{aligned}", u"1 = 1 2 = 2");
    row("cases", u"2=\\begin{cases}1&\\text{if }3\\\\4&\\text{else}\\end{cases}", u"2 = { //   1 if 3 //   4 else");
    row("cases alone", u"\\begin{cases}1\\\\2\\end{cases}.", u"{ 1 //  2.");
    row("array as cases", u"\\left\\{\\begin{array}{ll}1&2\\\\3&4\\end{array}\\right.", u"{ 1 2 //  3 4");
    row("matrix", u"1=\\begin{bmatrix}1&0\\\\0&1\\end{bmatrix}", u"1 = [1 0; 0 1]");
}

void TestFormula::givesRowsTheirLines()
{
    QFETCH(QString, tex);
    QFETCH(QString, expected);
    const auto lines = read(tex, Form::Display);
    QVERIFY(lines);
    QCOMPARE(describe(*lines), expected);
}

void TestFormula::leavesWhatItDoesNotUnderstand_data()
{
    QTest::addColumn<QString>("tex");
    for (const char16_t *tex : {u"",
                                u"  ",
                                u"{}",
                                u"\\quad",
                                u"\\nosuchcommand x",
                                u"x^",
                                u"x_",
                                u"x^2^3",
                                u"^^",
                                u"{x",
                                u"x}",
                                u"\\frac{a}",
                                u"\\frac",
                                u"\\sqrt",
                                u"\\sqrt[3",
                                u"\\left(x",
                                u"x\\right)",
                                u"\\left x\\right y",
                                u"\\begin{pmatrix}1",
                                u"\\begin{pmatrix}1\\end{bmatrix}",
                                u"\\begin{nosuch}\\end{nosuch}",
                                u"\\end{matrix}",
                                u"\\",
                                u"x\\",
                                u"\\text{a",
                                u"\\text{$x$}",
                                u"\\text{\\(x\\)}",
                                u"50%",
                                u"$x$",
                                u"x#1",
                                u"\\widehat{AB}",
                                u"\\middle|",
                                u"\\not{xy}",
                                u"\\def\\x{y}\\x",
                                u"x\u202ey",
                                u"x\u200fy",
                                u"\\begin",
                                u"a\\\\b"})
        QTest::newRow(qPrintable(QString(tex))) << QString(tex);
}

void TestFormula::leavesWhatItDoesNotUnderstand()
{
    QFETCH(QString, tex);
    QVERIFY2(!read(tex, Form::Inline), qPrintable(plain(tex)));
}

void TestFormula::breaksLinesBehindSignsOnly()
{
    const auto lines = read(u"a+b=\\sin c", Form::Inline);
    QVERIFY(lines);
    QString text;
    for (const Run &run : lines->first())
        text += run.text;
    QCOMPARE(text, u"a\u00a0+ b\u00a0= sin\u00a0c"_s);
}

void TestFormula::findsFormulasInText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const char16_t *text, const QStringList &expected) { QTest::newRow(name) << QString(text) << expected; };

    row("none", u"only words", {});
    row("both kinds", u"so \\(a\\) and \\[b=c\\].", {u"a"_s, u"[b=c"_s});
    row("money", u"$5 and $6, $$x$$", {});
    row("not closed", u"\\(a and on", {});
    row("closed by the other", u"\\(a\\]", {});
    row("opened twice", u"\\(a \\(b\\)", {u"b"_s});
    row("words in a displayed one", u"\\[\\text{\\(a\\)}\\]", {u"[\\text{\\(a\\)}"_s});
    row("gap between rows", u"\\[a\\\\[2pt]b\\]", {u"[a\\\\[2pt]b"_s});
    row("escaped", u"\\\\(a\\\\)", {});
    row("over a line", u"\\(a\n+b\\)", {u"a\n+b"_s});
    row("over an empty line", u"\\(a\n\nb\\)", {});
    row("lone backslash at the end", u"\\(a\\)\\", {u"a"_s});
    row("plain brackets of another language", u"\\[sic\\] \\[1/3\\] \\[2\\] \\[EN\\] \\[C++\\] \\[foo\\_bar\\] \\[Image: a cat = bliss\\]", {});
    row("plain words", u"\\(see below\\) \\(foo\\) \\[Some words, and x = y\\]", {});
    row("little is enough", u"\\(5\\) \\(ABC\\) \\(dx\\) \\(f(x)\\) \\(|x|\\)", {u"5"_s, u"ABC"_s, u"dx"_s, u"f(x)"_s, u"|x|"_s});
    row("words of TeX", u"\\(\\text{for all of them}\\) \\[speed = way/time\\]", {u"\\text{for all of them}"_s, u"[speed = way/time"_s});
    row("regular expressions", u"s/\\(a\\)/\\1/ \\(a\\)\\{2\\} x*\\(y\\) \\(.*\\) \\([^a]*\\) '\\[error\\]'", {});
    row("beside words", u"the \\(n\\)-th, \\(n\\)th (\\(n\\)), “\\(n\\)”?", {u"n"_s, u"n"_s, u"n"_s, u"n"_s});
    row("a path", u"C:\\(x86)\\tools", {});
}

void TestFormula::findsFormulasInText()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QStringList found;
    qsizetype budget = maxTexInPost;
    for (const Found &one : find(text, budget)) {
        QCOMPARE(text.mid(one.start + 2, one.length - 4), one.tex.toString());
        found += (one.form == Form::Display ? u"["_s : QString()) + one.tex;
    }
    QCOMPARE(found, expected);
}

void TestFormula::readsSoMuchOfATextAndNoMore()
{
    qsizetype budget = 12;
    QCOMPARE(find(u"\\(a\\) \\(b\\) \\(c\\)", budget).size(), 2);
    QVERIFY(find(u"\\(c\\)", budget).isEmpty());
}

void TestFormula::saysFormulasInWords()
{
    QCOMPARE(inWords(u"so \\(x^2\\ge0\\), \\(\\nosuch\\) and \\[y=1\\]"_s), u"so x² ≥ 0, \\(\\nosuch\\) and y = 1"_s);
    QCOMPARE(inWords(u"a \\ b"_s), u"a \\ b"_s);
}

QTEST_GUILESS_MAIN(TestFormula)
#include "tst_formula.moc"
