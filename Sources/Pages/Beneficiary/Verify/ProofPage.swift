package import Documents
package import Surveys
package import Wording

/// What is known of figures with a fingerprint, for everybody who holds a report: which report they are of, and whether
/// they were replaced. It tells none of the figures.
package struct ProofPage: Sendable {
  /// Figures that were published.
  package struct Proof: Sendable {
    package let title: LocalizedText
    /// The reports with these figures, newest first.
    package let reports: [ArchivedReport]
    /// From 1.
    package let edition: Int
    /// The newest edition of the same report and period, and its day; `nil` where this is it.
    package let newer: (edition: Int, builtOn: Day)?

    /// Whether it is the newest edition, in words.
    func standing(_ formats: Formats) -> String {
      formats.say(newer.map { .replaced(by: $0.edition, on: formats.gregorian($0.builtOn)) } ?? ProofPhrase.current)
    }

    /// Figures, under the title of their report; `nil` where none of all kept reports has them.
    package init?(_ fingerprint: Fingerprint, among reports: [ArchivedReport], title: (String) -> LocalizedText?) {
      let same = reports.filter { $0.figures == fingerprint }
      guard let newest = same.first else { return nil }
      let editions = ArchivedEdition.all(of: newest.name, newest.period, among: reports)
      guard let own = editions.last(where: { $0.figures == fingerprint }), let last = editions.last else { return nil }
      self.title = title(newest.name) ?? LocalizedText(ar: newest.name)
      self.reports = same
      edition = own.number
      newer = own == last ? nil : (last.number, last.builtOn)
    }
  }

  package let language: Language
  package let digits: Formats.Numerals
  package let fingerprint: String
  /// The charity's public key.
  package let key: String
  /// `nil` where no report has them.
  package let proof: Proof?

  /// A page on a fingerprint.
  package init(language: Language, digits: Formats.Numerals, fingerprint: String, key: String, proof: Proof?) {
    self.language = language
    self.digits = digits
    self.fingerprint = fingerprint
    self.key = key
    self.proof = proof
  }

  /// The page.
  package var html: String { Templates.render("proof", ProofView(self)) }
}

/// What the template of the page needs.
struct ProofView {
  /// One thing that is known, with all that is known of it.
  struct Fact {
    let name: String
    let values: [String]
  }

  let page: PageHead
  let otherHref: String
  let otherCode: String
  let otherWords: String
  let heading: String
  let text: String
  let standing: String?
  let facts: [Fact]
  let check: String?
  let ways: [String]
  let form: FileFormView

  /// The words of the page.
  init(_ page: ProofPage) {
    let formats = Formats(language: page.language, digits: page.digits, isolation: .marks)
    heading = formats.say(page.proof == nil ? ProofPhrase.unknownTitle : .title)
    self.page = PageHead(page.language, title: heading)
    otherHref = ProofView.path(page.fingerprint, page.language.other)
    otherCode = page.language.other.rawValue
    otherWords = formats.say(FormPhrase.switchLanguage)
    text = formats.say(page.proof == nil ? ProofPhrase.unknownText : .intro)
    standing = page.proof.map { $0.standing(formats) }
    facts = ProofView.facts(page, formats)
    check = page.proof.map { _ in formats.say(ProofPhrase.check) }
    ways = page.proof == nil ? [] : [ProofPhrase.checkPaper, .checkFile].map { formats.say($0) }
    form = FileFormView(formats)
  }

  /// Where the page on a fingerprint is, in a language.
  static func path(_ fingerprint: String, _ language: Language) -> String {
    let path = "/verify/\(fingerprint)"
    return language == .arabic ? path : "\(path)?lang=\(language.rawValue)"
  }

  private static func facts(_ page: ProofPage, _ formats: Formats) -> [Fact] {
    let fingerprint = (ProofPhrase.fingerprint, formats.code(page.fingerprint))
    guard let proof = page.proof, let first = proof.reports.last else {
      return [Fact(name: formats.say(fingerprint.0), values: [fingerprint.1])]
    }
    let files = proof.reports.map { formats.code($0.fileName) }.reduce(into: [String]()) { names, name in
      if !names.contains(name) { names.append(name) }
    }
    let facts: [(ProofPhrase, [String])] = [
      (.report, [formats(proof.title)]), (.period, [formats.bounds(first.period)]),
      (.edition, [formats.count(proof.edition)]), (.built, [formats.day(first.builtOn)]),
      (.files, files), (fingerprint.0, [fingerprint.1]), (.key, [formats.code(page.key)]),
    ]
    return facts.map { Fact(name: formats.say($0.0), values: $0.1) }
  }
}
