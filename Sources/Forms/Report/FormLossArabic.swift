import Wording

extension FormLoss {
  func arabic(_ formats: Formats) -> String {
    func code(_ text: String) -> String { formats.code(text.short) }
    return switch self {
    case .identity(let identity):
      "لا يُسأل هنا: يطلب \(FormLoss.arabic(identity))، ورأي المستفيد لا يُعرف صاحبه"
    case .day: "لا يُسأل هنا: تاريخ أو وقت. يوم الخدمة معروف من الدعوة"
    case .location: "لا يُسأل هنا: موقع على الخريطة، وقد يدل على صاحبه"
    case .file: "لا يُسأل هنا: صورة أو صوت أو ملف، وقد يدل على صاحبه"
    case .number: "لا يُسأل هنا: عدد يُكتب. اجعلوه اختياراً بين مجموعات، مثل «من 1 إلى 3»"
    case .ranking: "لا يُسأل هنا: ترتيب خيارات. اجعلوه اختياراً واحداً للأهم"
    case .repeated: "لا يُسأل هنا: سؤال يتكرر لكل فرد. التقييم عن خدمة واحدة"
    case .oneAnswer: "لا يُسأل هنا: له جواب واحد. الموافقة لا تُطلب، فالإجابة اختيارية"
    case .automatic: "لا يُحفظ هنا: يملؤه الجهاز بنفسه، وقد يدل على صاحبه"
    case .computed: "لم يُؤخذ: قيمة يحسبها البرنامج"
    case .wordsAlone: "لم يُؤخذ: كلام بلا سؤال. ضعوه في مقدمة الاستبيان أو في توضيح سؤال"
    case .picture: "لم يُؤخذ: صورة أو مقطع بلا سؤال"
    case .answersElsewhere: "لم يُؤخذ: أجوبته في ملف آخر. اكتبوها خيارات"
    case .tooManyOptions(let count): "لم يُؤخذ: خياراته \(formats.count(count)). الحد \(formats.count(100))"
    case .missingList(let list): "لم يُؤخذ: قائمة أجوبته \(code(list)) غير موجودة"
    case .unknownType(let type): "لم يُؤخذ: لا نعرف نوعه \(code(type))"
    case .neverAsked: "لم يُؤخذ: شرطه لا يتحقق أبداً"
    case .tableOfTexts: "لم يُؤخذ: جدول تُكتب في خاناته نصوص. اجعلوه سؤال تعليق"
    case .languageChoice: "لا حاجة إليه: اللغة تُختار في أعلى الصفحة"
    case .tooManyQuestions(let most): "لم يُؤخذ: الاستبيان فيه \(formats.count(most)) سؤال على الأكثر"
    case .tooManyRows(let most): "قُرئ أول \(formats.count(most)) صف فقط: اختصروا النموذج أو اجعلوه نموذجين"
    case .condition(let text): "يُسأل الجميع: شرطه \(code(text)) على أكثر من سؤال أو لا يُكتب هنا"
    case .conditionOnOther(let text, let other):
      "يُسأل الجميع: شرطه \(code(text)) على \(code(other))، وهو لا يُسأل قبله"
    case .constraint(let text): "بلا قيد على الجواب: \(code(text))"
    case .presetAnswer(let text): "بلا جواب مكتوب من قبل: \(code(text))"
    case .media: "بلا الصور والأصوات التي معه"
    case .optionFilter: "تظهر خياراته كلها: كانت تُنتقى بحسب جواب قبله"
    case .otherWords: "«غير ذلك» خيار بلا كتابة. أضيفوا سؤال تعليق إن أردتم كلامهم"
    case .optionComments: "بلا تعليق بجانب كل خيار. أضيفوا سؤال تعليق إن أردتم كلامهم"
    case .randomOrder: "بترتيب ثابت: كان الترتيب عشوائياً"
    case .piping(let name): "في كلامه \(code(name))، ولا يُستبدل هنا. غيّروا الكلام"
    case .renamed(let old, let new): "رمزه \(code(new)) بدل \(code(old))"
    case .renamedOption(let old, let new): "رمز الخيار \(code(new)) بدل \(code(old))"
    case .turned: "قُلب ترتيب الدرجات: من الأسوأ إلى الأفضل"
    case .unknownDirection: "راجعوا ترتيب الدرجات: لا بد أن تكون من الأسوأ إلى الأفضل"
    case .bareSteps: "درجاته أرقام بلا كلام. اكتبوا كلام الطرفين على الأقل"
    case .noWords: "بلا كلام. اكتبوا السؤال"
    case .secondHint: "بلا التوضيح الثاني"
    case .lessLikeThis(let values):
      "درجاته تبدأ من 0 أو 1، وكانت من \(formats.count(values.lowerBound)) إلى \(formats.count(values.upperBound))"
    case .required(let count): "الأسئلة التي كانت إجبارية: \(formats.count(count)). هنا يجوز ترك كل سؤال"
    case .groupTitles(let titles): "بلا عناوين المجموعات: \(titles.short(formats))"
    case .intro(let text): "بقيت مقدمة رضا، وفيها الوعد لمن يجيب. مقدمة النموذج: «\(text.short)»"
    case .thanks(let text): "بقي شكر رضا. شكر النموذج: «\(text.short)»"
    case .otherLanguages(let languages): "لم تُؤخذ ترجماته: \(languages.short(formats))"
    case .foreignWords(let language):
      "كلامه بلغة أخرى (\(code(language))). وُضع في حقول الإنجليزية ليُترجم، ولا يراه المستفيد"
    case .guessedLanguage(let language): "لا يذكر لغته. قُرئ على أنه \(code(language))"
    case .missingWords(let language, let count):
      "أسئلة بلا كلام \(language == "ar" ? "بالعربية" : "بالإنجليزية"): \(formats.count(count)). اكتبوه قبل النشر"
    case .overall(let key): "السؤال العام الذي يلخّص الرضا: \(code(key)). غيّروه إن كان غيره"
    case .noOverall: "لا تقييم فيه يصلح سؤالاً عاماً. أضيفوا واحداً"
    case .sections: "جواب كان ينهي النموذج أو يعيده من أوله. هنا يُكمل من يجيب"
    case .otherSheets(let names): "لم تُقرأ أوراق أخرى: \(names.short(formats))"
    case .settings(let names): "لم تُقرأ أعمدة: \(names.short(formats))"
    case .quotas: "بلا حصص: يجيب كل من دُعي"
    }
  }

  private static func arabic(_ identity: Identity) -> String {
    switch identity {
    case .name: "الاسم"
    case .phone: "رقم هاتف"
    case .email: "البريد الإلكتروني"
    case .number: "رقم هوية أو ملف"
    case .address: "العنوان"
    case .birth: "تاريخ الميلاد"
    }
  }
}
