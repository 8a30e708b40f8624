package import Access
import Surveys
import Wording

/// How somebody gets a second factor: the picture for her telephone, and the code that proves that it was read.
package struct FactorSetup: Sendable {
  package let factor: OneTimeCode
  /// Modules along one side of the picture, quiet zone included, and its dark ones as the path of an SVG picture.
  package let side: Int
  package let path: String
  /// Whether the code that was typed is another.
  package let isRefused: Bool

  /// A set-up with its picture.
  package init(factor: OneTimeCode, side: Int, path: String, isRefused: Bool = false) {
    self.factor = factor
    self.side = side
    self.path = path
    self.isRefused = isRefused
  }
}

/// What the template needs of somebody's second factor.
struct FactorView {
  struct Setup {
    let text: String
    let picture: String
    let side: Int
    let path: String
    let secretLabel: String
    let secret: String
    let written: String
    let problem: String?
    let label: String
    let confirm: String
  }

  struct Recovery {
    let heading: String
    let text: String
    let codes: [String]
  }

  struct Removal {
    let summary: String
    let label: String
    let remove: String
    let problem: String?
  }

  let heading: String
  let text: String
  let action: String
  let csrf: String
  let begin: String?
  let setup: Setup?
  let recovery: Recovery?
  let removal: Removal?

  /// What stands there now.
  init(_ page: AccountPage) {
    let formats = page.frame.formats
    let isFree = !page.hasFactor && page.setup == nil && page.recovery.isEmpty
    heading = formats.say(AccountPhrase.factorTitle)
    text = formats.say(page.hasFactor ? AccountPhrase.factorSet : page.isFactorNeeded ? .factorNeeded : .factorText)
    action = "/account/factor?lang=\(page.frame.language.rawValue)"
    csrf = page.frame.csrf
    begin = isFree ? formats.say(AccountPhrase.factorBegin) : nil
    setup = page.setup.map { setup in
      Setup(
        text: formats.say(AccountPhrase.factorScan), picture: formats.say(AccountPhrase.factorPicture),
        side: setup.side, path: setup.path, secretLabel: formats.say(AccountPhrase.factorSecret),
        secret: setup.factor.written, written: FactorView.grouped(setup.factor.written),
        problem: setup.isRefused ? formats.say(AccountPhrase.factorWrong) : nil,
        label: formats.say(AccountPhrase.code), confirm: formats.say(AccountPhrase.factorConfirm))
    }
    recovery =
      page.recovery.isEmpty
      ? nil
      : Recovery(
        heading: formats.say(AccountPhrase.recoveryTitle), text: formats.say(AccountPhrase.recoveryText),
        codes: page.recovery.map(\.text))
    removal =
      page.hasFactor && page.recovery.isEmpty
      ? Removal(
        summary: formats.say(AccountPhrase.factorRemove), label: formats.say(AccountPhrase.present),
        remove: formats.say(AccountPhrase.factorRemove),
        problem: page.isRemovalRefused ? formats.say(PasswordProblem.wrong) : nil) : nil
  }

  /// In groups of four, as people copy letters.
  private static func grouped(_ text: String) -> String {
    stride(from: 0, to: text.count, by: 4).map { String(text.dropFirst($0).prefix(4)) }.joined(separator: " ")
  }
}
