import Foundation

/// What this program is made of, in CycloneDX 1.6 (ECMA-424): the packages that are built into it, and the libraries that
/// it has loaded on this machine.
struct BillOfMaterials: Encodable {
  /// A part, or the program itself.
  struct Component: Encodable {
    /// A licence by its SPDX name.
    struct Licence: Encodable {
      let license: [String: String]
    }

    /// A fingerprint of a file.
    struct Hash: Encodable {
      let alg = "SHA-256"
      let content: String
    }

    var type = "library"
    let name: String
    let version: String?
    var purl: String?
    var licenses: [Licence]?
    var hashes: [Hash]?
  }

  /// Of what this is the bill.
  struct Metadata: Encodable {
    let component: Component
  }

  let bomFormat = "CycloneDX"
  let specVersion = "1.6"
  let version = 1
  let metadata: Metadata
  let components: [Component]

  /// The bill of this very process.
  init(version: String) {
    metadata = Metadata(component: Component(type: "application", name: "rida", version: version))
    components =
      SwiftPackage.all.map { package in
        Component(
          name: String(package.place.split(separator: "/").last ?? ""), version: package.version,
          purl: "pkg:swift/\(package.place)@\(package.version)",
          licenses: [.init(license: ["id": package.licence])])
      }
      + LoadedLibrary.all().map { Component(name: $0.name, version: $0.version, hashes: [.init(content: $0.sha256)]) }
  }

  /// As a file of JSON, the same for the same program on the same machine.
  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }

  private enum CodingKeys: String, CodingKey {
    case bomFormat, specVersion, version, metadata, components
  }
}
