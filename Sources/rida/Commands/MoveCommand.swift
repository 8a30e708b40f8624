import ArgumentParser
import Composition

/// Brings a house to a server, or back.
struct MoveCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "move",
    abstract: "Bring the database to a PostgreSQL server, or back to a file of the data folder.",
    discussion: """
      Stop ‘rida serve’ and ‘rida work’ first. Everything is audited where it is, brought over in one transaction, compared \
      row by row and audited again; the target must be empty, and where anything is wrong the house stays where it was: what \
      came to a server may still be there then, and is to be dropped. From then on the house is where RIDA_DATABASE says: set \
      it to the address, or unset it. What was there before is kept, and must not be used any more: a file as \
      rida.sqlite.replaced-1, -2, and so on.
      """)

  @OptionGroup var settings: Settings
  @ArgumentParser.Option(
    help: "postgres://h1,h2,h3/rida?target_session_attrs=read-write, or ‘sqlite’ for what RIDA_DATABASE names now.")
  var to: String

  func run() async throws {
    let target: DatabasePlace = try to == "sqlite" ? .own(of: settings.data) : .server(to)
    let move = try await HouseMove(settings.data, to: target)
    print("\(move.rows) rows are in \(target.shown), and are what was written; so they were where they came from.")
    guard target.isServer else {
      return print("Unset RIDA_DATABASE, and drop the database on the server when you need it no more.")
    }
    print("Set RIDA_DATABASE to the address before you start ‘rida serve’ and ‘rida work’.")
    if let kept = move.kept { print("The file is kept as \(kept): remove it when you need it no more.") }
  }
}
