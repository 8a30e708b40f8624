import Foundation
import Testing

/// Targets, actions and services through the built program, as a quality officer's week has them.
@Suite struct ImprovementJourneyTests {
  /// A charity whose telephone grew better: 40 of 80 in one quarter, 64 of 80 two quarters later.
  private func charity() throws -> Program {
    let program = try Program()
    _ = try program.run("init")
    _ = try program.run("survey", "publish", "Surveys/short/1.yaml")
    var rows = ["day,channel,department,overall"]
    for (day, satisfied) in [("2025-05-10", 40), ("2025-11-10", 64)] {
      for index in 0..<80 { rows.append("\(day),phone,reception,\(index < satisfied ? 5 : 2)") }
      for index in 0..<40 { rows.append("\(day),letters,media,\(index % 2 == 0 ? 4 : 1)") }
    }
    let answers = try program.write(rows.joined(separator: "\n"), to: "answers.csv")
    let imported = try program.run("import", answers, "--survey", "short")
    #expect(imported.code == 0, "\(imported.errors)")
    let released = try program.run("release")
    #expect(released.code == 0, "\(released.errors)")
    return program
  }

  private func objects(_ json: String) throws -> [[String: Any]] {
    try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]])
  }

  @Test func `a target is set, followed by a later one, stands somewhere, and goes`() throws {
    let program = try charity()
    let aim = ["--survey", "short", "--question", "overall", "--indicator", "satisfied", "--by", "channel"]
    func target(_ words: [String]) throws -> Program.Run { try program.run(words) }
    for (label, value, since) in [
      ("phone", "0.6", "2025Q1"), ("phone", "0.9", "2025Q4"), ("letters", "0.5", "2025Q2"), ("phone", "0.5", "2035"),
    ] {
      let set = try target(["target", "set"] + aim + ["--label", label, "--value", value, "--since", since])
      #expect(set.code == 0, "\(set.errors)")
    }
    let listed = try objects(target(["target", "list", "--format", "json"]).output)
    #expect(listed.map { $0["label"] as? String } == ["letters", "phone", "phone", "phone"])
    #expect(listed.map { $0["since"] as? String } == ["2025Q2", "2025Q1", "2025Q4", "2035Q1"])
    #expect(listed.map { $0["standing"] as? String } == ["cannot_tell", nil, "open", nil])
    #expect(listed[2]["value"] as? Double == 0.8 && listed[2]["n"] as? Int == 80)
    let before = try objects(
      target(["target", "list", "--survey", "short", "--period", "2025Q2", "--format", "json"]).output)
    #expect(before.map { $0["standing"] as? String } == ["cannot_tell", "cannot_tell", nil, nil])
    #expect(try target(["target", "list"]).output.contains("LABEL"))
    let gone = ["target", "remove"] + aim + ["--label", "phone"]
    #expect(try target(gone + ["--since", "2035Q1"]).code == 0)
    #expect(try target(gone + ["--since", "2035Q1"]).errors.contains("there is no such target"))
    #expect(try target(gone).code == 0)
    #expect(try target(["target", "list", "--format", "csv"]).output.split(separator: "\r\n").count == 2)
    #expect(try program.run("audit").code == 0)
  }

  @Test(arguments: [
    ("overall satisfied --value 80 --since 2026Q3", "80 % is 0.8"),
    ("price satisfied --value 0.8 --since 2026Q3", "the survey has no question ‘price’; it has overall, information"),
    ("overall nps --value 10 --since 2026Q3", "‘overall’ has no nps"),
    ("overall satisfied --value 0.8 --since 2026-07", "2026-07 is too short"),
    ("overall satisfied --value 0.8 --since 2099Q1", "‘2099Q1’ lies in the future; the last day that is taken is 20"),
    (
      "overall satisfied --by channel --label fax --value 0.8 --since 2026Q3",
      "‘fax’ is no channel; known are interview"
    ),
    ("overall satisfied --by mode --label sms --value 0.8 --since 2026Q3", "this survey publishes no counts by mode"),
    ("overall satisfied --label phone --value 0.8 --since 2026Q3", "needs --by"),
  ])
  func `a target that makes no sense is refused with what would`(words: String, told: String) throws {
    let program = try Program()
    _ = try program.run("init")
    _ = try program.run("survey", "publish", "Surveys/short/1.yaml")
    let parts = words.split(separator: " ").map(String.init)
    let run = try program.run(
      ["target", "set", "--survey", "short", "--question", parts[0], "--indicator", parts[1]] + parts.dropFirst(2))
    #expect(run.code == 65 && run.errors.contains(told), "\(run.errors)")
    #expect(try program.run("target", "list", "--format", "csv").output.split(separator: "\r\n").count == 1)
  }

  @Test func `an action shows the figures before and after, and says no more than since`() throws {
    let program = try charity()
    let added = try program.run(
      "action", "add", "--survey", "short", "--by", "channel", "--label", "phone", "--ar", "نافذة ثانية صباحاً", "--en",
      "A second window in the morning", "--since", "2025-07-01")
    #expect(added.code == 0 && added.output.contains("Action 1"), "\(added.errors)")
    #expect(
      try program.run("action", "add", "--survey", "short", "--ar", "رد أسرع", "--since", "2026-01-01").code == 0)
    let list = try objects(program.run("action", "list", "--survey", "short", "--format", "json").output)
    #expect(list.map { $0["verdict"] as? String } == ["better", "too_few"])
    #expect(list[0]["before"] as? Double == 0.5 && list[0]["after"] as? Double == 0.8)
    #expect(list[0]["text_en"] as? String == "A second window in the morning" && list[1]["text_en"] is NSNull)
    #expect(list[1]["difference"] is NSNull)
    let marked = try objects(
      program.run(
        "indicators", "--survey", "short", "--by", "channel", "--show", "series", "--format", "json"
      ).output)
    let marks = marked.filter { $0["actions"] as? String == "1" }
    #expect(
      marks.map { "\($0["label"] ?? "") \($0["period"] ?? "")" } == ["phone 2025Q3"], "a mark on its series alone")
    #expect(try program.run("action", "end", "1", "--on", "2025-06-30").errors.contains("began on 1 July 2025"))
    #expect(try program.run("action", "end", "1", "--on", "2025-09-30").code == 0)
    #expect(try program.run("action", "end", "1", "--on", "2025-09-30").code == 65)
    let table = try program.run("action", "list", "--survey", "short").output
    #expect(table.contains("2025-09-30") && table.contains("better") && !table.contains("because"))
    #expect(try program.run("action", "remove", "2").code == 0)
    #expect(try program.run("action", "remove", "2").errors.contains("there is no action 2"))
    #expect(try program.run("audit").code == 0)
  }

  @Test(arguments: [
    (["--ar", " ", "--since", "2026-01-01"], Int32(65), "has no words"),
    (["--ar", "نافذة", "--since", "2026-13-01"], 64, "is no day"),
    (["--ar", "نافذة", "--since", "1448-03-02"], 64, "is a Hijri day; it is 2026-08-15"),
    (["--ar", "نافذة", "--since", "2162-01-01"], 64, "lies in the future"),
    (["--ar", "نافذة", "--since", "2026-01-01", "--question", "improve"], 65, "these do: overall, information, ease"),
    (["--ar", "نافذة", "--since", "2026-01-01", "--by", "department"], 65, "--by department needs a --label"),
  ])
  func `an action that cannot be kept is refused`(words: [String], code: Int32, told: String) throws {
    let program = try Program()
    _ = try program.run("init")
    _ = try program.run("survey", "publish", "Surveys/short/1.yaml")
    let run = try program.run(["action", "add", "--survey", "short"] + words)
    #expect(run.code == code && run.errors.contains(told), "\(run.errors)")
  }

  @Test func `services are registered whole or not at all, and a second file says what it replaced`() throws {
    let program = try Program()
    _ = try program.run("init")
    _ = try program.run("survey", "publish", "Surveys/short/1.yaml")
    let good = try program.write(
      "day,channel,department,count\n2025-11-01,phone,reception,12\n2025-11-02,phone,reception,8\n2025-08-02,letters,media,5\n",
      to: "good.csv")
    let bad = try program.write(
      "period,channel,department,count\n2025Q4,phone,reception,5\n2025Q4,fax,reception,many\n2099Q1,phone,media,1\n",
      to: "bad.csv")
    let first = try program.run("served", good, "--survey", "short")
    #expect(first.output.contains("25 services in 2 counts are registered for ‘short’; 0 of"), "\(first.errors)")
    let refused = try program.run("served", bad, "--survey", "short")
    #expect(refused.code == 65 && refused.errors.contains("\(bad):3: ‘fax’ is no channel"))
    #expect(refused.errors.contains("\(bad):3: ‘many’ is no count"))
    #expect(refused.errors.contains("\(bad):4: ‘2099Q1’ lies in the future"))
    #expect(refused.errors.contains("Nothing was taken"))
    #expect(try program.run("served", good, "--survey", "short").errors.contains("the very same rows were taken on"))
    #expect(
      try program.run("served", good, "--survey", "short", "--again").output.contains("2 of these counts replaced"))
    #expect(try program.run("served", good, "--survey", "none").code == 65)
    #expect(try program.run("audit").code == 0)
  }
}
