import CSV
package import Invitations
package import Surveys
import Wording

/// Anonymous cards as they are printed and handed out.
package struct CardSheet: Sendable {
  package let cards: [Card]
  package let survey: Survey
  /// Who asks; `nil` where nobody has said so.
  package let charity: LocalizedText?
  /// The address of the rating site, without a slash at the end.
  package let base: String
  /// The last day on which they open the form.
  package let openUntil: Day

  /// Cards of one pile.
  package init(cards: [Card], survey: Survey, charity: LocalizedText? = nil, base: String, openUntil: Day) {
    self.cards = cards
    self.survey = survey
    self.charity = charity
    self.base = base
    self.openUntil = openUntil
  }

  /// `url,code`, one card a row.
  package var csv: String {
    var writer = CSVWriter()
    writer.add([.text("url"), .text("code")])
    for card in cards { writer.add([.text(LinkList.url(card.token, base: base)), .text(card.code.printed)]) }
    return writer.text
  }

  /// A page for A4 paper, six cards a sheet, Arabic first, that stands alone as a file.
  package var html: String { page(head: "<style>\n\(CardSheet.style)\n</style>", before: "") }

  /// The same page as the staff site serves it: its style comes from `stylePath`, and on the screen, never on paper,
  /// a line in the reader's language says how to print.
  package func page(stylePath: String, language: Language, csvPath: String, backPath: String) -> String {
    let formats = Formats(language: language)
    func link(_ path: String, _ phrase: CardPhrase) -> String {
      "<a href=\"\(CardSheet.escaped(path))\">\(CardSheet.escaped(formats.say(phrase)))</a>"
    }
    let words = CardSheet.escaped(formats.say(CardPhrase.howToPrint))
    let links = link(csvPath, .asTable) + " " + link(backPath, .back)
    return page(
      head: """
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <link rel="stylesheet" href="\(CardSheet.escaped(stylePath))"><link rel="icon" href="data:,">
        """,
      before: """
        <header lang="\(language.rawValue)" dir="\(language.direction)">
        <h1>\(CardSheet.escaped(formats(survey.title)))</h1>
        <p>\(words)</p><p>\(links)</p></header>
        """)
  }

  /// The style of the cards; what is for the screen alone is left out on paper.
  package static let style = """
    @page{size:A4;margin:10mm}body{margin:0;font:10pt/1.6 "Noto Naskh Arabic","Noto Sans Arabic",Arial,sans-serif}
    ul{list-style:none;margin:0;padding:0;display:grid;grid-template-columns:1fr 1fr}
    li{border:1px dashed #777;overflow:hidden;padding:5mm;height:90mm;box-sizing:border-box;break-inside:avoid}
    li{display:flex;gap:4mm;align-items:flex-start}div{flex:1;min-width:0}svg{flex:none}p{margin:0 0 1.5mm}
    figure{flex:none;width:34mm;margin:0;text-align:center;font-size:8pt;overflow-wrap:anywhere}
    strong,code{font-size:12pt}code{white-space:nowrap}small{font-size:8pt;word-break:break-all}
    [lang=en]{text-align:start}li [lang=en]{direction:ltr;font-size:9pt;color:#333}
    li figure [lang=en]{text-align:center;font-size:8pt}
    header{padding:1rem;border-block-end:1px solid #777;font-size:12pt}header a{display:inline-block;padding:.6rem 0}
    header h1{font-size:16pt;margin:0 0 .5rem}a{color:#17624a;margin-inline-end:1.5rem}
    @media print{header{display:none}}
    @media screen and (max-width:46rem){ul{grid-template-columns:1fr}li{height:auto}}
    """

  private func page(head: String, before: String) -> String {
    let english = survey.languages.contains(.english)
    let items = cards.map { card(for: $0, english: english) }.joined(separator: "\n")
    return """
      <!doctype html>
      <html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>\(CardSheet.escaped(survey.title.ar))</title>
      \(head)</head><body>\(before)<main><ul>
      \(items)
      </ul></main></body></html>
      """
  }

  private func card(for card: Card, english: Bool) -> String {
    let url = LinkList.url(card.token, base: base)
    let picture = QRCode(url)?.svg(millimetres: 34) ?? ""
    let other = english ? words(.english) : ""
    return """
      <li>\(asked(by: picture, english: english))<div>\(words(.arabic))\(other)
      <p><code dir="ltr">\(card.code.printed)</code></p><small dir="ltr">\(CardSheet.escaped(url))</small></div></li>
      """
  }

  /// The picture, with who asks below it: however long the name is, it takes no room from the code.
  private func asked(by picture: String, english: Bool) -> String {
    guard let charity else { return picture }
    let languages: [Language] = english && charity.en != nil ? [.arabic, .english] : [.arabic]
    let names = languages.map { "<p lang=\"\($0.rawValue)\">\(CardSheet.escaped(charity($0)))</p>" }
    return "<figure>\(picture)\(names.joined())</figure>"
  }

  /// What the card says, with marks around runs of Latin letters.
  private func words(_ language: Language) -> String {
    let formats = Formats(language: language, isolation: .marks)
    func say(_ phrases: CardPhrase...) -> String {
      CardSheet.escaped(phrases.map { formats.say($0) }.joined(separator: " "))
    }
    let title = "<p lang=\"\(language.rawValue)\"><strong>\(say(.cardTitle))</strong></p>"
    guard language == .arabic else { return title }
    let address = "\(base.split(separator: "//").last ?? "")/r-code"
    return title + "<p>\(say(.scan, .orType(address: address), .usedOnce, .openUntil(openUntil)))</p>"
      + "<p>\(say(.rightText, .privacyText))</p>"
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
  }
}
