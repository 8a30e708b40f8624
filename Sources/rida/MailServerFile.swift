import Delivery
import Foundation

/// Files beside the address of a mail server.
enum MailServerFile {
  /// The first line of a password's file; `nil` where none is named.
  static func password(_ path: String) throws(MailServerProblem) -> String? {
    guard !path.isEmpty else { return nil }
    guard let secret = SecretFile.secret(path) else { throw .passwordUnreadable(path) }
    return secret
  }

  /// A file with certificates; `nil` where none is named.
  static func authorities(_ path: String) throws(MailServerProblem) -> String? {
    guard !path.isEmpty else { return nil }
    guard FileManager.default.isReadableFile(atPath: path) else { throw .authoritiesUnreadable(path) }
    return path
  }
}

extension MailServerProblem {
  /// What is wrong with a setting, and what would be right.
  /// - Parameters:
  ///   - setting: such as `RIDA_SMTP`.
  ///   - plain: the protocol without protection from the first byte, such as `smtp`.
  func words(in setting: String, of plain: String, example: String) -> String {
    switch self {
    case .notAnAddress(let text): "‘\(text)’ is no mail server; \(setting) is an address such as \(example)"
    case .unknownScheme(let found):
      "a mail server has \(plain):// or \(plain)s:// before its name, not ‘\(found)://’"
    case .passwordInAddress:
      "a password does not belong into \(setting), where others can see it; put it into a file that "
        + "\(setting)_PASSWORD_FILE names"
    case .needsUser: "\(setting)_PASSWORD_FILE is set, but \(setting) names no user: write \(plain)s://user@…"
    case .needsPassword: "\(setting) names a user; \(setting)_PASSWORD_FILE must name a file with the password"
    case .passwordUnreadable(let path): "the password’s file ‘\(path)’ cannot be read or is empty"
    case .authoritiesUnreadable(let path): "the file ‘\(path)’ that RIDA_SMTP_CA_FILE names cannot be read"
    }
  }
}
