import CPostgres
import Foundation

/// Where a database is: what libpq understands, most simply `postgres://h1,h2,h3/rida?target_session_attrs=read-write`.
package struct PostgresAddress: Sendable, Equatable {
  /// Each keyword with its value, as libpq reads them.
  let options: [String: String]

  /// An address as it is written; `nil` where it is none. It begins with `postgres://` or `postgresql://`.
  package init?(_ text: String) {
    guard PostgresAddress.isOne(text) else { return nil }
    guard let parsed = PQconninfoParse(text, nil) else { return nil }
    defer { PQconninfoFree(parsed) }
    var (options, option) = ([String: String](), parsed)
    while let keyword = option.pointee.keyword {
      if let value = option.pointee.val { options[String(cString: keyword)] = String(cString: value) }
      option += 1
    }
    self.options = options
  }

  /// Whether a text means a server and not a file.
  package static func isOne(_ text: String) -> Bool {
    text.hasPrefix("postgres://") || text.hasPrefix("postgresql://")
  }

  /// The name of the database.
  package var name: String { options["dbname"] ?? "" }

  /// The keywords whose values may be lists, with a part for each host.
  private static let listed = ["host", "hostaddr", "port"]

  /// Its keywords, with its hosts in another order: from one place on, and those before it last.
  package func options(askingFrom place: Int) -> [String: String] {
    var options = self.options
    for keyword in PostgresAddress.listed {
      guard let value = options[keyword] else { continue }
      let parts = value.split(separator: ",", omittingEmptySubsequences: false)
      let first = place % parts.count
      options[keyword] = (parts[first...] + parts[..<first]).joined(separator: ",")
    }
    return options
  }

  /// How many hosts of a list were asked before the one that answered; hosts of one name differ by their port, and those
  /// without a name by their number. 0 where it stands nowhere.
  package static func step(of host: String?, _ port: String?, among options: [String: String]) -> Int {
    func list(_ keyword: String) -> [Substring] {
      (options[keyword] ?? "").split(separator: ",", omittingEmptySubsequences: false)
    }
    let (names, numbers, ports) = (list("host"), list("hostaddr"), list("port"))
    let count = max(names.count, numbers.count)
    func part(_ parts: [Substring], _ place: Int) -> Substring { parts.count == count ? parts[place] : "" }
    return (0..<count).first { place in
      let name = part(names, place).isEmpty ? part(numbers, place) : part(names, place)
      let number = part(ports, place)
      return name == host ?? "" && (number.isEmpty || number == port ?? "")
    } ?? 0
  }

  /// Hosts and database, without who signs in and with what.
  package var shown: String { "postgres://\(options["host"] ?? "")/\(name)" }
}
