package import Documents
import Indicators
import Surveys
import Wording

extension BoardLetter {
  /// The letter as HTML that asks for nothing from outside: its styles stand at its elements, as programs that read mail
  /// want them, and `picture` names the chart's part of the message; without one the chart is told in words.
  package func html(size: Int, fingerprint: Fingerprint, picture: String?) -> String {
    let (language, direction) = (formats.language.rawValue, formats.language.direction)
    var body = [
      MailHTML.element("h1", "margin:0 0 8px;font-size:22px;line-height:1.4", formats(title)),
      MailHTML.element("p", "margin:0;font-weight:bold", periodName(formats)),
      MailHTML.element("p", "margin:0 0 20px;color:#52605a;font-size:14px", formats.bounds(period)),
      MailHTML.heading(formats.say(ReportPhrase.findings)),
      MailHTML.list(findings),
      MailHTML.element("p", "margin:0 0 20px", "\(formats(Indicator.responseRate.name)): \(response)"),
    ]
    if let chart {
      body.append(MailHTML.heading(formats.say(MailPhrase.chartHeading)))
      body.append(
        picture.map { MailHTML.picture($0, of: chart) } ?? MailHTML.element("p", "margin:0", chart.description))
    }
    body += [
      MailHTML.element("p", "margin:20px 0 4px", attached(size)),
      MailHTML.element("p", "margin:0;color:#52605a;font-size:14px", formats.say(MailPhrase.proof)),
      MailHTML.element(
        "p", "margin:0 0 20px;font-family:monospace;font-size:13px;word-break:break-all", formats.code("\(fingerprint)")
      ),
      MailHTML.element("p", "margin:0;color:#52605a;font-size:14px", formats.say(MailPhrase.whySent)),
    ]
    let sheet = "max-width:640px;margin:0 auto;padding:24px;background:#ffffff;color:#1c2a26;"
    let letters = "font-family:'Segoe UI',Tahoma,Arial,sans-serif;font-size:16px;line-height:1.7;text-align:start"
    return """
      <!DOCTYPE html>
      <html lang="\(language)" dir="\(direction)">
      <head><meta charset="utf-8"><title>\(Markup.escaped(subject))</title></head>
      <body style="margin:0;padding:16px;background:#f7f6f1">
      <div lang="\(language)" dir="\(direction)" style="\(sheet)\(letters)">
      \(body.joined(separator: "\n"))
      </div>
      </body>
      </html>

      """
  }
}

/// The elements of a letter, each with its style.
private enum MailHTML {
  /// Words in an element; runs that read from left to right are isolated.
  static func element(_ tag: String, _ style: String, _ words: String) -> String {
    "<\(tag) style=\"\(style)\">\(IsolatingHTML().escapeText(words))</\(tag)>"
  }

  static func heading(_ words: String) -> String { element("h2", "margin:0 0 8px;font-size:18px;color:#17624a", words) }

  /// Sentences, the first of which leads.
  static func list(_ sentences: [String]) -> String {
    let items = sentences.enumerated().map { place, sentence in
      element("li", place == 0 ? "margin:0 0 8px;font-weight:bold" : "margin:0 0 8px", sentence)
    }
    return (["<ul style=\"margin:0 0 16px;padding-inline-start:24px\">"] + items + ["</ul>"]).joined(separator: "\n")
  }

  /// The chart; its words stand for it where it is not shown.
  static func picture(_ id: String, of chart: MailChart) -> String {
    let size = #"width="\#(chart.width)" height="\#(chart.height)""#
    let style = "max-width:100%;height:auto;border:1px solid #dcdfd8"
    return #"<img src="cid:\#(id)" \#(size) style="\#(style)" alt="\#(Markup.escaped(chart.description))">"#
  }
}
