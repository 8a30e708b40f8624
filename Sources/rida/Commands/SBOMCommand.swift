import ArgumentParser

/// Prints what the program is made of.
struct SBOMCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sbom", abstract: "Print the packages and libraries of this program, with versions (CycloneDX).")

  func run() throws { print(try BillOfMaterials(version: Rida.configuration.version).json()) }
}
