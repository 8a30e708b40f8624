import Fieldwork
import Indicators
import Pages
import Releases
import Surveys

/// The fieldwork and the comments of the cast.
extension Cast {
  /// The newest quarter with its register of services and what became of its links.
  static let asked = Evidence(
    survey: survey, organisation: organisation, sheets: evidence.sheets, fieldwork: fieldwork,
    served: [
      served("interview", "reception", 420), served("interview", "research", 210), served("social", "reception", 160),
      served("social", "research", 40), served("letters", "visits", 60),
    ],
    delays: [
      DelayCount(period: period, channel: "interview", days: 1, count: 300),
      DelayCount(period: period, channel: "interview", days: 9, count: 90),
      DelayCount(period: period, channel: "social", days: 2, count: 120),
    ],
    outreach: [
      sent("interview", "reception", .sms, nil, 300), sent("interview", "reception", .sms, .delivered, 282),
      sent("interview", "reception", .sms, .failed, 18),
    ],
    cards: [
      CardCount(
        period: period, place: Place(channel: "letters", department: "visits", mode: .letter), issued: 260, counted: 12),
      CardCount(
        period: period, place: Place(channel: "interview", department: "reception", mode: .kiosk), issued: 40,
        counted: 31),
    ])

  private static func served(_ channel: String, _ department: String, _ count: Int) -> ServedCount {
    ServedCount(period: period, channel: channel, department: department, language: nil, count: count)
  }

  private static func sent(
    _ channel: String, _ department: String, _ mode: CollectionMode, _ outcome: Outcome?, _ count: Int
  ) -> OutreachCount {
    OutreachCount(
      period: period, kind: .addressed, place: Place(channel: channel, department: department, mode: mode),
      outcome: outcome,
      count: count)
  }

  /// Twenty-four comments of the interview, three of them long, and four of the newest quarter that stand alone.
  static let comments: [PublishedComment] =
    (0..<24).map { place in
      let text = ["شكراً على حسن الاستقبال", "تأخرتم في الرد علينا <b>", "الموظفة شرحت لي كل شيء"][place % 3]
      return comment(place, period, "interview", text, first: place < 12 ? [.reception] : nil)
    } + (24..<28).map { comment($0, before, nil, "كلمات لا تُعرض وحدها", first: nil) }

  private static func comment(
    _ place: Int, _ period: Period, _ label: String?, _ text: String, first: [Theme]?
  ) -> PublishedComment {
    let head = place % 8 == 0 ? "0" : "f"
    let digits = "\(head)\(place % 10)" + String(repeating: "0", count: 28) + (place < 10 ? "0\(place)" : "\(place)")
    return PublishedComment(
      id: digits, period: period, question: "remark", label: label, text: text, first: first,
      second: place % 8 == 0 ? [.reception, .speed] : nil)
  }

  static let openings = [
    CommentOpening(
      of: CommentGroup(survey: survey.key, period: period), on: Day(ordinal: 20_730), as: "officer"),
    CommentOpening(
      of: CommentGroup(survey: survey.key, period: nil), on: Day(ordinal: 20_732), as: CommentOpening.commandLine),
    CommentOpening(
      of: CommentGroup(survey: survey.key, period: period, question: "remark", label: "interview", theme: .reception),
      on: Day(ordinal: 20_735), as: "officer"),
  ]
}

extension Gallery {
  static func fieldwork(_ language: Language) throws -> FieldworkPage {
    FieldworkPage(
      frame: frame("/fieldwork", language), fieldwork: try Cast.asked.fieldwork(in: Cast.period),
      organisation: Cast.organisation,
      cards: Dictionary(
        uniqueKeysWithValues: Dimension.allCases.map { ($0, Cast.asked.cardsReports(in: Cast.period, by: $0)) }))
  }

  /// The reading room, its comments closed or open.
  static func comments(
    _ language: Language, in period: Period = Cast.period, label: String? = nil, theme: Theme? = nil,
    coder: Coder = .first, isOpen: Bool = false, saved: String? = nil, words: String = "",
    isWithoutTheme: Bool = false, at id: String? = nil
  ) -> CommentsPage {
    var frame = frame("/comments", language)
    let chosen = [label.map { "label=\($0)" }, theme.map { "theme=\($0.key)" }].compactMap(\.self)
    let reading = CommentReading(
      Cast.comments,
      of: CommentGroup(survey: Cast.survey.key, period: period, label: label, theme: theme), smallest: 10)
    frame.carried = chosen.joined(separator: "&")
    return CommentsPage(
      frame: frame, survey: Cast.survey, organisation: Cast.organisation, reading: reading,
      desk: CommentDesk(
        reading, for: coder, search: CommentSearch(words), isWithoutTheme: isWithoutTheme, at: id),
      opened: isOpen ? CommentsPage.Opened(pass: "pass", saved: saved) : nil,
      openings: Cast.openings.filter { $0.concerns(period) })
  }
}
