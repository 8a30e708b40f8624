import Crypto
import Foundation
import HTTP
import HTTPTypes
import Hummingbird
import NIOCore
import Numerals
import PublicSite
import Records

/// How the API answers, whatever is asked: as long as nothing has changed of what an answer is made from, whoever has it
/// already is told so.
struct APIAnswers: Sendable {
  /// Changes with what figures are made of.
  let figureRevision: JournalRevision
  /// Changes with everything that is kept.
  let revision: JournalRevision
  let clock: SiteClock
  /// Of this run of the program: another version may write the same otherwise.
  private let run = UUID().uuidString

  init(figureRevision: JournalRevision, revision: JournalRevision, clock: SiteClock) {
    (self.figureRevision, self.revision, self.clock) = (figureRevision, revision, clock)
  }

  /// An answer made from what figures are made of.
  func ofFigures(_ request: Request, _ form: APIFormat = .json, _ make: () async throws -> APIAnswer) async throws
    -> Response
  {
    try await tagged(request, form, try await figureRevision(), make)
  }

  /// An answer made from anything that is kept.
  func ofAll(_ request: Request, _ form: APIFormat = .json, _ make: () async throws -> APIAnswer) async throws
    -> Response
  {
    try await tagged(request, form, try await revision(), make)
  }

  private func tagged(
    _ request: Request, _ form: APIFormat, _ revision: Int, _ make: () async throws -> APIAnswer
  ) async throws -> Response {
    let made = "\(run) \(revision) \(clock.today()) \(form) \(request.uri.string)"
    let tag = "W/\"\(Array(SHA256.hash(data: Data(made.utf8)).prefix(12)).hexadecimal)\""
    let known = request.headers[.ifNoneMatch]?.split(separator: ",").map { $0.filter { !$0.isWhitespace } }
    if known?.contains(tag) == true { return Response(status: .notModified, headers: [.eTag: tag]) }
    var response = try await make().response
    response.headers[.eTag] = tag
    return response
  }
}

/// What is answered, and as what.
struct APIAnswer {
  let response: Response

  private init(_ content: Data, _ type: String, link: String? = nil) {
    var headers: HTTPFields = [.contentType: type]
    if let link, let name = HTTPField.Name("Link") { headers[name] = link }
    response = Response(status: .ok, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: content)))
  }

  /// Bytes of JSON.
  static func json(bytes: Data) -> APIAnswer { APIAnswer(bytes, "application/json") }
  /// A text of CSV.
  static func csv(_ text: String) -> APIAnswer { APIAnswer(Data(text.utf8), "text/csv; charset=utf-8") }
  /// A thing as an object.
  static func object(_ thing: some Encodable) throws -> APIAnswer { json(bytes: try json(thing)) }

  /// A part of a list: `items`, `next`, and what is told of the whole list.
  static func list(_ page: APIPage<some Encodable>, _ request: Request) throws -> APIAnswer {
    try list(json(page.items), page.next, link: page.link(from: request))
  }

  /// A part of a table, in either form; `status` says whether its rows may be shown.
  static func table(
    _ table: RecordTable, as form: APIFormat, by keys: [String], status: String? = nil, _ query: APIQuery,
    _ request: Request
  ) throws -> APIAnswer {
    let columns = keys.compactMap(table.columns.firstIndex)
    // Whoever opens a table in a spreadsheet follows no cursor.
    let page = try APIPage(of: table.rows, query, usual: form == .csv ? nil : 100) { row in
      columns.map { "\(row[$0])" }.joined(separator: "\n")
    }
    let part = RecordTable(table.name, table.columns, page.items)
    let link = page.link(from: request)
    switch form {
    case .csv: return APIAnswer(Data(part.csv.utf8), "text/csv; charset=utf-8", link: link)
    case .json: return try list(part.json(), page.next, status: status, link: link)
    }
  }

  private static func list(_ items: Data, _ next: String?, status: String? = nil, link: String?) throws -> APIAnswer {
    let told = status.map { ",\n\"status\" : \"\($0)\"" } ?? ""
    let following = next.map { "\"\($0)\"" } ?? "null"
    let text = "{\n\"items\" : \(String(decoding: items, as: UTF8.self)),\n\"next\" : \(following)\(told)\n}"
    return APIAnswer(Data(text.utf8), "application/json", link: link)
  }

  /// Bytes with sorted members, named as everywhere else: `first_day`.
  static func json(_ thing: some Encodable) throws -> Data {
    let encoder = JSONEncoder()
    encoder.keyEncodingStrategy = .convertToSnakeCase
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return try encoder.encode(thing)
  }
}
