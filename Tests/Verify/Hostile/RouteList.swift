import Foundation
import RegexBuilder

/// Every path of the product, read from the one screen on which they stand.
struct RouteList {
  /// One way in.
  struct Route {
    let method: String
    /// As the router has it: `/r/:token`.
    let path: String

    /// Whether it takes a form or a file.
    var isPost: Bool { method == "POST" }

    /// Whether another system asks for it, with a key.
    var isCall: Bool { path.hasPrefix("/api/") }

    /// The names of what varies in the path.
    var parameters: [String] { path.split(separator: "/").filter { $0.hasPrefix(":") }.map { String($0.dropFirst()) } }
  }

  let routes: [Route]

  init() throws {
    let source = try String(
      contentsOf: Charity.root.appendingPathComponent("Sources/Web/Routes.swift"), encoding: .utf8)
    routes = source.matches(of: /\.(get|post)\("(\/[^"]*)"/).map {
      Route(method: $0.1.uppercased(), path: String($0.2))
    }
    guard routes.count > 50 else { throw Failure("the paths are not found in Routes.swift") }
  }

  /// The names of all fields that the pages' forms have, so that a new one is tried without being named here.
  static func fieldNames() throws -> [String] {
    let folder = Charity.root.appendingPathComponent("Sources/Pages").path
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder).filter { $0.hasSuffix(".mustache") }
    let names = try files.flatMap { file in
      try String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8).matches(of: /name="([a-z_]+)"/).map {
        String($0.1)
      }
    }
    return Set(names).sorted()
  }
}
