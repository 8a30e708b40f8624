/// The bars behind the shares of a sheet: over the whole cell for everybody, over none for nobody. A part tells them
/// twice, for older and for newer programs (`x14`).
struct DataBars {
  /// The cells in which they stand.
  private(set) var ranges: [String] = []
  private var newer: [String] = []
  /// The ends of each bar, from its lower one, as older and newer programs read them.
  private var ends: [String] = []
  private var newerEnds: [String] = []
  /// The names by which newer programs know them.
  private var names: [String] = []
  private var newerNames: [String] = []
  private var isRightToLeft = false
  private var isOdd = false

  /// Takes the begin of an element in.
  mutating func begin(_ element: String, _ attributes: [String: String], in parent: String) {
    switch element {
    case "sheetView": isRightToLeft = SheetRules.isOn(attributes["rightToLeft"])
    case "conditionalFormatting": ranges.append(attributes["sqref"] ?? "")
    case "cfvo": ends.append(attributes["val"] ?? "")
    case "x14:cfRule": newerNames.append(attributes["id"] ?? "")
    case "dataBar", "x14:dataBar": take(attributes)
    case "color" where parent == "dataBar", "x14:fillColor", "x14:borderColor": take(colour: attributes)
    default: break
    }
  }

  /// Takes the end of an element in.
  mutating func end(_ element: String, _ text: String) {
    switch element {
    case "x14:id": names.append(text)
    case "xm:f": newerEnds.append(text)
    case "xm:sqref": newer.append(text)
    default: break
    }
  }

  /// As long as the program that writes our workbooks draws them, or LibreOffice, and from where a line begins.
  private mutating func take(_ attributes: [String: String]) {
    let lengths = [attributes["minLength"], attributes["maxLength"]]
    if ![[nil, nil], ["0", "100"], ["10", "90"]].contains(lengths) { isOdd = true }
    let begin = isRightToLeft ? "rightToLeft" : "leftToRight"
    if ![nil, begin].contains(attributes["direction"]) { isOdd = true }
  }

  /// Dark letters are read on it.
  private mutating func take(colour attributes: [String: String]) {
    guard let colour = FontLook.colour(attributes), FontLook.contrast(colour, [0, 0, 0]) >= 8 else {
      isOdd = true
      return
    }
  }

  /// That they show something else than the cells hold.
  var oddities: [Oddity] {
    let whole = ranges.flatMap { _ in ["0", "1"] }
    let isTrue = newer == ranges && ends == whole && newerEnds == whole && names == newerNames
    return isOdd || !isTrue ? [.condition("dataBar")] : []
  }
}
