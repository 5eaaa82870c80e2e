// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/transaction.h"

#include <QTemporaryDir>
#include <QTest>

using namespace foyer;
using sqlite::Database;
using sqlite::Transaction;

class SqliteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_database.reset(); }

    void bindsAndReadsEveryType();
    void preparesAStatementAgainWhileItIsInUse();
    void doesNothingAfterAFailureUntilTheErrorIsTaken();
    void rollsBackWhatIsNotCommitted();
    void commitFailsAndKeepsNothingWhenAStatementFailed();
    void saysThatTheDiskIsFullAndReadsOn();
    void refusesAFileThatIsNoDatabase();
    void refusesToWriteWhenOpenedForReading();

private:
    QString path() const { return m_dir->filePath(QStringLiteral("a file.db")); }
    qint64 count()
    {
        auto row = m_database->prepare("SELECT count(*) FROM t");
        return row.step() ? row.integer(0) : -1;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Database> m_database;
};

void SqliteTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    auto opened = Database::open(path(), Database::Mode::ReadWrite);
    QVERIFY(opened);
    m_database = std::move(*opened);
    QVERIFY(m_database->execute("CREATE TABLE t(i INTEGER, r REAL, s TEXT, b BLOB, n TEXT) STRICT"));
}

void SqliteTest::bindsAndReadsEveryType()
{
    enum class Kind { One = 1 };
    const QString text = QStringLiteral("naïve 日本 \U0001F600");
    QVERIFY(m_database->prepare("INSERT INTO t VALUES(?, ?, ?, ?, ?)").with(qint64(1) << 60, 0.5, text, QByteArray("a\0b", 3), nullptr).run());
    QVERIFY(m_database->prepare("INSERT INTO t VALUES(?, ?, ?, ?, ?)").with(Kind::One, 1.0, QString(), QByteArray(), std::optional<QString>()).run());
    QVERIFY(m_database->prepare("INSERT INTO t(i) VALUES(?)").with(Timestamp()).run());
    auto row = m_database->prepare("SELECT i, r, s, b, n FROM t ORDER BY rowid");
    QVERIFY(row.step());
    QCOMPARE(row.integer(0), qint64(1) << 60);
    QCOMPARE(row.real(1), 0.5);
    QCOMPARE(row.text(2), text);
    QCOMPARE(row.blob(3), QByteArray("a\0b", 3));
    QVERIFY(row.isNull(4));
    QVERIFY(row.step());
    QCOMPARE(row.integer(0), 1);
    QVERIFY(!row.isNull(2));
    QVERIFY(!row.isNull(3));
    QVERIFY(row.isNull(4));
    QVERIFY(row.step());
    QVERIFY(row.isNull(0));
    QVERIFY(!row.timestamp(0).isKnown());
    QVERIFY(!row.step());
    QVERIFY(!m_database->failed());
}

void SqliteTest::preparesAStatementAgainWhileItIsInUse()
{
    const char *sql = "SELECT value FROM (SELECT 1 AS value UNION ALL SELECT 2)";
    auto outer = m_database->prepare(sql);
    QVERIFY(outer.step());
    {
        auto inner = m_database->prepare(sql);
        QVERIFY(inner.step());
        QCOMPARE(inner.integer(0), 1);
    }
    QVERIFY(outer.step());
    QCOMPARE(outer.integer(0), 2);
}

void SqliteTest::doesNothingAfterAFailureUntilTheErrorIsTaken()
{
    QVERIFY(!m_database->prepare("INSERT INTO nowhere VALUES(1)").run());
    QVERIFY(m_database->failed());
    QVERIFY(!m_database->prepare("INSERT INTO t(i) VALUES(?)").with(1).run());
    const auto error = m_database->takeError();
    QVERIFY(error);
    QCOMPARE(error->kind, ErrorKind::Storage);
    QVERIFY(error->detail.contains(u"nowhere"));
    QCOMPARE(count(), 0);
}

void SqliteTest::rollsBackWhatIsNotCommitted()
{
    {
        Transaction transaction(*m_database, Transaction::Kind::Write);
        m_database->prepare("INSERT INTO t(i) VALUES(?)").with(1).run();
    }
    QCOMPARE(count(), 0);
    {
        Transaction transaction(*m_database, Transaction::Kind::Write);
        m_database->prepare("INSERT INTO t(i) VALUES(?)").with(1).run();
        QVERIFY(transaction.commit());
    }
    QCOMPARE(count(), 1);
}

void SqliteTest::commitFailsAndKeepsNothingWhenAStatementFailed()
{
    {
        Transaction transaction(*m_database, Transaction::Kind::Write);
        m_database->prepare("INSERT INTO t(i) VALUES(?)").with(1).run();
        m_database->prepare("INSERT INTO t(i) VALUES(?)").with(QStringLiteral("no number")).run();
        m_database->prepare("INSERT INTO t(i) VALUES(?)").with(2).run();
        QVERIFY(!transaction.commit());
    }
    QVERIFY(!m_database->failed());
    QCOMPARE(count(), 0);
}

void SqliteTest::saysThatTheDiskIsFullAndReadsOn()
{
    QVERIFY(m_database->prepare("INSERT INTO t(i) VALUES(1)").run());
    QVERIFY(m_database->execute("PRAGMA max_page_count = 10"));
    Transaction transaction(*m_database, Transaction::Kind::Write);
    for (int i = 0; i < 100; ++i)
        m_database->prepare("INSERT INTO t(b) VALUES(?)").with(QByteArray(4000, 'x')).run();
    const auto committed = transaction.commit();
    QVERIFY(!committed);
    QCOMPARE(committed.error().kind, ErrorKind::DiskFull);
    QCOMPARE(count(), 1);
}

void SqliteTest::refusesAFileThatIsNoDatabase()
{
    const QString other = m_dir->filePath(QStringLiteral("other"));
    QFile file(other);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    const auto opened = Database::open(other, Database::Mode::ReadWrite);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::StorageBroken);
}

void SqliteTest::refusesToWriteWhenOpenedForReading()
{
    for (const auto mode : {Database::Mode::ReadOnly, Database::Mode::Immutable}) {
        auto opened = Database::open(path(), mode);
        QVERIFY(opened);
        QVERIFY(!(*opened)->prepare("CREATE TABLE u(i)").run());
        QCOMPARE((*opened)->takeError()->kind, ErrorKind::StorageReadOnly);
    }
}

QTEST_GUILESS_MAIN(SqliteTest)
#include "sqlitetest.moc"
