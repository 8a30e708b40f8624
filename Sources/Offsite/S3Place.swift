/// A place in a store of objects: `s3://bucket/prefix`.
package struct S3Place: Equatable, Sendable, CustomStringConvertible {
  package let bucket: String
  /// Without slashes at its ends; empty for the bucket itself.
  package let prefix: String

  /// Whether a text is meant as such a place, however it goes on.
  package static func isMeant(by text: String) -> Bool { text.lowercased().hasPrefix(scheme) }

  private static let scheme = "s3://"

  private init(bucket: String, prefix: String) {
    self.bucket = bucket
    self.prefix = prefix
  }

  /// Reads a place; `nil` for what is none. Names of buckets have 3 to 63 small letters, digits, dots and hyphens, as every
  /// store takes them; a prefix is made of names of letters, digits, dots, hyphens, underscores and `+`.
  package init?(_ text: String) {
    guard text.hasPrefix(S3Place.scheme) else { return nil }
    let parts = text.dropFirst(S3Place.scheme.count).split(separator: "/", omittingEmptySubsequences: false)
    let names = parts.last == "" && parts.count > 1 ? parts.dropFirst().dropLast() : parts.dropFirst()
    guard let bucket = parts.first, bucket.wholeMatch(of: #/[a-z0-9][a-z0-9.\-]{1,61}[a-z0-9]/#) != nil,
      names.allSatisfy({ $0.wholeMatch(of: #/[A-Za-z0-9._+\-]+/#) != nil && $0 != "." && $0 != ".." })
    else { return nil }
    self.init(bucket: String(bucket), prefix: names.joined(separator: "/"))
  }

  package var description: String { S3Place.scheme + ([bucket, prefix].filter { !$0.isEmpty }).joined(separator: "/") }

  /// The last name of it, and the place in which that stands; `nil` for a bucket.
  package var parted: (place: S3Place, name: String)? {
    guard !prefix.isEmpty else { return nil }
    let names = prefix.split(separator: "/")
    return (S3Place(bucket: bucket, prefix: names.dropLast().joined(separator: "/")), String(names[names.count - 1]))
  }

  /// The key under which an object of a name stands here.
  func key(_ name: String) -> String { prefix.isEmpty ? name : "\(prefix)/\(name)" }
}
