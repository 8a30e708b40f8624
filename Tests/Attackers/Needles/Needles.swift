import Foundation

/// Somebody with a copy of every file who looks for known pieces of bytes in them. Its first argument is a file with a
/// piece a line, `KIND HEXADECIMAL`; the rest are folders and files to be searched. Prints `KIND FILE PLACE` a find.
@main
enum Needles {
  static func main() throws {
    let arguments = CommandLine.arguments
    var pieces: [(kind: String, bytes: Data)] = []
    for line in try String(contentsOfFile: arguments[1], encoding: .utf8).split(separator: "\n") {
      let words = line.split(separator: " ")
      let digits = Array(words[1].utf8).map { $0 > 96 ? $0 - 87 : $0 - 48 }
      let bytes = stride(from: 0, to: digits.count - 1, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
      pieces.append((String(words[0]), Data(bytes)))
    }
    // Of all pieces of one length those with the same first four bytes are compared in whole.
    let heads = Dictionary(grouping: pieces.indices.filter { pieces[$0].bytes.count >= 4 }) {
      head(pieces[$0].bytes, 0)
    }
    for path in arguments.dropFirst(2).flatMap(files) {
      guard let data = FileManager.default.contents(atPath: path) else { continue }
      data.withUnsafeBytes { bytes in
        guard bytes.count >= 4 else { return }
        for index in 0...(bytes.count - 4) {
          let head = bytes.loadUnaligned(fromByteOffset: index, as: UInt32.self)
          for piece in heads[head] ?? [] where matches(pieces[piece].bytes, bytes, index) {
            print("\(pieces[piece].kind) \(path) \(index)")
          }
        }
      }
    }
  }

  private static func head(_ bytes: Data, _ index: Int) -> UInt32 {
    bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: index, as: UInt32.self) }
  }

  private static func matches(_ piece: Data, _ bytes: UnsafeRawBufferPointer, _ index: Int) -> Bool {
    index + piece.count <= bytes.count && piece.elementsEqual(bytes[index..<(index + piece.count)])
  }

  private static func files(_ path: String) -> [String] {
    guard let names = try? FileManager.default.subpathsOfDirectory(atPath: path) else { return [path] }
    return names.map { "\(path)/\($0)" }
  }
}
