import Delivery
import Documents
import Foundation
import Indicators
import Mail
import Pages
import Preferences
import Reporting
import Surveys
import Wording
import Workbooks

/// Writes the letter that carries a report, from the same published figures as the report itself.
struct WriteLetter {
  private let words: BoardLetter
  private let logo: Data?

  init(
    _ document: ReportDocument, of evidence: Evidence, period: Period, settings: SiteSettings, formats: Formats
  ) throws(QueryProblem) {
    logo = settings.charity?.logo
    let figures = try PeriodOverview(of: evidence, in: period, formats: formats)
    words = BoardLetter(
      title: document.title, charity: settings.charity?.name, period: period, findings: figures.findings,
      goal: figures.goal, response: figures.response,
      channels: figures.channels, targets: evidence.targets, organisation: figures.organisation,
      fiscalYear: settings.fiscalYear, formats: formats)
  }

  /// The letter around a workbook of so many bytes, and what was printed of it. A chart that this machine cannot draw stays in words.
  func letter(size: Int, fingerprint: Fingerprint, isPrinted: Bool) -> ReportLetter {
    let picture = words.chart.flatMap { chart in
      ChartPicture.png(chart.svg, width: chart.width, height: chart.height, scale: 3).map {
        ReportLetter.Picture(id: "chart.\("\(fingerprint)".prefix(16))@rida.invalid", content: $0)
      }
    }
    let logo = logo.flatMap { content in
      Picture.pixels(of: content).map {
        (place: LetterLogo(id: "logo.\("\(fingerprint)".prefix(16))@rida.invalid", pixels: $0), content: content)
      }
    }
    return ReportLetter(
      subject: words.subject, text: words.text(size: size, fingerprint: fingerprint, isPrinted: isPrinted),
      html: words.html(
        size: size, fingerprint: fingerprint, picture: picture?.id, logo: logo?.place, isPrinted: isPrinted),
      picture: picture, logo: logo.map { ReportLetter.Picture(id: $0.place.id, content: $0.content) },
      attachmentName: words.attachmentName)
  }
}
