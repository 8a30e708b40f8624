/// The words of the page on which anybody checks a report's file.
package enum FileCheckPhrase: Phrase {
  case title, text, label, hint(megabytes: Int), send, another
  case genuine, genuineText, provisional
  case altered, alteredText, alteredPlaces(Int), more(Int)
  case foreign, foreignText
  case unsealed, unsealedText
  case noFile, noWorkbook, tooLarge(megabytes: Int), damaged, busy
  case same, sameText
  case changed(CellWords, now: String, was: String?), added(CellWords, now: String), emptied(CellWords, was: String?)
  case sheetMissing(String), sheetAdded(String), sealChanged(String), somewhere
  /// Something that no report has; of the whole file where no sheet is named.
  case odd(OddityPhrase, sheet: String?)

  package func arabic(_ formats: Formats) -> String {
    switch self {
    case .title: "فحص ملف التقرير"
    case .text: "هل الملف الذي بين أيديكم كما أعدّته الجمعية؟ اختاروه، ونقول لكم: صحيح، أو أي خلية غُيّرت."
    case .label: "ملف التقرير"
    case .hint(let megabytes):
      "ملف Excel (\(formats.code(".xlsx")))، حتى \(formats.count(megabytes)) ميغابايت. نقرؤه ثم ننساه، ولا نحفظ منه شيئاً."
    case .send: "افحصوا الملف"
    case .another: "فحص ملف آخر"
    case .genuine: "الملف صحيح"
    case .genuineText: "هو الملف الذي أعدّته الجمعية وحفظته، حرفاً بحرف."
    case .provisional: "مؤقت: أُعدّ قبل نهاية الفترة"
    case .altered: "غُيّر هذا الملف"
    case .alteredText: "لا تعتمدوا عليه: ليس كما ختمته الجمعية. اطلبوا نسخة من مسؤول الجودة."
    case .alteredPlaces(let count): "ما غُيّر: \(formats.counted(count, .place))"
    case .more(let count): "ومعها \(formats.counted(count, .place, oblique: true)) غيرها"
    case .foreign: "ختم آخر غير ختم الجمعية"
    case .foreignText: "في الملف ختم سليم، لكنه ختم جهة أخرى. فلا تقرؤوه على أنه من هذه الجمعية."
    case .unsealed: "لا ختم في هذا الملف"
    case .unsealedText: "لا نعرف إن غُيّر. تقارير المجلس والمحللين تُختم كلها، وختمها في آخر ورقة."
    case .noFile: "اختاروا ملفاً أولاً"
    case .noWorkbook: "ليس هذا ملف تقرير \(formats.code(".xlsx")). اختاروا الملف الذي وصلكم من الجمعية"
    case .tooLarge(let megabytes):
      "الملف أكبر مما يُفحص هنا (\(formats.count(megabytes)) ميغابايت). يفحصه الأمر \(formats.code("rida verify"))"
    case .damaged: "الملف تالف ولا يُقرأ. نزّلوه مرة أخرى"
    case .busy: "تُفحص ملفات أخرى الآن. أعيدوا المحاولة بعد دقيقة"
    case .same: "الأرقام نفسها، وملف من برنامج آخر"
    case .sameText:
      "كل ما يُرى في الملف كما ختمته الجمعية. لكنه ليس الملف الذي نحفظه حرفاً بحرف: حفظه برنامج آخر، أو أُعدّ قبل نهاية الفترة."
    case .changed(let cell, "", let was?):
      "\(cell.arabic): لا يظهر فيها شيء، وختمت الجمعية «\(formats.run(was))»"
    case .changed(let cell, "", nil): "\(cell.arabic): لا يظهر فيها شيء، وليس هذا ما خُتم"
    case .changed(let cell, let now, let was?):
      "\(cell.arabic): في الملف «\(formats.run(now))»، وختمت الجمعية «\(formats.run(was))»"
    case .changed(let cell, let now, nil): "\(cell.arabic): في الملف «\(formats.run(now))»، وليس هذا ما خُتم"
    case .added(let cell, let now): "\(cell.arabic): في الملف «\(formats.run(now))»، ولم يُختم هنا شيء"
    case .emptied(let cell, let was?): "\(cell.arabic): أُفرغت، وختمت الجمعية «\(formats.run(was))»"
    case .emptied(let cell, nil): "\(cell.arabic): أُفرغت"
    case .sheetMissing(let sheet): "الورقة «\(sheet)» ناقصة"
    case .sheetAdded(let sheet): "الورقة «\(sheet)» مضافة"
    case .sealChanged(let sheet): "غُيّر الختم نفسه في الورقة «\(sheet)»"
    case .somewhere: "غُيّرت خلية لا يعرف الختم أيّها"
    case .odd(let oddity, let sheet?): "الورقة «\(sheet)»: \(oddity.arabic(formats))"
    case .odd(let oddity, nil): oddity.arabic(formats)
    }
  }

  package func english(_ formats: Formats) -> String {
    switch self {
    case .title: "Check a report’s file"
    case .text:
      "Is the file that you hold as the charity made it? Choose it, and we say that it is, or which cell was changed."
    case .label: "The report’s file"
    case .hint(let megabytes):
      "An Excel file (.xlsx), up to \(formats.count(megabytes)) megabytes. We read it and forget it; nothing of it is kept."
    case .send: "Check the file"
    case .another: "Check another file"
    case .genuine: "The file is genuine"
    case .genuineText: "It is the file that the charity made and keeps, byte for byte."
    case .provisional: "provisional: built before the period was over"
    case .altered: "This file was altered"
    case .alteredText: "Do not rely on it: it is not as the charity sealed it. Ask the quality officer for a copy."
    case .alteredPlaces(let count): "What was changed: \(formats.counted(count, .place))"
    case .more(let count): "and \(formats.counted(count, .place)) more"
    case .foreign: "Sealed by somebody else"
    case .foreignText: "The file’s seal holds, but its key is not this charity’s. Do not read it as the charity’s."
    case .unsealed: "This file has no seal"
    case .unsealedText:
      "Whether it was changed is not known. Every report for the board and for analysts is sealed, on its last sheet."
    case .noFile: "Choose a file first"
    case .noWorkbook: "This is no report in .xlsx. Choose the file that came from the charity"
    case .tooLarge(let megabytes):
      "The file is larger than is checked here (\(formats.count(megabytes)) megabytes). The command rida verify checks it"
    case .damaged: "The file is damaged and cannot be read. Fetch it again"
    case .busy: "Other files are being checked. Try again in a minute"
    case .same: "The same figures, in another program’s file"
    case .sameText:
      "All that is seen in it is as the charity sealed it. But it is not, byte for byte, a file that we keep: another program saved it, or it was built before the period was over."
    case .changed(let cell, "", let was?):
      "\(cell.english) shows nothing; the charity sealed “\(formats.run(was))”"
    case .changed(let cell, "", nil): "\(cell.english) shows nothing, which is not what was sealed"
    case .changed(let cell, let now, let was?):
      "\(cell.english): the file says “\(formats.run(now))”, the charity sealed “\(formats.run(was))”"
    case .changed(let cell, let now, nil):
      "\(cell.english): the file says “\(formats.run(now))”, which is not what was sealed"
    case .added(let cell, let now): "\(cell.english): the file says “\(formats.run(now))”, where nothing was sealed"
    case .emptied(let cell, let was?): "\(cell.english) was emptied; the charity sealed “\(formats.run(was))”"
    case .emptied(let cell, nil): "\(cell.english) was emptied"
    case .sheetMissing(let sheet): "The sheet “\(sheet)” is missing"
    case .sheetAdded(let sheet): "The sheet “\(sheet)” was added"
    case .sealChanged(let sheet): "The seal itself was changed, on the sheet “\(sheet)”"
    case .somewhere: "A cell was changed, and the seal cannot tell which"
    case .odd(let oddity, let sheet?): "Sheet “\(sheet)”: \(oddity.english(formats))"
    case .odd(let oddity, nil): oddity.english(formats)
    }
  }
}
