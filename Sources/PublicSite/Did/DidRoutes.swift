package import HTTP
import HTTPTypes
package import Hummingbird
import NIOCore
import Pages
import Surveys
import Wording

/// What the charity did about what people told it: for everybody, and kept by browsers for an hour.
package struct DidRoutes: Sendable {
  let registers: ImprovementRegisters
  /// The digits that the charity chose.
  let digits: @Sendable () async throws -> Formats.Numerals
  let revision: JournalRevision
  let pages = RevisionCache<Language, ByteBuffer>()

  /// The page, made anew after every entry of the journal.
  package func showDid(_ request: Request, _ context: SiteContext) async throws -> Response {
    let language = request.language
    let page = try await pages.value(language, at: try await revision()) {
      let digits = try await self.digits()
      return ByteBuffer(
        string: DidPage(language: language, digits: digits, answers: try await registers.answers()).html)
    }
    var response = Response.page(page)
    response.headers[.cacheControl] = "public, max-age=3600"
    return response
  }
}
