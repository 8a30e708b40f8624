package import Ballots
package import Hummingbird
package import Pages
package import Surveys

extension Request {
  /// The arm that the address of a form says.
  package var arm: Arm? { uri.queryParameters["arm"].flatMap { Arm(rawValue: String($0)) } }
}

/// Where a form is looked at and sent, how it is read, and which page of it.
package struct FormAddress {
  /// The path of the form, `/r/TOKEN`.
  private var form: String
  /// What the address of this form says beside how it is read.
  private let choice: String?
  /// The half of an experiment whose words it shows: in no cookie, session or table, but in the address of the form that
  /// is sent; `nil` where nothing is drawn.
  package var arm: Arm?
  package private(set) var language: Language
  package private(set) var reading: Reading
  package private(set) var part: FormPart

  /// The address that was asked for.
  package init(_ request: Request, of form: String, choosing choice: String? = nil) {
    let asked = request.uri.queryParameters
    self.form = form
    self.choice = choice
    language = request.language
    reading = request.reading
    arm = request.arm
    part = asked["page"].flatMap { FormPart(rawValue: String($0)) } ?? .first
  }

  /// The same address with the arm that it says, or with the one that was drawn; with none where none was.
  package func worded(_ drawn: Arm?) -> FormAddress {
    var address = self
    address.arm = drawn.map { arm ?? $0 }
    return address
  }

  /// The path and what differs from the usual form, in Arabic, on its first page.
  package var path: String {
    let query = [
      choice, arm.map { "arm=\($0.rawValue)" }, language == .arabic ? nil : "lang=\(language.rawValue)",
      reading == .usual ? nil : "view=\(reading.rawValue)", part == .first ? nil : "page=\(part.rawValue)",
    ].compactMap { $0 }
    return query.isEmpty ? form : "\(form)?\(query.joined(separator: "&"))"
  }

  /// The same form on another page.
  package func on(_ part: FormPart) -> FormAddress {
    var address = self
    address.part = part
    return address
  }

  /// A page of another path, read like the first one of the form.
  package func at(_ path: String) -> FormAddress {
    var address = on(.first)
    address.form = path
    return address
  }

  /// The same form as one of its buttons shows it: in another language, larger or as usual, on its first page,
  /// or with the rest of its questions.
  package func turned(by button: String) -> FormAddress {
    var address =
      switch button {
      case FormPage.back: on(.first)
      case FormPage.more: on(.second)
      default: self
      }
    address.language = Language(rawValue: button) ?? language
    address.reading = Reading(rawValue: button) ?? reading
    return address
  }
}
