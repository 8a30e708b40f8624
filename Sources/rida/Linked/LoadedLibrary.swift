import Crypto
import Foundation
import Numerals

/// A library of the machine that this process has loaded, as it lies on the disk at this moment.
struct LoadedLibrary {
  let name: String
  /// What the library says of itself or, where it says nothing, what its file's name says.
  let version: String?
  let sha256: String

  /// Libraries that tell their version, and the function that does.
  private static let tellers = [
    "libsodium": "sodium_version_string", "libsqlite3": "sqlite3_libversion", "libxlsxwriter": "lxw_version",
    "libzip": "zip_libzip_version", "libcairo": "cairo_version_string", "libqrencode": "QRcode_APIVersionString",
    "libz": "zlibVersion", "libpango-1.0": "pango_version_string", "libcurl": "curl_version",
  ]

  /// Every library that is mapped into this process, by name.
  static func all() -> [LoadedLibrary] {
    // A file of the kernel's has no length, so it is read to its end.
    guard let content = try? FileHandle(forReadingAtPath: "/proc/self/maps")?.readToEnd() else { return [] }
    let maps = String(decoding: content, as: UTF8.self)
    let paths = maps.split(separator: "\n").compactMap { line in
      line.firstMatch(of: #/(\/\S*\.so[.0-9]*)$/#).map { String($0.1) }
    }
    return Set(paths).sorted().compactMap(LoadedLibrary.init(path:))
  }

  private init?(path: String) {
    guard let content = FileManager.default.contents(atPath: path), let file = path.split(separator: "/").last else {
      return nil
    }
    let parts = file.components(separatedBy: ".so")
    name = parts[0]
    let numbered = parts.count > 1 ? parts[1].drop { $0 == "." } : ""
    version = LoadedLibrary.told(parts[0]) ?? (numbered.isEmpty ? nil : String(numbered))
    sha256 = SHA256.hash(data: content).hexadecimal
  }

  private static func told(_ name: String) -> String? {
    guard let teller = tellers[name], let found = dlsym(nil, teller) else { return nil }
    typealias Teller = @convention(c) () -> UnsafePointer<CChar>?
    // libcurl names itself before its version, and others after it.
    let said = unsafeBitCast(found, to: Teller.self)().map { String(cString: $0) }
    return said?.split(separator: " ").first.map { String($0.split(separator: "/").last ?? $0) }
  }
}
