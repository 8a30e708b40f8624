package import Surveys

/// The words of the product: one for each notion, in pages, workbooks, commands and documents alike.
package enum Glossary {
  /// One notion.
  package struct Term: Equatable, Sendable {
    package let arabic: String
    package let english: String
    /// What it means, for anybody.
    package let meaning: LocalizedText
    /// Arabic words that say nearly the same, and are never written for it.
    package let never: [String]

    init(_ arabic: String, _ english: String, _ meaning: LocalizedText, never: [String] = []) {
      self.arabic = arabic
      self.english = english
      self.meaning = meaning
      self.never = never
    }
  }

  /// Every notion, in the order of the way of a rating.
  package static let terms = asking + answering + figures + acting

  /// A table in Markdown, Arabic first.
  package static var markdown: String {
    let rows = terms.map { term in
      let never = term.never.isEmpty ? "–" : term.never.joined(separator: "، ")
      return "| \(term.arabic) | \(term.english) | \(term.meaning.ar) | \(term.meaning(.english)) | \(never) |"
    }
    return ([head] + rows).joined(separator: "\n") + "\n"
  }

  private static let head = """
    # المصطلحات · Glossary

    One notion, one word, in pages, workbooks, commands and documents. This page is written by `rida glossary`; a test
    keeps the words of the last column out of everything that people read.

    | بالعربية | in English | المعنى | meaning | لا نكتب |
    |---|---|---|---|---|
    """
}
