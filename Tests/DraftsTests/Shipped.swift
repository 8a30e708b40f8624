import Drafts
import Foundation
import Surveys

/// The surveys that the charity gets with the product.
enum Shipped {
  static let all = [
    "after-registration/1", "after-registration/2", "after-decision/1", "short/1", "short/2", "internal/1",
  ]

  static func text(_ name: String) throws -> String {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Surveys")
    return try String(contentsOf: folder.appendingPathComponent("\(name).yaml"), encoding: .utf8)
  }

  static func edited(_ name: String) throws -> EditedSurvey {
    guard let edited = EditedSurvey(source: try text(name)) else { throw CocoaError(.fileReadCorruptFile) }
    return edited
  }
}
