// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/zipwriter.h"

#include <archive.h>
#include <archive_entry.h>

#include <QCoreApplication>

namespace summitry {

namespace {

struct FreeEntry {
    void operator()(archive_entry *entry) const { archive_entry_free(entry); }
};

la_ssize_t append(archive *, void *bytes, const void *data, std::size_t size)
{
    static_cast<QByteArray *>(bytes)->append(static_cast<const char *>(data), qsizetype(size));
    return la_ssize_t(size);
}

} // namespace

void ZipWriter::Free::operator()(archive *writer) const
{
    archive_write_free(writer);
}

ZipWriter::ZipWriter() : m_writer(archive_write_new())
{
    check(archive_write_set_format_zip(m_writer.get()));
    check(archive_write_zip_set_compression_deflate(m_writer.get()));
    check(archive_write_set_bytes_in_last_block(m_writer.get(), 1)); // no padding
    check(archive_write_open(m_writer.get(), &m_bytes, nullptr, &append, nullptr));
}

ZipWriter::~ZipWriter() = default;

void ZipWriter::check(int result)
{
    if (result != ARCHIVE_OK && m_problem.isEmpty())
        m_problem = QString::fromUtf8(archive_error_string(m_writer.get()));
}

void ZipWriter::addFile(const char *name, const QByteArray &content)
{
    constexpr unsigned readable = 0644;
    const std::unique_ptr<archive_entry, FreeEntry> entry(archive_entry_new());
    archive_entry_set_pathname(entry.get(), name);
    archive_entry_set_size(entry.get(), content.size());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), readable);
    check(archive_write_header(m_writer.get(), entry.get()));
    if (archive_write_data(m_writer.get(), content.constData(), std::size_t(content.size())) != content.size())
        check(ARCHIVE_FATAL);
}

Result<QByteArray> ZipWriter::take()
{
    check(archive_write_close(m_writer.get()));
    if (!m_problem.isEmpty())
        return failure(ErrorKind::Unwritable, QCoreApplication::translate("ZipWriter", "The archive could not be made: %1").arg(m_problem));
    return std::move(m_bytes);
}

} // namespace summitry
