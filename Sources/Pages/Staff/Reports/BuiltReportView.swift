import Documents
import Wording

/// One built report, as a row of the page.
struct BuiltReportView {
  /// Another form of it.
  struct Paper {
    let href: String
    let label: String
  }

  let href: String
  let title: String
  let papers: [Paper]
  let period: String
  /// As the fiscal year names it.
  let fiscal: String?
  let language: String
  let built: String
  let origin: String
  let size: String
  let mail: LetterView
  let figures: String
  let edition: String
  let proofHref: String
  let fingerprint: String
  let head: String?

  /// A report among all that were built.
  init(_ report: ArchivedReport, _ page: ReportsPage) {
    let formats = page.frame.formats
    href = "/reports/\(report.number)"
    title = page.plans.first { $0.name == report.name }.map { formats($0.title) } ?? formats.code(report.name)
    papers = report.papers.map { paper in
      Paper(
        href: "/reports/\(report.number)?format=\(paper.extent.rawValue)",
        label: formats.say(ReportListPhrase.paper(paper.extent, size: formats.fileSize(paper.size))))
    }
    period = formats.period(report.period)
    fiscal = formats.fiscalName(report.period, in: page.post.fiscalYear)
    language = ReportsView.name(report.language, formats)
    built = formats.date(report.builtOn)
    origin = formats.say(report.isScheduled ? MailPhrase.builtBySchedule : .builtByHand)
    size = formats.fileSize(report.size)
    mail = LetterView(page.post.letters[report.number], action: "/reports/\(report.number)/mail", page.frame)
    figures = formats.say(
      report.isUnchanged(among: page.built).map { $0 ? .unchanged : .renewed } ?? ReportListPhrase.first)
    let editions = ArchivedEdition.all(of: report.name, report.period, among: page.built)
    let number = editions.last { $0.holds(report) }?.number ?? 1
    edition = "\(formats.say(ProofPhrase.edition)) \(formats.count(number))"
    proofHref = page.frame.link("/verify/\(report.figures)")
    fingerprint = report.fingerprint.description
    head = report.chainHead
  }
}
