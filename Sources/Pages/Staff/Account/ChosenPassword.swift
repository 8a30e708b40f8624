import Access

extension TypedForm {
  /// A new password, typed twice, with what is wrong with it. Nothing of it goes back to the page.
  package static func chosenPassword(_ password: String, again: String) -> TypedForm {
    var form = TypedForm()
    if !PasswordHash.mayBeChosen(password) { form.note(PasswordProblem.length, at: "password") }
    if password != again { form.note(PasswordProblem.differ, at: "again") }
    return form
  }
}
