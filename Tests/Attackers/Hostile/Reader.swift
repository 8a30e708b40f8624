import Foundation
import Mutations

/// One reader of the product with the inputs that are made for it.
struct Reader {
  /// Makes an input.
  let input: (inout Dice) -> [UInt8]
  /// Reads an input; whatever it says of it is right, as long as it comes back.
  let read: ([UInt8]) -> Void

  /// A reader that spoils samples.
  init(_ samples: [String], read: @escaping ([UInt8]) -> Void) {
    let bytes = samples.map { Array($0.utf8) }
    input = { dice in
      let sample = dice.any(of: bytes) ?? []
      return dice.once(in: 30) ? sample : ByteMutation.mutated(sample, with: bytes, &dice)
    }
    self.read = read
  }

  /// A reader of texts, which the product decodes before it reads them.
  init(_ samples: [String], text read: @escaping (String) -> Void) {
    self.init(samples) { bytes in
      if let text = String(validating: bytes, as: UTF8.self) { read(text) }
    }
  }

  /// A reader with inputs of its own.
  init(input: @escaping (inout Dice) -> [UInt8], read: @escaping ([UInt8]) -> Void) {
    (self.input, self.read) = (input, read)
  }

  /// The names of all readers.
  static var names: [String] { all.keys.sorted() }

  /// The reader of a name.
  init(_ name: String) throws {
    guard let make = Reader.all[name] else { throw Misuse() }
    self = try make()
  }

  private static let all: [String: @Sendable () throws -> Reader] = [
    "workbook": workbooks, "csv": tables, "table": files, "interactions": interactions, "answers": answers,
    "mappings": mappings,
    "served": served,
    "outcomes": outcomes, "survey": surveys, "organisation": organisations, "report": reports, "form": forms,
    "multipart": uploads, "questionnaire": questionnaires, "word": words, "comment": comments,
  ]
}

/// What a checkout has, as samples.
enum Samples {
  /// The text of a file of the checkout, in which this program runs.
  static func text(_ path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

  /// The files of a folder with an ending, in order.
  static func files(_ folder: String, _ ending: String) -> [String] {
    (FileManager.default.subpaths(atPath: folder) ?? []).filter { $0.hasSuffix(ending) }.sorted().map {
      "\(folder)/\($0)"
    }
  }
}
