package import Foundation
package import Tables

/// A file of another program, whichever it is.
package enum FormFile {
  /// The most bytes of a file.
  package static let largest = (megabytes: 5, bytes: 5_000_000)

  /// What reading one may cost.
  package static var budget: ReadingBudget { ReadingBudget(bytes: 64_000_000, steps: 4_000_000, time: .seconds(10)) }

  /// Reads a form.
  /// - Parameter source: the program that wrote it; `nil` has it told by the file itself.
  package static func read(
    _ content: Data, from source: FormSource? = nil, budget: ReadingBudget = FormFile.budget
  ) -> Result<ForeignForm, FormFault> {
    guard content.count <= largest.bytes else { return .failure(.tooLarge(megabytes: largest.megabytes)) }
    do throws(FormFault) {
      let form = try read(content, Shape(content), from: source, budget)
      guard !form.questions.isEmpty else { throw .noQuestions }
      return .success(form)
    } catch {
      return .failure(error)
    }
  }

  /// What a file is by its first signs.
  private enum Shape {
    case workbook, xml, json, text

    init(_ content: Data) {
      let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
      let begin = (content.starts(with: mark) ? content.dropFirst(3) : content).prefix(1024).drop { $0 <= 0x20 }
      switch begin.first {
      case UInt8(ascii: "<"): self = .xml
      case UInt8(ascii: "{"): self = .json
      case UInt8(ascii: "P") where begin.starts(with: "PK".utf8): self = .workbook
      default: self = .text
      }
    }
  }

  private static func read(
    _ content: Data, _ shape: Shape, from source: FormSource?, _ budget: ReadingBudget
  ) throws(FormFault) -> ForeignForm {
    switch (shape, source) {
    case (.workbook, .xlsform?), (.workbook, nil): return try XLSFormReader.read(try book(content, budget))
    case (.xml, .limesurvey?), (.xml, nil): return try LimeXMLReader.read(content, budget: budget)
    case (.text, .limesurvey?), (.text, nil): return try LimeTextReader.read(try table(content, budget))
    case (.json, .google?), (.json, nil): return try GoogleReader.read(content)
    default: throw .unknownFile
    }
  }

  private static func book(_ content: Data, _ budget: ReadingBudget) throws(FormFault) -> SheetBook {
    do throws(TableFinding) { return try SheetBook(content, budget: budget) } catch { throw .table(error.fault) }
  }

  private static func table(_ content: Data, _ budget: ReadingBudget) throws(FormFault) -> Table {
    do throws(TableFinding) { return try Table(content, budget: budget) } catch { throw .table(error.fault) }
  }
}
