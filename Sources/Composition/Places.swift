package import Configuration
import Foundation
package import Storage

/// What the environment says, and where the keys of a data folder lie.
package enum Places {
  /// The settings in the environment: `RIDA_DATA` is `rida.data`.
  package static let environment = ConfigReader(provider: EnvironmentVariablesProvider())

  /// The places that the environment names: systemd's credential `contacts`, or the folder `RIDA_CONTACT_KEYS`, for the key
  /// of contacts; the folder `RIDA_EPOCH_KEYS` for the keys of epochs. What is not named lies beside the database.
  package static func keys(of data: String) -> KeyPlaces {
    let credential = ProcessInfo.processInfo.environment["CREDENTIALS_DIRECTORY"].map { "\($0)/contacts" }
    let given = credential.flatMap { FileManager.default.fileExists(atPath: $0) ? $0 : nil }
    let named = folder("rida.contact.keys").map { "\($0)/contacts.key" }
    return KeyPlaces(folder: "\(data)/keys", contacts: given ?? named, epochs: folder("rida.epoch.keys"))
  }

  /// Where the copies are kept that the site makes: the folder `RIDA_BACKUPS`, or one beside the database.
  static func copies(of data: String) -> String { folder("rida.backups") ?? "\(data)/backups" }

  private static func folder(_ setting: String) -> String? {
    let path = environment.string(forKey: .init(setting), default: "")
    return path.isEmpty ? nil : absolute(path)
  }

  /// A path that means the same wherever the program stands.
  package static func absolute(_ path: String) -> String { URL(fileURLWithPath: path).standardizedFileURL.path }
}
