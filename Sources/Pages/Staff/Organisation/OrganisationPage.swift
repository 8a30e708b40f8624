package import Surveys
package import Wording

/// The charity's channels and departments, to be named, put in order, added to and retired.
package struct OrganisationPage: Sendable {
  package let frame: StaffFrame
  package let organisation: Organisation
  /// Whether nothing was ever asked, so that what is not used may go altogether.
  package let mayForget: Bool
  /// What they were each time that they were set, the newest last.
  package let records: [OrganisationRecord]
  /// What was saved just now, or was typed and has mistakes; `nil` at first.
  package let turn: Turn?

  /// What came of a form.
  package enum Turn: Sendable {
    case saved
    /// What was typed about one dimension, with its mistakes.
    case refused(Dimension, TypedForm)
    /// What was typed about one dimension while somebody else changed something, brought together with that; what that
    /// was; and what the other wrote in fields in which both did.
    case meanwhile(Dimension, TypedForm, [OrganisationDifference], conflicts: [String: String])
    /// The folder in which they are written takes nothing.
    case unwritable
  }

  /// A page of what is kept.
  package init(
    frame: StaffFrame, organisation: Organisation, mayForget: Bool, records: [OrganisationRecord], turn: Turn? = nil
  ) {
    self.frame = frame
    self.organisation = organisation
    self.mayForget = mayForget
    self.records = records
    self.turn = turn
  }

  /// The page.
  package var html: String { Templates.render("organisation", OrganisationView(self)) }

  /// Empty lines at the end of a form, for new ones.
  package static let newLines = 3
}

/// What is wrong with what was typed.
package enum OrganisationProblem: Phrase {
  case line(OrganisationChange.Problem)
  case noPlace

  package func arabic(_ formats: Formats) -> String {
    switch self {
    case .line(.noArabic): "اكتبوا الاسم بالعربية"
    case .line(.noEnglish): "اكتبوا الاسم بالإنجليزية"
    case .line(.tooLong(let most)): "اكتبوا اسماً أقصر، حتى \(formats.counted(most, .character, oblique: true))"
    case .line(.sameName(let name)): "يوجد هذا الاسم مرتين: «\(name)»"
    case .line(.nothingLeft): "أبقوا واحداً على الأقل"
    case .line(.tooMany(let most)): "لا يزيد عددها على \(formats.count(most))"
    case .noPlace: "اكتبوا الترتيب رقماً"
    }
  }

  package func english(_ formats: Formats) -> String {
    switch self {
    case .line(.noArabic): "Type the name in Arabic"
    case .line(.noEnglish): "Type the name in English"
    case .line(.tooLong(let most)): "Type a shorter name, of up to \(formats.counted(most, .character))"
    case .line(.sameName(let name)): "“\(name)” stands here twice"
    case .line(.nothingLeft): "Leave at least one"
    case .line(.tooMany(let most)): "No more than \(formats.count(most)) of them"
    case .noPlace: "Type the place as a number"
    }
  }
}
