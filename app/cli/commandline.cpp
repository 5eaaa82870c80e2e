// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QLocale>

namespace foyer::app {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

// Options by the command that understands them; every other option is a mistake worth telling.
const QStringList everywhere{QStringLiteral("profile"), QStringLiteral("demo"), QStringLiteral("locale"), QStringLiteral("trace")};
const QStringList windowOptions{QStringLiteral("screenshots"), QStringLiteral("size"), QStringLiteral("theme"), QStringLiteral("pages"),
                                QStringLiteral("quit-after-first-row")};
const QStringList printOptions{QStringLiteral("json"), QStringLiteral("limit"), QStringLiteral("offline"), QStringLiteral("account")};
const QStringList addOptions{QStringLiteral("token-stdin"), QStringLiteral("secrets")};

void declareOptions(QCommandLineParser &parser)
{
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    for (const char *flag : {"help", "version", "demo", "trace", "quit-after-first-row", "json", "offline", "token-stdin"})
        parser.addOption(QCommandLineOption(QString::fromLatin1(flag)));
    for (const char *valued : {"profile", "screenshots", "size", "theme", "locale", "pages", "limit", "account", "secrets"})
        parser.addOption(QCommandLineOption(QString::fromLatin1(valued), {}, QStringLiteral("value")));
}

std::expected<QSize, QString> parseSize(const QString &text)
{
    const QStringList parts = text.toLower().split(u'x');
    const QSize size = parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
    if (size.width() < 200 || size.height() < 200 || size.width() > 8000 || size.height() > 8000)
        return std::unexpected(Words::tr("“%1” is not a size: write it as 1200x800.").arg(text));
    return size;
}

// "home", "tag:cats", "list:3", "bookmarks"…
std::expected<PrintTimeline, QString> parseTimeline(const QStringList &words)
{
    if (words.size() != 1)
        return std::unexpected(
            Words::tr("Say which timeline: home, local, federated, notifications, bookmarks, favourites, trending, list:ID or tag:NAME."));
    QString name = words.first();
    if (name == u"notifications")
        return PrintTimeline{.notifications = true, .timeline = {}};
    if (name.startsWith(u"tag:"))
        name = u"hashtag:" + name.sliced(4);
    if (name.startsWith(u"hashtag:#"))
        name.remove(8, 1);
    const auto timeline = model::Timeline::fromKey(name);
    if (!timeline)
        return std::unexpected(Words::tr("There is no timeline “%1”.").arg(words.first()));
    return PrintTimeline{.notifications = false, .timeline = *timeline};
}

std::expected<Command, QString> parseAccount(const QCommandLineParser &parser, const QStringList &words)
{
    const QString verb = words.value(0);
    const QString object = words.value(1);
    if (verb == u"list" && words.size() == 1)
        return ListAccounts{};
    if (verb == u"remove" && words.size() == 2)
        return RemoveAccount{object.startsWith(u'@') ? object.sliced(1) : object};
    if (verb != u"add" || words.size() != 2)
        return std::unexpected(Words::tr("Use “account add SERVER”, “account list” or “account remove HANDLE”."));
    const QString secrets = parser.value(QStringLiteral("secrets"));
    if (!secrets.isEmpty() && secrets != u"keychain" && secrets != u"file")
        return std::unexpected(Words::tr("--secrets takes “keychain” or “file”, not “%1”.").arg(secrets));
    return AddAccount{.server = object,
                      .tokenFromInput = parser.isSet(QStringLiteral("token-stdin")),
                      .secrets = secrets.isEmpty() ? SecretsPlace::Ask
                          : secrets == u"file"     ? SecretsPlace::File
                                                   : SecretsPlace::Keychain};
}

std::expected<Command, QString> parseWindow(const QCommandLineParser &parser)
{
    if (!parser.isSet(QStringLiteral("screenshots"))) {
        if (parser.isSet(QStringLiteral("pages")))
            return std::unexpected(Words::tr("--pages needs --screenshots DIR."));
        return OpenWindow{.quitAfterFirstRow = parser.isSet(QStringLiteral("quit-after-first-row")), .address = {}};
    }
    if (parser.value(QStringLiteral("screenshots")).isEmpty())
        return std::unexpected(Words::tr("--screenshots needs the name of a folder."));
    return RenderScreenshots{parser.value(QStringLiteral("screenshots")), parser.value(QStringLiteral("pages")).split(u',', Qt::SkipEmptyParts)};
}

// What the desktop starts Foyer with, when a browser meets an address of ours.
std::expected<OpenWindow, QString> parseAddress(const QString &word)
{
    const QUrl address(word, QUrl::StrictMode);
    if (!address.isValid())
        return std::unexpected(Words::tr("“%1” is no address that Foyer can open.").arg(word));
    return OpenWindow{.quitAfterFirstRow = false, .address = address};
}

// The command, and the options that it understands besides those that all do.
std::expected<std::pair<Command, QStringList>, QString> parseCommand(const QCommandLineParser &parser)
{
    const auto paired = [](const auto &command, const QStringList &options) -> std::expected<std::pair<Command, QStringList>, QString> {
        if (!command)
            return std::unexpected(command.error());
        return std::pair<Command, QStringList>(Command(*command), options);
    };
    QStringList words = parser.positionalArguments();
    if (words.isEmpty())
        return paired(parseWindow(parser), windowOptions);
    const QString name = words.takeFirst();
    if (name.startsWith(u"foyer:") && words.isEmpty())
        return paired(parseAddress(name), {});
    if (name == u"account")
        return paired(parseAccount(parser, words), addOptions);
    if (name == u"timeline")
        return paired(parseTimeline(words), printOptions);
    if (name != u"search")
        return std::unexpected(Words::tr("There is no command “%1”. “foyer --help” lists them.").arg(name));
    if (words.isEmpty())
        return std::unexpected(Words::tr("Say what to search for."));
    return paired(std::expected<Search, QString>(Search{words.join(u' ')}), printOptions);
}

std::expected<void, QString> readCommonOptions(const QCommandLineParser &parser, CommandLine &line)
{
    line.profile = parser.value(QStringLiteral("profile"));
    if (parser.isSet(QStringLiteral("profile")) && line.profile.isEmpty())
        return std::unexpected(Words::tr("--profile needs the name of a folder."));
    line.demo = parser.isSet(QStringLiteral("demo"));
    line.trace = parser.isSet(QStringLiteral("trace"));
    line.locale = parser.value(QStringLiteral("locale"));
    if (!line.locale.isEmpty() && QLocale(line.locale).language() == QLocale::C)
        return std::unexpected(Words::tr("“%1” is not a language: write it as “fr” or “de_AT”.").arg(line.locale));
    line.theme = parser.value(QStringLiteral("theme"));
    if (!line.theme.isEmpty() && line.theme != u"light" && line.theme != u"dark")
        return std::unexpected(Words::tr("--theme takes “light” or “dark”, not “%1”.").arg(line.theme));
    if (parser.isSet(QStringLiteral("size"))) {
        const auto size = parseSize(parser.value(QStringLiteral("size")));
        if (!size)
            return std::unexpected(size.error());
        line.size = *size;
    }
    line.json = parser.isSet(QStringLiteral("json"));
    line.offline = parser.isSet(QStringLiteral("offline"));
    line.account = parser.value(QStringLiteral("account"));
    if (line.account.startsWith(u'@'))
        line.account.remove(0, 1);
    if (parser.isSet(QStringLiteral("limit"))) {
        bool ok = false;
        line.limit = parser.value(QStringLiteral("limit")).toInt(&ok);
        if (!ok || line.limit < 1)
            return std::unexpected(Words::tr("--limit takes a number from 1 on, not “%1”.").arg(parser.value(QStringLiteral("limit"))));
    }
    return {};
}

}

std::expected<CommandLine, QString> parseCommandLine(const QStringList &words)
{
    QCommandLineParser parser;
    declareOptions(parser);
    if (!parser.parse(words)) {
        if (!parser.unknownOptionNames().isEmpty())
            return std::unexpected(Words::tr("There is no option “--%1”. “foyer --help” lists them.").arg(parser.unknownOptionNames().first()));
        return std::unexpected(parser.errorText());
    }
    CommandLine line;
    if (parser.isSet(QStringLiteral("help")) || parser.isSet(QStringLiteral("version"))) {
        line.command = parser.isSet(QStringLiteral("help")) ? Command(ShowHelp{}) : Command(ShowVersion{});
        return line;
    }
    const auto command = parseCommand(parser);
    if (!command)
        return std::unexpected(command.error());
    for (const QString &option : parser.optionNames()) {
        if (!everywhere.contains(option) && !command->second.contains(option))
            return std::unexpected(Words::tr("The option “--%1” does not go with this command.").arg(option));
    }
    line.command = command->first;
    if (const auto read = readCommonOptions(parser, line); !read)
        return std::unexpected(read.error());
    return line;
}

QString commandLineHelp()
{
    return Words::tr("Foyer, a home in the fediverse\n"
                     "\n"
                     "foyer [--demo] [--profile DIR]             open the window; --demo: a sample world, no network\n"
                     "foyer ADDRESS                              give a foyer:// address to the running window\n"
                     "foyer --screenshots DIR [--pages a,b]      draw pages into PNG files\n"
                     "      [--size WxH] [--theme light|dark] [--locale xx]\n"
                     "foyer account add SERVER                   sign in; --token-stdin reads a token instead\n"
                     "      [--token-stdin] [--secrets keychain|file]\n"
                     "foyer account list\n"
                     "foyer account remove HANDLE                sign out and forget\n"
                     "foyer timeline NAME                        home, local, federated, notifications, bookmarks,\n"
                     "                                           favourites, trending, list:ID, tag:NAME\n"
                     "foyer search WORDS                         accounts, posts and tags\n"
                     "      [--account HANDLE] [--json] [--limit N] [--offline]\n"
                     "\n"
                     "--profile DIR   everything of the profile lives in DIR\n"
                     "--trace         print milestones with milliseconds since the start\n"
                     "--quit-after-first-row, --version, --help\n");
}

}
