/// What spoils the XML of one part while most of it stays what it was.
enum XMLMutation {
  /// The part with one to three changes.
  static func mutated(_ part: [UInt8], _ dice: inout Dice) -> [UInt8] {
    var part = part
    for _ in 0...dice.below(3) { part = changed(part, &dice) }
    return part
  }

  private static func changed(_ part: [UInt8], _ dice: inout Dice) -> [UInt8] {
    switch dice.below(10) {
    case 0, 1: value(of: part, &dice)
    case 2: brokenName(in: part, &dice)
    case 3: inserted(String(repeating: "<\(dice.word(of: tags))>", count: dice.length(upTo: 30_000)), in: part, &dice)
    case 4: inserted(attributes(&dice), in: part, &dice)
    case 5: Array(declaration(&dice).utf8) + part
    case 6: inserted(dice.word(of: pieces), in: part, &dice)
    case 7: element(of: part, &dice)
    default: ByteMutation.mutated(part, &dice)
    }
  }

  private static let tags = [
    "row", "c", "v", "f", "t", "si", "is", "sheet", "xf", "numFmt", "Relationship", "a:b", "x", "",
  ]
  private static let pieces = [
    "<![CDATA[x]]>", "<![CDATA[", "<!--", "-->", "<?x ?>", "<?xml version=\"1.0\" encoding=\"UTF-16\"?>", "&#0;",
    "&#x110000;",
    "&#xD800;", "&#55296;", "&a;", "&amp", "&lt;", "&#", "\0", "\u{FFFE}", "</row>", "</worksheet>", "<c/>",
    "<row r=\"1\"/>",
    "<c r=\"A1\"><v>1</v></c>", "<mergeCell ref=\"A1:XFD1048576\"/>", "_x0000_", "_xD800_", "_x005F_x0041_",
    "xmlns:r=\"\"",
  ]

  /// Another value of some attribute, or another text of some element.
  private static func value(of part: [UInt8], _ dice: inout Dice) -> [UInt8] {
    let (open, close): (UInt8, UInt8) = dice.once(in: 3) ? (0x3E, 0x3C) : (0x22, 0x22)
    let from = dice.below(part.count + 1)
    guard let start = part[from...].firstIndex(of: open), let end = part[(start + 1)...].firstIndex(of: close)
    else { return part }
    let text =
      switch dice.below(5) {
      case 0: LookUpWords.place(&dice)
      case 1: "\(LookUpWords.place(&dice)):\(LookUpWords.place(&dice))"
      case 2: dice.word(of: targets)
      default: EdgeWords.any(&dice)
      }
    return part[...start] + Array(text.utf8) + part[end...]
  }

  /// Where a relationship may lead.
  private static let targets = [
    "../xl/workbook.xml", "/xl/workbook.xml", "workbook.xml", "../../../../etc/passwd", "/", "", "..",
    "file:///etc/passwd",
    "http://127.0.0.1/", "worksheets/s1.xml", "worksheets\\s1.xml", "worksheets/%73%31.xml", "_rels/workbook.xml.rels",
    "styles.xml", "xl/xl/xl", "r1", "r2", "rId1",
  ]

  /// Bytes that are no letters where a name or value stands.
  private static func brokenName(in part: [UInt8], _ dice: inout Dice) -> [UInt8] {
    let from = dice.below(part.count + 1)
    guard let place = part[from...].firstIndex(where: { [0x20, 0x3C, 0x22, 0x3D].contains($0) }) else { return part }
    let bytes: [[UInt8]] = [[0xE8], [0xFF], [0xC3], [0xED, 0xA0, 0x80], [0], [0x20, 0xE8, 0x3D, 0x22, 0x30], [0x1F]]
    return part[...place] + (dice.any(of: bytes) ?? []) + part[(place + 1)...]
  }

  /// Very many attributes, some of them twice.
  private static func attributes(_ dice: inout Dice) -> String {
    let isDouble = dice.once(in: 2)
    return "<c " + (0..<dice.length(upTo: 20_000)).map { "a\(isDouble ? 0 : $0)=\"\" " }.joined() + "/>"
  }

  /// Entities that grow, call for files, or call for themselves.
  private static func declaration(_ dice: inout Dice) -> String {
    let growing = (1...9).map { "<!ENTITY e\($0) \"\(String(repeating: "&e\($0 - 1);", count: 10))\">" }.joined()
    return dice.word(of: [
      "<!DOCTYPE x [<!ENTITY e0 \"x\">\(growing)]>", "<!DOCTYPE x SYSTEM \"file:///etc/passwd\">", "<!doctype x>",
      "<!DOCTYPE x [<!ENTITY a \"&a;\">]>", "<!DOCTYPE x [<!ENTITY % p SYSTEM \"http://127.0.0.1/\">%p;]>",
      "\u{FEFF}\u{FEFF}",
    ])
  }

  /// Some element twice, or not at all.
  private static func element(of part: [UInt8], _ dice: inout Dice) -> [UInt8] {
    let from = dice.below(part.count + 1)
    guard let start = part[from...].firstIndex(of: 0x3C), let end = part[start...].firstIndex(of: 0x3E) else {
      return part
    }
    let element = Array(part[start...end])
    if dice.once(in: 2) { return Array(part[..<start] + part[(end + 1)...]) }
    return part[...end] + Array(repeatElement(element, count: 1 + dice.length(upTo: 2000)).joined())
      + part[(end + 1)...]
  }

  private static func inserted(_ text: String, in part: [UInt8], _ dice: inout Dice) -> [UInt8] {
    let from = dice.below(part.count + 1)
    let place = part[from...].firstIndex(of: 0x3C) ?? part.count
    return part[..<place] + Array(text.utf8) + part[place...]
  }
}
