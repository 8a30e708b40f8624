package import Surveys
package import Tables

/// What a file of services would issue, before anything is issued.
package struct UploadPreviewPage: Sendable {
  /// A row as it may be shown, its contact masked.
  package struct Row: Sendable {
    package let reference: String
    package let day: Day
    package let channel: String
    package let department: String
    /// Telephone, e-mail and name, masked.
    package let contacts: [String]

    /// One of the first rows.
    package init(reference: String, day: Day, channel: String, department: String, contacts: [String]) {
      self.reference = reference
      self.day = day
      self.channel = channel
      self.department = department
      self.contacts = contacts
    }
  }

  package let frame: StaffFrame
  package let title: LocalizedText
  /// How many rows each channel and department has.
  package let counts: [Dimension: [String: Int]]
  package let rows: [Row]
  package let total: Int
  /// What is told of rows and contacts.
  package let notices: [UploadNotice]
  /// The lines that were invited before, by links that are still open.
  package let repeated: [Int]
  /// Whether somebody else issued links of the survey since the file was looked at first.
  package let isSecondLook: Bool
  /// The number of rows below which it is better to wait for more.
  package let enough: Int
  package let organisation: Organisation
  package let order: LinkOrder
  /// What is to be told of the file.
  package let notes: [TableForm.Note]
  /// How many people one person invites at once, where a second is asked for more; `nil` where nobody is asked.
  package var mostAlone: Int?
  /// How many were invited to the survey today already.
  package var invitedToday = 0

  /// A file that was read without a mistake.
  package init(
    frame: StaffFrame, title: LocalizedText, counts: [Dimension: [String: Int]], rows: [Row], total: Int,
    notices: [UploadNotice] = [], repeated: [Int], isSecondLook: Bool = false, enough: Int,
    organisation: Organisation, order: LinkOrder, notes: [TableForm.Note] = []
  ) {
    self.frame = frame
    self.title = title
    self.counts = counts
    self.rows = rows
    self.total = total
    self.notices = notices
    self.repeated = repeated
    self.isSecondLook = isSecondLook
    self.enough = enough
    self.organisation = organisation
    self.order = order
    self.notes = notes
  }

  /// The page.
  package var html: String { Templates.render("upload-preview", UploadPreviewView(self)) }
}
