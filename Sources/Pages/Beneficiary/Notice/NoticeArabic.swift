import Wording

extension NoticePhrase {
  func arabic(_ formats: Formats) -> String {
    switch self {
    case .thanksTitle: "وصلنا تقييمكم، شكراً لكم"
    case .thanksNext: "نجمع الإجابات كلها معاً، ونحسّن خدمتنا بها. يمكنكم إغلاق هذه الصفحة."
    case .thanksThen: "ماذا يحدث الآن؟"
    case .thanksEachMonth: "كل شهر ننظر في الإجابات كلها معاً، ونقرر ماذا نحسّن."
    case .thanksEachQuarter: "كل ثلاثة أشهر ننظر في الإجابات كلها معاً، ونقرر ماذا نحسّن."
    case .thanksEachYear: "كل سنة ننظر في الإجابات كلها معاً، ونقرر ماذا نحسّن."
    case .thanksChanges: "ما الذي غيّرناه بعد أن سمعنا منكم؟"
    case .thanksClose: "يمكنكم إغلاق هذه الصفحة."
    case .usedTitle: "وصلنا تقييمكم، شكراً لكم"
    case .usedText: "استُخدم هذا الرابط، وهو لمرة واحدة. إجابتكم محفوظة معنا، ولا تظهر هنا لأحد."
    case .practiceOverTitle: "انتهت هذه التجربة"
    case .practiceOverText:
      "كان هذا رابطاً للتجربة فقط، لم يُحفظ مما أُرسل به شيء. من عنده صفحة الاستبيانات يجد فيها رابطاً جديداً."
    case .expiredTitle: "انتهت مدة هذا الرابط"
    case .expiredText: "لم يعد هذا الرابط يفتح صفحة التقييم. رأيكم يهمنا، وسندعوكم مرة أخرى بعد خدمتكم القادمة."
    case .unknownTitle: "لم نتعرف على هذا الرابط"
    case .unknownText: "ربما لم يُنسخ كاملاً، أو انتهت مدته منذ زمن. افتحوه من الرسالة نفسها، أو اكتبوا رمز بطاقتكم."
    case .busyTitle: "لحظة من فضلكم"
    case .busyText: "الخدمة مشغولة الآن، ورابطكم ما زال صالحاً. أعيدوا المحاولة بعد قليل."
    case .notKeptTitle: "أرسلوا مرة أخرى من فضلكم"
    case .notKeptText:
      "لم نتأكد من حفظ ما أرسلتموه. كل ما كتبتموه باقٍ في هذه الصفحة: انتظروا قليلاً ثم أرسلوه مرة أخرى بالزر الذي هنا. لن تُحسب إجاباتكم مرتين."
    case .sendAgain: "إرسال مرة أخرى"
    case .badRequestTitle: "لم نفهم هذا الطلب"
    case .badRequestText: "ارجعوا إلى الصفحة السابقة وحاولوا مرة أخرى."
    case .forbiddenTitle: "هذه الصفحة ليست متاحة لكم"
    case .forbiddenText: "إن كنتم تحتاجون إليها في عملكم، فاطلبوا صلاحيتها من مدير النظام."
    case .notFoundTitle: "لا توجد صفحة في هذا العنوان"
    case .notFoundText: "تأكدوا من العنوان، أو ارجعوا إلى الصفحة السابقة."
    case .methodTitle: "لا تُفتح هذه الصفحة بهذه الطريقة"
    case .methodText: "ارجعوا إلى الصفحة السابقة وحاولوا مرة أخرى."
    case .tooLargeTitle: "ما أُرسل أكبر من المسموح"
    case .tooLargeText: "اختصروا ما كتبتموه ثم أرسلوا مرة أخرى."
    case .tooManyTitle: "محاولات كثيرة"
    case .tooManyText: "انتظروا دقائق قليلة ثم حاولوا مرة أخرى."
    case .failureTitle: "حدث خلل عندنا"
    case .failureText: "الخلل منا لا منكم. أعيدوا المحاولة بعد قليل من فضلكم."
    case .restoringTitle: "تُستعاد النسخة الآن"
    case .restoringText:
      "تؤخذ نسخة مما هو قائم، ثم تحل النسخة المستعادة محله ويعود الموقع وحده خلال دقيقة في الغالب. ثم يدخل الجميع من جديد، وتقول صفحة النسخ الاحتياطية كيف انتهى ذلك."
    case .signIn: "الدخول"
    case .codeTitle: "اكتبوا رمز التقييم"
    case .codeText: "تجدون الرمز مطبوعاً في البطاقة أو الخطاب الذي وصلكم."
    case .codeLabel: "الرمز"
    case .codeHint: "لا فرق بين الأحرف الكبيرة والصغيرة، ولا حاجة إلى المسافات."
    case .codeOpen: "فتح صفحة التقييم"
    case .codeProblem: "لم نتعرف على هذا الرمز. تأكدوا من كل حرف، ثم حاولوا مرة أخرى."
    case .charityService: "تقييم خدماتنا"
    }
  }
}
