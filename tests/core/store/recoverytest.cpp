// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/accounts.h"
#include "core/store/posts.h"
#include "core/store/schema.h"
#include "tests/support/builders.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace foyer;
using namespace foyer::tests;
using sqlite::Database;
using store::Reader;
using store::Store;
using store::Writer;
using namespace Qt::StringLiterals;

class RecoveryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_dir.reset(); }

    void migratedSchemaEqualsAFreshOne();
    void refusesADatabaseOfANewerVersion();
    void putsADamagedFileAside_data();
    void putsADamagedFileAside();
    void checksAgainAfterAQueryMetDamage();
    void keepsAllDamagedFiles();
    void readsWhereNothingCanBeWritten();
    void failsWhereNothingCanBeReadOrWritten();
    void makesItsFolder();

private:
    QString file() const { return m_dir->filePath(u"foyer.db"_s); }
    void make(int posts = 20)
    {
        auto store = Store::open(m_dir->path());
        QVERIFY(store);
        const auto written = (*store)->writeNow([&](Writer writer) {
            const auto account = store::accounts::add(writer, account_());
            for (int i = 0; i < posts; ++i)
                store::posts::upsert(writer, account, post(i));
        });
        QVERIFY(written);
    }
    static model::Account account_() { return tests::account(); }
    static QStringList schemaOf(const QString &file)
    {
        QStringList lines;
        auto database = Database::open(file, Database::Mode::ReadOnly);
        if (!database)
            return lines;
        auto row = (*database)->prepare("SELECT s.name || ' ' || coalesce(s.sql, '') || ' ' || coalesce(group_concat(c.name || c.type || "
                                        "c.\"notnull\" || coalesce(c.dflt_value, '') || c.pk), '') "
                                        "FROM sqlite_schema s LEFT JOIN pragma_table_info(s.name) c GROUP BY s.name ORDER BY s.name");
        while (row.step())
            lines += row.text(0);
        return lines;
    }
    void overwrite(qint64 from, const QByteArray &bytes)
    {
        QFile database(file());
        QVERIFY(database.open(QIODevice::ReadWrite));
        database.seek(from);
        database.write(bytes);
    }
    std::unique_ptr<QTemporaryDir> m_dir;
};

void RecoveryTest::migratedSchemaEqualsAFreshOne()
{
    make(0);
    const QStringList fresh = schemaOf(file());
    QVERIFY(fresh.size() > 20);
    for (int version = 1; version < store::newestSchema(); ++version) {
        QTemporaryDir dir;
        const QString old = dir.filePath(u"foyer.db"_s);
        {
            auto database = Database::open(old, Database::Mode::ReadWrite);
            QVERIFY(database);
            QVERIFY(store::migrate(**database, version));
            QCOMPARE(*store::schemaVersion(**database), version);
        }
        QVERIFY(schemaOf(old) != fresh);
        QVERIFY(Store::open(dir.path()));
        QCOMPARE(schemaOf(old), fresh);
    }
}

void RecoveryTest::refusesADatabaseOfANewerVersion()
{
    make();
    {
        auto database = Database::open(file(), Database::Mode::ReadWrite);
        QVERIFY((*database)->execute("PRAGMA user_version = 1000"));
    }
    const auto store = Store::open(m_dir->path());
    QVERIFY(!store);
    QCOMPARE(store.error().kind, ErrorKind::StorageNewer);
    QVERIFY(QFile::exists(file()));
}

void RecoveryTest::putsADamagedFileAside_data()
{
    QTest::addColumn<qint64>("from");
    QTest::addColumn<int>("length");
    QTest::addColumn<int>("rescuedAccounts");
    QTest::newRow("no header") << qint64(0) << 100 << 0;
    QTest::newRow("schema") << qint64(100) << 4000 << 0;
    QTest::newRow("pages in the middle") << qint64(5 * 4096) << 20 * 4096 << 1;
}

void RecoveryTest::putsADamagedFileAside()
{
    QFETCH(qint64, from);
    QFETCH(int, length);
    make(200);
    overwrite(from, QByteArray(length, 'x'));
    const auto damaged = [&] {
        QFile database(file());
        return database.open(QIODevice::ReadOnly) ? database.readAll() : QByteArray();
    }();
    auto store = Store::open(m_dir->path());
    QVERIFY(store);
    const store::OpenReport report = (*store)->openReport();
    QVERIFY(report.recovered);
    QVERIFY(QFileInfo(report.keptAside).fileName().startsWith(u"foyer.db.damaged-"));
    QFile aside(report.keptAside);
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.size(), damaged.size());
    QTEST(static_cast<int>((*store)->readNow(store::accounts::all)->size()), "rescuedAccounts");
    QVERIFY((*store)->writeNow([](Writer writer) { return store::accounts::add(writer, account_()); }));
    store->reset();
    store = Store::open(m_dir->path());
    QVERIFY(!(*store)->openReport().recovered);
}

void RecoveryTest::checksAgainAfterAQueryMetDamage()
{
    // Larger than what is checked at every start.
    {
        auto store = Store::open(m_dir->path());
        QVERIFY((*store)->writeNow([&](Writer writer) {
            const auto account = store::accounts::add(writer, account_());
            QRandomGenerator random(7);
            for (int i = 0; i < 3000; ++i) {
                QStringList words; // no two alike, since the store packs what repeats itself
                for (int word = 0; word < 100; ++word)
                    words += QString::number(random.generate(), 36);
                store::posts::upsert(writer, account, post(i).text(words.join(u' ')));
            }
        }));
    }
    const qint64 size = QFileInfo(file()).size();
    QVERIFY(size > 4 * 1024 * 1024);
    overwrite(size / 2, QByteArray(static_cast<int>(size / 2), 'x'));
    auto store = Store::open(m_dir->path());
    QVERIFY(store);
    QVERIFY(!(*store)->openReport().recovered);
    QList<ErrorKind> troubles;
    connect(store->get(), &Store::troubled, this, [&troubles](const Error &error) { troubles += error.kind; });
    const auto met = (*store)->readNow([](Reader reader) {
        auto row = reader.db.prepare("SELECT sum(length(payload)) FROM post");
        return row.step();
    });
    QVERIFY(!met);
    QCOMPARE(met.error().kind, ErrorKind::StorageBroken);
    QCOMPARE(troubles, QList<ErrorKind>{ErrorKind::StorageBroken});
    store->reset();
    store = Store::open(m_dir->path());
    QVERIFY(store);
    QVERIFY((*store)->openReport().recovered);
}

void RecoveryTest::keepsAllDamagedFiles()
{
    QSet<QString> kept;
    for (int i = 0; i < 3; ++i) {
        make();
        overwrite(0, QByteArray(100, 'x'));
        const auto store = Store::open(m_dir->path());
        QVERIFY(store);
        kept += (*store)->openReport().keptAside;
    }
    QCOMPARE(kept.size(), 3);
    for (const QString &file : kept)
        QVERIFY(QFile::exists(file));
}

void RecoveryTest::readsWhereNothingCanBeWritten()
{
    make();
    QFile::setPermissions(file(), QFileDevice::ReadOwner);
    QFile::setPermissions(m_dir->path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner);
    const auto restore
        = qScopeGuard([this] { QFile::setPermissions(m_dir->path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner); });
    if (QFileInfo(m_dir->path()).isWritable())
        QSKIP("this user may write everywhere");
    const auto store = Store::open(m_dir->path());
    QVERIFY(store);
    QVERIFY((*store)->openReport().readOnly);
    QCOMPARE((*store)->readNow(store::accounts::all)->size(), 1);
    const auto written = (*store)->writeNow([](Writer writer) { return store::accounts::add(writer, account_()); });
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::StorageReadOnly);
}

void RecoveryTest::failsWhereNothingCanBeReadOrWritten()
{
    // A file where the folder should be: for every user alike.
    QFile blocking(m_dir->filePath(u"blocked"_s));
    QVERIFY(blocking.open(QIODevice::WriteOnly));
    const auto store = Store::open(blocking.fileName());
    QVERIFY(!store);
    QCOMPARE(store.error().kind, ErrorKind::StorageReadOnly);
}

void RecoveryTest::makesItsFolder()
{
    const QString folder = m_dir->filePath(u"a/b c/ü"_s);
    QVERIFY(Store::open(folder));
    QVERIFY(QFile::exists(folder + u"/foyer.db"));
}

QTEST_GUILESS_MAIN(RecoveryTest)
#include "recoverytest.moc"
