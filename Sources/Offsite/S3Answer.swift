import Foundation
import Tables

/// An object as a store lists it.
package struct S3Object: Equatable, Sendable {
  /// The last part of its key.
  package let name: String
  package let size: Int

  /// An object.
  package init(name: String, size: Int) {
    self.name = name
    self.size = size
  }
}

/// What a store of objects answers, in XML.
struct S3Answer {
  /// The texts of elements without elements in them, by their names, one group for each element of a kind.
  private(set) var groups: [[String: String]] = []
  /// The texts of those that stand in no such element.
  private(set) var rest: [String: String] = [:]

  /// Reads an answer.
  /// - Parameter kind: the name of the elements that are a group each.
  init(_ body: [UInt8], groupedBy kind: String = "") throws(OffsiteProblem) {
    var (groups, rest): ([[String: String]], [String: String]) = ([], [:])
    var group: [String: String]?
    do throws(PackageProblem) {
      try XMLWalk.through(
        Data(body), named: "answer", budget: ReadingBudget(bytes: body.count, steps: 1_000_000),
        begin: { name, _ in if S3Answer.plain(name) == kind { group = [:] } },
        end: { name, text in
          let name = S3Answer.plain(name)
          if name == kind {
            groups.append(group ?? [:])
            group = nil
          } else if group != nil {
            group?[name] = text
          } else {
            rest[name] = text
          }
        })
    } catch {
      throw .unreadable
    }
    self.groups = groups
    self.rest = rest
  }

  /// A name without the mark of a namespace that is not known: some stores name theirs, others none.
  private static func plain(_ name: String) -> String { name.hasPrefix("?:") ? String(name.dropFirst(2)) : name }
}

extension OffsiteProblem {
  /// What a store means by an answer that is none of success, by the codes that it and those who imitate it give.
  init(status: Int, body: [UInt8], in bucket: String, _ attempt: Attempt) {
    let code = (try? S3Answer(body))?.rest["Code"] ?? ""
    self =
      switch (code, status) {
      case ("InvalidAccessKeyId", _): .unknownKey
      case ("SignatureDoesNotMatch", _): .wrongSecret
      case ("RequestTimeTooSkewed", _), ("RequestExpired", _): .clock
      case ("NoSuchBucket", _): .noBucket(bucket)
      case ("NoSuchKey", _): .noObject(bucket)
      case ("AuthorizationHeaderMalformed", _), ("PermanentRedirect", _), ("TemporaryRedirect", _), ("", 301),
        ("", 307):
        .otherRegion
      case ("QuotaExceeded", _), ("XMinioStorageFull", _), ("InsufficientStorage", _), ("StorageFull", _), (_, 507):
        .full
      case ("AccessDenied", _), ("AllAccessDisabled", _), ("", 401), ("", 403): .denied(what: attempt)
      default: .refused(status: status, code: code)
      }
  }
}
