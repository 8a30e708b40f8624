package import ServiceLifecycle
import Synchronization

/// Ends a worker when somebody waits to be alone in its folder, so that a backup can be put back beside it.
package final class FolderYield: Service {
  private let folder: String
  private let isAsked: Mutex<Bool> = Mutex(false)
  private static let pause = Duration.milliseconds(500)

  /// A look at a folder.
  package init(_ folder: String) { self.folder = folder }

  /// Whether it ended since somebody waits.
  package var isYielding: Bool { isAsked.withLock { $0 } }

  package func run() async throws {
    try await cancelWhenGracefulShutdown { [self] in
      while !Task.isCancelled {
        if FolderUse.isAsked(folder) {
          isAsked.withLock { $0 = true }
          return
        }
        try? await Task.sleep(for: FolderYield.pause)
      }
    }
  }

  /// Returns when nobody waits any more.
  package func untilFree() async throws {
    while FolderUse.isAsked(folder) { try await Task.sleep(for: FolderYield.pause) }
  }
}
