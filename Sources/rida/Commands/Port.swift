import ArgumentParser

/// A port of TCP. A larger number would be cut to sixteen bits, and the site would listen where nobody looks.
struct Port: ExpressibleByArgument, CustomStringConvertible {
  let number: Int

  init?(argument: String) {
    guard let number = Int(argument), (1...65_535).contains(number) else { return nil }
    self.number = number
  }

  /// The port where none is named.
  static let usual = Port()
  private init() { number = 8080 }

  var description: String { "\(number)" }
  var defaultValueDescription: String { description }
}
