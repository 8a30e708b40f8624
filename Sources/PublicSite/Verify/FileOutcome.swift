import Foundation
import HTTP
import Hummingbird
import Pages
import Seals
import Tables
import Wording

/// What comes of a file that somebody sends to be checked.
extension VerifyRoutes {
  /// Bytes of a file: several times the largest report of a year.
  private static let largestFile = FileCheckPage.megabytes * 1_000_000

  func outcome(of request: Request) async throws -> FileCheckPage.Outcome {
    let tooLarge = FileCheckPage.Outcome.unchecked(.tooLarge(megabytes: FileCheckPage.megabytes))
    let limit = VerifyRoutes.largestFile + Multipart.aroundFile
    guard let body = try await request.received(upTo: limit, within: .seconds(60)) else { return tooLarge }
    let form = try Multipart(body, contentType: request.headers[.contentType] ?? "")
    guard let file = form["file"], file.fileName != nil, !file.content.isEmpty else { return .unchecked(.noFile) }
    guard file.content.count <= VerifyRoutes.largestFile else { return tooLarge }
    do {
      let content = Data(file.content)
      return try await outcome(of: try await checks.check(content, trusting: proofs.publicKey), content)
    } catch let problem as PackageProblem {
      switch problem {
      case .noWorkbook: return .unchecked(.noWorkbook)
      case .tooLarge: return tooLarge
      case .damaged, .twofold: return .unchecked(.damaged)
      }
    }
  }

  private func outcome(of check: SealCheck, _ content: Data) async throws -> FileCheckPage.Outcome {
    guard let statement = check.statement else {
      return check.alterations.isEmpty ? .unsealed : .altered(check.alterations)
    }
    switch check.signer {
    case .nobody: return .altered(check.alterations)
    case .trusted where check.alterations.isEmpty:
      let seal = try await proofs.seal(statement)
      return try await proofs.holds(content, as: statement) ? .genuine(seal) : .same(seal)
    case .other where check.alterations.isEmpty: return .foreign
    case .trusted, .other:
      guard case .trusted = check.signer, let kept = try await proofs.content(as: statement) else {
        return .altered(check.alterations)
      }
      return .altered(try await checks.name(check, by: kept).alterations)
    }
  }
}

extension FileCheckPage.Outcome {
  /// What is not as it was sealed, the first of it named.
  fileprivate static func altered(_ alterations: [Alteration]) -> FileCheckPage.Outcome {
    .altered(alterations.prefix(FileCheckPage.mostPlaces).map(\.phrase), all: alterations.count)
  }
}
