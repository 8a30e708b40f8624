import Foundation

/// A printed report as those who hear it read come upon it: the parts of its structure in their order.
struct ReadPaper {
  /// A part with what it says.
  struct Part {
    let role: String
    let words: String
    let description: String?
  }

  let parts: [Part]
  let pages: Int
  /// The file as letters; bytes that are none stand for themselves.
  let source: String

  init(_ file: Data) throws {
    source = String(String.UnicodeScalarView(file.map { Unicode.Scalar($0) }))
    let objects = source.matches(of: /\n(\d+) 0 obj\n(<< \/Type \/Struct[^\n]*)\n/)
    let byNumber = Dictionary(
      objects.compactMap { match in Int(match.1).map { ($0, String(match.2)) } },
      uniquingKeysWith: { first, _ in first })
    pages = source.matches(of: /\/Type \/Page\s/).count
    var found: [Part] = []
    func walk(_ number: Int) {
      guard let object = byNumber[number] else { return }
      if let role = object.firstMatch(of: /\/S \/(\w+)/) {
        func text(_ name: String) -> String? {
          object.firstRange(of: "/\(name) <FEFF").map { range in
            let digits = object[range.upperBound...].prefix { $0 != ">" }
            let units = stride(from: 0, to: digits.utf8.count, by: 4).compactMap { place -> UInt16? in
              let start = digits.index(digits.startIndex, offsetBy: place)
              return UInt16(digits[start..<digits.index(start, offsetBy: 4)], radix: 16)
            }
            return String(decoding: units, as: UTF16.self)
          }
        }
        found.append(Part(role: String(role.1), words: text("ActualText") ?? "", description: text("Alt")))
      }
      guard let list = object.firstMatch(of: /\/K \[? ?([^\]]*)/) else { return }
      let inner = list.1.replacing(/<<[^>]*>>/, with: "")
      for child in inner.matches(of: /(\d+) 0 R/) { if let number = Int(child.1) { walk(number) } }
    }
    let root = source.firstMatch(of: /\/StructTreeRoot (\d+) 0 R/).flatMap { Int($0.1) }
    if let root { walk(root) }
    parts = found
  }

  /// A line a part that says something, the cells of a row on one line.
  var text: String {
    var lines: [String] = []
    for part in parts {
      let isCell = part.role == "TH" || part.role == "TD"
      if part.role == "TR" {
        lines.append("|")
      } else if isCell, let last = lines.last {
        lines[lines.count - 1] = "\(last) \(part.words.replacing("\n", with: " ")) |"
      } else if let description = part.description {
        lines.append("[\(description)]")
      } else if !part.words.isEmpty {
        lines.append("\(part.role): \(part.words.replacing("\n", with: " "))")
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }
}
