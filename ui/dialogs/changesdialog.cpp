// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/changesdialog.h"

#include "base/languages.h"
#include "publishing/changespaper.h"
#include "publishing/htmlwriter.h"
#include "publishing/markdownwriter.h"
#include "publishing/paperfile.h"
#include "ui/dialogs/audiencebox.h"
#include "ui/dialogs/formlabels.h"
#include "ui/dialogs/languagebox.h"
#include "ui/dialogs/paperchoice.h"
#include "ui/dialogs/printing.h"
#include "ui/dialogs/savequestion.h"
#include "ui/models/preferences.h"
#include "ui/style/banner.h"
#include "ui/style/metrics.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCheckBox>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTextBrowser>

namespace summitry {

using namespace Qt::StringLiterals;

ChangesDialog::ChangesDialog(SummitFile &file, QWidget *parent)
    : QDialog(parent),
      m_file(file),
      m_banner(new Banner),
      m_since(new SinceBox(file)),
      m_audience(new AudienceBox),
      m_language(new LanguageBox(Languages::all())),
      m_own(new QCheckBox(tr("Each person’s part in &their own language"))),
      m_census(new QLabel),
      m_text(new QTextBrowser),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Close))
{
    setWindowTitle(tr("What changed"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    m_language->setCode(Languages::current());
    layOut();
    connect(m_since, &SinceBox::changed, this, &ChangesDialog::refresh);
    connect(m_audience, &QComboBox::currentIndexChanged, this, &ChangesDialog::refresh);
    connect(m_language, &QComboBox::currentIndexChanged, this, &ChangesDialog::refresh);
    connect(m_own, &QCheckBox::toggled, this, &ChangesDialog::refresh);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (!restoreGeometry(preferences::changesGeometry.value()))
        resize(760, 720);
    refresh();
}

ChangesDialog::~ChangesDialog() = default;

void ChangesDialog::layOut()
{
    m_census->setTextFormat(Qt::PlainText);
    m_census->setWordWrap(true);
    m_text->setAccessibleName(tr("What changed"));
    m_text->setOpenLinks(false);
    m_text->setTabChangesFocus(true);
    m_text->document()->setDocumentMargin(metrics::margin);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(metrics::margin);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Since"), m_since);
    form->addRow(tr("&For"), m_audience);
    form->addRow(tr("&Language"), m_language);
    form->addRow(QString(), m_own);
    form->addRow(m_census);
    levelLabels(*form);
    m_outputs = {addButton(tr("&Copy"), &ChangesDialog::copy), addButton(tr("S&ave…"), &ChangesDialog::save),
                 addButton(tr("&Print…"), &ChangesDialog::print)};
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(metrics::margin);
    layout->addWidget(m_banner);
    layout->addLayout(form);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_buttons);
    m_outputs.last()->setDefault(true); // of this dialog, which it is in only now
}

QPushButton *ChangesDialog::addButton(const QString &text, void (ChangesDialog::*slot)())
{
    QPushButton *button = m_buttons->addButton(text, QDialogButtonBox::ActionRole);
    connect(button, &QPushButton::clicked, this, slot);
    return button;
}

void ChangesDialog::refresh()
{
    m_banner->hide();
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const auto compared = compare();
    QApplication::restoreOverrideCursor();
    if (!compared) {
        m_paper = {};
        m_census->clear();
        m_banner->show(Banner::Kind::Error, compared.error().text);
    }
    showPaper();
}

Result<void> ChangesDialog::compare()
{
    const auto since = m_since->since();
    if (!since)
        return tl::unexpected(since.error());
    if (since->entry != m_entry) {
        auto tables = m_file.tablesAfter(since->entry);
        if (!tables)
            return tl::unexpected(tables.error());
        m_before = std::make_unique<Document>(std::move(*tables));
        m_entry = since->entry;
    }
    const Document &now = m_file.document();
    {
        const LanguageScope scope(m_language->code());
        ChangesOptions options; // takes the scope's locale
        options.profile = m_audience->profile();
        options.since = since->moment;
        options.partLanguage = m_own->isChecked() ? PartLanguage::Own : PartLanguage::Paper;
        m_paper = changesPaper(*m_before, now, options);
    }
    m_census->setText(changesCensusText(*m_before, now, m_audience->profile()));
    if (m_entry == 0)
        m_census->setText(m_census->text() + u'\n' + tr("The history of this file begins later: everything counts as new."));
    return {};
}

void ChangesDialog::showPaper()
{
    QTextDocument &document = *m_text->document();
    QTextOption option;
    option.setTextDirection(m_paper.locale.textDirection());
    document.setDefaultTextOption(option);
    constexpr int indent = 18;
    document.setIndentWidth(indent);
    const auto noHtml =
        QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub).setFlag(QTextDocument::MarkdownNoHTML);
    document.setMarkdown(QString::fromUtf8(markdown(m_paper)), noHtml);
    m_text->moveCursor(QTextCursor::Start);
    const bool saysSomething = std::any_of(m_paper.blocks.begin(), m_paper.blocks.end(),
                                           [](const Block &block) { return std::holds_alternative<PaperTable>(block); });
    for (QPushButton *button : m_outputs)
        button->setEnabled(saysSomething);
}

void ChangesDialog::copy()
{
    auto *data = new QMimeData; // both, for letters and for messages
    data->setText(QString::fromUtf8(markdown(m_paper)));
    data->setHtml(QString::fromUtf8(html(m_paper)));
    QApplication::clipboard()->setMimeData(data);
    m_banner->show(Banner::Kind::Info, tr("Copied. Paste it into a letter or a message."));
}

void ChangesDialog::print()
{
    previewPapers({m_paper}, this);
}

void ChangesDialog::save()
{
    const QString name = tr("%1 (%2)", "what, for whom: a file's name").arg(m_paper.title, m_audience->currentText());
    const QString path = askForPath(QDir(folderForExports()).filePath(QString(name).replace(u':', u'.') + ".pdf"_L1));
    if (path.isEmpty())
        return;
    const auto format = choiceNamed<PaperFormat>(QFileInfo(path).suffix().toLower());
    const Result<void> saved = format ? savePaper(m_paper, *format, path)
                                      : failure(ErrorKind::BadUse, tr("Choose a name that ends in .pdf, .html or .md."));
    if (!saved) {
        m_banner->show(Banner::Kind::Error, saved.error().text);
        return;
    }
    preferences::exportFolder.setValue(QFileInfo(path).absolutePath());
    m_banner->show(Banner::Kind::Info, tr("Written: %1").arg(QDir::toNativeSeparators(path)));
}

QString ChangesDialog::askForPath(const QString &proposed)
{
    return askWhereToSave(proposed, formatsOf<PaperFormat>(), this);
}

void ChangesDialog::done(int result)
{
    preferences::changesGeometry.setValue(saveGeometry());
    QDialog::done(result);
}

void tellChanges(SummitFile &file, QWidget *parent)
{
    ChangesDialog(file, parent).exec();
}

} // namespace summitry
