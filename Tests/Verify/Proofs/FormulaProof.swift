import Foundation
import Mutations

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Hostile words as the names of departments: what leaves the house holds them as words, whole, and runs none.
enum FormulaProof: Proof {
  static let name = "formula"
  static let promise = "H9 no words become a formula, and no file breaks of them"

  static func attack(long: Bool) throws -> Findings {
    var findings = Findings()
    let seed = Seed.drawn(long: long)
    var dice = Dice(seed: seed, number: 0)
    let words = HostileWords.drawn(long ? 5000 : 500, &dice)
    let folder = try Scratch()
    let charity = try hostileCharity(words, in: folder.path)
    try charity.run(
      "report", "data-quarterly", "--period", "2026Q1", "--out", "\(folder.path)/data.xlsx", "--csv", folder.path,
      "--language", "en")
    try read(workbook: "\(folder.path)/data.xlsx", words, &findings)
    let written = try ["figures", "trend", "codebook"].flatMap { try cells("\(folder.path)/\($0).csv") }
    for cell in written { findings.expect(!HostileWords.isFormula(cell), "a CSV holds ‘\(cell.prefix(60))’") }
    let plain = Set(written.map { $0.filter { $0 != "'" } })
    for word in words {
      let held = HostileWords.held(word).filter { $0 != "'" }
      findings.expect(plain.contains(held), "no CSV holds ‘\(word.prefix(60))’")
    }
    findings.note = "\(words.count) words in a workbook and in CSV, seed \(seed)"
    return findings
  }

  /// A charity with these departments and some ratings of the first two.
  private static func hostileCharity(_ words: [String], in folder: String) throws -> Charity {
    let departments = words.enumerated().map { number, word in
      "  - { key: d\(number), ar: \(HostileWords.yaml(word)), en: \(HostileWords.yaml(word)) }"
    }
    try (["departments:"] + departments).joined(separator: "\n")
      .write(toFile: "\(folder)/departments.yaml", atomically: true, encoding: .utf8)
    try FileManager.default.copyItem(
      atPath: Charity.root.appendingPathComponent("Surveys/channels.yaml").path, toPath: "\(folder)/channels.yaml")
    let charity = try Charity(surveys: ["after-registration"], under: ["RIDA_SURVEYS=\(folder)"])
    let rows = (0..<60).map { "2026-02-\(10 + $0 % 10),interview,d\($0 % 2),\(4 + $0 % 2)" }
    try (["day,channel,department,overall"] + rows).joined(separator: "\n")
      .write(toFile: "\(folder)/answers.csv", atomically: true, encoding: .utf8)
    try charity.run("import", "\(folder)/answers.csv", "--survey", "after-registration")
    try charity.run("release")
    return charity
  }

  /// Every part is XML, none has a formula, and the strings are the words.
  private static func read(workbook: String, _ words: [String], _ findings: inout Findings) throws {
    var strings: Set<String> = []
    for part in try unzip(["-Z1", workbook]).split(separator: "\n").map(String.init) {
      let bytes = try unzip(["-p", workbook, part.replacingOccurrences(of: "[", with: "\\[")])
      let reader = PartReader()
      let parser = XMLParser(data: Data(bytes.utf8))
      parser.delegate = reader
      findings.expect(parser.parse(), "\(part) is no XML")
      findings.expect(reader.formulas == 0, "\(part) has \(reader.formulas) formulas")
      strings.formUnion(reader.strings.map { unescaped($0) })
    }
    for word in words {
      findings.expect(strings.contains(HostileWords.held(word)), "the workbook does not hold ‘\(word.prefix(60))’")
    }
  }

  /// A string as Excel reads it: `_x0041_` is a letter by its number.
  private static func unescaped(_ text: String) -> String {
    text.replacing(/_x([0-9A-Fa-f]{4})_/) { match in
      UInt32(match.1, radix: 16).flatMap(Unicode.Scalar.init).map(String.init) ?? ""
    }
  }

  private static func unzip(_ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/unzip")
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The cells of a CSV file (RFC 4180).
  private static func cells(_ path: String) throws -> [String] {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    return text.matches(of: /(?:^\u{FEFF}?|,|\r\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/.matchingSemantics(.unicodeScalar))
      .map { match in
        match.1.map { $0.replacingOccurrences(of: "\"\"", with: "\"") } ?? match.2.map(String.init) ?? ""
      }
  }
}

/// Collects what a part of a workbook says.
private final class PartReader: NSObject, XMLParserDelegate {
  private(set) var strings: [String] = []
  private(set) var formulas = 0
  private var text: String?

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    if name == "f" { formulas += 1 }
    if name == "t" { text = "" }
  }

  func parser(_ parser: XMLParser, foundCharacters letters: String) { text?.append(letters) }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    if name == "t", let whole = text { strings.append(whole) }
    if name == "t" { text = nil }
  }
}
