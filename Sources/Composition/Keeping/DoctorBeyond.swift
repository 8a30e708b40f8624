import Delivery
import Foundation
import Upkeep

/// What a doctor asks of others: the mail server, the site's own address, fonts, files that people write.
extension Doctor {
  /// All of it, in twenty seconds at the latest.
  func beyond() async -> [Diagnosis] {
    async let (relay, site) = (relay(), site())
    let here = zones + fonts + surveys
    return await relay + site + here
  }

  private func relay() async -> [Diagnosis] {
    guard let mail = machine.carriers.mail else { return machine.carriers.alerts.isEmpty ? [] : [.muteAlerts] }
    return switch await mail.look() {
    case .open: [.relay(mail.host)]
    case .refused: [.refusedRelay(mail.host)]
    case .deaf: [.deafRelay(mail.host)]
    }
  }

  /// So many days before its end a certificate that renews itself is new already: those of Let's Encrypt are renewed
  /// thirty days before.
  private static let enough = 14

  private func site() async -> [Diagnosis] {
    guard base.hasPrefix("https://") else { return [] }
    let now = machine.seconds()
    switch await machine.site(base) {
    case .believed(let until):
      let days = (until - now) / 86_400
      return [days < Doctor.enough ? .endingCertificate(days: max(0, days)) : .certificate(days: days)]
    case .strange(let until):
      return [until.map { $0 < now } == true ? .endedCertificate(base) : .strangeCertificate(base)]
    case .deaf: return [.deafSite(base)]
    }
  }

  private var zones: [Diagnosis] { machine.hasZones() ? [] : [.noZones] }

  private var fonts: [Diagnosis] { machine.hasFonts() ? [] : [.noFonts] }

  /// A draft may be wrong in every way that its editor shows; what has no name opens in no editor.
  private var surveys: [Diagnosis] {
    guard let path = machine.surveys, FileManager.default.fileExists(atPath: path) else { return [] }
    let names = SurveyFolder(path).unreadable
    return names.isEmpty ? [] : [.unreadableSurveys(names)]
  }
}
