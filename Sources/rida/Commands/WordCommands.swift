import ArgumentParser
import Wording

/// Prints what every figure means.
struct CatalogueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "catalogue", abstract: "Print what every figure means, with formula and source, as Markdown.")

  func run() throws { print(Catalogue.markdown, terminator: "") }
}

/// Prints the words of the product.
struct GlossaryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "glossary", abstract: "Print the words of the product, Arabic and English, as Markdown.")

  func run() throws { print(Glossary.markdown, terminator: "") }
}

/// Prints what the program is made of.
struct SBOMCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sbom", abstract: "Print the packages and libraries of this program, with versions (CycloneDX).")

  func run() throws { print(try BillOfMaterials(version: Rida.configuration.version).json()) }
}
