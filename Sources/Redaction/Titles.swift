/// Words behind which a name may stand, folded.
enum Titles {
  /// Of respect: what follows is a name unless it is an ordinary word.
  static let honours: Set<String> = """
    ابله ابنتكم ابنكم اخ اخت اختك اختكم اخوانا اخوك اخوكم اخوكي استاذ استاذتنا استاذتي استاذنا استاذه استاذي
    الابله الاخ الاخت الاخو الاستاد الاستاده الاستاذ الاستاذه الامير الاميره الحاج الحاجه الخال الخاله الدكتور
    الدكتورا الدكتوره الرايد الرقيب السيد السيده الشيخ الشيخنا الشيخه العقيد العم العمه العميد القاضي الكابتن
    اللواء المحامي المحاميه المعلمه المقدم الملازم المهندس المهندسه النقيب بنتكم دكتور دكتوره سيد سيده
    شيخ كابتن محبتكم محبكم مستر مسز مهندس مهندسه والدتكم والدكم
    """.listed

  /// Of work or of fate: what follows is more often what somebody did.
  static let roles: Set<String> = """
    السايق سايق اخصايي اخصاييه الاختصاصي الاختصاصيه الاخصايي الاخصاييه الباحث الباحثه الحارس الرييس الزميل الزميله
    السجين السجينه السكرتير السكرتيره الضابط الطبيب الطبيبه العامل العامله العسكري المتطوع المتطوعه المحاسب
    المحاسبه المدير المديره المستشار المستشاره المستفيد المستفيده المسجون المسجونه المسوول المسووله
    المشرف المشرفه المندوب المندوبه المنسق المنسقه الموظف الموظفه الموقوف النزيل النزيله باحث باحثه حارس رييس
    سجين سكرتيره متطوع متطوعه مدير مديره مسوول مسووله مشرف مشرفه مندوب مندوبكم مندوبه موظف موظفتكم موظفكم موظفه
    نزيل
    """.listed

  /// One letter with a dot or a slash behind it.
  static let letters: Set<String> = ["ا", "د", "م", "ش"]

  /// Who is called after a child.
  static let parents: Set<String> = ["ابو", "ابي", "ابا", "ام"]

  /// Behind which somebody says her own name, or another's.
  static let introductions: Set = [
    "اسمي", "اسمه", "اسمها", "يدعي", "تدعي", "المدعو", "المدعوه", "المسمي", "المسماه", "واسمي", "واسمه", "واسمها",
  ]

  /// Those of whom a family tells.
  static let relatives: Set<String> = """
    زوجي زوجتي ابني ابنتي بنتي ولدي اخوي اخي اختي والدي والدتي ابوي امي جدي جدتي عمي عمتي خالي خالتي خطيبي طليقي
    اخو
    """.listed

  /// Behind which a name is one only if it is hardly anything else.
  static let near: Set<String> = """
    المعلم ابن ابنه اسم اشكر الشكر المدعوين انا بارك باسم بنت تحياتنا تحياتي تحيه جزي حبيبتي حبيبي زوج زوجه شكر
    شكرا شكري طلب قابلت قابلني قبل كلمت كلمني مشكور مشكوره معك مقدم مقدمه نشكر ولد يا
    """.listed

  /// Between the parts of one name.
  static let links: Set<String> = ["بن", "ابن", "بنت", "ابو", "ابا", "ام", "ال"]

  /// Whether a word is a title of any kind.
  static func isTitle(_ text: String) -> Bool {
    honours.contains(text) || roles.contains(text) || parents.contains(text)
  }

  /// The forms of a word without the particles that may be written onto its head: «وللأستاذ» is «الأستاذ».
  static func bare(_ text: String) -> [String] {
    var forms = [text]
    // Each letter of a folded word is one scalar.
    let letters = text.unicodeScalars
    if let head = letters.first, head == "و" || head == "ف", letters.count > 2 {
      forms.append(String(letters.dropFirst()))
    }
    for form in forms {
      let letters = form.unicodeScalars
      guard let head = letters.first, head == "ل" || head == "ب" || head == "ك", letters.count > 3 else { continue }
      if form.begins(with: "لل") { forms.append("ال" + String(letters.dropFirst(2))) }
      forms.append(String(letters.dropFirst()))
    }
    return forms
  }
}
