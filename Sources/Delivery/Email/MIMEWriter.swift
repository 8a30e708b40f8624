import CCurl
import Foundation

/// Hands the parts of a message to libcurl, which writes their heads, encodes their contents in base64 and chooses what
/// stands between them.
struct MIMEWriter {
  /// The transfer that the parts belong to.
  let handle: UnsafeMutableRawPointer

  /// The parts, to be freed after the transfer; `nil` without memory.
  func parts(_ parts: [MIMEPart]) -> OpaquePointer? {
    guard let mime = curl_mime_init(handle) else { return nil }
    for part in parts {
      guard let place = curl_mime_addpart(mime), fill(place, with: part) else {
        curl_mime_free(mime)
        return nil
      }
    }
    return mime
  }

  private func fill(_ place: OpaquePointer, with part: MIMEPart) -> Bool {
    guard curl_mime_type(place, part.type) == CURLE_OK,
      curl_mime_headers(place, MIMEWriter.list(part.head), 1) == CURLE_OK
    else { return false }
    switch part.body {
    case .content(let content):
      return curl_mime_encoder(place, "base64") == CURLE_OK
        && content.withUnsafeBytes { bytes in
          curl_mime_data(place, bytes.bindMemory(to: CChar.self).baseAddress, bytes.count) == CURLE_OK
        }
    case .parts(let parts):
      guard let mime = self.parts(parts) else { return false }
      guard curl_mime_subparts(place, mime) == CURLE_OK else {
        curl_mime_free(mime)
        return false
      }
      return true
    }
  }

  /// Lines as libcurl takes them, to be freed.
  static func list(_ lines: [String]) -> UnsafeMutablePointer<curl_slist>? {
    lines.reduce(nil) { curl_slist_append($0, $1) }
  }
}
