import Drafts
import Indicators
import Surveys
import Wording

/// The form of what belongs to the survey as a whole, and the form of a scale.
struct GeneralFields {
  let fields: DraftFields

  /// The fields of the survey itself.
  init(_ node: SurveyNode, findings: [DraftFinding], _ formats: Formats) {
    fields = DraftFields(node, findings, names: GeneralFields.names, formats)
  }

  /// Every field in its order.
  static let names =
    ["title", "intro", "urgent", "thanks"].flatMap { ["\($0).ar", "\($0).en"] } + [
      "audience", "languages", "routing", "invitations", "valid_days", "sending.ways", "sending.reminder_days",
      "sending.call_days", "sending.hours", "sending.rest_days", "sending.keep_days", "sending.text.ar",
      "sending.text.en", "sending.reminder_text.ar", "sending.reminder_text.en", "release.breakdowns", "release.every",
      "release.k_release", "release.k_show", "release.k_comment",
    ]

  /// The groups of fields.
  var groups: [DraftGroup] {
    let formats = fields.formats
    return [
      DraftGroup(
        formats.say(EditorPhrase.words),
        [fields.pair("title")] + ["intro", "urgent", "thanks"].map { fields.pair($0, type: "area") }),
      DraftGroup(formats.say(EditorPhrase.invitations), invitations),
      DraftGroup(
        formats.say(EditorPhrase.sending), hint: formats.say(EditorPhrase.sendingText), folded: sending,
        isOpen: fields.node[["sending"]] != nil),
      DraftGroup(formats.say(EditorPhrase.release), hint: formats.say(EditorPhrase.releaseText), release),
    ]
  }

  private func named<Word: RawRepresentable & CaseIterable>(
    _ words: Word.Type, _ phrase: (Word) -> any Phrase
  ) -> [(value: String, label: String)] where Word.RawValue == String {
    words.allCases.map { ($0.rawValue, fields.formats.say(phrase($0))) }
  }

  private var invitations: [DraftFields.Row] {
    [
      fields.choice("audience", named(Survey.Audience.self) { SurveysPhrase.audienceOf($0) }),
      fields.checks(
        "languages", [("en", fields.formats(AnswerLanguage.english.name))], carrying: "ar"),
      fields.choice(
        "routing", named(Survey.Routing.self) { EditorPhrase.routingName($0) }, usual: Survey.Routing.samePage.rawValue),
      fields.checks("invitations", named(Survey.InvitationKind.self) { SurveysPhrase.invitationsOf($0) }),
      fields.field("valid_days", hint: .usually("21")),
    ]
  }

  private var sending: [DraftFields.Row] {
    [
      fields.checks("sending.ways", named(SendingPlan.Way.self) { EditorPhrase.wayName($0) }),
      fields.field("sending.reminder_days"), fields.field("sending.call_days"),
      fields.field("sending.hours", hint: .usually("09:00-20:59")),
      fields.field("sending.rest_days", hint: .usually("30")), fields.field("sending.keep_days", hint: .usually("21")),
      fields.pair("sending.text", type: "area"), fields.pair("sending.reminder_text", type: "area"),
    ]
  }

  private var release: [DraftFields.Row] {
    let tables = GeneralFields.tables.map { (value: "\($0)", label: fields.formats.say($0)) }
    return [
      fields.checks("release.breakdowns", tables),
      fields.choice(
        "release.every", named(Period.Span.self) { EditorPhrase.everyName($0) }, usual: Period.Span.quarter.rawValue),
      fields.field("release.k_release", hint: .usually("5")), fields.field("release.k_show", hint: .usually("10")),
      fields.field("release.k_comment", hint: .usually("10")),
    ]
  }

  /// The tables that charities publish; a file may have others, which are shown where it has.
  private static let tables = [
    Breakdown(.channel), Breakdown(.department), Breakdown(.channel, .department), Breakdown(.mode),
    Breakdown(.language),
    Breakdown(.channel, .mode),
  ]
}

/// The form of a scale.
struct ScaleFields {
  let name: String
  let fields: DraftFields

  /// Lines for steps beyond those that are written.
  private static let spareLines = 2

  /// The fields of a scale of a name.
  init(_ node: SurveyNode, name: String, findings: [DraftFinding], _ formats: Formats) {
    self.name = name
    // A list of words alone stands under the same names as one beside its first step.
    let shown = node.entries.isEmpty ? SurveyNode.empty.with(node, at: "labels") : node
    fields = DraftFields(
      shown.with(.text(name), at: "name"),
      findings.map { DraftFinding(field: ScaleFields.field($0.field ?? []), problem: $0.problem) },
      names: ScaleFields.names(of: shown), formats)
  }

  /// The place of a field of a scale in its form, where words always stand among the labels.
  static func field(_ path: FieldPath) -> FieldPath {
    path.first.map { Int($0) != nil } ?? false ? ["labels"] + path : path
  }

  /// Every field in its order.
  static func names(of node: SurveyNode) -> [String] {
    let words = node.hasEndsAlone ? ["first", "last"] : (0..<node.steps.count + spareLines).map { "\($0)" }
    return ["name"] + words.flatMap { ["labels.\($0).ar", "labels.\($0).en"] } + ["min", "max"]
  }

  /// The groups of fields.
  var groups: [DraftGroup] {
    let formats = fields.formats
    let first = [("1", formats.count(1)), ("0", formats.count(0))].map { (value: $0, label: $1) }
    let name = DraftFields.Row(
      field: FieldView("name", EditorPhrase.scaleName, direction: "auto", in: fields.form, formats))
    let isEnds = fields.node.hasEndsAlone
    let words =
      isEnds
      ? [
        fields.pair("labels.first", label: formats.say(EditorPhrase.firstStep)),
        fields.pair("labels.last", label: formats.say(EditorPhrase.lastStep)), fields.field("max"),
      ]
      : (0..<fields.node.steps.count + ScaleFields.spareLines).map { index in
        fields.pair("labels.\(index)", label: formats.say(EditorPhrase.step(index + 1)))
      }
    return [
      DraftGroup(
        formats.say(FieldName.labels), hint: formats.say(isEnds ? EditorPhrase.endsAloneText : .scaleHint),
        [name] + words + [fields.choice("min", first, usual: "1")])
    ]
  }
}
