package import Access
package import Wording

/// The keys by which other systems of the charity ask for what is published.
package struct KeysPage: Sendable {
  /// A key that was made just now, shown once.
  package struct FreshKey: Sendable {
    package let name: String
    package let secret: String

    package init(name: String, secret: String) {
      self.name = name
      self.secret = secret
    }
  }

  package let frame: StaffFrame
  /// Those that stand and those that have ended.
  package let keys: [APIKey]
  package let fresh: FreshKey?
  /// What was typed for a new key: `name`; what is wrong with its scopes stands at `scope`.
  package let form: TypedForm
  /// The scopes that were ticked for it.
  package let ticked: Set<APIScope>
  /// The address at which programs read what can be asked for.
  package let description: String

  /// A page of the keys as they are.
  package init(
    frame: StaffFrame, keys: [APIKey], fresh: FreshKey? = nil, form: TypedForm = TypedForm(),
    ticked: Set<APIScope> = [], description: String
  ) {
    self.frame = frame
    self.keys = keys
    self.fresh = fresh
    self.form = form
    self.ticked = ticked
    self.description = description
  }

  /// The page.
  package var html: String { Templates.render("keys", KeysView(self)) }
}

/// Why a key is not made.
package enum KeyProblem: Phrase {
  case nameMissing, scopeMissing
  /// It would bring answers in and read what they say.
  case mixed

  package func arabic(_ formats: Formats) -> String {
    switch self {
    case .nameMissing: "اكتبوا اسم النظام في سطر واحد"
    case .scopeMissing: "اختاروا ما يفتحه المفتاح"
    case .mixed:
      "اختاروا القراءة وحدها أو الكتابة وحدها: من يدعو الناس أو ينشر النتائج لا يقرؤها. أنشئوا لكل منهما مفتاحاً لنظامه."
    }
  }

  package func english(_ formats: Formats) -> String {
    switch self {
    case .nameMissing: "Type the name of the system in one line"
    case .scopeMissing: "Choose what the key opens"
    case .mixed:
      "Choose reading results alone or writing alone: whoever invites people or releases results does not read them. Make one key for each, each for its own system."
    }
  }
}
