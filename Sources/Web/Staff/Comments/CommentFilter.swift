import Foundation
import Indicators
import Pages
import PublicSite
import Surveys

/// Which comments an address or a form asks for, and as whom they are read.
struct CommentFilter {
  let question: String?
  let label: String?
  let theme: Theme?
  /// Whether those without a theme are asked for.
  let isWithoutTheme: Bool
  let search: CommentSearch
  let coder: Coder

  /// Reads the fields; what is empty, or no key, chooses nothing.
  init(_ field: (String) -> String?) {
    func key(_ name: String) -> String? { field(name).flatMap { !$0.isEmpty && $0.isKey ? $0 : nil } }
    question = key("question")
    label = key("label")
    theme = key("theme").flatMap(Theme.init)
    isWithoutTheme = key("theme") == CommentsPage.withoutTheme
    search = CommentSearch(field("words") ?? "")
    coder = field("reader") == "second" ? .second : .first
  }

  /// The group of a survey and period.
  func group(of survey: Survey, in period: Period) -> CommentGroup {
    CommentGroup(survey: survey.key, period: period, question: question, label: label, theme: theme)
  }

  /// As an address carries it beside survey and period.
  var query: String {
    let words = search.query.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    return [
      ("question", question), ("label", label), ("theme", isWithoutTheme ? CommentsPage.withoutTheme : theme?.key),
      ("words", words.isEmpty ? nil : words),
    ].compactMap { name, value in value.map { "\(name)=\($0)" } }.joined(separator: "&")
  }

  /// The page on its group.
  func address(of group: CommentGroup, compare: Period?, _ language: Language) -> String {
    let parts = [
      "survey=\(group.survey)", group.period.map { "period=\($0)" } ?? "", "compare=\(compare?.description ?? "")",
      language == .arabic ? "" : "lang=\(language.rawValue)", query, coder == .second ? "reader=second" : "",
    ]
    return "/comments?" + parts.filter { !$0.isEmpty }.joined(separator: "&")
  }
}

extension String {
  /// Keys are letters of ASCII, digits, hyphens and underscores.
  fileprivate var isKey: Bool {
    utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
        true
      default: false
      }
    }
  }
}
