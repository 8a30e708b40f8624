import NIOCore
import Pages
import Surveys
import Synchronization

/// Thanks at hand: rendered once for each survey, language and size of letters.
final class ThanksShelf: Sendable {
  private struct Place: Hashable {
    let survey: String
    let version: Int
    let language: Language
    let reading: Reading
  }

  private let forms: FormShelf
  private let kept = Mutex<[Place: ByteBuffer]>([:])

  /// A shelf for the surveys of the forms.
  init(forms: FormShelf) { self.forms = forms }

  /// Where somebody is led after her rating: the address names the survey, and nothing of her.
  static func path(after survey: String, _ language: Language, _ reading: Reading) -> String {
    let size = reading == .usual ? "" : "&view=\(reading.rawValue)"
    return "/thanks?lang=\(language.rawValue)&survey=\(survey)\(size)"
  }

  /// The thanks of a survey; `nil` where none has that key.
  func page(after key: String, language: Language, reading: Reading) async throws -> ByteBuffer? {
    guard let survey = try await forms.newest(key) else { return nil }
    let place = Place(survey: key, version: survey.version, language: language, reading: reading)
    return kept.withLock { kept in
      if let page = kept[place] { return page }
      let page = ByteBuffer(string: ThanksPage(survey: survey, language: language, reading: reading).html)
      kept[place] = page
      return page
    }
  }
}
