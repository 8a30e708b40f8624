import Documents
import Foundation
import Indicators
import Releases
import Surveys
import Testing
import Wording

@testable import Pages

/// The letter that carries a report to the board.
@Suite struct BoardLetterTests {
  private let fingerprint = Fingerprint(of: Data("workbook".utf8))

  private func letter(
    _ language: Language, fiscalYear: FiscalYear = .january, hasChannels: Bool = true, target: Double? = nil
  )
    throws -> BoardLetter
  {
    let formats = Formats(language: language, isolation: .marks)
    let channels = try Cast.scorecard(Breakdown(.channel))
    let findings = Headlines.overview(
      overall: try Cast.scorecard(.none), byChannel: channels, byDepartment: try Cast.scorecard(Breakdown(.department)),
      organisation: Cast.organisation, responseRate: nil, reading: try Cast.evidence.reconciliation(in: Cast.period),
      formats: formats)
    let whole = try Cast.scorecard(.none)
    let overall = try #require(whole.survey.overall)
    let aim = Target.Aim(
      survey: whole.survey.key, question: overall.key, indicator: .satisfied, scope: .everybody)
    let targets = target.map { [Target(aim: aim, value: $0, since: Cast.period)] } ?? []
    let figure = whole.figure(.satisfied, of: overall.key, for: .everybody)
    return BoardLetter(
      title: LocalizedText(ar: "تقرير رضا المستفيدين <للمجلس>", en: "Satisfaction, report to the board"),
      period: Cast.period, findings: findings,
      goal: targets.first.map { TargetSentence($0, figure, of: overall, formats).line },
      response: language == .arabic ? "نحو \u{2066}60%\u{2069}" : "about 60%",
      channels: hasChannels ? channels : nil, targets: targets, organisation: Cast.organisation, fiscalYear: fiscalYear,
      formats: formats)
  }

  private func compare(_ text: String, _ name: String) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden/\(name)")
    if ProcessInfo.processInfo.environment["RIDA_RECORD"] == "1" { try Data(text.utf8).write(to: file) }
    #expect(text == String(decoding: try Data(contentsOf: file), as: UTF8.self))
  }

  @Test(arguments: Language.allCases)
  func `a member of the board reads the letter that is kept, as text and as a page`(language: Language) throws {
    let letter = try letter(language, fiscalYear: language == .arabic ? .july : .january)
    let code = language.rawValue
    try compare(letter.text(size: 25_000, fingerprint: fingerprint), "letter.\(code).txt")
    try compare(
      letter.html(size: 25_000, fingerprint: fingerprint, picture: "chart@rida.invalid"), "letter.\(code).html")
    try compare(try #require(letter.chart).svg, "letter-chart.\(code).svg")
  }

  @Test func `what is missing to the target is said below the findings, and drawn in the chart`() throws {
    let letter = try letter(.english, target: 0.99)
    let line = try #require(letter.goal)
    #expect(line.hasPrefix("◌ Target \u{2066}99%\u{2069}: ") && line.hasSuffix(" to go"))
    let text = letter.text(size: 1, fingerprint: fingerprint)
    #expect(text.contains("\n\n\(line)\n"))
    #expect(letter.html(size: 1, fingerprint: fingerprint, picture: nil).contains("◌ Target"))
    #expect(try #require(letter.chart).svg.contains("class=\"target\""))
    #expect(try !#require(self.letter(.english).chart).svg.contains("class=\"target\""))
  }

  @Test func `the subject and the file's name carry no marks, and the fiscal year where it differs`() throws {
    let calendar = try letter(.arabic)
    #expect(calendar.subject == "تقرير رضا المستفيدين <للمجلس>: الربع الثالث 2026")
    #expect(calendar.attachmentName == "تقرير رضا المستفيدين <للمجلس> الربع الثالث 2026.xlsx")
    let fiscal = try letter(.arabic, fiscalYear: .july)
    #expect(fiscal.subject.hasSuffix("الربع الثالث 2026 (الربع الأول من السنة المالية 2026/2027)"))
    #expect(fiscal.attachmentName == calendar.attachmentName)
  }

  @Test func `the picture's words are those of the chart, and a letter without one shows none`() throws {
    let letter = try letter(.arabic)
    let page = letter.html(size: 1, fingerprint: fingerprint, picture: "x@y")
    let chart = try #require(letter.chart)
    #expect(page.contains("alt=\"\(Markup.escaped(chart.description))\"") && page.contains("src=\"cid:x@y\""))
    let plain = try self.letter(.arabic, hasChannels: false)
    #expect(plain.chart == nil)
    let told = letter.html(size: 1, fingerprint: fingerprint, picture: nil)
    #expect(!told.contains("<img") && told.contains("المقابلة: "))
    #expect(!plain.html(size: 1, fingerprint: fingerprint, picture: "x@y").contains("<img"))
  }

  @Test(arguments: Language.allCases)
  func `the charity's picture stands above its name, and its words are the charity's`(language: Language) throws {
    let letter = BoardLetter(
      title: LocalizedText(ar: "تقرير", en: "Report"), charity: LocalizedText(ar: "رعاية \"أ\"", en: "Care \"A\""),
      period: Cast.period, findings: ["x"], response: "60%", channels: nil, organisation: Cast.organisation,
      fiscalYear: .january, formats: Formats(language: language, isolation: .marks))
    let logo = LetterLogo(id: "logo@x", pixels: (480, 160))
    let page = letter.html(size: 1, fingerprint: fingerprint, picture: nil, logo: logo)
    let alt = language == .arabic ? "شعار رعاية &quot;أ&quot;" : "Logo of Care &quot;A&quot;"
    let style = "style=\"max-width:100%;height:auto\""
    let image = "<img src=\"cid:logo@x\" width=\"240\" height=\"80\" \(style) alt=\"\(alt)\">"
    let (place, name) = (try #require(page.range(of: image)), language == .arabic ? ">رعاية " : ">Care ")
    #expect(try #require(page.range(of: name)).lowerBound > place.upperBound)
    #expect(!page.contains("http") && !letter.html(size: 1, fingerprint: fingerprint, picture: nil).contains("<img"))
  }

  @Test func `a picture is never drawn larger than it is, nor away`() {
    let sizes = [(480, 160), (30, 30), (160, 160), (480, 1), (0, 0)].map { LetterLogo(id: "x", pixels: $0) }
    #expect(sizes.map(\.width) == [240, 30, 80, 240, 1] && sizes.map(\.height) == [80, 30, 80, 1, 1])
  }

  @Test(arguments: Language.allCases)
  func `the page asks for nothing from outside and lets no tag in`(language: Language) throws {
    let page = try letter(language).html(size: 1, fingerprint: fingerprint, picture: "x@y")
    for word in ["http", "url(", "<script", "<link", "<style", "<للمجلس>"] { #expect(!page.contains(word), "\(word)") }
    #expect(page.contains("<html lang=\"\(language.rawValue)\" dir=\"\(language.direction)\">"))
  }

  @Test func `the chart has the colours of the pages by day`() throws {
    let day = try #require(try Themes(StyleSheet.staff).all.first)
    let svg = try #require(try letter(.arabic).chart).svg
    for (name, shape) in [("dot", ".dot { fill: "), ("band", ".interval { stroke: "), ("ink", "text { fill: ")] {
      #expect(svg.contains("\(shape)\(try #require(day[name]))"), "\(name)")
    }
  }
}
