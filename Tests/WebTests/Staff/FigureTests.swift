import Hummingbird
import Testing

/// The dashboard: published figures, as pages and as files.
@Suite struct FigureTests {
  static let pages = [
    "/", "/channels", "/departments", "/matrix", "/questions", "/questions/overall", "/questions/answered",
    "/fieldwork", "/channels/phone", "/departments/reception",
  ]

  @Test func `every page shows the newest period, in both languages, to whoever may see figures`() async throws {
    let site = try await TestSite()
    for path in Self.pages {
      let (arabic, english) = (
        try await site.get(path, as: .officer), try await site.get("\(path)?lang=en", as: .board)
      )
      #expect(arabic.status == .ok && arabic.body.contains("2026Q3"), "\(path)")
      #expect(english.status == .ok && english.body.contains("<html lang=\"en\""), "\(path)")
      #expect(try await site.get(path).location.hasPrefix("/sign-in?lang=ar"), "\(path)")
      let other = try await site.get(path, as: .relations)
      #expect(other.status == (path == "/" ? .seeOther : .forbidden), "\(path)")
    }
  }

  @Test func `what a page shows can be kept as a file, and under its name`() async throws {
    let site = try await TestSite()
    for path in Self.pages {
      for format in ["csv", "json", "xlsx"] {
        let file = try await site.get("\(path)?format=\(format)", as: .officer)
        #expect(file.status == .ok && file.file?.hasSuffix(".\(format)\"") == true && !file.bytes.isEmpty, "\(path)")
      }
    }
    let named = try await site.get("/questions/overall?format=csv", as: .officer)
    #expect(named.file?.contains("questions-overall") == true, "\(named.file ?? "")")
  }

  @Test func `an address that names what is not there shows nothing in its place`() async throws {
    let site = try await TestSite()
    let answers: [(String, HTTPResponse.Status)] = [
      ("/?period=nothing", .badRequest), ("/?compare=nothing", .badRequest), ("/?period=1999Q1", .notFound),
      ("/?survey=nothing", .notFound), ("/?format=exe", .notFound), ("/questions/nothing", .notFound),
      ("/channels?question=nothing", .notFound), ("/matrix?question=improve", .notFound),
      ("/channels?period=%D9%A2", .badRequest), ("/matrix?question=nothing", .notFound),
      ("/matrix?question=", .ok), ("/channels?question=", .ok),
    ]
    for (path, status) in answers { #expect(try await site.get(path, as: .officer).status == status, "\(path)") }
  }
}
