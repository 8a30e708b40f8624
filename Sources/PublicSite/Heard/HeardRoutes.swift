import Foundation
package import HTTP
import HTTPTypes
package import Hummingbird
import Pages
import Surveys

/// Questions read aloud. An address names a question of a published survey, and the same bytes go to everybody: no token,
/// no cookie, nothing that differs between two listeners.
package struct HeardRoutes: Sendable {
  /// A version of a survey of which a form was shown; no other is asked for, and none costs a look into the store.
  let survey: @Sendable (_ key: String, _ version: Int) -> Survey?
  /// The name of a channel, where a form named one.
  let channelName: @Sendable (_ key: String) -> LocalizedText?
  let voices: any QuestionVoices

  /// A question, whole or the part that a player asks for.
  package func hear(_ request: Request, _ context: SiteContext) async throws -> Response {
    guard let question = asked(request, context) else { throw HTTPError(.notFound) }
    guard let sound = try await voices.reading(of: question) else { throw HTTPError(.notFound) }
    return .sound(sound, range: request.headers[.range])
  }

  /// The question that the address names.
  private func asked(_ request: Request, _ context: SiteContext) -> SpokenQuestion? {
    guard let key = context.parameters.get("key"),
      let version = context.parameters.get("version").flatMap({ Int($0) }),
      let language = context.parameters.get("language").flatMap({ Language(rawValue: $0) }),
      let survey = survey(key, version)?.worded(for: request.arm), survey.languages.contains(language),
      let question = context.parameters.get("question").flatMap({ survey.question($0) })
    else { return nil }
    let channel = request.uri.queryParameters["channel"].map { String($0) } ?? ""
    let name = channelName(channel)
    let heard = SpokenQuestion(
      question, of: survey, channel: (channel, name ?? LocalizedText(ar: "")), in: language)
    return name == nil && heard.isOfOneChannel ? nil : heard
  }
}

extension Response {
  /// A sound that anybody may keep for a day, or the part of it that is asked for: some players play none without.
  static func sound(_ sound: Sound, range asked: String?) -> Response {
    let (whole, part) = (sound.bytes.count, asked.flatMap { ByteSpan($0, of: sound.bytes.count) })
    let bytes = part.map { sound.bytes.dropFirst($0.first).prefix($0.count) } ?? sound.bytes[...]
    var response = Response(
      status: part == nil ? .ok : .partialContent, headers: [.contentType: sound.type, .acceptRanges: "bytes"],
      body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
    response.headers[.cacheControl] = "public, max-age=86400"
    if let part { response.headers[.contentRange] = "bytes \(part.first)-\(part.last)/\(whole)" }
    return response
  }
}

/// A range of bytes as RFC 9110 writes it, of which one alone is asked: `bytes=0-1`, `bytes=100-`, `bytes=-100`. Whatever
/// else is asked is answered with the whole.
package struct ByteSpan: Equatable {
  package let first: Int
  package let last: Int

  /// How many bytes it has.
  package var count: Int { last - first + 1 }

  /// The range in bytes that are there; `nil` where it is none.
  package init?(_ text: String, of whole: Int) {
    guard let match = text.wholeMatch(of: /bytes=([0-9]{0,9})-([0-9]{0,9})/) else { return nil }
    switch (Int(match.1), Int(match.2)) {
    case (let from?, let to): (first, last) = (from, min(to ?? whole - 1, whole - 1))
    case (nil, let length?): (first, last) = (max(0, whole - length), whole - 1)
    case (nil, nil): return nil
    }
    guard first <= last else { return nil }
  }
}
