import ArgumentParser
import Wording

/// Prints the words of the product.
struct GlossaryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "glossary", abstract: "Print the words of the product, Arabic and English, as Markdown.")

  func run() throws { print(Glossary.markdown, terminator: "") }
}
