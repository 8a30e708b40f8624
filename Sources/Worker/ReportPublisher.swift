package import Documents
package import Foundation
package import Indicators
package import Reporting
package import Seals
package import Surveys
package import Workbooks

/// What a report is asked for.
package struct ReportOrder: Sendable {
  package let document: ReportDocument
  package let evidence: Evidence
  package let comments: [PublishedComment]
  package let period: Period
  package let language: Language
  /// The charity's picture (PNG), for the cover and for what is printed; `nil` for none.
  package let logo: Data?

  /// A report on a period, in a language.
  package init(
    _ document: ReportDocument, of evidence: Evidence, comments: [PublishedComment], period: Period,
    language: Language, logo: Data? = nil
  ) {
    self.document = document
    self.evidence = evidence
    self.comments = comments
    self.period = period
    self.language = language
    self.logo = logo
  }

  /// The report, computed and ready to be written.
  package func build() throws(QueryProblem) -> ReportBuild {
    try ReportBuild(document, of: evidence, comments: comments, period: period, logo: logo)
  }
}

/// Builds reports: sealed, numbered by edition, and kept. The one place where a workbook of figures comes from.
package struct ReportPublisher: Sendable {
  private let store: any ReportStore
  private let sealing: Sealing
  private let unprinted: @Sendable (any Error) -> Void

  /// A publisher over kept reports, with what seals new ones; `unprinted` hears why one could not be printed.
  package init(
    store: any ReportStore, sealing: Sealing, unprinted: @escaping @Sendable (any Error) -> Void = { _ in }
  ) {
    self.store = store
    self.sealing = sealing
    self.unprinted = unprinted
  }

  /// What everybody may know of the key that seals.
  package var publicKey: PublicSealKey { sealing.publicKey }

  /// Builds a report on a period that is over and keeps it. The same figures as those of the newest edition give the same
  /// bytes; other figures give the next edition, which says what changed, even where an older edition told the same.
  /// - Parameter scheduled: what a schedule adds, from the size and the fingerprint of the workbook, and whether
  ///   it could be printed.
  /// - Returns: `nil` where a schedule built one already.
  package func keep(
    _ order: ReportOrder, today: Day,
    scheduled: @escaping @Sendable (_ size: Int, Fingerprint, _ isPrinted: Bool) throws -> ScheduledKeeping? = {
      _, _, _ in nil
    }
  ) async throws -> ArchivedReport? {
    let build = try await WorkQueue.reports.run { try order.build() }
    let edition = try await edition(of: Data(build.figures.utf8), order, today: today)
    let (draft, sealing, unprinted) = (try store.draft(), sealing, unprinted)
    // A store that kept the draft has removed it; whoever failed before leaves none behind.
    defer { try? FileManager.default.removeItem(atPath: draft) }
    let (keeping, papers) = try await WorkQueue.reports.run {
      let workbook = try build.workbook(in: order.language, edition: edition, sealing: sealing)
      try XLSXWriter(workbook).write(to: draft)
      let content = try Data(contentsOf: URL(fileURLWithPath: draft))
      let printing = ReportPrinting(
        build, of: order, edition: edition, sealing: sealing, unprinted: unprinted)
      let papers = printing.papers(workbook, fingerprint: Fingerprint(of: content))
      let isPrinted = papers.contains { $0.extent == .full }
      return (try scheduled(content.count, Fingerprint(of: content), isPrinted), papers)
    }
    return try await store.keep(
      draft: draft, name: order.document.key, period: order.period, language: order.language,
      figures: Data(build.figures.utf8),
      head: edition.head, on: edition.builtOn, papers: papers, scheduled: keeping)
  }

  /// A report on a period that still goes on: provisional, and not kept.
  package func provisional(_ order: ReportOrder, today: Day) async throws -> Workbook {
    let edition = try await provisionalEdition(order, today: today)
    let sealing = sealing
    return try await WorkQueue.reports.run {
      try order.build().workbook(in: order.language, edition: edition, sealing: sealing)
    }
  }

  /// The same as it is printed, or as a table.
  package func provisional(_ order: ReportOrder, today: Day, on paper: ArchivedPaper.Extent) async throws -> Data {
    let edition = try await provisionalEdition(order, today: today)
    let (sealing, unprinted) = (sealing, unprinted)
    return try await WorkQueue.reports.run {
      let build = try order.build()
      let workbook = try build.workbook(in: order.language, edition: edition, sealing: sealing)
      return try ReportPrinting(build, of: order, edition: edition, sealing: sealing, unprinted: unprinted)
        .content(workbook, fingerprint: nil, paper)
    }
  }

  private func provisionalEdition(_ order: ReportOrder, today: Day) async throws -> Edition {
    Edition(
      number: 0, builtOn: today, head: try await store.chainHead(), previousHead: try await previousHead(order))
  }

  private func previousHead(_ order: ReportOrder) async throws -> String? {
    try await store.reports().first { $0.name == order.document.key && $0.period == order.period.previous }?.chainHead
  }

  /// The edition that tells these figures: the newest one where it does, otherwise the next.
  private func edition(of figures: Data, _ order: ReportOrder, today: Day) async throws -> Edition {
    let (name, reports) = (order.document.key, try await store.reports())
    let editions = ArchivedEdition.all(of: name, order.period, among: reports)
    let same = editions.last.flatMap { $0.figures == Fingerprint(of: figures) ? $0 : nil }
    let replaced = same == nil ? editions.last : editions.dropLast().last
    let old = try replaced.flatMap { try store.figures(of: $0.last) }
    // The report on the period before as it stood when these figures were first built.
    let previous = reports.filter { report in
      report.name == name && report.period == order.period.previous
        && same.map { report.number < $0.first.number } ?? true
    }.max { $0.number < $1.number }
    let head = if let same { same.first.chainHead } else { try await store.chainHead() }
    return Edition(
      number: same?.number ?? editions.count + 1, builtOn: same?.builtOn ?? today, head: head,
      previousHead: previous?.chainHead,
      changes: old.map { FigureChange.between($0, and: String(decoding: figures, as: UTF8.self)) } ?? [])
  }
}
