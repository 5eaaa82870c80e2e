// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/filesecrets.h"

#include "core/json/builder.h"
#include "core/json/value.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace foyer::auth {
namespace {

constexpr QFile::Permissions ownFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions ownFolder = ownFile | QFile::ExeOwner;
constexpr QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
constexpr qint64 largest = 4 * 1024 * 1024; // thousands of accounts

}

FileSecrets::FileSecrets(QString folder)
    : m_folder(std::move(folder))
{
}

QString FileSecrets::fileName() const
{
    return m_folder + u"/secrets.json";
}

Task<Result<QString>> FileSecrets::read(QString key)
{
    const auto values = load();
    if (!values)
        co_return fail(values.error());
    const auto found = values->constFind(key);
    if (found == values->cend())
        co_return fail(ErrorKind::NotFound, u"no secret " + key);
    co_return *found;
}

Task<Result<void>> FileSecrets::write(QString key, QString value)
{
    auto values = load();
    if (!values)
        co_return fail(values.error());
    values->insert(key, value);
    co_return save(*values);
}

Task<Result<void>> FileSecrets::remove(QString key)
{
    auto values = load();
    if (!values)
        co_return fail(values.error());
    if (!values->remove(key))
        co_return Result<void>();
    co_return save(*values);
}

Result<void> FileSecrets::checkPrivate(const QString &path) const
{
    const QFileInfo info(path);
    if (info.exists() && (info.permissions() & others))
        return fail(ErrorKind::SecretsLocked, path + u" can be read by others on this computer");
    return {};
}

Result<QHash<QString, QString>> FileSecrets::load() const
{
    for (const QString &path : {m_folder, fileName()}) {
        if (const Result<void> isPrivate = checkPrivate(path); !isPrivate)
            return fail(isPrivate.error());
    }
    QFile file(fileName());
    if (!file.exists())
        return QHash<QString, QString>();
    if (!file.open(QIODevice::ReadOnly) || file.size() > largest)
        return fail(ErrorKind::SecretsLocked, fileName() + u": " + file.errorString());
    const QByteArray text = file.readAll();
    const Result<json::Document> document = json::Document::parse(text);
    if (!document || !document->root().isObject())
        return fail(ErrorKind::SecretsLocked, fileName() + u" is damaged"); // not overwritten: the person may mend it
    QHash<QString, QString> values;
    document->root().members([&values](const QString &key, json::Value value) { values.insert(key, value.string()); });
    return values;
}

Result<void> FileSecrets::save(const QHash<QString, QString> &values) const
{
    if (!QFileInfo::exists(m_folder)) {
        if (!QDir().mkpath(QFileInfo(m_folder).path()) || !QDir().mkdir(m_folder, ownFolder))
            return fail(ErrorKind::Storage, u"cannot make the folder " + m_folder);
    }
    if (const Result<void> isPrivate = checkPrivate(m_folder); !isPrivate)
        return isPrivate;
    json::Builder builder;
    const json::Node object = builder.object();
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        builder.set(object, value.key().toUtf8().constData(), builder.string(value.value()));

    QSaveFile file(fileName());
    // The mode is set while the file is still empty.
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(ownFile))
        return fail(ErrorKind::Storage, fileName() + u": " + file.errorString());
    file.write(builder.toJson(object));
    if (!file.commit())
        return fail(file.error() == QFileDevice::ResourceError ? ErrorKind::DiskFull : ErrorKind::Storage, fileName() + u": " + file.errorString());
    return checkPrivate(fileName());
}

}
