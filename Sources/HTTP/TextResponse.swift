package import Hummingbird
package import NIOCore

extension Response {
  /// A page of HTML.
  package static func page(_ html: String, status: HTTPResponse.Status = .ok) -> Response {
    page(ByteBuffer(string: html), status: status)
  }

  /// A page of HTML whose bytes are ready.
  package static func page(_ bytes: ByteBuffer, status: HTTPResponse.Status = .ok) -> Response {
    text(PageBanner.filled(bytes), as: "text/html", status: status)
  }

  /// Plain text.
  package static func text(_ text: String, status: HTTPResponse.Status = .ok) -> Response {
    .text(ByteBuffer(string: text), as: "text/plain", status: status)
  }

  /// A style sheet or a script, which a browser may keep for a day.
  package static func asset(_ text: String, as type: String) -> Response {
    var response = Response.text(ByteBuffer(string: text), as: type, status: .ok)
    response.headers[.cacheControl] = "public, max-age=86400"
    return response
  }

  private static func text(_ bytes: ByteBuffer, as type: String, status: HTTPResponse.Status) -> Response {
    Response(status: status, headers: [.contentType: "\(type); charset=utf-8"], body: .init(byteBuffer: bytes))
  }
}
