/// The version of the program.
package enum Version {
  /// As it is told on pages and by `rida --version`.
  package static let present = "0.1.0"
}
