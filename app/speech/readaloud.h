// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// ReadAloud: reads a text with one of the system's voices, in the text's language. Owned by QML; main thread.
#pragma once

#include <QTextToSpeech>
#include <QtQmlIntegration>
#include <memory>

namespace foyer::app {

class ReadAloud : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool possible READ isPossible NOTIFY possibleChanged FINAL) // there is something on this computer that speaks
    Q_PROPERTY(bool reading READ isReading NOTIFY readingChanged FINAL)
public:
    explicit ReadAloud(QObject *parent = nullptr);
    ~ReadAloud() override;

    bool isPossible() const { return m_possible; }
    bool isReading() const { return m_reading; }

    // `language` as BCP 47; empty = not known, then the system's own voice reads. What is being read ends.
    Q_INVOKABLE void read(const QString &text, const QString &language);
    Q_INVOKABLE void stop();

Q_SIGNALS:
    void possibleChanged();
    void readingChanged();
    void failed(const QString &errorText);

private:
    bool open();
    bool open(const QString &engine);
    bool chooseVoice(const QString &language);
    void setReading(bool reading);
    void setPossible(bool possible);
    void follow(QTextToSpeech::State state);

    std::unique_ptr<QTextToSpeech> m_voice; // made with the first text
    QLocale m_ownLocale;                    // of the voice as the system has it
    bool m_possible = false;
    bool m_reading = false;
};

}
