/// The steps of the policy up to the checking of data: reception, time, information, referral.
enum StepPhrases {
  private static let staff = "موظف/موظفه/موظفات/عامل/عامله/عمال/طاقم/منظمين/مشرف/مشرفين/مندوب"
  private static let manner = """
    لطيف/لطيفه/محترم/محترمه/خلوق/خلوقه/متعاون/متعاونه/طيب/طيبه/بشوش/بشوشه/راقي/راقيه/فظ/سيء/سيئ/سيئه/عابس/عصبي
    """

  static let reception = """
    استقبال
    ! استقبال طلب/طلبات/اتصالات/مكالمات/زكاه/تبرعات/رمضان/عيد
    استقبلنا/استقبلوني/استقبلونا/استقبلتوني/استقبلتونا/استقبلني/استقبلتني/يستقبلون/يستقبلونا/يستقبلوني/تستقبلون
    تعامل
    يتعامل/يتعاملون/تتعامل/تتعاملون … معنا/معي/معانا/معاي/مراجعين/مستفيدين
    ! تعامل مع/في موقع/تطبيق/نظام/رابط/منصه/برنامج
    حسن/سوء/طيب معامله
    معاملتهم/معاملتكم/معاملتها/معاملته
    معامله حسنه/طيبه/سيئه/زينه/راقيه/محترمه/جيده/ممتازه/رائعه/انسانيه/قاسيه/جافه/حلوه/كريمه
    عاملوني/عاملونا/عاملتوني/عاملتونا/عاملني/عاملتني/يعاملوني/يعاملونا/تعاملونا
    اسلوبهم/اسلوبه/اسلوبها/اسلوبكم
    اسلوب … موظف/موظفه/استقبال/كلام/جاف/سيء/طيب/محترم/زين/شين/فظ/وقح/استفزازي
    لباقه/لبق/لبقين/بشوش/بشوشه/ابتسامه/لطافه/لطفاء/بلطف
    بكل/وجه بشاشه
    بشاشتهم/بشاشتكم
    ترحيب/رحبوا/رحبتوا/يرحبون
    ! ترحيبي/ترحيبيه
    \(staff) … \(manner)
    ! \(staff) … صحه/وضع/حال/ظروف
    نفس/نفوس/نفسيه/نفسيات … ضيقه/شينه/خايسه/طيبه/حلوه
    ! صعب/صعبه/سهل/سهله تعامل
    موظف/موظفه/موظفات/طاقم/استقبال/باحث/باحثه لطيف/لطيفه/لطيفين/محترم/محترمه/محترمين/محترمات/خلوق/خلوقه/خلوقين/عصبي
    ناس/شباب/كلهم/كلكم محترمين/ذوق/خلوقين/محترمه
    قليل/قليله/قليلين/قله/بدون/عدم ذوق/ادب/احترام
    قمه/منتهى/بكل/كلها ذوق/ادب/اخلاق
    اخلاق
    باحترام/يحترمون/يحترم/احترموني/احترمونا/احترمتونا/تحترمون
    بكل/كل احترام
    احترام مراجع/مستفيد/ناس/مراجعين/مستفيدين
    ! اقول/اقولها/نقول … احترام
    ! مع كل/كامل احترام
    ! كل احترام وتقدير
    متعاون/متعاونه/متعاونات
    احتقار/احتقروني/احتقرونا/يحتقرون
    اهانه/اهانوني/اهانونا/اهانني/اهانتني/يهينون
    صرخ/صرخت/صرخوا/يصرخ/تصرخ/يصارخ/تصارخ … علي/علينا/فيني/فينا/وجهي
    رفع/رفعت/يرفع/ترفع صوته/صوتها/صوتهم
    ضيق/ضايق/ضايقه خلق/خلقه/خلقها/خلقهم
    طردوني/طردونا/طردني/طردتني/طردتونا
    سفهوني/سفهونا/يسفهون/مسفهين/تسفيه
    تجاهلوني/تجاهلونا/يتجاهلون/يتجاهلونا/تتجاهلون
    ذلوني/ذلونا/يذلون/يذلونا/مذله/اذلال
    كرامه
    استهزاء/يستهزئون/استهزؤوا/سخريه
    متكبر/متكبره/متكبرين/يتكبرون
    شايف/شايفه/شايفين نفسه/نفسها/نفسهم/حاله/حالهم
    مكشر/مكشره/مكشرين/تكشير/كشره
    وقح/وقحه/وقاحه/وقحين
    reception/receptionist/courteous/courtesy/polite/politely/politeness/impolite/rude/rudely/rudeness
    respectful/respectfully/disrespect/disrespectful/disrespected/welcomed/welcoming/friendly/unfriendly
    treated me/us/people/families
    received me/us … well/kindly/politely/badly/coldly/warmly
    kind/nice staff/employees/employee/people/lady/man
    staff/employees/employee/lady/they/she/he … was/were/are/is kind/nice/helpful
    very/so kind
    attitude/manners/humiliated/humiliating/insulted/insulting/smile/smiled/smiling
    shouted/yelled/shouting/yelling at
    with respect/dignity
    """

  static let adequateTime = """
    وقت كافي/كاف/الكافي
    وقت ما/لا/لم يكفي/كفى
    ما/لا/لم عطوني/عطونا/اعطوني/اعطونا/عطاني/يعطوني/يعطونا/يعطون/يعطيني/عطتني … وقت/فرصه/مجال
    عطوني/عطونا/اعطوني/اعطونا/اعطيتونا/عطيتونا/عطاني/اعطاني … وقت/فرصه/مجال
    اخذت/اخذنا وقتي/وقتنا
    ما/لا/لم سمعوني/سمعونا/سمعتونا/سمعوا/سمعني/يسمعون/يسمعوني/يسمعونا/يسمعني/تسمعون/تسمعونا/سمع/يسمع
    سمعوني/سمعونا/سمعتونا/سمعتوني/يسمعون/تسمعون … للاخر/كلامي/كلامنا/شكوانا/مشكلتي/مشكلتنا
    استماع/استمعوا/استمعتوا/يستمعون/استمع/انصات/ينصت/ينصتون/انصتوا
    ما/لا/لم خلوني/خلونا/خلاني/خلتني/يخلوني/يخلونا/يخليني … اتكلم/نتكلم/اشرح/نشرح/اكمل/نكمل/اخلص
    ما/لم كملت/كملنا/اكملت كلامي/كلامنا/سالفتي
    قاطعني/قاطعتني/قاطعوني/قاطعونا/يقاطعني/يقاطعون/يقاطعوني/يقاطعونا
    موظف/موظفه/كان/كانت/كانوا/كلهم مستعجل/مستعجله/مستعجلين
    صبور/صبوره/صبورين
    طول/طوله/وسع/سعه/سعة/رحابه/رحابة بال/بالهم/بالكم/صدر/صدوركم/صدركم/صدورهم/صدرهم
    صبركم/صبرهم/صبروا علينا/علي
    enough time
    time … explain/talk/speak
    gave/give/giving me/us … time
    no time for me/us
    listened/listen/listens … to/me/us/carefully/well/patiently
    didnt/dont/doesnt/not/never/nobody/wont listen/listened
    heard/hear me/us out
    interrupted/interrupting/rushed me/us
    employee/staff/they/he/she was/were/always rushed/rushing
    in a hurry
    patiently
    was/were/very/so patient
    patience with/to
    cut me/us off
    """

  static let completeInformation = """
    معلومه/معلومات
    ارشاد/ارشادات/ارشاديه/مرشد
    ! ارشاد اسري/اسريه/نفسي/اجتماعي/ديني
    لوحات/لوحه/لافته/لافتات … واضحه/تعريفيه/توضح
    ! معلوماتي/معلوماتنا
    وضحوا/وضحتوا/يوضحون/توضحون/يوضح/وضح/وضحت لي/لنا/للناس/للمستفيد
    توضيح/ايضاح
    ! للتوضيح/توضيحي/توضيحيه
    ما/لا/لم/مو/مب/مش/غير/ليست/ماهي/كانت/كان/كلام/شروط/اجراءات واضح/واضحه
    واضح/واضحه ومفهوم/ومفهومه
    شرحوا/شرحتوا/شرح/شرحت/يشرحون/تشرحون/يشرح … لي/لنا/بالتفصيل/كل/للناس
    ما/لا/لم احد/شرحوا/شرح/يشرحون يشرح/شرح/لي/لنا
    شرح وافي/واضح/مفصل/كافي
    وش/ايش/ما/شنو مطلوب
    شروط … غير/مو/مب/مش/واضحه/غامضه/نعرف/اعرف/نعرفها
    ما/لم فهمت/فهمنا/نفهم/افهم/فهموني/فهمونا
    ما/لا/لم عرفت/عرفنا/ندري/ادري/نعرف/اعرف … وش/ايش/كيف/شروط/مطلوب/اجراءات/نسوي/اسوي
    ما/لم علموني/علمونا/علمتونا/خبروني/خبرونا/خبرتونا/بلغونا/بلغوني/بلغتونا/قالوا/وضحوا … وش/ايش/شي/شيء/كيف/شروط/\
    مطلوب
    كل موظف/موظفه/واحد/مره يقول/تقول/يقولون/كلام/معلومه/شي
    متناقض/متناقضه/متناقضين/تناقض
    ارشدوني/ارشدونا/ارشدتوني/ارشدتونا/يرشدون/يرشدونا
    تفاصيل طلب/شروط/كافيه/اكثر
    غامض/غامضه/غموض
    ! my/our information
    information/explanation/explanations/unclear/confusing/confused/misinformed/contradictory/guidance
    ! time to explain … everything/me/the/us
    explained/explain/explains … to/everything/clearly/well/the/me/us
    not/very/everything/is/are/was/were/more clear
    didnt/dont/not/couldnt/never understand/understood
    each/every employee/one/person says/said/tells/told
    what … documents/papers/required
    requirements/conditions … not/clear/unclear/explained/know
    didnt/dont/not know … what/how/which
    """

  static let referral = """
    باحث/باحثه/باحثات
    ! باحث/باحثه عن
    بحث اجتماعي
    اخصائي/اخصائيه/الاخصائي/اخصائيين اجتماعي/اجتماعيه/نفسي/نفسيه
    حولوني/حولونا/حولني/حولتني/حولتوني/حولتونا/يحولوني/يحولونا/يحولني
    احالوني/احالونا/احالني/احالتني/احالتي/احالتنا
    تحويلي/تحويلنا/احاله الى/على/للباحث/للباحثه/لباحث
    يحول/يحولون/يحولك/يحولني/يقطني/يرميني … على/للثاني/لموظف/لقسم/لغيره
    من موظف/مكتب/قسم/شخص لموظف/لمكتب/لقسم/لشخص/الى
    دراسه حاله/حالتي/حالتنا/وضعي/وضعنا
    زياره منزليه/منزلي/ميدانيه
    زيارات منزليه/ميدانيه
    زاروني/زارونا/زارتنا/زارتني/زارني/زارنا
    ! زارونا/زارنا/زارني/زاروني … سجن/مستشفى
    social worker/workers/researcher/researchers/research
    case worker/workers/study/manager
    referred/referral/referrals/caseworker
    ! social media
    home visit/visits
    visited me/us
    visited … home/house
    transferred me/us to
    sent me/us to … researcher/worker/specialist/department/office/someone/another
    from … employee/office/department/desk to … employee/office/department/desk/another/other
    passed … between/around
    """

  static let dataVerified = """
    بيانات/بياناتي/بياناتنا
    معلوماتي/معلوماتنا
    حدثوا/حدثت/حدثنا/احدث/نحدث/يحدثون … بيانات/معلومات/ملف
    تحديث/مطابقه/تدقيق/مراجعه بيانات/معلومات/ملف/ارقام
    دققوا/تاكدوا/راجعوا/يدققون/يتاكدون/دقق/راجع/راجعتوا/تاكدتوا … معي/معنا/بيانات/معلومات/هويه/رقم/اسم/صحه/اوراق
    رقم/رقمي/جوالي/جوال/عنوان … غلط/خطا/قديم/تغير/متغير
    خطا/غلط في/بال رقم/اسم/بيانات/هويه/ايبان/عنوان/حساب
    خطا/غلط بالرقم/بالاسم/بالبيانات/بالهويه/بالايبان/بالعنوان
    اسم/اسمي غلط/خطا/مكتوب/ناقص
    كتبوا/كاتبين/سجلوا/مسجلين … غلط/خطا
    ايبان/الايبان/ايباني
    صوره هويه/سجل/بطاقه
    هويه … قديمه/منتهيه/غلط/خطا
    عدد افراد اسره/عائله/العائله/الاسره … غلط/خطا/ناقص/اقل
    my/our/personal/wrong/family/old details/data/information
    checked/check/verified/verify/reviewed/confirmed … details/data/information/papers/documents/id/name/number
    update/updated/updating … my/our/details/data/records/information
    wrong/old/misspelled name/number/phone/address/iban/account
    name/number/address/details was/were/is/are wrong/old/misspelled/outdated
    mistake/mistakes/error/errors in … name/data/details/file/record/records/number
    iban
    """
}
