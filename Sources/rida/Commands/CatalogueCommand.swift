import ArgumentParser
import Wording

/// Prints what every figure means.
struct CatalogueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "catalogue", abstract: "Print what every figure means, with formula and source, as Markdown.")

  func run() throws { print(Catalogue.markdown, terminator: "") }
}
