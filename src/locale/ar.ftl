### العربية. يُسمّى ما يذكره المقال «معلومة» أينما ورد؛ والأرقام بصورتها 1234567890 في كل مكان.

## Articles

letter-left = أ
letter-right = ب
sign-left = أ·
sign-right = ب·
article = المقال { $letter }
article-alone = مقال
only-in = في { $letter } فقط
not-in = ليس في { $letter }
quoted = «{ $words }»
and = { $one } و{ $other }
comma = ،{" "}
sentence = { $words }.

## Dates

month = { $month ->
    [1] يناير
    [2] فبراير
    [3] مارس
    [4] أبريل
    [5] مايو
    [6] يونيو
    [7] يوليو
    [8] أغسطس
    [9] سبتمبر
    [10] أكتوبر
    [11] نوفمبر
   *[other] ديسمبر
}
weekday = { $weekday ->
    [0] الاثنين
    [1] الثلاثاء
    [2] الأربعاء
    [3] الخميس
    [4] الجمعة
    [5] السبت
   *[other] الأحد
}
date = { $weekday } { $day } { $month } { $year }
date-time = { $date }، { $time }
same-day = في اليوم نفسه
same-time = في الوقت نفسه
later = نُشر { $letter } بعد الآخر بفارق { $length }
minutes = { $n ->
    [zero] { $n } دقيقة
    [one] دقيقة
    [two] دقيقتين
    [few] { $n } دقائق
    [many] { $n } دقيقة
   *[other] { $n } دقيقة
}
hours = { $n ->
    [zero] { $n } ساعة
    [one] ساعة
    [two] ساعتين
    [few] { $n } ساعات
    [many] { $n } ساعة
   *[other] { $n } ساعة
}
hours-minutes = { $hours ->
    [zero] { $hours } ساعة
    [one] ساعة
    [two] ساعتين
    [few] { $hours } ساعات
    [many] { $hours } ساعة
   *[other] { $hours } ساعة
}{" "}و{ $minutes ->
    [zero] { $minutes } دقيقة
    [one] دقيقة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}
days = { $n ->
    [zero] { $n } يوم
    [one] يوم
    [two] يومين
    [few] { $n } أيام
    [many] { $n } يومًا
   *[other] { $n } يوم
}

## Findings

conflict = تناقض
shared = مشترك
likely-shared = مشترك على الأرجح
conflict-n = تناقض { NUMBER($n) }
shared-n = مشترك { NUMBER($n) }
likely-n = مشترك على الأرجح { NUMBER($n) }
kind-number = عدد
kind-money = مبلغ
kind-percent = نسبة
kind-measure = قياس
kind-duration = مدة
kind-age = عمر
kind-date = تاريخ
kind-time = وقت
kind-name = اسم
kind-quotation = اقتباس
conflicts-count = { $n ->
    [zero] لا تناقض
    [one] تناقض واحد
    [two] تناقضان
    [few] { $n } تناقضات
    [many] { $n } تناقضًا
   *[other] { $n } تناقض
}
shared-count = { $n ->
   *[other] { $n } في كليهما
}
likely-count = { $n ->
   *[other] { $n } على الأرجح
}
only-count = { $n ->
   *[other] { $n } في { $letter } فقط
}
one-only-count = { $n ->
   *[other] { $n } في أحدهما فقط
}
words-count = { $n ->
    [zero] لا كلمات
    [one] كلمة واحدة
    [two] كلمتان
    [few] { $n } كلمات
    [many] { $n } كلمة
   *[other] { $n } كلمة
}
sentences-count = { $n ->
    [zero] لا جمل
    [one] جملة واحدة
    [two] جملتان
    [few] { $n } جمل
    [many] { $n } جملة
   *[other] { $n } جملة
}
facts-count = { $n ->
    [zero] لا معلومات
    [one] معلومة واحدة
    [two] معلومتان
    [few] { $n } معلومات
    [many] { $n } معلومة
   *[other] { $n } معلومة
}
sure = مؤكد بنسبة { NUMBER($share, style: "percent") }

## The finding of two articles in a sentence

both-empty = المقالان فارغان.
empty = المقال { $letter } فارغ.
no-facts = لا يذكر أي من النصين معلومة يمكن مقارنتها.
no-fact = لا يذكر المقال { $letter } معلومة يمكن مقارنتها.
nothing-against = لا يوجد بعد ما يُقارن به المقال { $letter }.
identical = النصان متطابقان كلمة بكلمة.
no-difference = { $words }، { $facts }، ولا فرق.
other-languages = المقالان بلغتين مختلفتين، فلا يمكن أن يُقارن فيهما إلا الأسماء والأرقام.
nothing-common = لا تجمع التقريرين أي معلومة مشتركة.
none-certain = لا ترد أي معلومة على وجه اليقين في التقريرين معًا.
likely-agree = { $n ->
    [zero] لا يتفق التقريران في شيء.
    [one] يتفق التقريران على الأرجح في <b>معلومة واحدة</b>، دون يقين.
    [two] يتفق التقريران على الأرجح في <b>معلومتين</b>، دون يقين.
    [few] يتفق التقريران على الأرجح في <b>{ $n } معلومات</b>، دون يقين.
    [many] يتفق التقريران على الأرجح في <b>{ $n } معلومة</b>، دون يقين.
   *[other] يتفق التقريران على الأرجح في <b>{ $n } معلومة</b>، دون يقين.
}
contradict = { $n ->
    [zero] لا يتناقض التقريران في شيء.
    [one] يتناقض التقريران في <b>معلومة واحدة</b>.
    [two] يتناقض التقريران في <b>معلومتين</b>.
    [few] يتناقض التقريران في <b>{ $n } معلومات</b>.
    [many] يتناقض التقريران في <b>{ $n } معلومة</b>.
   *[other] يتناقض التقريران في <b>{ $n } معلومة</b>.
}
agree = { $n ->
    [zero] لا يتفق التقريران في شيء، ولم يُعثر على تناقض.
    [one] يتفق التقريران في <b>معلومة واحدة</b>، ولم يُعثر على تناقض.
    [two] يتفق التقريران في <b>معلومتين</b>، ولم يُعثر على تناقض.
    [few] يتفق التقريران في <b>{ $n } معلومات</b>، ولم يُعثر على تناقض.
    [many] يتفق التقريران في <b>{ $n } معلومة</b>، ولم يُعثر على تناقض.
   *[other] يتفق التقريران في <b>{ $n } معلومة</b>، ولم يُعثر على تناقض.
}
agree-and-contradict = يتفق التقريران في { $shared ->
    [zero] <b>{ $shared } معلومة</b>
    [one] <b>معلومة واحدة</b>
    [two] <b>معلومتين</b>
    [few] <b>{ $shared } معلومات</b>
    [many] <b>{ $shared } معلومة</b>
   *[other] <b>{ $shared } معلومة</b>
}{" "}ويتناقضان في { $conflicts ->
    [zero] <b>{ $conflicts }</b>
    [one] <b>واحدة</b>
    [two] <b>اثنتين</b>
    [few] <b>{ $conflicts }</b>
    [many] <b>{ $conflicts }</b>
   *[other] <b>{ $conflicts }</b>
}.
copied-count = { $n ->
    [zero] لم يُنقل شيء منها حرفيًا.
    [one] واحدة منها منقولة حرفيًا عن مصدر واحد.
    [two] اثنتان منها منقولتان حرفيًا عن مصدر واحد.
    [few] { $n } منها منقولة حرفيًا عن مصدر واحد.
    [many] { $n } منها منقولة حرفيًا عن مصدر واحد.
   *[other] { $n } منها منقولة حرفيًا عن مصدر واحد.
}
likely-more = { $n ->
    [zero] ولا مشترك آخر على الأرجح.
    [one] ومعلومة أخرى مشتركة على الأرجح.
    [two] ومعلومتان أخريان مشتركتان على الأرجح.
    [few] و{ $n } معلومات أخرى مشتركة على الأرجح.
    [many] و{ $n } معلومة أخرى مشتركة على الأرجح.
   *[other] و{ $n } معلومة أخرى مشتركة على الأرجح.
}
only-more = { $n ->
    [zero] ولا معلومة ترد في أحدهما فقط.
    [one] ومعلومة أخرى ترد في أحدهما فقط.
    [two] ومعلومتان أخريان تردان في أحدهما فقط.
    [few] و{ $n } معلومات أخرى ترد في أحدهما فقط.
    [many] و{ $n } معلومة أخرى ترد في أحدهما فقط.
   *[other] و{ $n } معلومة أخرى ترد في أحدهما فقط.
}
alone-each = { $left ->
    [zero] لا معلومة في أ فقط، و{ NUMBER($right) } في ب فقط.
    [one] معلومة واحدة في أ فقط، و{ NUMBER($right) } في ب فقط.
    [two] معلومتان في أ فقط، و{ NUMBER($right) } في ب فقط.
    [few] { $left } معلومات في أ فقط، و{ NUMBER($right) } في ب فقط.
    [many] { $left } معلومة في أ فقط، و{ NUMBER($right) } في ب فقط.
   *[other] { $left } معلومة في أ فقط، و{ NUMBER($right) } في ب فقط.
}
common-count = { $n ->
    [zero] ولم يُعثر على شيء منها في كليهما.
    [one] واحد منها يرد في كليهما، وهو في جدول القيم.
    [two] اثنان منها يردان في كليهما، وهما في جدول القيم.
    [few] { $n } منها ترد في كليهما، وهي في جدول القيم.
    [many] { $n } منها ترد في كليهما، وهي في جدول القيم.
   *[other] { $n } منها ترد في كليهما، وهي في جدول القيم.
}

## Reports

report-title = مقارنة مقالين
report-compared = مقارنة { $one } و{ $other }
report-no-facts = لا يذكر أي من النصين شيئًا بعد.
report-no-fact = { $side ->
    [1] لا يذكر النص الأول شيئًا بعد.
   *[other] لا يذكر النص الثاني شيئًا بعد.
}
report-nothing-common = لا تجمع النصين أي معلومة مشتركة.
report-none = لا يتفق المقالان في أي معلومة على وجه اليقين.
report-contradict = { $n ->
    [zero] لا يتناقض المقالان في شيء.
    [one] يتناقض المقالان في معلومة واحدة.
    [two] يتناقض المقالان في معلومتين.
    [few] يتناقض المقالان في { $n } معلومات.
    [many] يتناقض المقالان في { $n } معلومة.
   *[other] يتناقض المقالان في { $n } معلومة.
}
report-agree = { $n ->
    [zero] لا يتفق المقالان في شيء ولا يتناقضان.
    [one] يتفق المقالان في معلومة واحدة ولا يتناقضان.
    [two] يتفق المقالان في معلومتين ولا يتناقضان.
    [few] يتفق المقالان في { $n } معلومات ولا يتناقضان.
    [many] يتفق المقالان في { $n } معلومة ولا يتناقضان.
   *[other] يتفق المقالان في { $n } معلومة ولا يتناقضان.
}
report-agree-and-contradict = يتفق المقالان في { $shared ->
    [zero] { $shared } معلومة
    [one] معلومة واحدة
    [two] معلومتين
    [few] { $shared } معلومات
    [many] { $shared } معلومة
   *[other] { $shared } معلومة
}{" "}ويتناقضان في { $conflicts ->
    [zero] { $conflicts }
    [one] واحدة
    [two] اثنتين
    [few] { $conflicts }
    [many] { $conflicts }
   *[other] { $conflicts }
}.
report-copied = { $n ->
    [zero] لا شيء منها يرد حرفيًا في كليهما.
    [one] واحدة منها ترد حرفيًا في كليهما.
    [two] اثنتان منها تردان حرفيًا في كليهما.
    [few] { $n } منها ترد حرفيًا في كليهما.
    [many] { $n } منها ترد حرفيًا في كليهما.
   *[other] { $n } منها ترد حرفيًا في كليهما.
}
report-likely = { $n ->
    [zero] ولا يُرجَّح اتفاقهما في غيرها.
    [one] ويُرجَّح اتفاقهما في واحدة أخرى.
    [two] ويُرجَّح اتفاقهما في اثنتين أخريين.
    [few] ويُرجَّح اتفاقهما في { $n } أخرى.
    [many] ويُرجَّح اتفاقهما في { $n } أخرى.
   *[other] ويُرجَّح اتفاقهما في { $n } أخرى.
}
report-conflicts = ما يتناقضان فيه
report-shared = ما يقوله كلاهما
report-seems-shared = ما يبدو أن كليهما يقوله
report-common = أسماء وأرقام في كليهما
report-same = تطابق ({ $kind }): { $value }
report-same-two = تطابق ({ $kind }): { $left }، { $right }
report-different = اختلاف ({ $kind }): { $left } في أ، و{ $right } في ب
report-against = { $left } مقابل { $right }
report-here-there = هنا { $left }، وهناك { $right }
report-same-kind = تطابق ({ $kind })
report-from-one-source = منقول حرفيًا عن مصدر واحد
report-word-for-word = كلمة بكلمة
report-moved = نُقل من موضعه
report-by-hand = مصحَّح يدويًا
report-certain = مؤكد
report-likely-share = مرجَّح، { NUMBER($share, style: "percent") }
report-only-in-one = في أحدهما فقط
cite-conflict = القولان متناقضان.
cite-values = القولان متناقضان: { $values }.
cite-copied = نقله كلاهما حرفيًا عن مصدر واحد: شاهد واحد لا شاهدان.
cite-shared = كلاهما يقول ذلك.
cite-likely = يبدو أن كليهما يقول ذلك.
cite-only = لا شيء في { $name } يقول ذلك أو يناقضه.
who-says-what = من يقول ماذا
status-contradicted = متناقض فيه
status-one-only = في واحد فقط
status-likely = مشترك على الأرجح
status-copied = منقول حرفيًا
status-shared = مشترك
status-conflict = تناقض
status-only-left = في الأول فقط
status-only-right = في الثاني فقط
certain = مؤكد
likely = مرجَّح
yes = نعم
no = لا
column-status = الحالة
column-certainty = اليقين
column-score = درجة اليقين
column-kind = النوع
column-left-value = قيمة الأول
column-right-value = قيمة الثاني
column-left-passage = عبارة الأول
column-right-passage = عبارة الثاني
column-copied = منقول حرفيًا
column-by-hand = يدويًا
column-articles = المقالات

## The first screen

source-of = مصدر المقال { $letter }
source-hint = المصدر، إن عُرف
date-of = تاريخ المقال { $letter }
date-hint = التاريخ
date-unread = لا يمكن قراءة هذا التاريخ. اكتبه هكذا: 2026-02-13.
paste-first = ألصق المقال الأول هنا
paste-second = ألصق المقال الثاني هنا
choose-file = اختيار ملف
choose-file-for = اختيار ملف للمقال { $letter }
drop-hint = أو أفلته هنا: نص أو HTML أو Markdown
keep = حفظ
kept = محفوظ
keep-do = حفظ المقال { $letter } على الرف
keep-full = حفظ المقال { $letter }: الرف ممتلئ
kept-already = محفوظ: المقال { $letter } على الرف
refused-kind = { $name } ليس ملف نص أو HTML أو Markdown.
refused-size = حجم { $name } أكبر من 4 ميغابايت.
refused-encoding = { $name } ليس نصًا بترميز UTF-8؛ يُرجى حفظه بهذا الترميز.
refused-binary = لا نص في { $name }.
refused-unreadable = تعذرت قراءة { $name }.
refused-more = { $n ->
    [zero] وقُرئت بقية الملفات.
    [one] وتعذرت قراءة ملف آخر.
    [two] وتعذرت قراءة ملفين آخرين.
    [few] وتعذرت قراءة { $n } ملفات أخرى.
    [many] وتعذرت قراءة { $n } ملفًا آخر.
   *[other] وتعذرت قراءة { $n } ملف آخر.
}
left-out = { $n ->
    [zero] الرف ممتلئ.
    [one] الرف ممتلئ؛ بقي مقال واحد خارجه.
    [two] الرف ممتلئ؛ بقي مقالان خارجه.
    [few] الرف ممتلئ؛ بقيت { $n } مقالات خارجه.
    [many] الرف ممتلئ؛ بقي { $n } مقالًا خارجه.
   *[other] الرف ممتلئ؛ بقي { $n } مقال خارجه.
}
compare = قارن
compare-all = قارن الكل ({ NUMBER($n) })
comparing = تجري المقارنة
after-both = حين يكتمل
texts-are-in = النصان
samples = أمثلة
open-sample = أو افتح مثالًا
own-text-kept = يبقى نصك محفوظًا
your-texts = نصوصك
promise = أكثر من تقريرين؟ احفظها على الرف، أو أفلت ثلاثة ملفات أو أكثر. تبقى كل النصوص في هذه الصفحة: لا يُرفع شيء، وهي تعمل من دون شبكة.
any-two = أي اثنين من { NUMBER($n) } تقارير، أو كلها
open = فتح
open-named = فتح { $name }
compare-all-of = قارن الكل ({ NUMBER($n) }): { $name }
sample-for = مثال للمقال { $letter }
shelf = الرف
your-shelf = رفّك
shelf-room = { NUMBER($n) } من { NUMBER($most) } مقالًا على الأكثر و1 ميغابايت من النص
shelf-room-saved = { NUMBER($n) } من { NUMBER($most) } مقالًا على الأكثر و1 ميغابايت من النص، محفوظة في هذا المتصفح
lay = { $letter }: وضع { $name } في هذا الجانب
remove = إزالة
remove-named = إزالة { $name }
shelf-now = على الرف الآن النص كما هو.
shelf-taken = أُنزل «{ $name }» من الرف.
shelf-put = وُضع «{ $name }» على الرف.
shelf-put-count = { $n ->
    [zero] لم يوضع شيء على الرف.
    [one] وُضع مقال واحد على الرف.
    [two] وُضع مقالان على الرف.
    [few] وُضعت { $n } مقالات على الرف.
    [many] وُضع { $n } مقالًا على الرف.
   *[other] وُضع { $n } مقال على الرف.
}
shelf-taken-count = { $n ->
    [zero] لم يُنزل شيء من الرف.
    [one] أُنزل مقال واحد من الرف.
    [two] أُنزل مقالان من الرف.
    [few] أُنزلت { $n } مقالات من الرف.
    [many] أُنزل { $n } مقالًا من الرف.
   *[other] أُنزل { $n } مقال من الرف.
}
colors = الألوان
colors-system = ألوان النظام
colors-light = ألوان فاتحة
colors-dark = ألوان داكنة
language = اللغة
both-texts = النصان معًا
undo = تراجع
redo = إعادة
swap = تبديل
clear = مسح
pasted-twice = هل أُلصق أحدهما مرتين؟
different-events = قد يتناولان حدثين مختلفين.
full-sentence-each = تكفي جملة كاملة في كل جانب.
full-sentence = تكفي جملة كاملة.
reports-on-shelf = { $n ->
    [zero] لا تقارير على رفّك.
    [one] على رفّك تقرير واحد.
    [two] على رفّك تقريران.
    [few] على رفّك { $n } تقارير.
    [many] على رفّك { $n } تقريرًا.
   *[other] على رفّك { $n } تقرير.
}
reports-on-shelf-do = قارنها كلها معًا، أو ضع أي اثنين منها جنبًا إلى جنب.
begin = ضع تقريرين عن الحدث نفسه جنبًا إلى جنب.
begin-why = لترى ما يقوله كلاهما، وما يقوله أحدهما فقط، وأين يتناقضان.
still-empty = المقال { $letter } ما زال فارغًا.
paste-first-report = ألصق التقرير الأول أو اكتبه أو أفلته هنا.
paste-second-report = ألصق التقرير الثاني أو اكتبه أو أفلته هنا.

## The view

tools = أدوات
edit = تحرير
share = مشاركة
export = تصدير
export-html = صفحة ويب (HTML)
export-markdown = نص (Markdown)
export-csv = جدول (CSV)
export-json = بيانات (JSON)
print = طباعة أو حفظ بصيغة PDF
show = إظهار
conflicts = التناقضات
likely-class = مرجَّح
heading-shared = مشترك: يقوله كلاهما
heading-likely = مشترك على الأرجح: يبدو أن كليهما يقوله
order-status = التناقضات أولًا
order-reading = بترتيب النص
order-certainty = الأوثق أولًا
order-kind = بحسب نوع القيمة
kinds-number = أعداد
kinds-money = مبالغ
kinds-percent = نسب
kinds-measure = قياسات
kinds-duration = مُدد
kinds-age = أعمار
kinds-date = تواريخ
kinds-time = أوقات
kinds-name = أسماء
kinds-quotation = اقتباسات
topic-figures = أرقام
topic-dates = تواريخ وأوقات
value-differs = يناقض
value-agrees = يوافق
value-likely = يوافق على الأرجح
value-both = يرد في كليهما
value-only = في { $letter } فقط
found = { NUMBER($rows) } من { NUMBER($all) } معلومة، { $hits ->
    [zero] لا نتائج
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $hits } نتائج
    [many] { $hits } نتيجة
   *[other] { $hits } نتيجة
}
shares = { NUMBER($a, style: "percent") } من أ و{ NUMBER($b, style: "percent") } من ب مشترك بينهما
shares-more = { NUMBER($a, style: "percent") } من أ و{ NUMBER($b, style: "percent") } من ب مشترك بينهما، وعلى الأرجح { NUMBER($more_a, style: "percent") } و{ NUMBER($more_b, style: "percent") } أيضًا
counterparts = { $name }، { $n ->
    [zero] بلا مقابل
    [one] مقابل واحد
    [two] مقابلان
    [few] { $n } مقابلات
    [many] { $n } مقابلًا
   *[other] { $n } مقابل
}
heard-before = { $name }:{" "}
opposite = نقيض
moved = منقول من موضعه
same-source = المصدر نفسه
verdict-conflict = تناقض مؤكد بنسبة { NUMBER($share, style: "percent") }
copied-head = منقول حرفيًا
one-witness = شاهد واحد لا شاهدان
why-alone = لم يُعثر في { $letter } على ما يقول ذلك أو يناقضه.
why-denied = يثبت أحدهما ما ينفيه الآخر.
why-moved = نُقلت الجملة: فهي في موضع آخر بين الجمل.
why-copied = عبارة طويلة ترد حرفيًا في كليهما: مصدر واحد نُقل عنه.
why-both-have = يرد في كليهما «{ $words }».
why-agree = «{ $left }» و«{ $right }» متفقان.
why-differ = في أ «{ $left }»، وفي ب «{ $right }».
reason-words = كلمات نادرة في كليهما: { $list }.
reason-names = أسماء في كليهما: { $list }.
reason-figures = أرقام متفقة: { $list }.
reason-quotation = يقتبس كلاهما الكلام نفسه.
reason-neighbors = والجمل المجاورة متقابلة أيضًا.
reason-verbatim = العبارتان متطابقتان كلمة بكلمة.
reason-reader = رُبطا يدويًا.
two-needed = يلزم نصان.
two-needed-lost = يلزم نصان. هل ضاع أحدهما في الطريق؟
same-twice = في الجانبين نص واحد. هل أُلصق المقال نفسه مرتين؟
same-event = هل يتناول هذان التقريران الحدث نفسه؟
replace = استبدال { $letter }
facts = المعلومات
no-fact-fits = لا معلومة توافق ذلك. يمكن إظهار فئة من جديد، أو اختيار كل الأنواع، أو البحث عن شيء آخر.
table = جدول
show-texts = إظهار النصين
full-height = الارتفاع كله
kind-of-value = نوع القيمة
all-kinds = كل الأنواع
order-of-facts = ترتيب المعلومات
no-value = لا قيمة من هذا النوع في أي من المقالين.
values = القيم
comparison = مقارنة
show-in-text = إظهار في النص
close = إغلاق
copy = نسخ
copied = نُسخ
not-copied = لم يُنسخ
join-with = ربط بـ…
not-same = ليست المعلومة نفسها
choose-passage = اختر العبارة التي تذكر هذه المعلومة في { $letter }:
cancel = إلغاء
undo-named = تراجع: { $name }
your-corrections = تصويباتك
parted = ليستا المعلومة نفسها: { $left } و{ $right }.
joined = المعلومة نفسها: { $left } و{ $right }.
orphaned = لم تعد هذه الكلمات في النصين.
show-counterpart = { $name }، إظهار المقابل
view = عرض
more = المزيد
swap-articles = تبديل المقالين
edit-texts = تحرير النصين
share-by-link = مشاركة برابط
scrolling = التمرير
lock-matches = مقترن بالمتطابق
lock-position = مقترن بالموضع
lock-free = حر
marks = العلامات
marks-calm = هادئة
marks-full = ألوان كاملة
ribbons = الأشرطة الواصلة
rails = شرائط النظرة العامة
single-keys = مفاتيح مفردة
all-keys = كل المفاتيح
keys = المفاتيح
keys-where = تعمل ما دام التركيز داخل المقارنة. ويمكن إيقاف المفاتيح المفردة من قائمة «عرض».
key-next = المعلومة التالية
key-previous = المعلومة السابقة
key-next-conflict = التناقض التالي
key-previous-conflict = التناقض السابق
key-unique = المعلومة التالية في هذا المقال وحده
key-next-sentence = الجملة التالية
key-previous-sentence = الجملة السابقة
key-search = البحث في المقالين
key-help = إظهار هذه المفاتيح
key-marks = من علامة إلى علامة في المقال
key-ends = العلامة الأولى والأخيرة
key-enter = فتح علامة؛ ومرة أخرى لمقابلها التالي
search-hint = ابحث فيهما
step-of = { NUMBER($at) } من { NUMBER($n) }
conflict-of = التناقض { NUMBER($at) } من { NUMBER($n) }
step-through = التنقل بين التناقضات
pairing = تقابل
show-in = إظهار في { $letter }
why = لماذا
parts = أجزاء المقارنة
article-named = المقال { $letter }، { $name }

## All articles of the shelf

reports = { $n ->
    [0] لا تقارير
    [1] تقرير واحد
    [2] تقريران
    [few] { $n } تقارير
    [many] { $n } تقريرًا
   *[other] { $n } تقرير
}
reports-compared = { $reports }: تجري المقارنة.
in-all = { $n ->
    [0] { $reports }: لا معلومة مؤكدة في جميعها،
    [one] { $reports }: <b>معلومة واحدة</b> ترد في جميعها،
    [two] { $reports }: <b>معلومتان</b> تردان في جميعها،
    [few] { $reports }: <b>{ $n } معلومات</b> ترد في جميعها،
    [many] { $reports }: <b>{ $n } معلومة</b> ترد في جميعها،
   *[other] { $reports }: <b>{ $n } معلومة</b> ترد في جميعها،
}
contradicted-by-one = { $n ->
    [0] ولم يُعثر على تناقض.
    [one] و<b>واحدة</b> يناقضها تقرير واحد على الأقل.
    [two] و<b>اثنتان</b> يناقضهما تقرير واحد على الأقل.
    [few] و<b>{ $n }</b> يناقضها تقرير واحد على الأقل.
    [many] و<b>{ $n }</b> يناقضها تقرير واحد على الأقل.
   *[other] و<b>{ $n }</b> يناقضها تقرير واحد على الأقل.
}
pairs-done = أُنجز { NUMBER($n) } من { NUMBER($all) } أزواج.
closest = الأقرب: { $most }. الأبعد: { $least }.
comparing-pairs = تجري مقارنة كل الأزواج
export-as-csv = تصدير CSV
export-as-markdown = تصدير Markdown
all-n = الكل ({ NUMBER($n) })
class-contradicted = متناقض فيه
class-several = في اثنين أو أكثر
class-likely = على الأرجح في اثنين أو أكثر
class-alone = في واحد فقط
tile-waiting = لم يُقارن { $pair } بعد
tile-shared = { $n ->
    [zero] من المعلومات: لا معلومة مشتركة بين { $pair }
    [one] من المعلومات: معلومة واحدة مشتركة بين { $pair }
    [two] من المعلومات: معلومتان مشتركتان بين { $pair }
    [few] من المعلومات: { $n } معلومات مشتركة بين { $pair }
    [many] من المعلومات: { $n } معلومة مشتركة بين { $pair }
   *[other] من المعلومات: { $n } معلومة مشتركة بين { $pair }
}
tile-conflicts = { $n ->
    [zero] تناقض بين { $pair }
    [one] تناقض بين { $pair }
    [two] تناقض بين { $pair }
    [few] تناقضات بين { $pair }
    [many] تناقضًا بين { $pair }
   *[other] تناقض بين { $pair }
}
tile-alone = : في { NUMBER($article) } وحده
every-pair = كل زوج
every-pair-how = فوق القطر: المعلومات المشتركة. وتحته: التناقضات. تفتح الخانة زوجها، وتنقل مفاتيح الأسهم من خانة إلى خانة.
alone = وحده
scale-shared = { NUMBER($share, style: "percent") } من المعلومات مشتركة
scale-conflicts = { $n ->
    [zero] لا تناقض
    [one] تناقض واحد
    [two] تناقضان
    [few] { $n } تناقضات
    [many] { $n } تناقضًا
   *[other] { $n } تناقض
}
says-how = المتناقض فيه أولًا، ثم بحسب عدد التقارير. الشَرطة تعني أنه لم يُعثر على شيء. تُفتح المعلومة فتظهر أقوال الجميع.
says-none = لا معلومة من الأنواع المختارة أعلاه.
nothing-found = لم يُعثر على شيء
several-copied = منقول حرفيًا عن مصدر واحد: شاهد واحد لا عدة شهود.
likely-after = ، على الأرجح

## Links

link-making = يُعَدّ الرابط.
link-not-opened = لم يُفتح الرابط
link-none = لا رابط
link-too-long = النصان أطول مما يحتمله رابط: سيبلغ { NUMBER($size) } كيلوبايت، وكثير من البرامج يقطع الروابط بعد { NUMBER($most) } كيلوبايت. يمكن تصدير صفحة ويب بدلًا منه.
link-too-large = النصان أكبر مما يحتمله رابط: أكثر من 2 ميغابايت.
link-newer = أُنشئ الرابط بإصدار أحدث من هذه الصفحة. أعد تحميل الصفحة، أو اطلب النصين نفسيهما.
link-damaged = الرابط تالف. ربما قُطع جزء منه في الطريق؛ فاطلبه من جديد.
link-unsupported = لا يستطيع هذا المتصفح إنشاء روابط كهذه ولا فتحها.
link-holds = يحوي الرابط نفسه النصين مع مصدريهما وتاريخيهما وتصويباتك. كل من لديه الرابط يستطيع قراءتهما. ولا يُرسل شيء إلى خادم.
link-name = الرابط
put-into-page = إدراج في صفحة ويب
put-into-page-how = يعرض هذا الـHTML المقالين مع مقارنتهما. تحمّل الصفحة البرنامج من هنا؛ ولئلا تعتمد على أحد، ضع ملفاته على خادمك.
copy-named = نسخ { $name }
copied-said = نُسخ.
not-copied-said = لم يُنسخ: المتصفح لا يسمح بذلك. انسخ النص يدويًا.
