package import Foundation
package import Hummingbird
import NIOCore

extension Response {
  /// A file that a browser keeps and never shows as a page of ours.
  package static func download(_ content: Data, type: String, name: String) -> Response {
    let plain = name.map { $0.isASCII && ($0.isLetter || $0.isNumber || "-._".contains($0)) ? $0 : "-" }
    return Response(
      status: .ok,
      headers: [.contentType: type, .contentDisposition: "attachment; filename=\"\(String(plain))\""],
      body: .init(byteBuffer: ByteBuffer(bytes: content)))
  }

  /// A table to keep, in UTF-8.
  package static func table(_ csv: String, name: String) -> Response {
    .download(Data(csv.utf8), type: "text/csv; charset=utf-8", name: name)
  }
}
