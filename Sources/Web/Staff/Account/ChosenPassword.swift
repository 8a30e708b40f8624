import Access
import HTTP
import Pages

/// A new password, typed twice. Nothing of it goes back to the page.
enum ChosenPassword {
  /// The form with what is wrong with it.
  static func form(_ fields: FormFields) -> TypedForm {
    var form = TypedForm()
    let (password, again) = (fields["password"] ?? "", fields["again"] ?? "")
    if !PasswordHash.mayBeChosen(password) { form.note(PasswordProblem.length, at: "password") }
    if password != again { form.note(PasswordProblem.differ, at: "again") }
    return form
  }
}
