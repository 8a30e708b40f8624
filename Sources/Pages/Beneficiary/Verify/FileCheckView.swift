import Surveys
import Wording

/// What the template of the page needs.
struct FileCheckView {
  let page: PageHead
  let otherHref: String
  let otherCode: String
  let otherWords: String
  let verdict: Verdict?
  let form: FileFormView

  /// What is said of a file, above the form for another one.
  struct Verdict {
    let isWrong: Bool
    let heading: String
    let text: String
    var changes: Changes?
    var seal: Seal?
  }

  /// What is not as it was sealed.
  struct Changes {
    let heading: String
    let places: [String]
  }

  /// What the seal says.
  struct Seal {
    let facts: [ProofView.Fact]
    let standing: String?
    /// The page of proof.
    let proof: Link?
  }

  /// A way to another page.
  struct Link {
    let href: String
    let words: String
  }

  /// The words of the page.
  init(_ check: FileCheckPage) {
    let formats = Formats(language: check.language, digits: check.digits, isolation: .marks)
    verdict = check.outcome.flatMap { FileCheckView.verdict($0, formats) }
    form = FileFormView(formats, problem: FileCheckView.problem(check.outcome), isAnother: verdict != nil)
    page = PageHead(check.language, title: verdict?.heading ?? form.heading)
    otherHref = FileFormView.path(check.language.other)
    otherCode = check.language.other.rawValue
    otherWords = formats.say(FormPhrase.switchLanguage)
  }

  private static func problem(_ outcome: FileCheckPage.Outcome?) -> FileCheckPhrase? {
    if case .unchecked(let problem) = outcome { problem } else { nil }
  }

  private static func verdict(_ outcome: FileCheckPage.Outcome, _ formats: Formats) -> Verdict? {
    switch outcome {
    case .genuine(let seal): sealed(.genuine, .genuineText, seal, formats)
    case .same(let seal): sealed(.same, .sameText, seal, formats)
    case .altered(let places, let all): altered(places, of: all, formats)
    case .foreign: wrong(.foreign, .foreignText, formats)
    case .unsealed: wrong(.unsealed, .unsealedText, formats)
    case .unchecked: nil
    }
  }

  private static func sealed(
    _ heading: FileCheckPhrase, _ text: FileCheckPhrase, _ seal: FileCheckPage.Seal, _ formats: Formats
  ) -> Verdict {
    let edition = seal.edition == 0 ? formats.say(FileCheckPhrase.provisional) : formats.count(seal.edition)
    let facts: [(ProofPhrase, String)] = [
      (.report, formats(seal.title)), (.period, formats.bounds(seal.period)), (.edition, edition),
      (.built, formats.day(seal.builtOn)), (.fingerprint, formats.code(seal.fingerprint)),
    ]
    let proof = seal.proof.map { _ in
      Link(href: ProofView.path(seal.fingerprint, formats.language), words: formats.say(ProofPhrase.title))
    }
    return Verdict(
      isWrong: false, heading: formats.say(heading), text: formats.say(text),
      seal: Seal(
        facts: facts.map { ProofView.Fact(name: formats.say($0), values: [$1]) },
        standing: seal.proof.map { $0.standing(formats) }, proof: proof))
  }

  private static func altered(_ places: [FileCheckPhrase], of all: Int, _ formats: Formats) -> Verdict {
    let more = all > places.count ? [formats.say(FileCheckPhrase.more(all - places.count))] : []
    return Verdict(
      isWrong: true, heading: formats.say(FileCheckPhrase.altered), text: formats.say(FileCheckPhrase.alteredText),
      changes: Changes(
        heading: formats.say(FileCheckPhrase.alteredPlaces(all)), places: places.map { formats.say($0) } + more))
  }

  private static func wrong(_ heading: FileCheckPhrase, _ text: FileCheckPhrase, _ formats: Formats) -> Verdict {
    Verdict(isWrong: true, heading: formats.say(heading), text: formats.say(text))
  }
}

/// The form that sends a file.
struct FileFormView {
  let action: String
  let heading: String
  let text: String
  let label: String
  let hint: String
  let send: String
  let isAnother: Bool
  let problemsTitle: String
  let problem: String?
  let describedBy: String

  /// The form; with what was wrong with the file before, or for another one.
  init(_ formats: Formats, problem: FileCheckPhrase? = nil, isAnother: Bool = false) {
    action = FileFormView.path(formats.language)
    heading = formats.say(isAnother ? FileCheckPhrase.another : .title)
    text = formats.say(FileCheckPhrase.text)
    label = formats.say(FileCheckPhrase.label)
    hint = formats.say(FileCheckPhrase.hint(megabytes: FileCheckPage.megabytes))
    send = formats.say(FileCheckPhrase.send)
    self.isAnother = isAnother
    problemsTitle = formats.say(FormPhrase.problemsTitle)
    self.problem = problem.map { formats.say($0) }
    describedBy = problem == nil ? "h-file" : "e-file h-file"
  }

  /// Where the page is, in a language.
  static func path(_ language: Language) -> String {
    language == .arabic ? "/verify" : "/verify?lang=\(language.rawValue)"
  }
}
