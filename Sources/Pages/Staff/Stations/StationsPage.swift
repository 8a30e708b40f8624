package import Surveys

/// The stations, the one that was opened just now, and the form that opens another.
package struct StationsPage: Sendable {
  /// A station of the list.
  package struct Row: Sendable {
    /// Where it stands.
    package enum State: Sendable {
      case open(until: Day)
      case closed(on: Day)
      /// Its last day is over.
      case ended(on: Day)
    }

    package let number: Int
    package let survey: LocalizedText
    package let channel: LocalizedText
    package let department: LocalizedText
    package let mode: CollectionMode
    package let openedOn: Day
    /// How many tickets are left, in steps of ten, so that the list never tells of one rating.
    package let left: Int
    package let state: State

    package init(
      number: Int, survey: LocalizedText, channel: LocalizedText, department: LocalizedText, mode: CollectionMode,
      openedOn: Day, left: Int, state: State
    ) {
      self.number = number
      self.survey = survey
      self.channel = channel
      self.department = department
      self.mode = mode
      self.openedOn = openedOn
      self.left = left
      self.state = state
    }
  }

  /// The address of a new station, shown once, with its QR code.
  package struct Fresh: Sendable {
    package let address: String
    /// Modules along one side of the code, quiet zone included.
    package let side: Int
    /// The code's dark modules, as the path of an SVG picture.
    package let path: String

    package init(address: String, side: Int, path: String) {
      self.address = address
      self.side = side
      self.path = path
    }
  }

  /// What stands in the form.
  package struct Draft: Sendable {
    package let survey: String
    package let channel: String
    package let department: String
    package let mode: String
    package let count: String

    package init(survey: String = "", channel: String = "", department: String = "", mode: String = "", count: String) {
      self.survey = survey
      self.channel = channel
      self.department = department
      self.mode = mode
      self.count = count
    }
  }

  /// A field of the form in which something is wrong.
  package enum Field: String, Sendable, CaseIterable { case survey, channel, department, mode, count }

  package let frame: StaffFrame
  package let rows: [Row]
  package let fresh: Fresh?
  /// The surveys that take ratings from a station, by key.
  package let surveys: [StaffFrame.PickableSurvey]
  package let organisation: Organisation
  package let draft: Draft
  package let problems: [Field]
  /// The most ratings of one station.
  package let mostCount: Int

  /// A page from the stations that are kept and the form as it was sent.
  package init(
    frame: StaffFrame, rows: [Row], fresh: Fresh?, surveys: [StaffFrame.PickableSurvey], organisation: Organisation,
    draft: Draft, problems: [Field] = [], mostCount: Int
  ) {
    self.frame = frame
    self.rows = rows
    self.fresh = fresh
    self.surveys = surveys
    self.organisation = organisation
    self.draft = draft
    self.problems = problems
    self.mostCount = mostCount
  }

  /// The page.
  package var html: String { Templates.render("stations", StationsView(self)) }
}
