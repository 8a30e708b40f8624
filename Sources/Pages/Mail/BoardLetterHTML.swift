package import Documents
import Indicators
import Surveys
import Wording

extension BoardLetter {
  /// The letter as HTML that asks for nothing from outside: its styles stand at its elements, as programs that read mail
  /// want them, and `picture` names the chart's part of the message; without one the chart is told in words. The charity's
  /// logo stands above its name.
  package func html(
    size: Int, fingerprint: Fingerprint, picture: String?, logo: LetterLogo? = nil, isPrinted: Bool = false
  ) -> String {
    var body = logo.map { [MailHTML.logo($0, of: charity, formats)] } ?? []
    body += MailHTML.charity(charity, formats)
    body += [
      MailHTML.element("h1", "margin:0 0 8px;font-size:22px;line-height:1.4", formats(title)),
      MailHTML.element("p", "margin:0;font-weight:bold", periodName(formats)),
      MailHTML.element("p", "margin:0 0 20px;color:#52605a;font-size:14px", formats.bounds(period)),
      MailHTML.heading(formats.say(ReportPhrase.findings)),
      MailHTML.list(findings),
    ]
    if let goal { body.append(MailHTML.element("p", "margin:0 0 8px;font-weight:bold", goal)) }
    body += [
      MailHTML.element("p", "margin:0 0 20px", "\(formats(Indicator.responseRate.name)): \(response)")
    ]
    if let chart {
      body.append(MailHTML.heading(formats.say(MailPhrase.chartHeading)))
      body.append(
        picture.map { MailHTML.picture($0, of: chart) } ?? MailHTML.element("p", "margin:0", chart.description))
    }
    body += [
      MailHTML.element("p", "margin:20px 0 4px", attached(size, isPrinted: isPrinted)),
      MailHTML.element("p", "margin:0;color:#52605a;font-size:14px", formats.say(MailPhrase.proof)),
      MailHTML.element(
        "p", "margin:0 0 20px;font-family:monospace;font-size:13px;word-break:break-all", formats.code("\(fingerprint)")
      ),
      MailHTML.element("p", "margin:0;color:#52605a;font-size:14px", formats.say(MailPhrase.whySent)),
    ]
    return MailHTML.page(title: subject, formats: formats, body)
  }
}
