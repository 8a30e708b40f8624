/// Reads the words of a workbook's text piece by piece; what is written above letters to tell how they sound is none of
/// them.
package struct WordsDraft {
  package private(set) var text = ""
  private var isAside = false

  /// No words yet.
  package init() {}

  /// Takes an element's begin in.
  package mutating func begin(_ element: String) { if element == "rPh" { isAside = true } }

  /// Takes an element's end in, with the text inside.
  package mutating func end(_ element: String, _ inside: String) {
    switch element {
    case "t": if !isAside { text += inside }
    case "rPh": isAside = false
    default: break
    }
  }
}
