import Composition
import Foundation

/// A PostgreSQL primary and a standby that every commit waits for, of the benchmark's own: they lie in its folder, on its
/// disk, and end with it.
final class PostgresPair {
  private let process = Process()
  private let input = Pipe()
  private let folder: String

  /// Starts both.
  /// - Parameter folder: where they are to lie; it is made.
  /// - Throws: what to do where no server is installed or none starts within a minute.
  init(folder: String) throws {
    self.folder = folder
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", PostgresPair.script, "pair", folder]
    process.standardInput = input
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    let deadline = Date(timeIntervalSinceNow: 60)
    while !FileManager.default.fileExists(atPath: "\(folder)/ready") {
      guard process.isRunning, Date() < deadline else {
        stop()
        throw Complaint(
          code: 69,
          lines: [
            "no PostgreSQL pair came up; it needs the Debian package postgresql, and a temporary folder (TMPDIR) that the "
              + "user postgres may enter"
          ])
      }
      Thread.sleep(forTimeInterval: 0.05)
    }
  }

  /// The primary.
  var address: String { "postgres://rida@/postgres?host=\(folder)" }

  /// Ends both, and takes their folder away.
  func stop() {
    input.fileHandleForWriting.closeFile()
    process.waitUntilExit()
  }

  /// It says that the pair is there by a file, and ends when nobody can write to its standard input any more.
  private static let script = """
    set -eu
    folder=$1
    bin=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -1)
    mkdir -m 711 "$folder"
    cd "$folder"
    servers=()
    trap 'for server in "${servers[@]}"; do kill -QUIT $server || true; done; wait; cd /; rm -rf "$folder"' EXIT
    as=()
    if [ "$(id -u)" -eq 0 ]; then
      chown postgres "$folder"
      as=(setpriv --reuid=postgres --regid=postgres --clear-groups --)
    fi
    rules=(-k "$folder" -c listen_addresses= -c shared_buffers=128MB -c log_error_verbosity=terse)
    "${as[@]}" "$bin/initdb" -D first -U rida -A trust -E UTF8 --locale=C >initdb
    "${as[@]}" "$bin/postgres" -D first -p 5432 "${rules[@]}" -c synchronous_standby_names='*' >first.log 2>&1 </dev/null &
    servers+=($!)
    until "$bin/pg_isready" -q -h "$folder" -U rida -d postgres; do kill -0 "${servers[0]}"; sleep 0.05; done
    "${as[@]}" "$bin/pg_basebackup" -D second -h "$folder" -U rida -R -c fast -X stream
    "${as[@]}" "$bin/postgres" -D second -p 5433 "${rules[@]}" >second.log 2>&1 </dev/null &
    servers+=($!)
    question="SELECT count(*) FROM pg_stat_replication WHERE state = 'streaming' AND sync_state = 'sync'"
    until [ "$("$bin/psql" -XqtA -h "$folder" -U rida -d postgres -c "$question")" = 1 ]; do
      kill -0 "${servers[1]}"
      sleep 0.05
    done
    touch ready
    read -r _ || true
    """
}
