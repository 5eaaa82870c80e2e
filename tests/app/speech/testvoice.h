// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// TestVoice: an engine of Qt's kind that speaks English and French without a sound, and notes what it was given. Main thread.
#pragma once

#include <QTextToSpeechEngine>
#include <QTextToSpeechPlugin>

namespace foyer::tests {

struct Said {
    QString text;
    QLocale::Language language;
    bool operator==(const Said &) const = default;
};

inline QList<Said> said;
inline bool voiceIsBroken = false;

class TestVoice : public QTextToSpeechEngine
{
    Q_OBJECT
public:
    using QTextToSpeechEngine::QTextToSpeechEngine;

    QList<QLocale> availableLocales() const override { return {QLocale(QLocale::English), QLocale(QLocale::French)}; }
    QList<QVoice> availableVoices() const override { return {}; }
    void say(const QString &text) override
    {
        said << Said{text, m_locale.language()};
        setState(voiceIsBroken ? QTextToSpeech::Error : QTextToSpeech::Speaking);
    }
    void synthesize(const QString &) override {}
    void stop(QTextToSpeech::BoundaryHint) override { setState(QTextToSpeech::Ready); }
    void pause(QTextToSpeech::BoundaryHint) override {}
    void resume() override {}
    double rate() const override { return 0; }
    bool setRate(double) override { return true; }
    double pitch() const override { return 0; }
    bool setPitch(double) override { return true; }
    QLocale locale() const override { return m_locale; }
    bool setLocale(const QLocale &locale) override
    {
        m_locale = locale;
        return true;
    }
    double volume() const override { return 1; }
    bool setVolume(double) override { return true; }
    QVoice voice() const override { return {}; }
    bool setVoice(const QVoice &) override { return true; }
    QTextToSpeech::State state() const override { return m_state; }
    QTextToSpeech::ErrorReason errorReason() const override { return QTextToSpeech::ErrorReason::NoError; }
    QString errorString() const override { return {}; }

    void setState(QTextToSpeech::State state)
    {
        if (state == m_state)
            return;
        m_state = state;
        Q_EMIT stateChanged(state);
    }

private:
    QLocale m_locale{QLocale::English};
    QTextToSpeech::State m_state = QTextToSpeech::Ready;
};

class TestVoicePlugin : public QObject, public QTextToSpeechPlugin
{
    Q_OBJECT
    Q_INTERFACES(QTextToSpeechPlugin)
    Q_PLUGIN_METADATA(IID "org.qt-project.qt.speech.tts.plugin/6.0" FILE "testvoice.json")
public:
    QTextToSpeechEngine *createTextToSpeechEngine(const QVariantMap &, QObject *parent, QString *) const override
    {
        made = new TestVoice(parent);
        return made;
    }

    static inline TestVoice *made = nullptr;
};

}
