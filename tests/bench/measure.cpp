// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure.h"

#include <QCoreApplication>
#include <QProcess>

#include <cstdio>

namespace summitry::bench {

using namespace Qt::StringLiterals;

namespace {

QString shown(double milliseconds)
{
    return milliseconds < 10 ? QString::number(milliseconds, 'f', 3) : QString::number(milliseconds, 'f', 1);
}

void print(const QString &work, const QString &ours, const QString &peer, const QString &ratio, const QString &bar, const QString &verdict)
{
    std::printf("%s%s%s%s  %s%s\n", work.leftJustified(58).toUtf8().constData(), ours.rightJustified(10).toUtf8().constData(),
                peer.rightJustified(10).toUtf8().constData(), ratio.rightJustified(8).toUtf8().constData(),
                bar.leftJustified(26).toUtf8().constData(), verdict.toUtf8().constData());
    std::fflush(stdout);
}

} // namespace

double Bar::limit(double peer) const
{
    switch (kind) {
    case AtMost:
        return value;
    case TimesPeer:
        return value * peer;
    case PeerPlus:
        return peer + value;
    case None:
        break;
    }
    return 0;
}

QString Bar::text() const
{
    switch (kind) {
    case AtMost:
        return u"at most %1 %2"_s.arg(value).arg(QLatin1StringView(unit));
    case TimesPeer:
        return u"at most %1 × peer"_s.arg(value);
    case PeerPlus:
        return u"at most peer + %1 ms"_s.arg(value);
    case None:
        break;
    }
    return {};
}

Report::Report()
{
    print(u"work (medians, milliseconds)"_s, u"ours"_s, u"peer"_s, u"ratio"_s, u"bar"_s, u""_s);
}

void Report::add(const Figure &figure)
{
    const bool hasPeer = !figure.peerName.isEmpty();
    const QString verdict = figure.bar.kind == Bar::None ? QString() : figure.holds() ? u"ok"_s : u"MISSED"_s;
    print(figure.work, shown(figure.ours), hasPeer ? shown(figure.peer) : u"–"_s,
          hasPeer && figure.peer > 0 ? QString::number(figure.ours / figure.peer, 'f', 2) : u"–"_s, figure.bar.text(), verdict);
    if (hasPeer)
        print(u"    peer: "_s + figure.peerName, {}, {}, {}, {}, {});
    if (!figure.holds())
        ++m_missed;
}

void Report::skip(const QString &work, const QString &reason)
{
    print(work, u"–"_s, u"–"_s, u"–"_s, reason, {});
}

QString besideThis(const QString &program)
{
    return QCoreApplication::applicationDirPath() + u'/' + program;
}

double programTime(const QString &program, const QStringList &arguments, const QString &inputFile, const QString &outputFile)
{
    QProcess process;
    process.setProgram(program);
    process.setArguments(arguments);
    process.setStandardOutputFile(outputFile.isEmpty() ? QProcess::nullDevice() : outputFile);
    process.setStandardInputFile(inputFile.isEmpty() ? QProcess::nullDevice() : inputFile);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const double time = milliseconds([&] {
        process.start();
        process.waitForFinished(-1);
    });
    if (process.error() == QProcess::FailedToStart || process.exitCode() != 0)
        qFatal("%s failed: %s", qPrintable(program), qPrintable(arguments.join(u' ')));
    return time;
}

} // namespace summitry::bench
