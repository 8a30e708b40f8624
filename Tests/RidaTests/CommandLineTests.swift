import ArgumentParser
import Testing

@testable import rida

/// What somebody types is refused before a folder is opened, with words that say what would be right.
@Suite struct CommandLineTests {
  /// What is said of a command that cannot be meant.
  private func refusal(_ words: [String]) -> String? {
    do {
      _ = try Rida.parseAsRoot(words)
      return nil
    } catch {
      return Rida.fullMessage(for: error)
    }
  }

  @Test(arguments: [
    (["serve", "--port", "65537"], "65537"), (["serve", "--port", "0"], "0"),
    (["target", "set", "--survey", "s", "--indicator", "joy", "--since", "2026Q3", "--value", "1"], "joy"),
    (["target", "set", "--survey", "s", "--indicator", "mean", "--since", "2026-Q3", "--value", "1"], "2026-Q3"),
    (["indicators", "--survey", "s", "--by", "town"], "town"),
    (["indicators", "--format", "xml", "--survey", "s"], "xml"),
    (["release", "--closing", "2026-Q3"], "2026-Q3"), (["unheard-of"], "unheard-of"),
    (["comments", "rules", "--theme", "other"], "other"), (["action", "correct", "1"], "corrected"),
    (["comments", "rules", "--theme", "speed", "--history", "--keep", "f"], "exclude"),
    (["served", "--survey", "s"], "--list"), (["served", "f", "--list", "--survey", "s"], "--list"),
    (["target", "withdraw", "--survey", "s", "--indicator", "mean", "--since", "soon"], "soon"),
  ])
  func `what cannot be meant is refused, and named`(words: [String], named: String) throws {
    let said = try #require(refusal(words) as String?, "\(words) is taken")
    #expect(said.contains(named), "\(said)")
  }

  @Test func `every command says in one line what it is for`() {
    for command in Rida.configuration.subcommands {
      let abstract = command.configuration.abstract
      #expect(!abstract.isEmpty && !abstract.contains("\n"), "\(command)")
      #expect(abstract.hasSuffix("."), "\(abstract)")
    }
  }

  @Test func `a port is one of TCP`() {
    #expect(Port(argument: "1")?.number == 1 && Port(argument: "65535")?.number == 65_535)
    for text in ["0", "65536", "-1", "+8080x", "", "٨٠٨٠", "99999999999999999999"] {
      #expect(Port(argument: text) == nil, "\(text)")
    }
  }
}
