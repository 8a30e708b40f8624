import Archive
import Foundation
import HTTPTypes
import Hummingbird
import Pages
import Seals
import Surveys
import Tables
import Wording
import Worker

/// Checks the file of a report for anybody who holds one. The file is read and forgotten.
extension Site {
  /// Bytes of a file: several times the largest report of a year.
  private static let largestFile = FileCheckPage.megabytes * 1_000_000

  @Sendable func showFileCheck(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await fileCheck(nil, request)
  }

  @Sendable func receiveFileCheck(_ request: Request, _ context: SiteContext) async throws -> Response {
    guard await checks.enter() else {
      var response = try await fileCheck(.unchecked(.busy), request, status: .serviceUnavailable)
      response.headers[.retryAfter] = "5"
      return response
    }
    do {
      let outcome = try await outcome(of: request)
      await checks.leave()
      if case .unchecked = outcome { return try await fileCheck(outcome, request, status: .unprocessableContent) }
      return try await fileCheck(outcome, request)
    } catch {
      await checks.leave()
      throw error
    }
  }

  private func outcome(of request: Request) async throws -> FileCheckPage.Outcome {
    let tooLarge = FileCheckPage.Outcome.unchecked(.tooLarge(megabytes: FileCheckPage.megabytes))
    guard let body = try await request.received(upTo: Site.largestFile + Site.aroundFile, within: .seconds(60)) else {
      return tooLarge
    }
    let form = try Multipart(body, contentType: request.headers[.contentType] ?? "")
    guard let file = form["file"], file.fileName != nil, !file.content.isEmpty else { return .unchecked(.noFile) }
    guard file.content.count <= Site.largestFile else { return tooLarge }
    do {
      let content = Data(file.content)
      return try await outcome(of: try await checks.check(content, trusting: reportDesk.publicKey), content)
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
    let kept = try await keptReports(statement)
    let fingerprint = Fingerprint(of: content)
    switch check.signer {
    case .nobody: return .altered(check.alterations)
    case .trusted where check.alterations.isEmpty:
      let seal = try await seal(statement)
      return kept.contains { $0.fingerprint == fingerprint } ? .genuine(seal) : .same(seal)
    case .other where check.alterations.isEmpty: return .foreign
    case .trusted, .other:
      guard case .trusted = check.signer, let report = kept.first else { return .altered(check.alterations) }
      return .altered(try await checks.name(check, by: try await stores.reports.content(of: report)).alterations)
    }
  }

  /// The reports that are kept and say what a seal says.
  private func keptReports(_ statement: SealStatement) async throws -> [KeptReport] {
    try await stores.reports.reports().filter {
      "\($0.figures)" == statement.figures && $0.name == statement.report && $0.period == statement.period
        && $0.language == statement.language
    }
  }

  private func seal(_ statement: SealStatement) async throws -> FileCheckPage.Seal {
    let titles = reportTitles()
    let reports = try await stores.reports.reports()
    let proof = Fingerprint(statement.figures).flatMap { fingerprint in
      ProofPage.Proof(fingerprint, among: reports, title: { titles[$0] })
    }
    return FileCheckPage.Seal(
      title: titles[statement.report] ?? LocalizedText(ar: statement.report), period: statement.period,
      edition: statement.edition.number, builtOn: statement.edition.builtOn, fingerprint: statement.figures,
      proof: proof)
  }

  private func fileCheck(
    _ outcome: FileCheckPage.Outcome?, _ request: Request, status: HTTPResponse.Status = .ok
  ) async throws -> Response {
    let digits = try await settings.current().digits
    return .page(FileCheckPage(language: request.language, digits: digits, outcome: outcome).html, status: status)
  }
}

extension FileCheckPage.Outcome {
  /// What is not as it was sealed, the first of it named.
  fileprivate static func altered(_ alterations: [Alteration]) -> FileCheckPage.Outcome {
    .altered(alterations.prefix(FileCheckPage.mostPlaces).map(\.phrase), all: alterations.count)
  }
}
