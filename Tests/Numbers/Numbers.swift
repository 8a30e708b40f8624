import Invitations

/// Reads a cell from each line, and writes the telephone number that it holds in E.164, or `-`: for whoever compares it
/// with what another library makes of the same cell.
@main
struct Numbers {
  static func main() {
    while let cell = readLine() { print((try? PhoneNumber(cell))?.e164 ?? "-") }
  }
}
