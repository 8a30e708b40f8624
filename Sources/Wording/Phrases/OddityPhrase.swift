/// What a file has that no report has, in words. Cells, rows and columns are named as a spreadsheet names them.
package enum OddityPhrase: Phrase, Hashable {
  case part(String), patched(String), outside(String), element(String), setting(String), order, name(String)
  case row(String), column(String), sheetHidden
  case merged(String), condition, misplaced(String), unreadable(String), format(String)
  case content(String), narrow(String)
  case drawing, chart(Int), drawnValues(Int), picture(Int), header, link(String), choices, table
  case property(String), uncalculated

  package func arabic(_ formats: Formats) -> String {
    func code(_ text: String) -> String { formats.run(String(text.prefix(80))) }
    return switch self {
    case .part(let part): "في الملف جزء لا يكون في تقرير: \(code(part))"
    case .patched(let part): "غُيّر جزء من الملف بعد ختمه: \(code(part))"
    case .outside(let target): "في الملف شيء مكانه خارجه: \(code(target))"
    case .element(let element): "فيه ما لا يكون في تقرير: \(code(element))"
    case .setting(let setting): "إعداد يُظهر الأرقام على غير ما هي: \(code(setting))"
    case .order: "الأوراق بترتيب آخر"
    case .name(let name): "الاسم «\(name)» يؤدي إلى خلية أخرى"
    case .row(let row): "الصف \(code(row)) لا يُرى، أو لا يُرى كله"
    case .column(let column): "العمود \(code(column)) لا يُرى"
    case .sheetHidden: "الورقة مخفية"
    case .merged(let cells): "دُمجت خلايا فوق غيرها: \(code(cells))"
    case .condition: "تنسيق شرطي يُظهر غير ما في الخلايا"
    case .misplaced(let cell): "الخلية \(code(cell)) مكتوبة مرتين، أو في غير مكان"
    case .unreadable(let cell): "الخلية \(code(cell)) لا تُقرأ: غُيّر لونها أو حجمها أو حروفها"
    case .content(let cell): "في الخلية \(code(cell)) غير ما تقول إنه فيها، فتُظهره البرامج على غير ما كُتب"
    case .narrow(let cell): "الخلية \(code(cell)) أضيق مما فيها، فلا يُرى كله"
    case .format(let cell): "تنسيق الخلية \(code(cell)) يكتب غير رقمها"
    case .drawing: "رُسم فوق الورقة مربع نص أو شكل"
    case .chart(let number): "الرسم \(formats.count(number)) يُظهر خلايا أخرى، أو كلمات أخرى، أو بمقياس آخر"
    case .drawnValues(let number): "الرسم \(formats.count(number)) يرسم قيمًا غير قيم خلاياه"
    case .picture(let number): "الصورة \(formats.count(number)) غيرها، أو ناقصة، أو تغطي خلايا"
    case .header: "غُيّر رأس الصفحات أو ذيلها"
    case .link(let cell): "الرابط في \(code(cell)) يؤدي إلى مكان آخر، أو يقول غيره"
    case .choices: "غُيّرت القائمة التي يختار منها القارئ"
    case .table: "غُيّر جدول الورقة"
    case .property(let name): "خصائص الملف تقول غير ما في أوراقه: \(code(name))"
    case .uncalculated: "معادلاتها لم تُحسب بعد: افتح الملف في برنامج جداول واحفظه، ثم أعد الفحص"
    }
  }

  package func english(_ formats: Formats) -> String {
    func code(_ text: String) -> String { formats.run(String(text.prefix(80))) }
    return switch self {
    case .part(let part): "the file has a part that no report has: \(code(part))"
    case .patched(let part): "a part of the file was changed after it was sealed: \(code(part))"
    case .outside(let target): "the file shows something that lies outside it: \(code(target))"
    case .element(let element): "it has what no report has: \(code(element))"
    case .setting(let setting): "a setting shows figures otherwise than they are: \(code(setting))"
    case .order: "the sheets stand in another order"
    case .name(let name): "the name “\(name)” leads to another cell"
    case .row(let row): "row \(code(row)) cannot be seen, or not whole"
    case .column(let column): "column \(code(column)) cannot be seen"
    case .sheetHidden: "the sheet is hidden"
    case .merged(let cells): "cells are merged over others: \(code(cells))"
    case .condition: "a conditional format shows something else than the cells hold"
    case .misplaced(let cell): "the cell \(code(cell)) is written twice, or in no place"
    case .unreadable(let cell): "\(code(cell)) cannot be read: its colour, size or letters were changed"
    case .content(let cell):
      "\(code(cell)) holds something of another kind than it says, which programs show otherwise than it is written"
    case .narrow(let cell): "\(code(cell)) is too narrow for what stands in it, which is not seen whole"
    case .format(let cell): "the number format of \(code(cell)) writes something else than its number"
    case .drawing: "a text box, a shape or an object lies over the sheet"
    case .chart(let number): "chart \(formats.count(number)) shows other cells, other words or another scale"
    case .drawnValues(let number): "chart \(formats.count(number)) draws other values than its cells hold"
    case .picture(let number): "picture \(formats.count(number)) is another one, is missing, or covers cells"
    case .header: "the header or footer of its pages was changed"
    case .link(let cell): "the link in \(code(cell)) leads elsewhere, or says something else"
    case .choices: "the list from which a reader chooses was changed"
    case .table: "the table of the sheet was changed"
    case .property(let name): "the file's properties say something else than its sheets: \(code(name))"
    case .uncalculated:
      "its formulas are not calculated yet: open and save the file in a spreadsheet, then check it again"
    }
  }
}
