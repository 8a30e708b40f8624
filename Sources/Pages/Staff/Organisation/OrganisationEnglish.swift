import Surveys
import Wording

extension OrganisationPhrase {
  func english(_ formats: Formats) -> String {
    switch self {
    case .title: "Channels and departments"
    case .text:
      "A channel is a way in which the charity serves people; a department is who serves them. Results are shown by these."
    case .rule:
      "Spell names better as you like. Where the meaning changes, retire the old one and add another: earlier answers are kept under it."
    case .list(.department): "Departments"
    case .list: "Service channels"
    case .save(.department): "Save departments"
    case .save: "Save channels"
    case .arabicName: "Name in Arabic"
    case .englishName: "Name in English"
    case .place: "Place in the list"
    case .retired: "Not used any more: no links are issued for it, and its earlier results stay"
    case .forget: "Remove"
    case .key(let key): "Key: \(formats.code(key))"
    case .add: "Add"
    case .addHint: "Leave it empty if there is nothing to add."
    case .saved: "Channels and departments are saved."
    case .meanwhile:
      "Not saved yet: a colleague changed the following while you were typing. What you did not change is as your colleague left it, and what you typed is still here. Where you both wrote, choose, then save."
    case .take(let name, let isArabic):
      "Take the name as your colleague wrote it: “\(isArabic ? formats.code(name) : name)”"
    case .unwritable:
      "Not saved: the folder of surveys cannot be written. Ask whoever runs the server to allow it."
    case .history: "What has changed"
    case .historyLine(let day, let actor): "\(formats.day(day)), \(actor)"
    case .change(.added(let name)): "Added: \(formats(name))"
    case .change(.renamed(let old, to: let new)):
      "Spelled better: \(OrganisationPhrase.spelling(old, new, " → ", formats))"
    case .change(.retired(let name)): "Retired: \(formats(name))"
    case .change(.restored(let name)): "Used again: \(formats(name))"
    case .change(.removed(let name)): "Removed: \(formats(name))"
    case .unchanged: "Saved as they were"
    case .isRetired: "Retired"
    }
  }
}
