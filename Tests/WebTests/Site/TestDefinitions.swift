import Reporting
import Synchronization

/// The definitions of a test site, as a folder keeps them.
final class TestDefinitions: ReportDefinitions {
  private let kept: Mutex<[ReportDocument]>

  init(_ document: ReportDocument) { kept = Mutex([document]) }

  func documents() -> [ReportDocument] { kept.withLock(\.self) }

  func keep(_ document: ReportDocument) throws {
    kept.withLock { kept in kept = kept.filter { $0.key != document.key } + [document] }
  }
}
