import Hummingbird
import HTTPTypes
import NIOCore
import Surveys

extension Request {
  /// The language in the address; Arabic where none is named.
  var language: Language {
    uri.queryParameters["lang"].flatMap { Language(rawValue: String($0)) } ?? .arabic
  }
}

extension Response {
  /// A page of HTML.
  static func page(_ html: String, status: HTTPResponse.Status = .ok) -> Response {
    page(ByteBuffer(string: html), status: status)
  }

  /// A page of HTML whose bytes are ready.
  static func page(_ bytes: ByteBuffer, status: HTTPResponse.Status = .ok) -> Response {
    Response(status: status, headers: [.contentType: "text/html; charset=utf-8"], body: .init(byteBuffer: bytes))
  }
}
