import NIOCore
import Pages
import Surveys

/// Thanks at hand: rendered once for each survey, language and size of letters.
struct ThanksCache: Sendable {
  private struct Key: Hashable {
    let survey: String
    let version: Int
    let language: Language
    let reading: Reading
  }

  private let surveys: PublishedSurveys
  private let pages = RevisionCache<Key, ByteBuffer>()

  /// A cache for the thanks of published surveys.
  init(surveys: PublishedSurveys) { self.surveys = surveys }

  /// Where somebody is led after her rating: the address names the survey, and nothing of her.
  static func path(after survey: String, _ language: Language, _ reading: Reading) -> String {
    let size = reading == .usual ? "" : "&view=\(reading.rawValue)"
    return "/thanks?lang=\(language.rawValue)&survey=\(survey)\(size)"
  }

  /// The thanks of a survey; `nil` where none has that key.
  func page(after key: String, language: Language, reading: Reading) async throws -> ByteBuffer? {
    guard let survey = try await surveys.newest(key) else { return nil }
    let key = Key(survey: key, version: survey.version, language: language, reading: reading)
    return pages.value(key) {
      ByteBuffer(string: ThanksPage(survey: survey, language: language, reading: reading).html)
    }
  }
}
