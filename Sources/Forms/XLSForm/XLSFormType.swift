/// What the column `type` of an XLSForm says of a row.
enum XLSFormType: Equatable {
  case one(list: String, withOther: Bool)
  case many(list: String, withOther: Bool)
  case text, number, range, beginRepeat, endRepeat
  case beginGroup, endGroup
  case scoreGroup, scoreRow
  /// No question of ours.
  case left(FormLoss)

  init(_ written: String) {
    var words = written.split(whereSeparator: \.isWhitespace).map(String.init)
    let withOther = words.count > 1 && ["or_other", "or_specify_other"].contains(words.last?.lowercased())
    if withOther { words.removeLast() }
    let type = words.joined(separator: " ").lowercased()
    if let list = XLSFormType.list(in: words, after: XLSFormType.ones) {
      self = .one(list: list, withOther: withOther)
    } else if let list = XLSFormType.list(in: words, after: XLSFormType.manies) {
      self = .many(list: list, withOther: withOther)
    } else {
      self = XLSFormType.simple[type.replacing(" ", with: "_")] ?? XLSFormType.other(type)
    }
  }

  private static let ones = ["select one from", "select_one", "select one", "select1", "select_one_from"]
  private static let manies = [
    "select all that apply from", "select all that apply", "select_multiple", "select multiple from", "select multiple",
    "select_multiple_from", "select",
  ]

  private static func list(in words: [String], after openings: [String]) -> String? {
    for opening in openings {
      let count = opening.split(separator: " ").count
      let begin = words.prefix(count).joined(separator: " ").lowercased()
      if begin == opening, words.count == count + 1 { return words[count] }
    }
    return nil
  }

  private static func other(_ type: String) -> XLSFormType {
    let first = type.prefix { $0 != " " }
    if first.hasSuffix("_from_file") || first.hasSuffix("_external") { return .left(.answersElsewhere) }
    return first == "rank" ? .left(.ranking) : .left(.unknownType(String(type.prefix(40))))
  }

  private static let simple: [String: XLSFormType] = [
    "text": .text, "string": .text, "integer": .number, "int": .number, "decimal": .number, "range": .range,
    "begin_group": .beginGroup, "end_group": .endGroup, "begin_repeat": .beginRepeat, "end_repeat": .endRepeat,
    "begin_score": .scoreGroup, "end_score": .endGroup, "score__row": .scoreRow, "begin_rank": .beginGroup,
    "end_rank": .endGroup, "rank__level": .left(.ranking), "begin_kobomatrix": .beginRepeat,
    "end_kobomatrix": .endRepeat, "note": .left(.wordsAlone), "date": .left(.day), "time": .left(.day),
    "datetime": .left(.day), "geopoint": .left(.location), "geotrace": .left(.location), "geoshape": .left(.location),
    "gps": .left(.location), "location": .left(.location), "image": .left(.file), "photo": .left(.file),
    "audio": .left(.file), "video": .left(.file), "file": .left(.file), "barcode": .left(.file),
    "acknowledge": .left(.oneAnswer), "trigger": .left(.oneAnswer), "calculate": .left(.computed),
    "calculation": .left(.computed), "hidden": .left(.computed), "xml-external": .left(.computed),
    "csv-external": .left(.computed), "start": .left(.automatic), "end": .left(.automatic),
    "today": .left(.automatic), "deviceid": .left(.automatic), "subscriberid": .left(.automatic),
    "simserial": .left(.automatic), "phonenumber": .left(.automatic), "username": .left(.automatic),
    "email": .left(.automatic), "audit": .left(.automatic), "start-geopoint": .left(.automatic),
    "background-audio": .left(.automatic), "background-geopoint": .left(.automatic),
  ]
}
