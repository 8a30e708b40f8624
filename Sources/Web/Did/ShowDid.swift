import Archive
import HTTPTypes
import Hummingbird
import Indicators
import NIOCore
import Pages
import Releases
import Surveys

/// What the charity did about what people told it: for everybody, and kept by browsers for an hour.
extension Site {
  @Sendable func showDid(_ request: Request, _ context: SiteContext) async throws -> Response {
    let language = request.language
    let revision = try await stores.tallies.revision()
    let page: ByteBuffer
    if let kept = await answered.page(language, revision: revision) {
      page = kept
    } else {
      let answers = try await registers().flatMap { register in
        register.effects.compactMap { effect in
          register.told[effect.action.number].flatMap { words in
            words.isShown ? DidPage.Answer(said: words.said, effect: effect) : nil
          }
        }
      }
      let digits = try await settings.current().digits
      page = ByteBuffer(string: DidPage(language: language, digits: digits, answers: answers).html)
      await answered.keep(page, language, revision: revision)
    }
    var response = Response.page(page)
    response.headers[.cacheControl] = "public, max-age=3600"
    return response
  }
}

/// The page at hand, in each language, until something changes that is journalled.
actor DidShelf {
  private var revision = -1
  private var kept: [Language: ByteBuffer] = [:]

  /// The page as it stands at a revision; `nil` where it has to be drawn.
  func page(_ language: Language, revision: Int) -> ByteBuffer? { revision == self.revision ? kept[language] : nil }

  /// Keeps the page of a revision.
  func keep(_ page: ByteBuffer, _ language: Language, revision: Int) {
    if revision != self.revision { kept = [:] }
    self.revision = revision
    kept[language] = page
  }
}
