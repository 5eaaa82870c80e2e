// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// BodyBuilder: makes a Body out of the elements and texts that a reader of HTML tells it. This is the sanitiser: what it does
// not know does not get through. One thread; lives for one text.
#pragma once

#include "core/html/inlineflow.h"
#include "core/html/listener.h"
#include "core/html/mathreader.h"

#include <vector>

namespace foyer::html {

class BodyBuilder : public Listener
{
public:
    explicit BodyBuilder(const Context &context);

    void open(const ElementKind &kind, const Attributes &attributes) override;
    void text(QStringView text) override;
    void close() override;
    bool isFull() const override { return m_flow.isFull(); }

    // For plain text, which has no elements.
    void lineBreak() { m_flow.lineBreak(); }
    void link(QStringView address);
    void endBlock();

    model::Body finish();

private:
    // What an element changes for its content.
    struct State {
        quint8 style = 0;
        quint8 heading = 0; // its level; 0 = none
        bool dropped = false;
        bool preformatted = false;
        bool inMath = false;
        bool inTex = false;
        int quotes = 0;
        int items = 0;
        int list = -1; // index of the innermost list's frame
    };
    struct Frame {
        Meaning meaning;
        State outer;
        int nextNumber = 0; // of an ordered list; 0 = bullets
        bool opensLink = false;
        bool isShortened = false; // "…" follows its text
        bool opensMath = false;
        bool isMathPart = false;
    };
    struct PendingItem {
        bool isPending = false;
        int number = 0;
    };

    void openDropped(const ElementKind &kind, const Attributes &attributes);
    void openInCode(const ElementKind &kind, const Attributes &attributes);
    void openInline(const ElementKind &kind, const Attributes &attributes);
    void openBlock(const ElementKind &kind, const Attributes &attributes);
    void openSpan(const Attributes &attributes);
    void openLink(const Attributes &attributes);
    void openItem(const Attributes &attributes);
    void openEmbed(const Attributes &attributes);
    void addImage(const Attributes &attributes);
    void addRule();
    void addFormula(const QString &tex);
    void addCode(QStringView text) { m_codeTamer.append(text, m_code); }
    void endCode();
    void nameLanguage(const Attributes &attributes);
    model::Block newBlock(model::Block::Kind kind) const;

    const Context &m_context;
    InlineFlow m_flow;
    model::Body m_body;
    State m_state;
    std::vector<Frame> m_frames;
    PendingItem m_item; // an <li> that has no content yet
    QString m_code;     // of the code block that is open
    Tamer m_codeTamer;
    QString m_language;
    bool m_wantsSource = false; // a player is open that has not told yet what it plays
    bool m_annotated = false;   // the formula that is open has given its LaTeX
    bool m_isDisplayed = false; // it stands on lines of its own
    QString m_tex;
    MathReader m_math;
};

}
