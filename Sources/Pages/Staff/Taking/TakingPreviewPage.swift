package import Ballots
package import Fieldwork
package import Surveys
package import Tables
import Wording

/// What would be counted of a file, before anything is kept: counts alone.
package struct TakingPreviewPage: Sendable {
  /// What a file holds, as counts.
  package enum Contents: Sendable {
    case services([ServedCount])
    case outcomes([ReportedOutcome: Int], rounds: Int)
    case answers([AnswerRow], notes: [AnswersNote])
  }

  /// What of it was taken in before.
  package enum Earlier: Equatable, Sendable {
    /// The very same rows, on a day.
    case whole(Day)
    /// Rows like those of these lines; so many others were not.
    case rows([Int], new: Int)
  }

  /// What a mapping left out of a file.
  package struct Mapped: Sendable {
    /// The headings of the columns that were not taken.
    package let columns: [String]
    /// How many rows were not.
    package let rows: Int

    /// What was left out.
    package init(columns: [String], rows: Int) {
      self.columns = columns
      self.rows = rows
    }
  }

  package let frame: StaffFrame
  package let title: LocalizedText
  package let contents: Contents
  package let days: DaySpan?
  /// `nil` where nothing of it was taken before.
  package let earlier: Earlier?
  /// `nil` for a file of columns of ours.
  package let mapped: Mapped?
  package let organisation: Organisation
  package let order: LinkOrder
  /// What is to be told of the file.
  package let notes: [TableForm.Note]

  /// A file that was read without a mistake.
  package init(
    frame: StaffFrame, title: LocalizedText, contents: Contents, days: DaySpan? = nil, earlier: Earlier?,
    mapped: Mapped? = nil, organisation: Organisation, order: LinkOrder, notes: [TableForm.Note] = []
  ) {
    self.frame = frame
    self.title = title
    self.contents = contents
    self.days = days
    self.earlier = earlier
    self.mapped = mapped
    self.organisation = organisation
    self.order = order
    self.notes = notes
  }

  /// The page.
  package var html: String { Templates.render("taking-preview", TakingPreviewView(self)) }
}

extension TakingPreviewPage.Contents {
  /// What the file is for.
  var kind: TakenFile.Kind {
    switch self {
    case .services: .services
    case .outcomes: .outcomes
    case .answers: .answers
    }
  }

  /// How many services, links or answers it holds.
  var total: Int {
    switch self {
    case .services(let counts): counts.reduce(0) { $0 + $1.count }
    case .outcomes(let counts, _): counts.values.reduce(0, +)
    case .answers(let rows, _): rows.count
    }
  }
}

/// A file that was taken in.
package struct TakenPage: Sendable {
  package let frame: StaffFrame
  package let kind: TakenFile.Kind
  package let title: LocalizedText
  /// How many services, links or answers were taken.
  package let count: Int
  /// How many earlier counts were replaced; `nil` where none can be.
  package let replaced: Int?
  /// Whether what somebody chose for its columns could not be kept.
  package let isMappingForgotten: Bool

  /// What was taken of a file.
  package init(
    frame: StaffFrame, kind: TakenFile.Kind, title: LocalizedText, count: Int, replaced: Int? = nil,
    isMappingForgotten: Bool = false
  ) {
    self.frame = frame
    self.kind = kind
    self.title = title
    self.count = count
    self.replaced = replaced
    self.isMappingForgotten = isMappingForgotten
  }

  /// The page.
  package var html: String { Templates.render("ready", ReadyView(self)) }
}

extension ReadyView {
  /// A file that was taken in, and the way to the next.
  init(_ taken: TakenPage) {
    let (frame, kind, formats) = (taken.frame, taken.kind, taken.frame.formats)
    heading = formats.say(TakingPhrase.taken(kind, taken.count))
    page = PageHead(frame.language, title: heading)
    self.frame = FrameView(frame)
    tabs = kind.tabs(on: frame)
    let replaced = taken.replaced.flatMap { $0 > 0 ? formats.say(TakingPhrase.replaced(kind, $0)) : nil }
    lines =
      [formats.say(TakingPhrase.takenText(kind, survey: formats(taken.title))), replaced]
      .compactMap(\.self) + (taken.isMappingForgotten ? [formats.say(MappingPhrase.notKept)] : [])
    ways = [
      Way(href: frame.link(kind.path), label: formats.say(UploadPhrase.anotherFile), isMain: false)
    ]
  }
}

/// Said where a file waits no longer.
package struct TakingGonePage: Sendable {
  package let frame: StaffFrame
  package let kind: TakenFile.Kind

  /// The page of a kind of file.
  package init(frame: StaffFrame, kind: TakenFile.Kind) {
    self.frame = frame
    self.kind = kind
  }

  /// The page.
  package var html: String { Templates.render("ready", ReadyView(self)) }
}

extension ReadyView {
  /// Nothing is here any more.
  init(_ gone: TakingGonePage) {
    let (frame, formats) = (gone.frame, gone.frame.formats)
    heading = formats.say(TakingPhrase.goneTitle)
    page = PageHead(frame.language, title: heading)
    self.frame = FrameView(frame)
    tabs = gone.kind.tabs(on: frame)
    lines = [formats.say(TakingPhrase.goneText)]
    ways = [
      Way(href: frame.link(gone.kind.path), label: formats.say(UploadPhrase.anotherFile), isMain: true)
    ]
  }
}
