import Hummingbird
import NIOCore
import Pages

/// Answers that are the same for everybody.
extension Site {
  @Sendable func showStyle(_ request: Request, _ context: SiteContext) -> Response { .style(StyleSheet.beneficiary) }

  @Sendable func showStaffStyle(_ request: Request, _ context: SiteContext) -> Response { .style(StyleSheet.staff) }

  @Sendable func showStaffScript(_ request: Request, _ context: SiteContext) -> Response { .script(StaffScript.text) }

  @Sendable func showHealth(_ request: Request, _ context: SiteContext) -> Response { .text("ok\n") }

  /// Ready when the database answers and a rating could be written: on a full disk, or after one that failed, whoever
  /// watches is told before the first person is.
  @Sendable func showReadiness(_ request: Request, _ context: SiteContext) async throws -> Response {
    _ = try await revision()
    guard hasRoom() else {
      var response = Response.text("the disk is full, or has failed\n")
      response.status = .serviceUnavailable
      return response
    }
    return .text("ready\n")
  }
}

extension Response {
  /// A style sheet.
  static func style(_ text: String) -> Response { kept(text, as: "text/css") }

  /// A script of the staff site.
  fileprivate static func script(_ text: String) -> Response { kept(text, as: "text/javascript") }

  /// What a browser may keep for a day.
  private static func kept(_ text: String, as type: String) -> Response {
    Response(
      status: .ok, headers: [.contentType: "\(type); charset=utf-8", .cacheControl: "public, max-age=86400"],
      body: .init(byteBuffer: ByteBuffer(string: text)))
  }

  /// Plain text.
  fileprivate static func text(_ text: String) -> Response {
    Response(
      status: .ok, headers: [.contentType: "text/plain; charset=utf-8"],
      body: .init(byteBuffer: ByteBuffer(string: text)))
  }
}
