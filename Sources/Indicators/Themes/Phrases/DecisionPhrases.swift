/// The steps of the policy from registration on: what people are told of the decision, its date, and what they get.
enum DecisionPhrases {
  static let toldProcedure = """
    لجنه/لجان
    قرار لجنه/جمعيه
    متى رد/ردكم/نتيجه/يردون/تردون/يوصل/يوصلنا/يجي/يجينا/يجيني/ترد/قبول/موعد/تطلع
    متى … رد/نتيجه/قبول/موعد
    ما/لم/لا/محد/ماحد حددوا/حدد/عطوني/عطونا/اعطوني/اعطونا/يعطون/يحددون/قالوا/علموني/علمونا/بلغونا/خبرونا/قال/\
    علمنا … موعد/متى/مده/تاريخ
    ما/لا نعرف/ندري/ادري/اعرف/عرفنا متى
    موعد/مده/فتره/تاريخ رد/ردكم/دراسه/نتيجه/قرار
    بدون/دون موعد/تحديد/تاريخ
    حددوا/حددتوا/عطوني/عطونا/اعطونا/اعطوني/قالوا … موعد/مده/تاريخ
    ! موعد … مستشفى/محكمه/زياره/جلسه
    قالوا/قالت/قال/قالولي/قالولنا … اسبوع/اسبوعين/يومين/ايام/شهر/انتظر/انتظروا
    خلال/بعد اسبوعين/اسبوع … يردون/نرد/بنرد/يتصلون/نتصل
    قالوا/قال/قالت … بنرد/نرد/بيردون/نتصل/بنتصل/بيتصلون
    قالوا/قال/قالت راح/بن نرد/نتصل/يردون/يتصلون
    مجلس … يقرر/قرر/قرار
    committee
    board decides/decided/decision
    decision … made/date/take/takes
    told/tell/tells/say/said/informed/know/knew … when
    how long … take/takes/wait/reply/decision
    when … reply/answer/hear/decision/result
    reply/answer/decision date/period
    no date/deadline
    gave/give/given … date/deadline
    two weeks
    ! waited/waiting/for/after/took two weeks
    """

  static let replyOnTime = """
    ما/لم/لا/ولا/محد/ماحد ردوا/رديتوا/رددتوا/يردوا/ردو/ترد/ردت/رد/ردتوا
    ما/لا احد/حد رد/ردوا
    احد/محد/ماحد رد/تواصل/اتصل/كلمني/كلمنا/رجع علي/علينا/معي/معنا/لنا/لي
    محد/ماحد رد/تواصل/كلمنا/كلمني
    ما/لم/لا جاني/جانا/وصلني/وصلنا/يصلني/يصلنا/يجيني/يجينا/جا/وصل/لقيت/لقينا/تلقيت/تلقينا/استلمت/حصلت/نتلقى/اتلقى \
    … رد/جواب/خبر/اتصال/نتيجه
    لا/بدون/دون/مافي/مافيه/مافيش رد/جواب/نتيجه
    ما/لا فيه/في/يوجد/هناك رد/جواب/نتيجه
    رد/ردكم/ردهم/جواب/نتيجه تاخر/تاخرت/متاخر/متاخره/بطيء/بطي/يتاخر/تتاخر/طول/تطول/يطول/سريع/سريعه
    رد/جواب كان/جدا/جاء/جا/جاني/جانا/وصلني/وصلنا/وصل … متاخر/سريع/بسرعه/موعد/بالموعد/بموعده/وقته/بوقته/بدري
    تاخر/تاخير/تاخروا/تاخرتوا/بطء/سرعه/تاخرهم/تاخيرهم … رد/ردود
    سريع/سريعين/بطيئين/متاخرين/سريعه في/ب/جدا رد/بالرد/ردود
    سريع/سريعين/بطيئين/متاخرين/متاخر/تاخروا/تاخرتوا/عجلوا/اسرعوا بالرد/برد/بردكم
    ردوا/رد/رديتوا/ترد/اتصلوا/تواصلوا … موعد/بالموعد/بموعده/وقته/بسرعه/بنفس
    انتظر/ننتظر/انتظار/بانتظار/انطر/ننطر/ناطرين/ناطر/منتظر/منتظرين/منتظره/انتظرت/انتظرنا … رد/ردكم/ردهم/جواب/\
    نتيجه/اتصال/قرار
    للحين/لين/لحد/الى/حتى/لي/الان/للان … ما/لم/بدون رد/ردوا/جاني/جانا/وصلني/وصلنا
    وعدوني/وعدونا/وعدتونا/قالوا … ولا/وما/ما/لم/ومحد ردوا/رد/اتصلوا/اتصل/كلموني/كلمونا
    ! يرد/يردون/تردون/ترد/رد/ردوا/يردوا/رديتوا … اتصال/اتصالات/جوال/تلفون/تليفون/هاتف/واتس/واتساب/وتساب/رساله/\
    رسائل/مكالمه/مكالمات/ارقام/سنترال/تويتر
    ! اتصال/اتصل/اتصلت/اتصلنا/نتصل/ندق/ادق/دقيت/دقينا/ارسلت/ارسلنا/رسلت/كلمت/واتس/واتساب/جوال/تلفون/هاتف/رسائل/\
    رساله … رد/ردوا/يرد/يردون/ترد/تردون/رديتوا/يردوا
    no/any/late/fast/quick/slow reply/response/replies
    ! no reply/response … phone/call/calls/whatsapp/message/messages/email/emails
    never/didnt/not/nobody/havent/hasnt/still replied/reply/responded/respond
    ! replied/reply/responded/respond … phone/call/calls/whatsapp/message/messages/email/emails
    reply/response/decision/answer … late/delayed/time/weeks/months/quickly/fast
    ! answer … phone/call/calls/questions/question
    havent/not/never/didnt heard/hear … back/anything/you
    nobody/noone/never/one/not/didnt called/contacted/call/contact me/us … back
    nobody/noone/never called/contacted me/us
    waiting/waited/wait for … reply/response/answer/decision/result
    replied/answered/responded on/in/within time/days/weeks
    replied/responded … quickly/late/fast/promptly
    """

  static let registration = """
    تسجيل/تسجيلي/تسجيلنا/التسجيل
    ! تسجيل دخول/خروج/صوتي/فيديو
    سجلوني/سجلونا/يسجلون/سجلتوني/سجلتونا/يسجلونا/يسجلوني/تسجلون
    ما/لم/لا/ولا سجلوا/سجل/يسجلوا/تسجل/انسجل/يتسجل
    سجلوا/سجل/سجلت … طلب/طلبي/طلبنا/ملف/ملفي/جمعيه
    نسجل/اسجل … جمعيه/عندكم/عندهم/طلب/موقع/رابط
    مسجل/مسجله/مسجلين … عندكم/عندهم/جمعيه/معكم/لديكم
    مو/مب/غير/ليس/لست/لسنا/مش مسجل/مسجله/مسجلين
    طلب/طلبي/طلبنا … ضاع/ضايع/مفقود/انحذف/محذوف/نسوه
    ما/لم لقوا/لقينا/وجدوا/يلقون … طلب/طلبي/طلبنا/ملف/ملفي/ملفنا/اسمي
    ضيعوا/ضاع/ضاعت/فقدوا/ضيعتوا/اضاعوا … طلب/طلبي/طلبنا/ملف/ملفي/ملفنا/اوراق/اوراقي/اوراقنا
    رقم/رقمي طلب/ملف
    فتح/فتحوا/فتحت/افتح/نفتح … ملف/ملفي
    رفع/تقديم طلب … سهل/صعب/موقع/رابط/يعلق/معلق/مغلق/سهوله
    باب/رابط تسجيل/تقديم
    استماره/استمارات/نموذج/نماذج
    تعبئه/عبيت/عبينا/اعبي/نعبي … طلب/نموذج/بيانات/استماره
    registration/register/registered/registering/enrolment/enrollment/enrolled/enrol/enroll
    application/request form/forms
    fill/filled/filling … form/forms/application
    lost/missing/misplaced … application/request/file/papers/documents
    application/request/file … lost/missing/misplaced
    opened/open a/my/our file
    sign/signed up
    """

  static let serviceDelivered = """
    استلمت/استلمنا/استلم/نستلم/تسلمت/تسلمنا
    استلام … سله/سلال/مساعده/مساعدات/معونه/كسوه/بطاقه/اعانه
    ! استلم/استلمت/استلمنا/نستلم/تلقيت/استلام … رد/رساله/جواب/اتصال/راتب
    وصلتني/وصلتنا/وصلت/توصل/تصل/وصول/توصلنا/تصلنا … مساعده/سله/سلال/معونه/بطاقه/قسيمه/كسوه/اعانه/معونات/مساعدات
    مساعده/سله/سلال/معونه/بطاقه/قسيمه/كسوه/اعانه/دعم/مبلغ … وصلت/وصلتني/وصلتنا/وصلنا/وصلني/وصل/جتنا/جتني/جاتنا/\
    جانا/جاني/ناقصه/انقطعت/وقفت/توقفت/نزل/نزلت/انصرف/انصرفت/تاخرت/تاخر
    ما/لم/لا/ولا وصلنا/وصلني/جانا/جاني/اخذنا/اخذت/حصلنا/حصلت/نحصل/احصل/شفنا/شفت/عطونا/عطوني/اعطونا/نلنا/استلمنا/\
    استلمت/صرفوا/صرفتوا/قدموا/قدمتوا … شي/شيء/اي/مساعده/دعم/خدمه/سله/منكم/منهم/ريال/معونه
    ! ما/لا/لم شفنا/شفت/جانا/جاني/لقينا … خير
    ما/لم/لا استفدنا/استفدت/نستفيد/استفيد/نستفد/استفد
    صرفوا/صرفتوا/انصرف/انصرفت/ينصرف/تصرف/صرف … لي/لنا/مساعده/مبلغ/سله/دعم/معونه/اعانه/كسوه
    نزل/نزلت/ينزل/تنزل/نزول/ايداع/اودعوا/تحويل/حولوا/حولتوا … مبلغ/مساعده/دعم/حساب/فلوس/اعانه/دفعه
    ! تحويل … طلب/ملف/باحث/قسم
    قطعوا/قطعتوا/انقطعت/وقفوا/وقفتوا/توقفت/وقفت/اوقفتوا/ايقاف/قطع/انقطاع … مساعده/دعم/اعانه/سله/معونه/مساعدات/\
    كفاله/خدمه
    توزيع/وزعوا/توزعون/يوزعون/وزعتوا … سله/سلال/مساعدات/مساعده/كسوه/لحوم/معونات
    رفض/رفضوا/رفضتوا/انرفض/ترفض/مرفوض/يرفضون … طلب/طلبي/طلبنا
    طلب/طلبي/طلبنا … رفض/انرفض/مرفوض/اترفض/رفضوه/رفضتوه/انقبل/قبلوه/مقبول
    قبول/قبلوا/قبلتوا/انقبل/قبلتم … طلب/طلبي/طلبنا
    ! قبول/مقبول … متى/موعد
    سددوا/سددتوا/سددتم/دفعوا/دفعتوا/سدد/دفعتم … عني/عنا/لنا/لي/ايجار/فاتوره/فواتير/كهرباء/دين/ديون
    ساعدتونا/ساعدتوني/ساعدونا/ساعدوني/ساعدتمونا
    ! ياليت/ليت/ارجو/ارجوكم/نرجو/تكفون/اتمنى/نتمنى/رجاء/ابي/ابيكم/نبيكم/الله … ساعدونا/ساعدوني/تساعدونا/تساعدوني
    تمت/انجزوا/خلصوا/انهوا/انهيتوا/خلصتوا/انتهت/خلصت … معاملتي/معاملتنا/خدمتي/خدمتنا/طلبي/طلبنا
    جزء/نصف/نص/بعض من مساعده/مبلغ/سله/طلب/خدمه
    سله … ناقصه/ناقص/نقص/كامله
    received/receive/receiving/got … basket/baskets/aid/assistance/money/card/voucher/clothes/service/nothing/\
    help/support
    ! received/got/receive … well/reply/response/call/answer/information
    didnt/not/never/havent/nothing/dont received/receive/got/get/gotten … anything/help/aid/support/service/yet/\
    nothing/money/basket
    basket/baskets/aid/assistance/help/money/card/support … arrived/came/delivered/reached/incomplete/stopped/missing
    was/were/been/got delivered
    delivery/delivered/delivers … basket/baskets/food/aid/service/house/home
    stopped/cut/ended/suspended … aid/help/support/assistance/payments
    rejected/refused/denied/declined/accepted/approved … request/application/me/us
    request/application … rejected/refused/denied/declined/accepted/approved
    paid … rent/bill/bills/debt/debts/fees
    helped me/us with
    """
}
