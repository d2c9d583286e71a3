<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>ActionPlan</name>
    <message>
        <source>Action Plan</source>
        <translation>خطة العمل</translation>
    </message>
    <message>
        <source>The Action Plan has no recommendations yet.</source>
        <translation>لا تتضمن خطة العمل أي توصيات بعد.</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>الأولوية: %1</translation>
    </message>
    <message>
        <source>Addressee: %1</source>
        <translation>الجهة الموجَّه إليها: %1</translation>
    </message>
    <message>
        <source>Responsible: %1</source>
        <translation>الجهة المسؤولة: %1</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>الموعد النهائي: %1</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>القاعة</translation>
    </message>
    <message>
        <source>After midnight</source>
        <translation>بعد منتصف الليل</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>The summit has no days yet.</source>
        <translation>لا أيام للقمة بعد.</translation>
    </message>
    <message>
        <source>Nothing is on the programme of this day yet.</source>
        <translation>لا شيء في برنامج هذا اليوم بعد.</translation>
    </message>
    <message>
        <source>Chairs</source>
        <translation>رئاسة الجلسة</translation>
    </message>
    <message>
        <source>Moderators</source>
        <translation>إدارة الحوار</translation>
    </message>
    <message>
        <source>Panellists</source>
        <translation>المشاركون في النقاش</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>المتحدثون</translation>
    </message>
    <message>
        <source>Rapporteurs</source>
        <translation>المقررون</translation>
    </message>
    <message>
        <source>Interpreters</source>
        <translation>المترجمون الفوريون</translation>
    </message>
    <message>
        <source>Note-takers</source>
        <translation>مدوّنو الملاحظات</translation>
    </message>
</context>
<context>
    <name>AgendaEdits</name>
    <message>
        <source>Move “%1”</source>
        <translation>نقل «%1»</translation>
    </message>
</context>
<context>
    <name>AgendaRow</name>
    <message>
        <source>cancelled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>غير مؤكدة</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>سرية</translation>
    </message>
    <message>
        <source>Languages: %1</source>
        <translation>اللغات: %1</translation>
    </message>
    <message>
        <source>Interpretation: %1</source>
        <translation>الترجمة الفورية: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>a delegation</comment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>a role</comment>
        <translation>%1:</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgendaWords</name>
    <message>
        <source>%1 · %2</source>
        <comment>minutes and title</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 min planned</source>
        <translation>المخطط %1 د من أصل %2</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>%1: %2</source>
        <comment>a summit, part of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a place</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>, </source>
        <comment>between roles</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>now takes part</source>
        <translation>مشاركة جديدة</translation>
    </message>
    <message>
        <source>no longer takes part</source>
        <translation>لا مشاركة فيها بعد الآن</translation>
    </message>
    <message>
        <source>another role</source>
        <translation>دور آخر</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>القاعة</translation>
    </message>
    <message>
        <source>New – %1</source>
        <comment>a role</comment>
        <translation>الآن – %1</translation>
    </message>
    <message>
        <source>No longer – %1</source>
        <comment>a role</comment>
        <translation>سابقًا – %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more attendee(s)</source>
        <translation>
            <numerusform>لا زيادة في الحضور</numerusform>
            <numerusform>حاضر إضافي واحد</numerusform>
            <numerusform>حاضران إضافيان</numerusform>
            <numerusform>%n حاضرين إضافيين</numerusform>
            <numerusform>%n حاضرًا إضافيًا</numerusform>
            <numerusform>%n حاضر إضافي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer attendee(s)</source>
        <translation>
            <numerusform>لا نقص في الحضور</numerusform>
            <numerusform>نقص الحضور: واحد</numerusform>
            <numerusform>نقص الحضور: اثنان</numerusform>
            <numerusform>نقص الحضور: %n</numerusform>
            <numerusform>نقص الحضور: %n</numerusform>
            <numerusform>نقص الحضور: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>a role</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>اللافتة</translation>
    </message>
    <message>
        <source>Take the sign down: nothing is on here any more.</source>
        <translation>أزل اللافتة: لم يعد هنا شيء في البرنامج.</translation>
    </message>
    <message>
        <source>New sign</source>
        <translation>لافتة جديدة</translation>
    </message>
    <message>
        <source>Replace the sign</source>
        <translation>استبدل اللافتة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Changes since %1</source>
        <comment>date and time</comment>
        <translation>التغييرات منذ %1</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Door signs</source>
        <translation>لافتات الأبواب</translation>
    </message>
    <message>
        <source>Nothing has changed on the programme since %1.</source>
        <comment>date and time</comment>
        <translation>لم يتغيّر شيء في البرنامج منذ %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>سرية</translation>
    </message>
    <message>
        <source>new</source>
        <comment>a session</comment>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>takes place after all</source>
        <translation>أُعيدت إلى البرنامج</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>a session</comment>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>off the programme</source>
        <translation>أُخرجت من البرنامج</translation>
    </message>
    <message>
        <source>moved</source>
        <comment>a session</comment>
        <translation>نُقلت</translation>
    </message>
    <message>
        <source>ends at another time</source>
        <translation>تغيّر وقت انتهائها</translation>
    </message>
    <message>
        <source>another room</source>
        <translation>تغيّرت القاعة</translation>
    </message>
    <message>
        <source>another title</source>
        <translation>تغيّر العنوان</translation>
    </message>
    <message>
        <source>other languages</source>
        <translation>تغيّرت اللغات</translation>
    </message>
    <message>
        <source>tentative</source>
        <comment>a session</comment>
        <translation>غير مؤكدة</translation>
    </message>
    <message>
        <source>confirmed</source>
        <comment>a session</comment>
        <translation>مؤكدة</translation>
    </message>
    <message>
        <source>other people</source>
        <translation>تغيّر الأشخاص</translation>
    </message>
    <message>
        <source>another agenda</source>
        <translation>تغيّر جدول الأعمال</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>room, venue</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Languages: %1</source>
        <translation>اللغات: %1</translation>
    </message>
    <message>
        <source>Interpretation: %1</source>
        <translation>الترجمة الفورية: %1</translation>
    </message>
    <message>
        <source>No languages named</source>
        <translation>اللغات غير محددة</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>No addressee</source>
        <translation>بلا جهة موجَّه إليها</translation>
    </message>
    <message>
        <source>States</source>
        <translation>الدول</translation>
    </message>
    <message>
        <source>Businesses</source>
        <translation>الشركات</translation>
    </message>
    <message>
        <source>International financial institutions</source>
        <translation>المؤسسات المالية الدولية</translation>
    </message>
    <message>
        <source>Donors</source>
        <translation>الجهات المانحة</translation>
    </message>
    <message>
        <source>Intergovernmental organisations</source>
        <translation>المنظمات الحكومية الدولية</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالية</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>مقترحة</translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation>نوقشت</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>معدَّلة</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>معتمدة</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوبة</translation>
    </message>
    <message>
        <source>Follow-up planned</source>
        <translation>المتابعة مقررة</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>مُنجزة</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>رئاسة الجلسة</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>إدارة الحوار</translation>
    </message>
    <message>
        <source>Panellist</source>
        <translation>مشارك في النقاش</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>متحدث</translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation>مقرر</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>مترجم فوري</translation>
    </message>
    <message>
        <source>Note-taker</source>
        <translation>مدوّن ملاحظات</translation>
    </message>
    <message>
        <source>Attendee</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>غير متاح</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>منظمة</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>شبكة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>دولة</translation>
    </message>
    <message>
        <source>Intergovernmental body</source>
        <translation>هيئة حكومية دولية</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>الجمهور</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>المنظِّمون</translation>
    </message>
    <message>
        <source>Defender</source>
        <translation>مدافع عن الحقوق</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>منظِّم</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>مسؤول رسمي</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>جهة مانحة</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>صحافة</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>طاقم العمل</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>ضيف</translation>
    </message>
    <message>
        <source>Never listed</source>
        <translation>لا يُدرج في أي قائمة</translation>
    </message>
    <message>
        <source>Among participants only</source>
        <translation>بين المشاركين فقط</translation>
    </message>
    <message>
        <source>Publicly</source>
        <translation>علنًا</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>السؤال أولًا</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>تمت الموافقة</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>ممنوع دائمًا</translation>
    </message>
    <message>
        <source>No region</source>
        <translation>بلا منطقة</translation>
    </message>
    <message>
        <source>Africa</source>
        <translation>أفريقيا</translation>
    </message>
    <message>
        <source>The Americas</source>
        <translation>الأمريكتان</translation>
    </message>
    <message>
        <source>Asia and the Pacific</source>
        <translation>آسيا والمحيط الهادئ</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>أوروبا</translation>
    </message>
    <message>
        <source>Middle East and North Africa</source>
        <translation>الشرق الأوسط وشمال أفريقيا</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>جلسة افتتاحية</translation>
    </message>
    <message>
        <source>Plenary</source>
        <translation>جلسة عامة</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>حلقة نقاش</translation>
    </message>
    <message>
        <source>Parallel session</source>
        <translation>جلسة متوازية</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>ورشة عمل</translation>
    </message>
    <message>
        <source>Side meeting</source>
        <translation>اجتماع جانبي</translation>
    </message>
    <message>
        <source>Ceremony</source>
        <translation>حفل رسمي</translation>
    </message>
    <message>
        <source>Public action</source>
        <translation>فعالية عامة</translation>
    </message>
    <message>
        <source>Drafting</source>
        <translation>صياغة</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>استراحة</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>مقررة</translation>
    </message>
    <message>
        <source>Tentative</source>
        <translation>غير مؤكدة</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Room used twice</source>
        <translation>قاعة محجوزة مرتين</translation>
    </message>
    <message>
        <source>Person in two places</source>
        <translation>شخص في مكانين</translation>
    </message>
    <message>
        <source>Room not available</source>
        <translation>قاعة غير متاحة</translation>
    </message>
    <message>
        <source>Person not available</source>
        <translation>شخص غير متاح</translation>
    </message>
    <message>
        <source>Outside the day</source>
        <translation>خارج ساعات اليوم</translation>
    </message>
    <message>
        <source>Room too small</source>
        <translation>قاعة أصغر من اللازم</translation>
    </message>
    <message>
        <source>Sessions not placed yet</source>
        <translation>جلسات لم تُدرج في البرنامج بعد</translation>
    </message>
    <message>
        <source>Sessions without a room</source>
        <translation>جلسات بلا قاعة</translation>
    </message>
    <message>
        <source>Sessions without a chair or moderator</source>
        <translation>جلسات بلا رئاسة ولا إدارة حوار</translation>
    </message>
    <message>
        <source>Participants without a delegation</source>
        <translation>مشاركون بلا وفد</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Not enough time to get there</source>
        <translation>وقت انتقال غير كافٍ</translation>
    </message>
    <message>
        <source>Agenda too long</source>
        <translation>جدول أعمال أطول من اللازم</translation>
    </message>
    <message>
        <source>Interpreter in two places</source>
        <translation>مترجم فوري في مكانين</translation>
    </message>
    <message>
        <source>Attendee in two places</source>
        <translation>حاضر في مكانين</translation>
    </message>
    <message>
        <source>Same track at the same time</source>
        <translation>محور واحد في آن واحد</translation>
    </message>
    <message>
        <source>Parallel group out of step</source>
        <translation>مجموعة جلسات متوازية غير متزامنة</translation>
    </message>
    <message>
        <source>Role missing</source>
        <translation>دور ناقص</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>بلا قاعة</translation>
    </message>
    <message>
        <source>Language not understood</source>
        <translation>لغة غير مفهومة</translation>
    </message>
    <message>
        <source>Too few interpreters</source>
        <translation>مترجمون فوريون أقل من اللازم</translation>
    </message>
    <message>
        <source>No break</source>
        <translation>بلا استراحة</translation>
    </message>
    <message>
        <source>Sessions on end</source>
        <translation>ثلاث جلسات متتالية</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>مطبوع</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>مُصدَّر</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>المحور</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Floor language</source>
        <translation>لغة الكلام</translation>
    </message>
    <message>
        <source>Delegation of the chair</source>
        <translation>وفد رئاسة الجلسة</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>التعارضات</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>الإشغال</translation>
    </message>
    <message>
        <source>State of the session</source>
        <translation>حالة الجلسة</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>حسب النوع</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>حسب اليوم</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>حسب الشخص</translation>
    </message>
    <message>
        <source>By room</source>
        <translation>حسب القاعة</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>القاعات</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>المحاور</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>الوفود</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Interpreters</source>
        <translation>المترجمون الفوريون</translation>
    </message>
    <message>
        <source>Venue closed</source>
        <translation>الموقع مغلق</translation>
    </message>
    <message>
        <source>Equipment missing</source>
        <translation>معدات ناقصة</translation>
    </message>
    <message>
        <source>Changed since published</source>
        <translation>تغيّر منذ النشر</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Itineraries</source>
        <translation>برامج المشاركين</translation>
    </message>
    <message>
        <source>Door signs</source>
        <translation>لافتات الأبواب</translation>
    </message>
    <message>
        <source>Sign-in sheets</source>
        <translation>كشوف الحضور</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV، لجداول البيانات</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>مصنف Excel (XLSX)</translation>
    </message>
    <message>
        <source>Schedule XML</source>
        <translation>Schedule XML</translation>
    </message>
    <message>
        <source>Schedule JSON</source>
        <translation>Schedule JSON</translation>
    </message>
    <message>
        <source>CSV, for Indico</source>
        <translation>CSV، لـ Indico</translation>
    </message>
</context>
<context>
    <name>Colouring</name>
    <message>
        <source>No conflict</source>
        <translation>لا تعارض</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>تعارض</translation>
    </message>
    <message>
        <source>No track</source>
        <translation>بلا محور</translation>
    </message>
    <message>
        <source>No language</source>
        <translation>بلا لغة</translation>
    </message>
    <message>
        <source>Several languages</source>
        <translation>عدة لغات</translation>
    </message>
    <message>
        <source>No chair</source>
        <translation>بلا رئاسة</translation>
    </message>
    <message>
        <source>No delegation</source>
        <translation>بلا وفد</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Too many for the room</source>
        <translation>أكثر من سعة القاعة</translation>
    </message>
    <message>
        <source>Nearly full (90 % or more)</source>
        <translation>شبه ممتلئة (90% فأكثر)</translation>
    </message>
    <message>
        <source>At least half full</source>
        <translation>ممتلئة إلى النصف على الأقل</translation>
    </message>
    <message>
        <source>Less than half full</source>
        <translation>ممتلئة إلى أقل من النصف</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>تنبيه</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>seats</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>End</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Chairs and speakers</source>
        <translation>الرئاسة والمتحدثون</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>التعارضات</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>القاعات</translation>
    </message>
</context>
<context>
    <name>ColumnMapping</name>
    <message>
        <source>“%1” maps no column. Write it as “Column name=field”.</source>
        <translation>القيمة «%1» لا تربط أي عمود. اكتبها بصيغة «اسم العمود=الحقل».</translation>
    </message>
    <message>
        <source>There is no column “%1”. There are: %2.</source>
        <translation>لا يوجد عمود «%1». الخيارات: %2.</translation>
    </message>
    <message>
        <source>There is no field “%1”. There are: %2.</source>
        <translation>لا يوجد حقل «%1». الخيارات: %2.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>As one JSON object.</source>
        <translation>في كائن JSON واحد.</translation>
    </message>
    <message>
        <source>No conflicts.</source>
        <translation>لا توجد تعارضات.</translation>
    </message>
    <message>
        <source>make a new summit from a template</source>
        <translation>إنشاء قمة جديدة من قالب</translation>
    </message>
    <message>
        <source>counts, dates and version</source>
        <translation>الأعداد والتواريخ والإصدار</translation>
    </message>
    <message>
        <source>conflicts, one line each</source>
        <translation>التعارضات، سطر لكل منها</translation>
    </message>
    <message>
        <source>take in people, delegations, rooms or a schedule</source>
        <translation>استيراد أشخاص أو وفود أو قاعات أو برنامج</translation>
    </message>
    <message>
        <source>write an agenda, a list or the Action Plan</source>
        <translation>كتابة برنامج أو قائمة أو خطة العمل</translation>
    </message>
    <message>
        <source>Which FILE? Name the summit&apos;s file.</source>
        <translation>أيّ FILE؟ اذكر ملف القمة.</translation>
    </message>
    <message>
        <source>One FILE is enough; “%1” is one too many.</source>
        <translation>يكفي FILE واحد؛ «%1» زائد.</translation>
    </message>
    <message>
        <source>%1 was not closed properly last time; it was checked and is whole.</source>
        <translation>لم يُغلق الملف %1 على نحو سليم في المرة الأخيرة؛ وقد فُحص وهو سليم.</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>من %1 إلى %2، %3</translation>
    </message>
    <message>
        <source>File version %1</source>
        <translation>إصدار الملف: %1</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>أحد الخيارات: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The summit has %n day(s).</source>
        <translation>
            <numerusform>لا أيام للقمة.</numerusform>
            <numerusform>للقمة يوم واحد.</numerusform>
            <numerusform>للقمة يومان.</numerusform>
            <numerusform>للقمة %n أيام.</numerusform>
            <numerusform>للقمة %n يومًا.</numerusform>
            <numerusform>للقمة %n يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no day %1. %2</source>
        <comment>number, how many there are</comment>
        <translation>لا يوجد يوم رقمه %1. %2</translation>
    </message>
    <message>
        <source>Names no people.</source>
        <translation>لا تُذكر أسماء أشخاص.</translation>
    </message>
    <message numerus="yes">
        <source>%n confidential session(s) left out.</source>
        <translation>
            <numerusform>لم تُستبعد أي جلسة سرية.</numerusform>
            <numerusform>استُبعدت جلسة سرية واحدة.</numerusform>
            <numerusform>استُبعدت جلستان سريتان.</numerusform>
            <numerusform>استُبعدت %n جلسات سرية.</numerusform>
            <numerusform>استُبعدت %n جلسة سرية.</numerusform>
            <numerusform>استُبعدت %n جلسة سرية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leaves out %n session(s).</source>
        <translation>
            <numerusform>لم تُستبعد أي جلسة.</numerusform>
            <numerusform>استُبعدت جلسة واحدة.</numerusform>
            <numerusform>استُبعدت جلستان.</numerusform>
            <numerusform>استُبعدت %n جلسات.</numerusform>
            <numerusform>استُبعدت %n جلسة.</numerusform>
            <numerusform>استُبعدت %n جلسة.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 by alias; leaves out %3.</source>
        <comment>names so many people</comment>
        <translation>%1، بأسماء مستعارة: %2؛ المستبعدون: %3.</translation>
    </message>
    <message numerus="yes">
        <source>Names %n person(s)</source>
        <translation>
            <numerusform>تُذكر أسماء صفر من الأشخاص</numerusform>
            <numerusform>تُذكر أسماء شخص واحد</numerusform>
            <numerusform>تُذكر أسماء شخصين</numerusform>
            <numerusform>تُذكر أسماء %n أشخاص</numerusform>
            <numerusform>تُذكر أسماء %n شخصًا</numerusform>
            <numerusform>تُذكر أسماء %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is the summit itself. Choose another name after -o.</source>
        <translation>الملف %1 هو القمة نفسها. اختر اسمًا آخر بعد -o.</translation>
    </message>
    <message>
        <source>Where to? Name a file with -o OUT; -o - is standard output.</source>
        <translation>إلى أين؟ اذكر ملفًا بالخيار -o OUT؛ والخيار -o - هو المخرج القياسي.</translation>
    </message>
    <message>
        <source>There is no --format “%1” for %2; there are: %3.</source>
        <translation>لا يوجد --format «%1» لـ %2؛ الخيارات: %3.</translation>
    </message>
    <message>
        <source>--day takes a number, from 1 for the first day; “%1” is none.</source>
        <translation>الخيار --day يأخذ عددًا، و1 هو اليوم الأول؛ «%1» ليس عددًا.</translation>
    </message>
    <message>
        <source>For whom: %1. Public, which tells least, unless given.</source>
        <translation>لمن: %1. وإن لم يُذكر فهو public، وهو الأقل كشفًا.</translation>
    </message>
    <message>
        <source>Of the paper: %1.</source>
        <translation>لغة الوثيقة: %1.</translation>
    </message>
    <message>
        <source>Import what? Name it with --from PATH.</source>
        <translation>ما المراد استيراده؟ اذكره بالخيار --from PATH.</translation>
    </message>
    <message>
        <source>--into and --map are for CSV; a schedule says itself what goes where.</source>
        <translation>الخياران --into و--map لملفات CSV فقط؛ أما البرنامج فيحدد بنفسه موضع كل شيء.</translation>
    </message>
    <message>
        <source>Read %1: %2 added, %3 changed, %4 unchanged.</source>
        <translation>المقروء: %1 (المضاف: %2، المغيَّر: %3، دون تغيير: %4).</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>الصف %1</translation>
    </message>
    <message>
        <source>Row %1, “%2”</source>
        <translation>الصف %1، «%2»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This was a dry run: nothing has been changed.</source>
        <translation>كانت هذه تجربة فقط: لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The file to take in.</source>
        <translation>الملف المراد استيراده.</translation>
    </message>
    <message>
        <source>One of: %1. Found by itself where it is not given.</source>
        <translation>أحد الخيارات: %1. يُحدَّد تلقائيًا إن لم يُذكر.</translation>
    </message>
    <message>
        <source>What a CSV file holds: participants.</source>
        <translation>ما يحتويه ملف CSV: participants.</translation>
    </message>
    <message>
        <source>Which field a column is, as &quot;Column name=field&quot;. May be repeated.</source>
        <translation>الحقل الذي يقابله العمود، بصيغة «اسم العمود=الحقل». يمكن تكراره.</translation>
    </message>
    <message>
        <source>Tell what would happen, and change nothing.</source>
        <translation>بيان ما كان سيحدث دون تغيير أي شيء.</translation>
    </message>
    <message>
        <source>There is no --%1 “%2”; there are: %3.</source>
        <translation>لا يوجد --%1 «%2»؛ الخيارات: %3.</translation>
    </message>
    <message>
        <source>--%1 is missing; there are: %2.</source>
        <translation>ينقص الخيار --%1؛ الخيارات: %2.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>تعذّرت كتابة الملف %1: %2.</translation>
    </message>
    <message>
        <source>There is no display for a window. summitry --help tells what needs none.</source>
        <translation>لا توجد شاشة لفتح نافذة. يبيّن الأمر summitry --help ما لا يحتاج إليها.</translation>
    </message>
    <message>
        <source>Summitry plans a summit.</source>
        <translation>برنامج Summitry لتخطيط القمم.</translation>
    </message>
    <message>
        <source>open the window</source>
        <translation>فتح النافذة</translation>
    </message>
    <message>
        <source>summitry COMMAND --help tells a command&apos;s options. Exit codes: 0 done; 1 the answer is no (conflicts found); 2 bad use; 3 a file or input can&apos;t be read or written.</source>
        <translation>يبيّن summitry COMMAND --help خيارات الأمر. رموز الخروج: 0 تم؛ 1 الجواب لا (توجد تعارضات)؛ 2 استخدام خاطئ؛ 3 تعذّرت قراءة ملف أو مُدخل أو كتابته.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>عرض هذه المساعدة.</translation>
    </message>
    <message>
        <source>There is no option “%1”. summitry --help lists what there is.</source>
        <translation>لا يوجد خيار «%1». يسرد الأمر summitry --help ما هو متاح.</translation>
    </message>
    <message>
        <source>There is no command “%1”. summitry --help lists what there is.</source>
        <translation>لا يوجد أمر «%1». يسرد الأمر summitry --help ما هو متاح.</translation>
    </message>
    <message>
        <source>Standard output could not be written: %1.</source>
        <translation>تعذّرت الكتابة إلى المخرج القياسي: %1.</translation>
    </message>
    <message>
        <source>Hint: %1</source>
        <translation>تنبيه: %1</translation>
    </message>
    <message>
        <source>The history of this file begins at %1; everything counts as new.</source>
        <translation>يبدأ سجل هذا الملف في %1؛ ويُعدّ كل شيء جديدًا.</translation>
    </message>
    <message>
        <source>Since when? Give a moment: --since 2018-10-29T18:00, or printed or exported.</source>
        <translation>منذ متى؟ اذكر وقتًا: --since 2018-10-29T18:00، أو printed أو exported.</translation>
    </message>
    <message>
        <source>--since is for changes.</source>
        <translation>الخيار --since لـ changes فقط.</translation>
    </message>
    <message>
        <source>The agenda has not been printed from the window yet. Give a moment: --since 2018-10-29T18:00.</source>
        <translation>لم يُطبع البرنامج من النافذة بعد. اذكر وقتًا: --since 2018-10-29T18:00</translation>
    </message>
    <message>
        <source>The agenda has not been exported from the window yet. Give a moment: --since 2018-10-29T18:00.</source>
        <translation>لم يُصدَّر البرنامج من النافذة بعد. اذكر وقتًا: --since 2018-10-29T18:00</translation>
    </message>
    <message>
        <source>--since takes a moment like 2018-10-29T18:00, or printed or exported; “%1” is none.</source>
        <translation>الخيار --since يأخذ وقتًا مثل 2018-10-29T18:00، أو printed أو exported؛ «%1» ليس منها.</translation>
    </message>
    <message>
        <source>For changes, since when: a moment such as 2018-10-29T18:00, or printed or exported for the last time the window did that.</source>
        <translation>مع changes: وقت بتوقيت القمة، مثل 2018-10-29T18:00؛ أو printed أو exported، أي آخر مرة طُبع فيها البرنامج أو صُدّر من النافذة.</translation>
    </message>
    <message>
        <source>Set aside: %1</source>
        <translation>منحّى جانبًا: %1</translation>
    </message>
    <message>
        <source>Set aside: %1 (%2)</source>
        <translation>منحّى جانبًا: %1 (%2)</translation>
    </message>
    <message>
        <source>Also those that are set aside.</source>
        <translation>وكذلك التعارضات المنحّاة جانبًا.</translation>
    </message>
    <message>
        <source>There is no --%1 “%2” in this summit.</source>
        <translation>لا يوجد «%2» للخيار --%1 في هذه القمة.</translation>
    </message>
    <message>
        <source>Several have the name “%1”. Rename one of them, or export from the window.</source>
        <translation>هناك أكثر من واحد باسم «%1». غيّر اسم أحدهم أو صدِّر من النافذة.</translation>
    </message>
    <message>
        <source>--room, --track and --participant are for calendars: --what agenda --format ics.</source>
        <translation>الخيارات ‎--room و‎--track و‎--participant للتقاويم فقط: ‎--what agenda --format ics.</translation>
    </message>
    <message>
        <source>A calendar is of a day, a room, a track or a participant: give one of them.</source>
        <translation>التقويم ليوم أو قاعة أو محور أو مشارك: اذكر واحدًا منها فقط.</translation>
    </message>
    <message>
        <source>Of a calendar (ics), the sessions in this room alone.</source>
        <translation>للتقويم (ics): جلسات هذه القاعة وحدها.</translation>
    </message>
    <message>
        <source>Of a calendar, the sessions of this track alone.</source>
        <translation>للتقويم: جلسات هذا المحور وحده.</translation>
    </message>
    <message>
        <source>Of a calendar or of itineraries, this person’s alone.</source>
        <translation>من التقويم أو من برامج المشاركين: ما يخص هذا الشخص وحده.</translation>
    </message>
    <message>
        <source>The summit has no day yet.</source>
        <translation>ليس للقمة أي يوم بعد.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a paper, whom it names</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>--day is for the agenda, door signs, sign-in sheets, packs and sessions.</source>
        <translation>الخيار ‎--day للبرنامج ولافتات الأبواب وكشوف الحضور والملفات والجلسات.</translation>
    </message>
    <message>
        <source>Of the agenda, door signs, sign-in sheets and sessions, this day alone: 1 is the first. Of a pack, the day; tomorrow unless given.</source>
        <translation>من البرنامج ولافتات الأبواب وكشوف الحضور والجلسات، هذا اليوم وحده: 1 هو الأول. ومن الملف، اليوم؛ وهو الغد إن لم يُذكر.</translation>
    </message>
    <message>
        <source>What-ifs</source>
        <translation>الافتراضات</translation>
    </message>
    <message>
        <source>A website is a folder of pages: name one with -o FOLDER.</source>
        <translation>الموقع مجلد من الصفحات: سمِّه بالخيار ‎-o FOLDER.</translation>
    </message>
    <message>
        <source>A schedule is of all days: leave --day out.</source>
        <translation>ملف schedule يشمل كل الأيام: احذف ‎--day.</translation>
    </message>
    <message>
        <source>%1 for papers; for the agenda ics, schedule-xml, schedule-json and indico-csv too; html for the website; csv, xlsx for lists.</source>
        <translation>%1 للوثائق؛ وللبرنامج أيضًا ics وschedule-xml وschedule-json وindico-csv؛ وhtml للموقع؛ وcsv وxlsx للقوائم.</translation>
    </message>
    <message>
        <source>The file to write; - is standard output. Of a website, the folder.</source>
        <translation>الملف المراد كتابته؛ والعلامة - هي المخرج القياسي. وللموقع: المجلد.</translation>
    </message>
</context>
<context>
    <name>ConflictText</name>
    <message>
        <source>“%1” and “%2” are both in %3, %4.</source>
        <translation>الجلستان «%1» و«%2» في القاعة نفسها (%3)، %4.</translation>
    </message>
    <message>
        <source>%1 is needed in “%2” and in “%3”, %4.</source>
        <translation>حضور %1 مطلوب في «%2» وفي «%3» معًا، %4.</translation>
    </message>
    <message>
        <source>%1 is not available for “%2”, %3.</source>
        <translation>القاعة «%1» غير متاحة للجلسة «%2»، %3.</translation>
    </message>
    <message>
        <source>%1 is needed in “%2” but not available, %3.</source>
        <translation>حضور %1 مطلوب في «%2» لكنه غير ممكن في هذا الوقت، %3.</translation>
    </message>
    <message>
        <source>“%1” is on no day of the summit, %2.</source>
        <translation>الجلسة «%1» لا تقع في أي يوم من أيام القمة، %2.</translation>
    </message>
    <message>
        <source>“%1” is outside the day, which is open from %2 to %3, %4.</source>
        <translation>الجلسة «%1» خارج ساعات اليوم (من %2 إلى %3)، %4.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” expects %n people, but %2 holds %3, %4.</source>
        <translation>
            <numerusform>يُتوقع في الجلسة «%1» حضور صفر من الأشخاص، لكن سعة القاعة %2 لا تتجاوز %3، %4.</numerusform>
            <numerusform>يُتوقع في الجلسة «%1» حضور شخص واحد، لكن سعة القاعة %2 لا تتجاوز %3، %4.</numerusform>
            <numerusform>يُتوقع في الجلسة «%1» حضور شخصين، لكن سعة القاعة %2 لا تتجاوز %3، %4.</numerusform>
            <numerusform>يُتوقع في الجلسة «%1» حضور %n أشخاص، لكن سعة القاعة %2 لا تتجاوز %3، %4.</numerusform>
            <numerusform>يُتوقع في الجلسة «%1» حضور %n شخصًا، لكن سعة القاعة %2 لا تتجاوز %3، %4.</numerusform>
            <numerusform>يُتوقع في الجلسة «%1» حضور %n شخص، لكن سعة القاعة %2 لا تتجاوز %3، %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates with times</comment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a date and a span of time</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 interprets in “%2” and in “%3”, %4.</source>
        <translation>حضور %1 للترجمة الفورية مطلوب في «%2» وفي «%3» معًا، %4.</translation>
    </message>
    <message>
        <source>“%1” and “%2” of the track %3 run at the same time, %4.</source>
        <translation>الجلستان «%1» و«%2» من المحور %3 في الوقت نفسه، %4.</translation>
    </message>
    <message>
        <source>“%1” and “%2” of the group %3 do not start and end together, %4.</source>
        <translation>الجلستان «%1» و«%2» من المجموعة %3 لا تبدآن وتنتهيان معًا، %4.</translation>
    </message>
    <message>
        <source>“%1” has no room, %2.</source>
        <translation>الجلسة «%1» بلا قاعة، %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is on stage in %n sessions on end, from “%2” to “%3”, %4.</source>
        <translation>
            <numerusform>مشاركة %1 على المنصة مطلوبة في صفر من الجلسات دون فاصل، من «%2» إلى «%3»، %4.</numerusform>
            <numerusform>مشاركة %1 على المنصة مطلوبة في جلسة واحدة دون فاصل، من «%2» إلى «%3»، %4.</numerusform>
            <numerusform>مشاركة %1 على المنصة مطلوبة في جلستين دون فاصل، من «%2» إلى «%3»، %4.</numerusform>
            <numerusform>مشاركة %1 على المنصة مطلوبة في %n جلسات دون فاصل، من «%2» إلى «%3»، %4.</numerusform>
            <numerusform>مشاركة %1 على المنصة مطلوبة في %n جلسة دون فاصل، من «%2» إلى «%3»، %4.</numerusform>
            <numerusform>مشاركة %1 على المنصة مطلوبة في %n جلسة دون فاصل، من «%2» إلى «%3»، %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has %2 min between “%3” and “%4” in %5, but getting there takes %6 min, %7.</source>
        <translation>أمام %1 مدة %2 د بين «%3» و«%4» (%5)، لكن الانتقال يستغرق %6 د، %7.</translation>
    </message>
    <message>
        <source>The agenda of “%1” takes %2 min, but the session lasts %3 min, %4.</source>
        <translation>جدول أعمال «%1» يستغرق %2 د، ومدة الجلسة %3 د، %4.</translation>
    </message>
    <message>
        <source>%1 is registered for “%2” and for “%3”, %4.</source>
        <translation>اسم %1 مُدرج ضمن حضور «%2» وحضور «%3» معًا، %4.</translation>
    </message>
    <message>
        <source>%1 is registered for “%2” but needed in “%3”, %4.</source>
        <translation>اسم %1 مُدرج ضمن حضور «%2» لكنه مطلوب في «%3»، %4.</translation>
    </message>
    <message>
        <source>“%1” has neither a chair or moderator nor a rapporteur, %2.</source>
        <translation>الجلسة «%1» بلا رئاسة ولا إدارة حوار ولا مقرر، %2.</translation>
    </message>
    <message>
        <source>“%1” has no chair or moderator, %2.</source>
        <translation>الجلسة «%1» بلا رئاسة ولا إدارة حوار، %2.</translation>
    </message>
    <message>
        <source>“%1” has no rapporteur, %2.</source>
        <translation>الجلسة «%1» بلا مقرر، %2.</translation>
    </message>
    <message>
        <source>%1 is needed in “%2” but does not understand the floor (%3), %4.</source>
        <translation>حضور %1 مطلوب في «%2» لكن دون فهم لغة الكلام (%3)، %4.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” needs %n interpreters but has %2, %3.</source>
        <translation>
            <numerusform>تحتاج الجلسة «%1» إلى صفر من المترجمين الفوريين، والعدد الحالي %2، %3.</numerusform>
            <numerusform>تحتاج الجلسة «%1» إلى مترجم فوري واحد، والعدد الحالي %2، %3.</numerusform>
            <numerusform>تحتاج الجلسة «%1» إلى مترجمَين فوريَّين، والعدد الحالي %2، %3.</numerusform>
            <numerusform>تحتاج الجلسة «%1» إلى %n مترجمين فوريين، والعدد الحالي %2، %3.</numerusform>
            <numerusform>تحتاج الجلسة «%1» إلى %n مترجمًا فوريًا، والعدد الحالي %2، %3.</numerusform>
            <numerusform>تحتاج الجلسة «%1» إلى %n مترجم فوري، والعدد الحالي %2، %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no break in “%2”, %3.</source>
        <translation>لا استراحة أمام %1 في «%2»، %3.</translation>
    </message>
    <message>
        <source>%1 has no break from “%2” to “%3”, %4.</source>
        <translation>لا استراحة أمام %1 من «%2» إلى «%3»، %4.</translation>
    </message>
    <message>
        <source>“%1” is in %2, but %3 is open from %4 to %5 only, %6.</source>
        <translation>الجلسة «%1» في القاعة «%2»، لكن الموقع «%3» لا يفتح إلا من %4 إلى %5، %6.</translation>
    </message>
    <message>
        <source>“%1” is in %2 until %3, but %4 closes at %5, %6.</source>
        <translation>الجلسة «%1» في القاعة «%2» حتى %3، لكن الموقع «%4» يغلق في %5، %6.</translation>
    </message>
    <message>
        <source>“%1” is in %2 from %3, but %4 opens at %5, %6.</source>
        <translation>الجلسة «%1» في القاعة «%2» من %3، لكن الموقع «%4» يفتح في %5، %6.</translation>
    </message>
    <message>
        <source>“%1” needs %2, which %3 does not have, %4.</source>
        <translation>الجلسة «%1» تحتاج إلى: %2، وهو غير متوفر في القاعة «%3»، %4.</translation>
    </message>
    <message>
        <source>“%1” has lost its place since the programme went out, %2.</source>
        <translation>فقدت الجلسة «%1» موضعها منذ نشر البرنامج، %2.</translation>
    </message>
    <message>
        <source>“%1” has been cancelled since the programme went out, %2.</source>
        <translation>ألغيت الجلسة «%1» منذ نشر البرنامج، %2.</translation>
    </message>
    <message>
        <source>another time</source>
        <translation>وقت آخر</translation>
    </message>
    <message>
        <source>another room</source>
        <translation>قاعة أخرى</translation>
    </message>
    <message>
        <source>another title</source>
        <translation>عنوان آخر</translation>
    </message>
    <message>
        <source>another state</source>
        <translation>حالة أخرى</translation>
    </message>
    <message>
        <source>“%1” has %2 since the programme went out, %3.</source>
        <comment>%2: another time and another room</comment>
        <translation>أصبح للجلسة «%1» %2 منذ نشر البرنامج، %3.</translation>
    </message>
</context>
<context>
    <name>Delimited</name>
    <message>
        <source>“%1” is a spreadsheet, not CSV. Open it where it was made and save it as CSV.</source>
        <translation>الملف «%1» جدول بيانات وليس CSV. افتحه في البرنامج الذي أنشأه واحفظه بصيغة CSV.</translation>
    </message>
    <message>
        <source>Reading “%1” was stopped.</source>
        <translation>أُوقفت قراءة الملف «%1».</translation>
    </message>
    <message>
        <source>“%1” is empty. Choose a file whose first row names the columns.</source>
        <translation>الملف «%1» فارغ. اختر ملفًا يسمّي صفه الأول الأعمدة.</translation>
    </message>
    <message>
        <source>“%1”: the quotation mark opened in line %2 is never closed. Close it there, or save the file as CSV again.</source>
        <translation>الملف «%1»: علامة الاقتباس المفتوحة في السطر %2 لم تُغلق. أغلقها هناك، أو احفظ الملف بصيغة CSV من جديد.</translation>
    </message>
    <message>
        <source>“%1”: a cell in line %2 is longer than %3. Shorten it, and look for a quotation mark that is not closed.</source>
        <translation>الملف «%1»: خلية في السطر %2 أطول من %3. اختصرها، وابحث عن علامة اقتباس لم تُغلق.</translation>
    </message>
    <message>
        <source>“%1” holds more than a table of people can: over %2 rows or %3 cells. Split it into several files.</source>
        <translation>الملف «%1» يحتوي على أكثر مما يتسع له جدول أشخاص: ما يزيد على %2 من الصفوف أو %3 من الخلايا. قسّمه إلى عدة ملفات.</translation>
    </message>
</context>
<context>
    <name>DoorSigns</name>
    <message>
        <source>Door signs</source>
        <translation>لافتات الأبواب</translation>
    </message>
    <message>
        <source>No room is in use.</source>
        <translation>لا قاعة مستخدمة.</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>ملغاة</translation>
    </message>
</context>
<context>
    <name>EditCheck</name>
    <message>
        <source>The summit has changed in the meantime. Look at it again and repeat the step.</source>
        <translation>تغيّرت القمة في هذه الأثناء. راجعها ثم أعد الخطوة.</translation>
    </message>
    <message>
        <source>This refers to something that is no longer in the summit.</source>
        <translation>يشير هذا إلى شيء لم يعد موجودًا في القمة.</translation>
    </message>
    <message>
        <source>The summit itself can&apos;t be deleted.</source>
        <translation>لا يمكن حذف القمة نفسها.</translation>
    </message>
    <message>
        <source>This step names a record twice, or one without an id.</source>
        <translation>تذكر هذه الخطوة العنصر نفسه مرتين، أو عنصرًا بلا معرّف.</translation>
    </message>
    <message>
        <source>A file holds one summit.</source>
        <translation>يحتوي الملف على قمة واحدة فقط.</translation>
    </message>
    <message>
        <source>Something else in the summit refers to what would be deleted.</source>
        <translation>في القمة عنصر آخر يشير إلى ما سيُحذف.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>الجهة الموجَّه إليها</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>المقدمة</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Sub-points</source>
        <translation>النقاط الفرعية</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>الجهة المسؤولة</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>الموعد النهائي</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Origin sessions</source>
        <translation>الجلسات التي صدرت عنها</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>المتحدثون</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>المشارك</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>القاعة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>بداية اليوم</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>نهاية اليوم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>الاختصار</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>الشبكات</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>الاسم المستعار</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>الوفد</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>الإدراج في القوائم</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>التصوير</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>المغادرة</translation>
    </message>
    <message>
        <source>Travel and visa</source>
        <translation>السفر والتأشيرة</translation>
    </message>
    <message>
        <source>Lodging</source>
        <translation>الإقامة</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>النظام الغذائي</translation>
    </message>
    <message>
        <source>Access needs</source>
        <translation>احتياجات تيسير الوصول</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>العنوان الفرعي</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>المحور</translation>
    </message>
    <message>
        <source>Parallel group</source>
        <translation>مجموعة الجلسات المتوازية</translation>
    </message>
    <message>
        <source>Floor languages</source>
        <translation>لغات الكلام</translation>
    </message>
    <message>
        <source>Interpretation into</source>
        <translation>الترجمة الفورية إلى</translation>
    </message>
    <message>
        <source>Expected attendance</source>
        <translation>الحضور المتوقع</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>سرية</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>مثبّتة</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>المعرّف الخارجي</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>الجهات المنظِّمة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>مكان الانعقاد</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>الموقع الإلكتروني</translation>
    </message>
    <message>
        <source>Title of the Action Plan</source>
        <translation>عنوان خطة العمل</translation>
    </message>
    <message>
        <source>Preamble of the Action Plan</source>
        <translation>ديباجة خطة العمل</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان البريدي</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>كيفية الوصول</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>السعة</translation>
    </message>
    <message>
        <source>Interpretation booths</source>
        <translation>مقصورات الترجمة الفورية</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>المعدات</translation>
    </message>
    <message>
        <source>Minutes to other venues</source>
        <translation>الدقائق إلى المواقع الأخرى</translation>
    </message>
    <message>
        <source>Other session</source>
        <translation>الجلسة الأخرى</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>المدى</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Set aside on</source>
        <translation>تاريخ التنحية</translation>
    </message>
    <message>
        <source>Equipment needed</source>
        <translation>المعدات المطلوبة</translation>
    </message>
</context>
<context>
    <name>FieldEdit</name>
    <message numerus="yes">
        <source>Set “%1” of %n record(s)</source>
        <translation>
            <numerusform>ضبط «%1» في صفر من العناصر</numerusform>
            <numerusform>ضبط «%1» في عنصر واحد</numerusform>
            <numerusform>ضبط «%1» في عنصرين</numerusform>
            <numerusform>ضبط «%1» في %n عناصر</numerusform>
            <numerusform>ضبط «%1» في %n عنصرًا</numerusform>
            <numerusform>ضبط «%1» في %n عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>Move “%1” to %2</source>
        <translation>نقل «%1» إلى %2</translation>
    </message>
    <message>
        <source>Clear “%1” of “%2”</source>
        <translation>مسح «%1» من «%2»</translation>
    </message>
    <message>
        <source>Change “%1” of “%2”</source>
        <translation>تغيير «%1» في «%2»</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>القيمة «%1» ليست عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>“%1” is not a length. Write minutes, or hours and minutes as 1h30.</source>
        <translation>القيمة «%1» ليست مدة. اكتب عدد الدقائق، أو الساعات والدقائق مثل 1h30.</translation>
    </message>
    <message>
        <source>“%1” is not a date and time. Write it as 2018-10-29 14:30.</source>
        <translation>القيمة «%1» ليست تاريخًا ووقتًا. اكتبهما مثل ⁦2018-10-29 14:30⁩.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>القيمة «%1» ليست «نعم» ولا «لا».</translation>
    </message>
    <message>
        <source>“%1” is none of: %2.</source>
        <translation>القيمة «%1» ليست من الخيارات التالية: %2.</translation>
    </message>
    <message>
        <source>There is no “%1” under %2.</source>
        <translation>لا يوجد «%1» ضمن %2.</translation>
    </message>
    <message>
        <source>“%1” is not a language code. Write codes such as en, fr, ar.</source>
        <translation>القيمة «%1» ليست رمز لغة. اكتب رموزًا مثل en أو fr أو ar.</translation>
    </message>
    <message>
        <source>“%1” is not a time of day. Write it as 14:30.</source>
        <translation>القيمة «%1» ليست وقتًا من اليوم. اكتبه مثل 14:30.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as 2018-10-29.</source>
        <translation>القيمة «%1» ليست تاريخًا. اكتبه مثل ⁦2018-10-29⁩.</translation>
    </message>
    <message>
        <source>“%1” is not a colour. Write a number from 0 to 359.</source>
        <translation>القيمة «%1» ليست لونًا. اكتب عددًا من 0 إلى 359.</translation>
    </message>
</context>
<context>
    <name>FrameEdits</name>
    <message>
        <source>Add a day</source>
        <translation>إضافة يوم</translation>
    </message>
    <message>
        <source>Add a venue</source>
        <translation>إضافة موقع</translation>
    </message>
    <message>
        <source>Add a room</source>
        <translation>إضافة قاعة</translation>
    </message>
    <message>
        <source>Venue 1</source>
        <translation>الموقع 1</translation>
    </message>
    <message>
        <source>Add a track</source>
        <translation>إضافة محور</translation>
    </message>
    <message>
        <source>Add a parallel group</source>
        <translation>إضافة مجموعة جلسات متوازية</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>نقل «%1»</translation>
    </message>
</context>
<context>
    <name>ImportFormat</name>
    <message>
        <source>%1 is not there. Check the name and the folder.</source>
        <translation>الملف %1 غير موجود. تحقق من الاسم والمجلد.</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file in it.</source>
        <translation>المسار %1 مجلد. اذكر ملفًا فيه.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>تعذّرت قراءة الملف %1: %2.</translation>
    </message>
    <message>
        <source>%1 is a spreadsheet&apos;s own file. Save it there as CSV, and import that.</source>
        <translation>الملف %1 جدول بيانات. احفظه بصيغة CSV من برنامجه، ثم استورد الملف الناتج.</translation>
    </message>
    <message>
        <source>%1 is a database, not a list. If it is a summit, open it instead.</source>
        <translation>الملف %1 قاعدة بيانات وليس قائمة. إن كان قمة فافتحه بدلًا من استيراده.</translation>
    </message>
    <message>
        <source>%1 is a PDF. Ask for the list as CSV.</source>
        <translation>الملف %1 بصيغة PDF. اطلب القائمة بصيغة CSV.</translation>
    </message>
</context>
<context>
    <name>InputFile</name>
    <message>
        <source>There is no file “%1”. Check its name and folder.</source>
        <translation>لا يوجد ملف «%1». تحقق من اسمه ومجلده.</translation>
    </message>
    <message>
        <source>“%1” is a folder or a device. Choose a file.</source>
        <translation>«%1» مجلد أو جهاز. اختر ملفًا.</translation>
    </message>
    <message>
        <source>“%1” is too large to be read (%2). Split it into parts of at most %3.</source>
        <translation>الملف «%1» أكبر من أن يُقرأ (%2). قسّمه إلى أجزاء لا يزيد كل منها على %3.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2</source>
        <translation>تعذّرت قراءة الملف «%1»: %2</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read to its end: %2</source>
        <translation>تعذّرت قراءة الملف «%1» حتى نهايته: %2</translation>
    </message>
</context>
<context>
    <name>Issues</name>
    <message>
        <source>Set aside</source>
        <translation>منحّاة جانبًا</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>لا أحد بعينه</translation>
    </message>
    <message>
        <source>No room in particular</source>
        <translation>لا قاعة بعينها</translation>
    </message>
</context>
<context>
    <name>Itinerary</name>
    <message>
        <source>Nothing on the programme concerns you yet.</source>
        <translation>لا شيء في البرنامج يخصك حتى الآن.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>القاعة</translation>
    </message>
    <message>
        <source>tentative</source>
        <comment>a session</comment>
        <translation>غير مؤكدة</translation>
    </message>
    <message>
        <source>You: %1</source>
        <comment>roles</comment>
        <translation>دورك: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between roles</comment>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Interpretation: %1</source>
        <translation>الترجمة الفورية: %1</translation>
    </message>
    <message numerus="yes">
        <source>Leave by %1 (%n min)</source>
        <comment>time, how long it takes</comment>
        <translation>
            <numerusform>المغادرة قبل %1 (%n دقيقة)</numerusform>
            <numerusform>المغادرة قبل %1 (دقيقة واحدة)</numerusform>
            <numerusform>المغادرة قبل %1 (دقيقتان)</numerusform>
            <numerusform>المغادرة قبل %1 (%n دقائق)</numerusform>
            <numerusform>المغادرة قبل %1 (%n دقيقة)</numerusform>
            <numerusform>المغادرة قبل %1 (%n دقيقة)</numerusform>
        </translation>
    </message>
    <message>
        <source>Itineraries</source>
        <translation>برامج المشاركين</translation>
    </message>
    <message>
        <source>Nobody may be named here.</source>
        <translation>لا يجوز ذكر أحد هنا.</translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message>
        <source>%1 is there already</source>
        <translation>%1 موجود فيها بالفعل</translation>
    </message>
    <message>
        <source>%1 is not available then</source>
        <translation>%1 غير متاح في ذلك الوقت</translation>
    </message>
    <message>
        <source>%1 is in “%2”, %3</source>
        <translation>%1 في «%2»، %3</translation>
    </message>
    <message>
        <source>Add “%1” to “%2”</source>
        <translation>إضافة «%1» إلى «%2»</translation>
    </message>
    <message>
        <source>Drop on a session</source>
        <translation>أفلِته على جلسة</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a person and a session</comment>
        <translation>%1 ← %2</translation>
    </message>
    <message>
        <source>Nobody is needed in a break</source>
        <translation>لا حاجة إلى أحد في الاستراحة</translation>
    </message>
    <message>
        <source>Free then</source>
        <translation>متفرغ في ذلك الوقت</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n مشارك</numerusform>
            <numerusform>مشارك واحد</numerusform>
            <numerusform>مشاركان</numerusform>
            <numerusform>%n مشاركين</numerusform>
            <numerusform>%n مشاركًا</numerusform>
            <numerusform>%n مشارك</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>Summitry</source>
        <translation>Summitry</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ما يفعله</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>القوائم</translation>
    </message>
</context>
<context>
    <name>KeyTable</name>
    <message>
        <source>Timeline: getting around</source>
        <translation>الجدول الزمني: التنقل</translation>
    </message>
    <message>
        <source>Timeline: choosing</source>
        <translation>الجدول الزمني: التحديد</translation>
    </message>
    <message>
        <source>Timeline: moving</source>
        <translation>الجدول الزمني: النقل</translation>
    </message>
    <message>
        <source>Timeline: while dragging</source>
        <translation>الجدول الزمني: أثناء السحب</translation>
    </message>
    <message>
        <source>Cursor through empty time</source>
        <translation>تحريك المؤشر عبر الوقت الخالي</translation>
    </message>
    <message>
        <source>First or last session of the summit</source>
        <translation>الجلسة الأولى أو الأخيرة في القمة</translation>
    </message>
    <message>
        <source>Day before or after</source>
        <translation>اليوم السابق أو التالي</translation>
    </message>
    <message>
        <source>Extend the selection to the session before or after</source>
        <translation>مدّ التحديد إلى الجلسة السابقة أو التالية</translation>
    </message>
    <message>
        <source>Earlier or later; letting Alt go drops it</source>
        <translation>إلى وقت أسبق أو لاحق؛ وتُفلَت الجلسة برفع الإصبع عن Alt</translation>
    </message>
    <message>
        <source>To the day before or after</source>
        <translation>إلى اليوم السابق أو التالي</translation>
    </message>
    <message>
        <source>In one direction only; at an edge, on both sides</source>
        <translation>في اتجاه واحد فقط؛ وعند الحافة، من جانبي المنتصف</translation>
    </message>
    <message>
        <source>Back to where it was</source>
        <translation>العودة إلى المكان السابق</translation>
    </message>
    <message>
        <source>Make room: push later, insert and close the gap, swap; also when moving by keys</source>
        <translation>إفساح المكان: تأخير ما بعدها، أو إدخال مع سدّ الفراغ، أو تبديل؛ وبالمفاتيح أيضًا</translation>
    </message>
    <message>
        <source>Whole minutes, without snapping</source>
        <translation>بالدقيقة تمامًا، دون محاذاة</translation>
    </message>
    <message>
        <source>Session before or after, in the same lane</source>
        <translation>الجلسة السابقة أو التالية في الصف نفسه</translation>
    </message>
    <message>
        <source>First or last lane</source>
        <translation>الصف الأول أو الأخير</translation>
    </message>
    <message>
        <source>First or last session in the lane</source>
        <translation>الجلسة الأولى أو الأخيرة في الصف</translation>
    </message>
    <message>
        <source>Its active edge earlier or later</source>
        <translation>طرفها النشط أبكر أو أبعد</translation>
    </message>
    <message>
        <source>What follows in the lane moves too, up to a break; also when moving by keys</source>
        <translation>ما يلي في المسار يُنقل أيضاً حتى الاستراحة؛ وكذلك عند النقل بالمفاتيح</translation>
    </message>
    <message>
        <source>A start time, typed while moving by M</source>
        <translation>وقت البداية، يُكتب أثناء النقل بالمفتاح M</translation>
    </message>
    <message>
        <source>A copy; on the boundary of two sessions, both edges</source>
        <translation>نسخة؛ وعلى الحدّ بين جلستين، الطرفان معاً</translation>
    </message>
    <message>
        <source>Select or deselect the session; while held, a drag moves the view</source>
        <translation>تحديد الجلسة أو إلغاء تحديدها؛ وما دام المفتاح مضغوطًا فالسحب يحرّك العرض</translation>
    </message>
    <message>
        <source>A range of time, from the cursor on</source>
        <translation>مدى زمني ابتداءً من المؤشر</translation>
    </message>
    <message>
        <source>Give up what is going on; else clear the range of time, then the filter, then the selection</source>
        <translation>إلغاء ما يجري؛ وإلا فمسح المدى الزمني ثم التصفية ثم التحديد</translation>
    </message>
    <message>
        <source>Nearest session in the lane before or after</source>
        <translation>أقرب جلسة في الصف السابق أو التالي</translation>
    </message>
    <message>
        <source>Extend the selection to the lane before or after</source>
        <translation>مدّ التحديد إلى الصف السابق أو التالي</translation>
    </message>
    <message>
        <source>To the lane before or after</source>
        <translation>إلى الصف السابق أو التالي</translation>
    </message>
    <message>
        <source>Details of the session; in an empty place, a new one; unfold folded time</source>
        <translation>تفاصيل الجلسة؛ وفي مكان خالٍ جلسة جديدة؛ وبسط الوقت المطوي</translation>
    </message>
</context>
<context>
    <name>KeyText</name>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <comment>key</comment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <comment>key</comment>
        <translation>Shift</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an action and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>LaneOrder</name>
    <message>
        <source>Move “%1” among the rooms</source>
        <translation>نقل «%1» بين القاعات</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>The list was not written.</source>
        <translation>لم تُكتب القائمة.</translation>
    </message>
    <message>
        <source>There is no list of %1. There are lists of participants, delegations and sessions.</source>
        <translation>لا توجد قائمة «%1». توجد قوائم للمشاركين والوفود والجلسات.</translation>
    </message>
    <message>
        <source>There is no such column in a list of %1.</source>
        <translation>لا يوجد هذا العمود في قائمة «%1».</translation>
    </message>
    <message>
        <source>“%1” is not for this audience (%2). Leave the column out, or choose another audience.</source>
        <translation>العمود «%1» غير مخصص لهذه الفئة (%2). اترك العمود، أو اختر فئة أخرى.</translation>
    </message>
    <message>
        <source>A spreadsheet has no room for so many rows. Choose CSV.</source>
        <translation>لا يتسع جدول البيانات لهذا العدد من الصفوف. اختر CSV.</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>(untitled)</source>
        <translation>(بلا عنوان)</translation>
    </message>
    <message>
        <source>%1, %2 in “%3”</source>
        <translation>%1، %2 في «%3»</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1، من %2 إلى %3</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date format</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1 (“%2”)</source>
        <translation>%1 («%2»)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>abcdefghijklmnopqrstuvwxyz</source>
        <comment>for the sub-points of a list, in order</comment>
        <translation>أبجدهوزحطيكلمنسعفصقرشتثخذضظغ</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>For organisers only</source>
        <translation>للمنظِّمين فقط</translation>
    </message>
    <message>
        <source>For participants</source>
        <translation>للمشاركين</translation>
    </message>
    <message>
        <source>Made on %1, %2</source>
        <comment>date, time</comment>
        <translation>أُعدّ في %1، الساعة %2</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date format</comment>
        <translation>ddd d MMM</translation>
    </message>
</context>
<context>
    <name>ParticipantImport</name>
    <message>
        <source>Several people have the name “%1”. Add an e-mail address that tells which one is meant.</source>
        <translation>يحمل عدة أشخاص الاسم «%1». أضف عنوان بريد إلكتروني يحدد المقصود منهم.</translation>
    </message>
    <message>
        <source>There is no name in this row.</source>
        <translation>لا يوجد اسم في هذا الصف.</translation>
    </message>
    <message>
        <source>This is the person of line %1 again; the two were put together.</source>
        <translation>هذا هو الشخص المذكور في السطر %1 نفسه؛ وقد جُمع السطران معًا.</translation>
    </message>
    <message>
        <source>“%1” is no language known here. Write codes such as en, fr, ar.</source>
        <translation>القيمة «%1» ليست لغة معروفة هنا. اكتب رموزًا مثل en أو fr أو ar.</translation>
    </message>
    <message numerus="yes">
        <source>%n delegations were not known and are added.</source>
        <translation>
            <numerusform>لا وفود جديدة تُضاف.</numerusform>
            <numerusform>وفد واحد لم يكن معروفًا، وسيُضاف.</numerusform>
            <numerusform>وفدان لم يكونا معروفين، وسيُضافان.</numerusform>
            <numerusform>%n وفود لم تكن معروفة، وستُضاف.</numerusform>
            <numerusform>%n وفدًا لم تكن معروفة، وستُضاف.</numerusform>
            <numerusform>%n وفد لم تكن معروفة، وستُضاف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are known by their e-mail address under another name, which is changed.</source>
        <translation>
            <numerusform>لا أحد معروف بعنوان بريده الإلكتروني تحت اسم آخر.</numerusform>
            <numerusform>شخص واحد معروف بعنوان بريده الإلكتروني تحت اسم آخر، وسيُغيَّر الاسم.</numerusform>
            <numerusform>شخصان معروفان بعنواني بريدهما الإلكتروني تحت اسمين آخرين، وسيُغيَّر الاسمان.</numerusform>
            <numerusform>%n أشخاص معروفون بعناوين بريدهم الإلكتروني تحت أسماء أخرى، وستُغيَّر الأسماء.</numerusform>
            <numerusform>%n شخصًا معروفون بعناوين بريدهم الإلكتروني تحت أسماء أخرى، وستُغيَّر الأسماء.</numerusform>
            <numerusform>%n شخص معروفون بعناوين بريدهم الإلكتروني تحت أسماء أخرى، وستُغيَّر الأسماء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have the name of somebody else with another e-mail address, and are added beside them.</source>
        <translation>
            <numerusform>لا أحد يحمل اسم شخص آخر له عنوان بريد إلكتروني مختلف.</numerusform>
            <numerusform>شخص واحد يحمل اسم شخص آخر له عنوان بريد إلكتروني مختلف، وسيُضاف إلى جانبه.</numerusform>
            <numerusform>شخصان يحملان اسم شخص آخر له عنوان بريد إلكتروني مختلف، وسيُضافان إلى جانبه.</numerusform>
            <numerusform>%n أشخاص يحملون أسماء آخرين لهم عناوين بريد إلكتروني مختلفة، وسيُضافون إلى جانبهم.</numerusform>
            <numerusform>%n شخصًا يحملون أسماء آخرين لهم عناوين بريد إلكتروني مختلفة، وسيُضافون إلى جانبهم.</numerusform>
            <numerusform>%n شخص يحملون أسماء آخرين لهم عناوين بريد إلكتروني مختلفة، وسيُضافون إلى جانبهم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden characters that do not belong in text were taken out.</source>
        <translation>
            <numerusform>لم يُحذف أي حرف خفي.</numerusform>
            <numerusform>حُذف حرف خفي واحد لا مكان له في النص.</numerusform>
            <numerusform>حُذف حرفان خفيان لا مكان لهما في النص.</numerusform>
            <numerusform>حُذفت %n أحرف خفية لا مكان لها في النص.</numerusform>
            <numerusform>حُذف %n حرفًا خفيًا لا مكان لها في النص.</numerusform>
            <numerusform>حُذف %n حرف خفي لا مكان لها في النص.</numerusform>
        </translation>
    </message>
    <message>
        <source>No column holds the people&apos;s names. Say which one does.</source>
        <translation>لا عمود يحتوي على أسماء الأشخاص. حدِّد العمود الذي يحتوي عليها.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>لم يُستورد شيء.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n participants</source>
        <translation>
            <numerusform>استيراد صفر من المشاركين</numerusform>
            <numerusform>استيراد مشارك واحد</numerusform>
            <numerusform>استيراد مشاركَين</numerusform>
            <numerusform>استيراد %n مشاركين</numerusform>
            <numerusform>استيراد %n مشاركًا</numerusform>
            <numerusform>استيراد %n مشارك</numerusform>
        </translation>
    </message>
    <message>
        <source>Dates like “%1” are read with the month first, since others here can’t be read otherwise.</source>
        <translation>تُقرأ التواريخ مثل «%1» بالشهر أولاً، لأن غيرها هنا لا يُقرأ بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Dates like “%1” could have the day or the month first; no other date here tells which. Look at one.</source>
        <translation>التواريخ مثل «%1» قد يكون فيها اليوم أولاً أو الشهر أولاً، ولا يبيّن ذلك أي تاريخ آخر هنا. تحقّق من أحدها.</translation>
    </message>
    <message>
        <source>“%1” can be read with the day or the month first, and this table has both. Write it as 2018-10-29.</source>
        <translation>يمكن قراءة «%1» باليوم أولاً أو بالشهر أولاً، وفي هذا الجدول كلاهما. اكتبه هكذا: 2018-10-29.</translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message>
        <source>Nothing was pasted.</source>
        <translation>لم يُلصق شيء.</translation>
    </message>
    <message>
        <source>This column is worked out from others and can&apos;t be changed.</source>
        <translation>يُحسب هذا العمود من أعمدة أخرى ولا يمكن تغييره.</translation>
    </message>
    <message>
        <source>Row %1 holds %2 cells, more than there are columns from here on.</source>
        <translation>عدد خلايا الصف %1 هو %2، وهذا أكثر من الأعمدة المتبقية من هنا فصاعدًا.</translation>
    </message>
    <message>
        <source>Row %1, “%2”: %3</source>
        <comment>pasted</comment>
        <translation>الصف %1، «%2»: %3</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n cell(s)</source>
        <translation>
            <numerusform>لصق صفر من الخلايا</numerusform>
            <numerusform>لصق خلية واحدة</numerusform>
            <numerusform>لصق خليتين</numerusform>
            <numerusform>لصق %n خلايا</numerusform>
            <numerusform>لصق %n خلية</numerusform>
            <numerusform>لصق %n خلية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, add %n row(s)</source>
        <comment>after: Paste 4 cells</comment>
        <translation>
            <numerusform>%1، وإضافة صفر من الصفوف</numerusform>
            <numerusform>%1، وإضافة صف واحد</numerusform>
            <numerusform>%1، وإضافة صفين</numerusform>
            <numerusform>%1، وإضافة %n صفوف</numerusform>
            <numerusform>%1، وإضافة %n صفًا</numerusform>
            <numerusform>%1، وإضافة %n صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clipboard holds %n row(s), more than there are from here on. Add rows first, then paste again.</source>
        <translation>
            <numerusform>تحتوي الحافظة على صفر من الصفوف، وهذا أكثر مما تبقّى من هنا فصاعدًا. أضف صفوفًا أولًا ثم ألصق من جديد.</numerusform>
            <numerusform>تحتوي الحافظة على صف واحد، وهذا أكثر مما تبقّى من هنا فصاعدًا. أضف صفوفًا أولًا ثم ألصق من جديد.</numerusform>
            <numerusform>تحتوي الحافظة على صفين، وهذا أكثر مما تبقّى من هنا فصاعدًا. أضف صفوفًا أولًا ثم ألصق من جديد.</numerusform>
            <numerusform>تحتوي الحافظة على %n صفوف، وهذا أكثر مما تبقّى من هنا فصاعدًا. أضف صفوفًا أولًا ثم ألصق من جديد.</numerusform>
            <numerusform>تحتوي الحافظة على %n صفًا، وهذا أكثر مما تبقّى من هنا فصاعدًا. أضف صفوفًا أولًا ثم ألصق من جديد.</numerusform>
            <numerusform>تحتوي الحافظة على %n صف، وهذا أكثر مما تبقّى من هنا فصاعدًا. أضف صفوفًا أولًا ثم ألصق من جديد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>all rooms</source>
        <translation>كل القاعات</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>day, times, room</comment>
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>Swaps with “%1”</source>
        <translation>تبادل مع «%1»</translation>
    </message>
    <message>
        <source>Moves nobody</source>
        <translation>لا يُنقل أحد</translation>
    </message>
    <message numerus="yes">
        <source>%n seats fewer</source>
        <translation>
            <numerusform>لا مقاعد أقل</numerusform>
            <numerusform>مقعد واحد أقل</numerusform>
            <numerusform>مقعدان أقل</numerusform>
            <numerusform>%n مقاعد أقل</numerusform>
            <numerusform>%n مقعدًا أقل</numerusform>
            <numerusform>%n مقعد أقل</numerusform>
        </translation>
    </message>
    <message>
        <source>During “%1”</source>
        <translation>أثناء «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>لا تنبيهات</numerusform>
            <numerusform>تنبيه واحد</numerusform>
            <numerusform>تنبيهان</numerusform>
            <numerusform>%n تنبيهات</numerusform>
            <numerusform>%n تنبيهًا</numerusform>
            <numerusform>%n تنبيه</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <comment>between remarks</comment>
        <translation> · </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no day to put it on yet.</source>
        <translation>لا يوجد بعد أي يوم توضع فيه.</translation>
    </message>
    <message>
        <source>There is no room to put it in yet.</source>
        <translation>لا توجد بعد أي قاعة توضع فيها.</translation>
    </message>
    <message>
        <source>Most often the rooms are taken.</source>
        <translation>في أغلب الأحيان تكون القاعات مشغولة.</translation>
    </message>
    <message>
        <source>Most often the rooms cannot be used.</source>
        <translation>في أغلب الأحيان لا يمكن استخدام القاعات.</translation>
    </message>
    <message numerus="yes">
        <source>Most often the room is too small for %n people.</source>
        <translation>
            <numerusform>في أغلب الأحيان تكون القاعة أصغر من اللازم.</numerusform>
            <numerusform>في أغلب الأحيان تكون القاعة أصغر من أن تتسع لشخص واحد.</numerusform>
            <numerusform>في أغلب الأحيان تكون القاعة أصغر من أن تتسع لشخصين.</numerusform>
            <numerusform>في أغلب الأحيان تكون القاعة أصغر من أن تتسع لـ%n أشخاص.</numerusform>
            <numerusform>في أغلب الأحيان تكون القاعة أصغر من أن تتسع لـ%n شخصًا.</numerusform>
            <numerusform>في أغلب الأحيان تكون القاعة أصغر من أن تتسع لـ%n شخص.</numerusform>
        </translation>
    </message>
    <message>
        <source>It takes %1: most often it would end after the day closes.</source>
        <translation>مدتها %1: في أغلب الأحيان ستنتهي بعد إغلاق اليوم.</translation>
    </message>
    <message>
        <source>Most often %1 is not available.</source>
        <translation>في أغلب الأحيان لا يتوفر حضور %1.</translation>
    </message>
    <message>
        <source>Most often %1 could not get there in time.</source>
        <translation>في أغلب الأحيان يتعذر وصول %1 في الوقت المناسب.</translation>
    </message>
    <message>
        <source>Most often %1 is needed in another session.</source>
        <translation>في أغلب الأحيان يلزم حضور %1 في جلسة أخرى.</translation>
    </message>
    <message>
        <source>Most often the venue is closed.</source>
        <translation>في أغلب الأحيان يكون الموقع مغلقًا.</translation>
    </message>
    <message>
        <source>Most often the room lacks what it needs.</source>
        <translation>في أغلب الأحيان تنقص القاعةَ المعداتُ المطلوبة.</translation>
    </message>
    <message numerus="yes">
        <source>Pushes %n sessions, the last ends at %1</source>
        <translation>
            <numerusform>لا يؤخر أي جلسة، والأخيرة تنتهي في %1</numerusform>
            <numerusform>يؤخر جلسة واحدة تنتهي في %1</numerusform>
            <numerusform>يؤخر جلستين، تنتهي آخرهما في %1</numerusform>
            <numerusform>يؤخر %n جلسات، تنتهي آخرها في %1</numerusform>
            <numerusform>يؤخر %n جلسة، تنتهي آخرها في %1</numerusform>
            <numerusform>يؤخر %n جلسة، تنتهي آخرها في %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanEdits</name>
    <message>
        <source>Add a section</source>
        <translation>إضافة قسم</translation>
    </message>
    <message>
        <source>Add a section for each addressee</source>
        <translation>إضافة قسم لكل جهة موجَّه إليها</translation>
    </message>
    <message>
        <source>Add a recommendation</source>
        <translation>إضافة توصية</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>نقل «%1»</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print the agenda</source>
        <translation>طباعة البرنامج</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>معاينة…</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>The pages could not be printed: the printer or file refuses them.</source>
        <translation>تعذّرت طباعة الصفحات: الطابعة أو الملف لا يقبلها.</translation>
    </message>
    <message>
        <source>Page %1 could not be printed.</source>
        <translation>تعذّرت طباعة الصفحة %1.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>Called off.</source>
        <translation>أُلغي.</translation>
    </message>
</context>
<context>
    <name>QuickPlan</name>
    <message>
        <source>%1 is outside the hours of the day.</source>
        <translation>%1 خارج ساعات اليوم.</translation>
    </message>
</context>
<context>
    <name>Rebase</name>
    <message>
        <source>, </source>
        <comment>between fields</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>“%1” is no longer in the programme; what was tried with it is left out.</source>
        <translation>لم يعد «%1» موجودًا في البرنامج؛ تُرك ما جُرّب معه.</translation>
    </message>
    <message>
        <source>“%1” was changed in the programme too; here it stays as it was tried out: %2.</source>
        <translation>تغيّر «%1» في البرنامج أيضًا؛ ويبقى هنا كما جُرّب: %2.</translation>
    </message>
    <message>
        <source>“%1” was changed in the programme; here it is deleted all the same.</source>
        <translation>تغيّر «%1» في البرنامج؛ وهو محذوف هنا مع ذلك.</translation>
    </message>
    <message>
        <source>“%1” belongs in the programme to something that is deleted here, and goes with it or does without.</source>
        <translation>يتبع «%1» في البرنامج شيئًا محذوفًا هنا، فيُحذف معه أو يستغني عنه.</translation>
    </message>
    <message>
        <source>“%1” is still needed in the programme, and is not deleted here.</source>
        <translation>ما زال البرنامج بحاجة إلى «%1»، فلم يُحذف هنا.</translation>
    </message>
    <message>
        <source>“%1” refers to something that is no longer in the programme; it stays as it is there: %2.</source>
        <translation>يشير «%1» إلى شيء لم يعد في البرنامج؛ ويبقى كما هو هناك: %2.</translation>
    </message>
    <message>
        <source>“%1” refers to something that is no longer in the programme, and does without: %2.</source>
        <translation>يشير «%1» إلى شيء لم يعد في البرنامج، فيستغني عنه: %2.</translation>
    </message>
    <message>
        <source>“%1” belongs to something that is no longer in the programme, and is left out.</source>
        <translation>يتبع «%1» شيئًا لم يعد في البرنامج، فتُرك.</translation>
    </message>
    <message>
        <source>“%1” is left out. %2</source>
        <translation>تُرك «%1». %2</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Section</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>توصية</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>التوصيات</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>بند جدول أعمال</translation>
    </message>
    <message>
        <source>Agenda items</source>
        <translation>بنود جدول الأعمال</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>دور</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>التوافر</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>وفد</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>الوفود</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>مشارك</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>جلسة</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Summit</source>
        <translation>القمة</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>محور</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>المحاور</translation>
    </message>
    <message>
        <source>Parallel group</source>
        <translation>مجموعة جلسات متوازية</translation>
    </message>
    <message>
        <source>Parallel groups</source>
        <translation>مجموعات الجلسات المتوازية</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>موقع</translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>المواقع</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>قاعة</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>القاعات</translation>
    </message>
    <message>
        <source>Conflict set aside</source>
        <translation>تعارض منحّى جانبًا</translation>
    </message>
    <message>
        <source>Conflicts set aside</source>
        <translation>تعارضات منحّاة جانبًا</translation>
    </message>
</context>
<context>
    <name>Removal</name>
    <message>
        <source>Delete “%1”</source>
        <translation>حذف «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n record(s)</source>
        <translation>
            <numerusform>حذف صفر من العناصر</numerusform>
            <numerusform>حذف عنصر واحد</numerusform>
            <numerusform>حذف عنصرين</numerusform>
            <numerusform>حذف %n عناصر</numerusform>
            <numerusform>حذف %n عنصرًا</numerusform>
            <numerusform>حذف %n عنصر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n that belonged to it</source>
        <translation>
            <numerusform>%1 دون عناصر تابعة</numerusform>
            <numerusform>%1 وعنصر واحد تابع</numerusform>
            <numerusform>%1 وعنصرين تابعين</numerusform>
            <numerusform>%1 و%n عناصر تابعة</numerusform>
            <numerusform>%1 و%n عنصرًا تابعًا</numerusform>
            <numerusform>%1 و%n عنصر تابع</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Undo brings everything back.</source>
        <translation>تم %1. والتراجع يعيد كل شيء.</translation>
    </message>
</context>
<context>
    <name>SafeFile</name>
    <message>
        <source>%1 could not be written: %2. Free some space or choose another folder; what was there before is unchanged.</source>
        <translation>تعذّرت كتابة الملف %1: %2. أفرغ بعض المساحة أو اختر مجلدًا آخر؛ وما كان موجودًا من قبل لم يتغيّر.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder or name.</source>
        <translation>تعذّرت كتابة الملف %1: %2. اختر مجلدًا آخر أو اسمًا آخر.</translation>
    </message>
    <message>
        <source>The disk did not take all of it</source>
        <translation>لم يستوعب القرص الملف كله</translation>
    </message>
</context>
<context>
    <name>SafeFolder</name>
    <message>
        <source>%1 could not be written: %2. Choose another folder or name.</source>
        <translation>تعذرت كتابة %1: %2. اختر مجلدًا آخر أو اسمًا آخر.</translation>
    </message>
    <message>
        <source>%1 could not be written: the disk did not take all of it. Free some space or choose another folder; what was there before is unchanged.</source>
        <translation>تعذرت كتابة %1: لم يتسع القرص لكل ذلك. أفرغ بعض المساحة أو اختر مجلدًا آخر؛ وما كان هناك من قبل لم يتغير.</translation>
    </message>
    <message>
        <source>The folder was not written.</source>
        <translation>لم يُكتب المجلد.</translation>
    </message>
    <message>
        <source>there is a file of that name</source>
        <translation>يوجد ملف بهذا الاسم</translation>
    </message>
    <message>
        <source>there is a folder of that name, with other files in it</source>
        <translation>يوجد مجلد بهذا الاسم وفيه ملفات أخرى</translation>
    </message>
    <message>
        <source>the folder of that name is in use</source>
        <translation>المجلد الذي بهذا الاسم قيد الاستخدام</translation>
    </message>
    <message>
        <source>the folder refused the name</source>
        <translation>رفض المجلد الاسم</translation>
    </message>
</context>
<context>
    <name>ScheduleFrame</name>
    <message>
        <source>The file names no time zone; its times are taken as the summit&apos;s own.</source>
        <translation>لا يذكر الملف منطقة زمنية؛ وتُعدّ أوقاته بتوقيت القمة.</translation>
    </message>
    <message>
        <source>The file names no time zone; by its times it is %1. Set the summit&apos;s zone where that is not right.</source>
        <translation>لا يذكر الملف منطقة زمنية؛ وهي بحسب أوقاته %1. فإن لم يكن ذلك صحيحًا فاضبط المنطقة الزمنية للقمة.</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>الموقع</translation>
    </message>
</context>
<context>
    <name>ScheduleImport</name>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has no length that can be; %n minutes are taken.</source>
        <translation>
            <numerusform>ليست للجلسة «%1» مدة ممكنة؛ واعتُمدت لها %n دقيقة.</numerusform>
            <numerusform>ليست للجلسة «%1» مدة ممكنة؛ واعتُمدت لها دقيقة واحدة.</numerusform>
            <numerusform>ليست للجلسة «%1» مدة ممكنة؛ واعتُمدت لها دقيقتان.</numerusform>
            <numerusform>ليست للجلسة «%1» مدة ممكنة؛ واعتُمدت لها %n دقائق.</numerusform>
            <numerusform>ليست للجلسة «%1» مدة ممكنة؛ واعتُمدت لها %n دقيقة.</numerusform>
            <numerusform>ليست للجلسة «%1» مدة ممكنة؛ واعتُمدت لها %n دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>“%1” has no start and is left unplaced.</source>
        <translation>ليس للجلسة «%1» وقت بداية، وتبقى غير مُدرجة في البرنامج.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are added as participants, listed publicly.</source>
        <translation>
            <numerusform>لا أحد يُضاف إلى المشاركين.</numerusform>
            <numerusform>سيُضاف شخص واحد إلى المشاركين، ويُدرج علنًا في القوائم.</numerusform>
            <numerusform>سيُضاف شخصان إلى المشاركين، ويُدرجان علنًا في القوائم.</numerusform>
            <numerusform>سيُضاف %n أشخاص إلى المشاركين، ويُدرجون علنًا في القوائم.</numerusform>
            <numerusform>سيُضاف %n شخصًا إلى المشاركين، ويُدرجون علنًا في القوائم.</numerusform>
            <numerusform>سيُضاف %n شخص إلى المشاركين، ويُدرجون علنًا في القوائم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions that came from a file are not in this one; they are kept.</source>
        <translation>
            <numerusform>كل الجلسات الآتية من ملف موجودة في هذا الملف.</numerusform>
            <numerusform>جلسة واحدة أتت من ملف وليست في هذا الملف؛ وستبقى.</numerusform>
            <numerusform>جلستان أتتا من ملف وليستا في هذا الملف؛ وستبقيان.</numerusform>
            <numerusform>%n جلسات أتت من ملف وليست في هذا الملف؛ وستبقى.</numerusform>
            <numerusform>%n جلسة أتت من ملف وليست في هذا الملف؛ وستبقى.</numerusform>
            <numerusform>%n جلسة أتت من ملف وليست في هذا الملف؛ وستبقى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden characters that do not belong in text were taken out.</source>
        <translation>
            <numerusform>لم يُحذف أي حرف خفي.</numerusform>
            <numerusform>حُذف حرف خفي واحد لا مكان له في النص.</numerusform>
            <numerusform>حُذف حرفان خفيان لا مكان لهما في النص.</numerusform>
            <numerusform>حُذفت %n أحرف خفية لا مكان لها في النص.</numerusform>
            <numerusform>حُذف %n حرفًا خفيًا لا مكان لها في النص.</numerusform>
            <numerusform>حُذف %n حرف خفي لا مكان لها في النص.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>لم يُستورد شيء.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n sessions</source>
        <translation>
            <numerusform>استيراد صفر من الجلسات</numerusform>
            <numerusform>استيراد جلسة واحدة</numerusform>
            <numerusform>استيراد جلستين</numerusform>
            <numerusform>استيراد %n جلسات</numerusform>
            <numerusform>استيراد %n جلسة</numerusform>
            <numerusform>استيراد %n جلسة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScheduleReader</name>
    <message>
        <source>Nothing was imported.</source>
        <translation>لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>“%1” breaks off or is damaged in line %2: %3 Get the file again.</source>
        <translation>الملف «%1» مقطوع أو تالف في السطر %2: %3 احصل على الملف من جديد.</translation>
    </message>
    <message>
        <source>“%1”, line %2: the file holds a DOCTYPE, which could reach for other files. Remove it, or get the file without one.</source>
        <translation>الملف «%1»، السطر %2: يحتوي الملف على DOCTYPE قد يستدعي ملفات أخرى. احذفه، أو احصل على الملف من دونه.</translation>
    </message>
    <message>
        <source>“%1” is no schedule: it begins with &lt;%2&gt;. Ask for the schedule.xml of the event.</source>
        <translation>الملف «%1» ليس برنامجًا: فهو يبدأ بالعنصر &lt;%2&gt;. اطلب ملف schedule.xml الخاص بالحدث.</translation>
    </message>
</context>
<context>
    <name>SessionEdit</name>
    <message>
        <source>Split “%1”</source>
        <translation>تقسيم «%1»</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (تتمة)</translation>
    </message>
    <message>
        <source>Join “%1” and “%2”</source>
        <translation>ضم «%1» و«%2»</translation>
    </message>
    <message>
        <source>Make “%1” a panel</source>
        <translation>جعل «%1» حلقة نقاش</translation>
    </message>
    <message>
        <source>Make “%1” a break</source>
        <translation>جعل «%1» استراحة</translation>
    </message>
    <message numerus="yes">
        <source>Make %n sessions panels</source>
        <translation>
            <numerusform>جعل %n جلسة حلقات نقاش</numerusform>
            <numerusform>جعل جلسة واحدة حلقة نقاش</numerusform>
            <numerusform>جعل جلستين حلقتي نقاش</numerusform>
            <numerusform>جعل %n جلسات حلقات نقاش</numerusform>
            <numerusform>جعل %n جلسة حلقات نقاش</numerusform>
            <numerusform>جعل %n جلسة حلقات نقاش</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n sessions breaks</source>
        <translation>
            <numerusform>جعل %n جلسة استراحات</numerusform>
            <numerusform>جعل جلسة واحدة استراحة</numerusform>
            <numerusform>جعل جلستين استراحتين</numerusform>
            <numerusform>جعل %n جلسات استراحات</numerusform>
            <numerusform>جعل %n جلسة استراحات</numerusform>
            <numerusform>جعل %n جلسة استراحات</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a break at %1</source>
        <translation>إضافة استراحة في %1</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>استراحة</translation>
    </message>
    <message>
        <source>Parallel, %1</source>
        <comment>name of a group, by its start</comment>
        <translation>متوازية، %1</translation>
    </message>
    <message>
        <source>Parallel</source>
        <translation>متوازية</translation>
    </message>
    <message>
        <source>Dissolve the parallel group “%1”</source>
        <translation>حلّ مجموعة الجلسات المتوازية «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Put %n sessions in parallel</source>
        <translation>
            <numerusform>جعل صفر من الجلسات متوازية</numerusform>
            <numerusform>جعل جلسة واحدة متوازية</numerusform>
            <numerusform>جعل جلستين متوازيتين</numerusform>
            <numerusform>جعل %n جلسات متوازية</numerusform>
            <numerusform>جعل %n جلسة متوازية</numerusform>
            <numerusform>جعل %n جلسة متوازية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionInput</name>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>تغيير اسم «%1» إلى «%2»</translation>
    </message>
    <message>
        <source>Add “%1” to “%2”</source>
        <translation>إضافة «%1» إلى «%2»</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>تغيير «%1»</translation>
    </message>
    <message>
        <source>Add “%1” at %2</source>
        <translation>إضافة «%1»، %2</translation>
    </message>
    <message>
        <source>Add “%1” in %2, %3</source>
        <translation>إضافة «%1»، %2، %3</translation>
    </message>
</context>
<context>
    <name>SettingAside</name>
    <message numerus="yes">
        <source>Set %n conflict(s) aside</source>
        <translation>
            <numerusform>عدم تنحية أي تعارض</numerusform>
            <numerusform>تنحية تعارض واحد جانبًا</numerusform>
            <numerusform>تنحية تعارضين جانبًا</numerusform>
            <numerusform>تنحية %n تعارضات جانبًا</numerusform>
            <numerusform>تنحية %n تعارضًا جانبًا</numerusform>
            <numerusform>تنحية %n تعارض جانبًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n conflict(s) up again</source>
        <translation>
            <numerusform>عدم استئناف أي تعارض</numerusform>
            <numerusform>استئناف تعارض واحد</numerusform>
            <numerusform>استئناف تعارضين</numerusform>
            <numerusform>استئناف %n تعارضات</numerusform>
            <numerusform>استئناف %n تعارضًا</numerusform>
            <numerusform>استئناف %n تعارض</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInSheets</name>
    <message>
        <source>Sign-in sheets</source>
        <translation>كشوف الحضور</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>الوفد</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Nothing takes place.</source>
        <translation>لا شيء مقرر.</translation>
    </message>
</context>
<context>
    <name>SummitFile</name>
    <message>
        <source>There is no file %1. Check its name, and whether its disk is connected.</source>
        <translation>لا يوجد ملف %1. تحقق من اسمه ومن أن قرصه موصول.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2. Check that you may read it, and copy it to another disk if this one is failing.</source>
        <translation>تعذّرت قراءة الملف %1: %2. تحقق من أن لك حق قراءته، وانسخه إلى قرص آخر إن كان هذا القرص معطوبًا.</translation>
    </message>
    <message>
        <source>%1 is empty: it is no summit. Open a backup of it, or make a new summit.</source>
        <translation>الملف %1 فارغ وليس قمة. افتح نسخة احتياطية منه، أو أنشئ قمة جديدة.</translation>
    </message>
    <message>
        <source>%1 is not a summit: another program made it. Choose a file that ends in .summit.</source>
        <translation>الملف %1 ليس قمة، فقد أنشأه برنامج آخر. اختر ملفًا ينتهي اسمه بـ .summit</translation>
    </message>
    <message>
        <source>%1 was made by a later version of Summitry, and has been left as it is. Install that version to open it.</source>
        <translation>الملف %1 أنشأه إصدار أحدث من Summitry، وقد تُرك كما هو. ثبّت ذلك الإصدار لفتحه.</translation>
    </message>
    <message>
        <source>%1 is open in another window or on another computer. Close it there, or open it for reading only.</source>
        <translation>الملف %1 مفتوح في نافذة أخرى أو على حاسوب آخر. أغلقه هناك، أو افتحه للقراءة فقط.</translation>
    </message>
    <message>
        <source>%1 is damaged. Open a backup of it; keep this file, for it may still be repaired.</source>
        <translation>الملف %1 تالف. افتح نسخة احتياطية منه، واحتفظ بهذا الملف فقد يكون إصلاحه ممكنًا.</translation>
    </message>
    <message>
        <source>%1 or its folder can&apos;t be written. Open it for reading only, or copy it to a folder of your own.</source>
        <translation>لا يمكن الكتابة في الملف %1 أو في مجلده. افتحه للقراءة فقط، أو انسخه إلى مجلد يخصك.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Nothing has changed. Try again, or save a copy in another folder.</source>
        <translation>تعذّرت كتابة الملف %1: %2. لم يتغيّر شيء. حاول مجددًا، أو احفظ نسخة في مجلد آخر.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder or name.</source>
        <translation>تعذّرت كتابة الملف %1. اختر مجلدًا آخر أو اسمًا آخر.</translation>
    </message>
    <message>
        <source>There is no space left to write %1. Nothing has changed. Free some space, then try again.</source>
        <translation>لم تبقَ مساحة لكتابة الملف %1. لم يتغيّر شيء. أفرغ بعض المساحة ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>%1 has been moved, deleted or replaced while it was open. Nothing more is written to it. Save a copy of your work under another name.</source>
        <translation>نُقل الملف %1 أو حُذف أو استُبدل وهو مفتوح. لن يُكتب فيه شيء بعد الآن. احفظ نسخة من عملك باسم آخر.</translation>
    </message>
    <message>
        <source>There is a file %1 already. Choose another name.</source>
        <translation>يوجد ملف %1 من قبل. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>%1 is in use, and there is no folder in memory to hold a copy for reading. Close it where it is open.</source>
        <translation>الملف %1 قيد الاستخدام، ولا يوجد مجلد في الذاكرة يتسع لنسخة منه للقراءة. أغلقه حيث هو مفتوح.</translation>
    </message>
    <message>
        <source>%1 was not made: a new summit needs exactly one record of the summit itself.</source>
        <translation>لم يُنشأ الملف %1: تحتاج القمة الجديدة إلى سجل واحد لا غير للقمة نفسها.</translation>
    </message>
    <message>
        <source>%1 has been closed. Open it again to change it.</source>
        <translation>أُغلق الملف %1. افتحه من جديد لتغييره.</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>There is no template “%1”. There are: %2.</source>
        <translation>لا يوجد قالب «%1». الخيارات: %2.</translation>
    </message>
    <message>
        <source>New summit</source>
        <translation>قمة جديدة</translation>
    </message>
</context>
<context>
    <name>TemplateReader</name>
    <message>
        <source>“%1”, line %2: %3</source>
        <translation>الملف «%1»، السطر %2: %3</translation>
    </message>
    <message>
        <source>there is no “%1” in %2.csv.</source>
        <translation>لا يوجد «%1» في الملف %2.csv.</translation>
    </message>
    <message>
        <source>a template holds exactly one summit.</source>
        <translation>يحتوي القالب على قمة واحدة لا غير.</translation>
    </message>
    <message>
        <source>the key “%1” is already taken.</source>
        <translation>المفتاح «%1» مستخدم من قبل.</translation>
    </message>
    <message>
        <source>there is no field “%1”.</source>
        <translation>لا يوجد حقل «%1».</translation>
    </message>
    <message>
        <source>there are more cells than columns.</source>
        <translation>الخلايا أكثر من الأعمدة.</translation>
    </message>
</context>
<context>
    <name>TimelineEdit</name>
    <message>
        <source>Move “%1” to %2</source>
        <translation>نقل «%1» إلى %2</translation>
    </message>
    <message>
        <source>Move “%1” to %2, %3</source>
        <translation>نقل «%1» إلى %2، %3</translation>
    </message>
    <message>
        <source>Copy “%1” to %2</source>
        <translation>نسخ «%1» إلى %2</translation>
    </message>
    <message>
        <source>Copy “%1” to %2, %3</source>
        <translation>نسخ «%1» إلى %2، %3</translation>
    </message>
    <message>
        <source>Place “%1” at %2</source>
        <translation>إدراج «%1» في البرنامج، %2</translation>
    </message>
    <message>
        <source>Place “%1” in %2, %3</source>
        <translation>إدراج «%1» في البرنامج، %2، %3</translation>
    </message>
    <message>
        <source>Unplace “%1”</source>
        <translation>إخراج «%1» من البرنامج</translation>
    </message>
    <message numerus="yes">
        <source>Lengthen “%1” to %n minutes</source>
        <translation>
            <numerusform>إطالة «%1» إلى %n دقيقة</numerusform>
            <numerusform>إطالة «%1» إلى دقيقة واحدة</numerusform>
            <numerusform>إطالة «%1» إلى دقيقتين</numerusform>
            <numerusform>إطالة «%1» إلى %n دقائق</numerusform>
            <numerusform>إطالة «%1» إلى %n دقيقة</numerusform>
            <numerusform>إطالة «%1» إلى %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shorten “%1” to %n minutes</source>
        <translation>
            <numerusform>تقصير «%1» إلى %n دقيقة</numerusform>
            <numerusform>تقصير «%1» إلى دقيقة واحدة</numerusform>
            <numerusform>تقصير «%1» إلى دقيقتين</numerusform>
            <numerusform>تقصير «%1» إلى %n دقائق</numerusform>
            <numerusform>تقصير «%1» إلى %n دقيقة</numerusform>
            <numerusform>تقصير «%1» إلى %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n sessions</source>
        <translation>
            <numerusform>نسخ صفر من الجلسات</numerusform>
            <numerusform>نسخ جلسة واحدة</numerusform>
            <numerusform>نسخ جلستين</numerusform>
            <numerusform>نسخ %n جلسات</numerusform>
            <numerusform>نسخ %n جلسة</numerusform>
            <numerusform>نسخ %n جلسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Place %n sessions</source>
        <translation>
            <numerusform>إدراج صفر من الجلسات في البرنامج</numerusform>
            <numerusform>إدراج جلسة واحدة في البرنامج</numerusform>
            <numerusform>إدراج جلستين في البرنامج</numerusform>
            <numerusform>إدراج %n جلسات في البرنامج</numerusform>
            <numerusform>إدراج %n جلسة في البرنامج</numerusform>
            <numerusform>إدراج %n جلسة في البرنامج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unplace %n sessions</source>
        <translation>
            <numerusform>إخراج صفر من الجلسات من البرنامج</numerusform>
            <numerusform>إخراج جلسة واحدة من البرنامج</numerusform>
            <numerusform>إخراج جلستين من البرنامج</numerusform>
            <numerusform>إخراج %n جلسات من البرنامج</numerusform>
            <numerusform>إخراج %n جلسة من البرنامج</numerusform>
            <numerusform>إخراج %n جلسة من البرنامج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n sessions</source>
        <translation>
            <numerusform>نقل صفر من الجلسات</numerusform>
            <numerusform>نقل جلسة واحدة</numerusform>
            <numerusform>نقل جلستين</numerusform>
            <numerusform>نقل %n جلسات</numerusform>
            <numerusform>نقل %n جلسة</numerusform>
            <numerusform>نقل %n جلسة</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate “%1”</source>
        <translation>تكرار «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n sessions</source>
        <translation>
            <numerusform>تكرار صفر من الجلسات</numerusform>
            <numerusform>تكرار جلسة واحدة</numerusform>
            <numerusform>تكرار جلستين</numerusform>
            <numerusform>تكرار %n جلسات</numerusform>
            <numerusform>تكرار %n جلسة</numerusform>
            <numerusform>تكرار %n جلسة</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>حذف «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n sessions</source>
        <translation>
            <numerusform>حذف صفر من الجلسات</numerusform>
            <numerusform>حذف جلسة واحدة</numerusform>
            <numerusform>حذف جلستين</numerusform>
            <numerusform>حذف %n جلسات</numerusform>
            <numerusform>حذف %n جلسة</numerusform>
            <numerusform>حذف %n جلسة</numerusform>
        </translation>
    </message>
    <message>
        <source>Pin “%1”</source>
        <translation>تثبيت «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Pin %n sessions</source>
        <translation>
            <numerusform>تثبيت صفر من الجلسات</numerusform>
            <numerusform>تثبيت جلسة واحدة</numerusform>
            <numerusform>تثبيت جلستين</numerusform>
            <numerusform>تثبيت %n جلسات</numerusform>
            <numerusform>تثبيت %n جلسة</numerusform>
            <numerusform>تثبيت %n جلسة</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpin “%1”</source>
        <translation>إلغاء تثبيت «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Unpin %n sessions</source>
        <translation>
            <numerusform>إلغاء تثبيت صفر من الجلسات</numerusform>
            <numerusform>إلغاء تثبيت جلسة واحدة</numerusform>
            <numerusform>إلغاء تثبيت جلستين</numerusform>
            <numerusform>إلغاء تثبيت %n جلسات</numerusform>
            <numerusform>إلغاء تثبيت %n جلسة</numerusform>
            <numerusform>إلغاء تثبيت %n جلسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n other session(s)</source>
        <translation>
            <numerusform>%1، ومعها لا جلسات أخرى</numerusform>
            <numerusform>%1، ومعها جلسة أخرى</numerusform>
            <numerusform>%1، ومعها جلستان أخريان</numerusform>
            <numerusform>%1، ومعها %n جلسات أخرى</numerusform>
            <numerusform>%1، ومعها %n جلسة أخرى</numerusform>
            <numerusform>%1، ومعها %n جلسة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Delay “%1” to %2</source>
        <translation>تأخير «%1» إلى %2</translation>
    </message>
    <message numerus="yes">
        <source>Delay %n sessions</source>
        <translation>
            <numerusform>تأخير صفر من الجلسات</numerusform>
            <numerusform>تأخير جلسة واحدة</numerusform>
            <numerusform>تأخير جلستين</numerusform>
            <numerusform>تأخير %n جلسات</numerusform>
            <numerusform>تأخير %n جلسة</numerusform>
            <numerusform>تأخير %n جلسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the length of %n sessions</source>
        <translation>
            <numerusform>تغيير مدة %n جلسة</numerusform>
            <numerusform>تغيير مدة جلسة واحدة</numerusform>
            <numerusform>تغيير مدة جلستين</numerusform>
            <numerusform>تغيير مدة %n جلسات</numerusform>
            <numerusform>تغيير مدة %n جلسة</numerusform>
            <numerusform>تغيير مدة %n جلسة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineLanes</name>
    <message>
        <source>No room</source>
        <translation>بلا قاعة</translation>
    </message>
    <message>
        <source>No track</source>
        <translation>بلا محور</translation>
    </message>
    <message>
        <source>No delegation</source>
        <translation>بلا وفد</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>بلا أسماء</translation>
    </message>
    <message>
        <source>No interpreter</source>
        <translation>بلا مترجم فوري</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelinePaper</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>For organisers only</source>
        <translation>للمنظِّمين فقط</translation>
    </message>
    <message>
        <source>For participants</source>
        <translation>للمشاركين</translation>
    </message>
    <message>
        <source>The timeline could not be printed: the printer or file refuses it.</source>
        <translation>تعذّرت طباعة الجدول الزمني: الطابعة أو الملف لا يقبله.</translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message>
        <source>All rooms</source>
        <translation>كل القاعات</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>بلا قاعة</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>سرية</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>مثبّتة</translation>
    </message>
    <message>
        <source>To the unplaced sessions</source>
        <translation>إلى الجلسات غير المُدرجة في البرنامج</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions to the unplaced</source>
        <translation>
            <numerusform>لا جلسات إلى غير المُدرج في البرنامج</numerusform>
            <numerusform>جلسة واحدة إلى غير المُدرج في البرنامج</numerusform>
            <numerusform>جلستان إلى غير المُدرج في البرنامج</numerusform>
            <numerusform>%n جلسات إلى غير المُدرج في البرنامج</numerusform>
            <numerusform>%n جلسة إلى غير المُدرج في البرنامج</numerusform>
            <numerusform>%n جلسة إلى غير المُدرج في البرنامج</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n sessions</source>
        <translation>
            <numerusform>%1 · لا جلسات</numerusform>
            <numerusform>%1 · جلسة واحدة</numerusform>
            <numerusform>%1 · جلستان</numerusform>
            <numerusform>%1 · %n جلسات</numerusform>
            <numerusform>%1 · %n جلسة</numerusform>
            <numerusform>%1 · %n جلسة</numerusform>
        </translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>date format</comment>
        <translation>dddd، d MMMM</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>%1, %2 · %3</source>
        <translation>%1، %2 · %3</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Languages: %1</source>
        <translation>اللغات: %1</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between remarks</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Conflict: %1</source>
        <translation>تعارض: %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, %2 to %3, %4.</source>
        <translation>%1، من %2 إلى %3، %4.</translation>
    </message>
    <message>
        <source>With %1.</source>
        <translation>مع %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts: %1</source>
        <translation>
            <numerusform>لا تعارضات: %1</numerusform>
            <numerusform>تعارض واحد: %1</numerusform>
            <numerusform>تعارضان: %1</numerusform>
            <numerusform>%n تعارضات: %1</numerusform>
            <numerusform>%n تعارضًا: %1</numerusform>
            <numerusform>%n تعارض: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>لا قاعات</numerusform>
            <numerusform>قاعة واحدة</numerusform>
            <numerusform>قاعتان</numerusform>
            <numerusform>%n قاعات</numerusform>
            <numerusform>%n قاعة</numerusform>
            <numerusform>%n قاعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>لا جلسات</numerusform>
            <numerusform>جلسة واحدة</numerusform>
            <numerusform>جلستان</numerusform>
            <numerusform>%n جلسات</numerusform>
            <numerusform>%n جلسة</numerusform>
            <numerusform>%n جلسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a conflict</source>
        <translation>
            <numerusform>لا تعارض في أيٍّ منها</numerusform>
            <numerusform>تعارض في واحدة منها</numerusform>
            <numerusform>تعارض في اثنتين منها</numerusform>
            <numerusform>تعارض في %n منها</numerusform>
            <numerusform>تعارض في %n منها</numerusform>
            <numerusform>تعارض في %n منها</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline, %1, %2, %3, %4</source>
        <translation>الجدول الزمني، %1، %2، %3، %4</translation>
    </message>
    <message>
        <source>Pinned: unpin it first</source>
        <translation>الجلسة مثبّتة: ألغِ تثبيتها أولًا</translation>
    </message>
    <message>
        <source>Open for reading only: save a copy to change it</source>
        <translation>القمة مفتوحة للقراءة فقط: احفظ نسخة لتغييرها</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (ولا غيره)</numerusform>
            <numerusform>%1 (وآخر)</numerusform>
            <numerusform>%1 (واثنان آخران)</numerusform>
            <numerusform>%1 (و%n أخرى)</numerusform>
            <numerusform>%1 (و%n غيره)</numerusform>
            <numerusform>%1 (و%n غيره)</numerusform>
        </translation>
    </message>
    <message>
        <source>Unplace</source>
        <translation>إخراج من البرنامج</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>تغيير الاسم</translation>
    </message>
    <message>
        <source>Press Q to make room</source>
        <translation>اضغط Q لإفساح المكان</translation>
    </message>
    <message>
        <source>Push later: nothing is in the way</source>
        <translation>تأخير ما بعدها: لا شيء في الطريق</translation>
    </message>
    <message numerus="yes">
        <source>Push later: %n sessions, the last until %1</source>
        <translation>
            <numerusform>تأخير ما بعدها: لا جلسات، حتى %1</numerusform>
            <numerusform>تأخير ما بعدها: جلسة واحدة، حتى %1</numerusform>
            <numerusform>تأخير ما بعدها: جلستان، آخرهما حتى %1</numerusform>
            <numerusform>تأخير ما بعدها: %n جلسات، آخرها حتى %1</numerusform>
            <numerusform>تأخير ما بعدها: %n جلسة، آخرها حتى %1</numerusform>
            <numerusform>تأخير ما بعدها: %n جلسة، آخرها حتى %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Insert and close the gap: nothing else moves</source>
        <translation>إدخال مع سدّ الفراغ: لا شيء آخر يتحرك</translation>
    </message>
    <message numerus="yes">
        <source>Insert and close the gap: %n other sessions move</source>
        <translation>
            <numerusform>إدخال مع سدّ الفراغ: لا تتحرك جلسات أخرى</numerusform>
            <numerusform>إدخال مع سدّ الفراغ: تتحرك جلسة أخرى</numerusform>
            <numerusform>إدخال مع سدّ الفراغ: تتحرك جلستان أخريان</numerusform>
            <numerusform>إدخال مع سدّ الفراغ: تتحرك %n جلسات أخرى</numerusform>
            <numerusform>إدخال مع سدّ الفراغ: تتحرك %n جلسة أخرى</numerusform>
            <numerusform>إدخال مع سدّ الفراغ: تتحرك %n جلسة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Swap: drop it on the session to swap with</source>
        <translation>تبديل: أفلتها فوق الجلسة المراد التبديل معها</translation>
    </message>
    <message>
        <source>Swap with “%1”</source>
        <translation>التبديل مع «%1»</translation>
    </message>
    <message>
        <source>%1. Something fixed is in the way</source>
        <translation>%1. في الطريق ما لا يتحرك</translation>
    </message>
    <message>
        <source>Hint: %1</source>
        <translation>تنبيه: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n tracks</source>
        <translation>
            <numerusform>لا محاور</numerusform>
            <numerusform>محور واحد</numerusform>
            <numerusform>محوران</numerusform>
            <numerusform>%n محاور</numerusform>
            <numerusform>%n محورًا</numerusform>
            <numerusform>%n محور</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegations</source>
        <translation>
            <numerusform>لا وفود</numerusform>
            <numerusform>وفد واحد</numerusform>
            <numerusform>وفدان</numerusform>
            <numerusform>%n وفود</numerusform>
            <numerusform>%n وفدًا</numerusform>
            <numerusform>%n وفد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people in conflict</source>
        <translation>
            <numerusform>لا أحد لديه تعارض</numerusform>
            <numerusform>شخص واحد لديه تعارض</numerusform>
            <numerusform>شخصان لديهما تعارض</numerusform>
            <numerusform>%n أشخاص لديهم تعارض</numerusform>
            <numerusform>%n شخصًا لديهم تعارض</numerusform>
            <numerusform>%n شخص لديهم تعارض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interpreters</source>
        <translation>
            <numerusform>لا مترجمين فوريين</numerusform>
            <numerusform>مترجم فوري واحد</numerusform>
            <numerusform>مترجمان فوريان</numerusform>
            <numerusform>%n مترجمين فوريين</numerusform>
            <numerusform>%n مترجمًا فوريًا</numerusform>
            <numerusform>%n مترجم فوري</numerusform>
        </translation>
    </message>
    <message>
        <source>That would add %1: change the people in the inspector.</source>
        <translation>سيضيف ذلك %1: غيّر الأشخاص في لوحة التفاصيل.</translation>
    </message>
    <message>
        <source>That would take %1 out: change the people in the inspector.</source>
        <translation>سيُخرج ذلك %1: غيّر الأشخاص في لوحة التفاصيل.</translation>
    </message>
    <message>
        <source>That would replace %1 by %2: change the people in the inspector.</source>
        <translation>سيضع ذلك %2 مكان %1: غيّر الأشخاص في لوحة التفاصيل.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Earlier or later only</source>
        <translation>تقديم أو تأخير فقط</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>lane and session</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Where could this go?</source>
        <translation>أين يمكن وضع هذه الجلسة؟</translation>
    </message>
    <message>
        <source>No interpreter is named on this day, and no session lacks one.</source>
        <translation>لا مترجم فوريًا مذكورًا في هذا اليوم، ولا جلسة ينقصها مترجم.</translation>
    </message>
    <message>
        <source>Nobody is named in a session of this day.</source>
        <translation>لا أحد مذكور في جلسة من جلسات هذا اليوم.</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>لا أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>No interpreter is named, and no session lacks one.</source>
        <translation>لم يُسمَّ أي مترجم فوري، ولا جلسة ينقصها أحد.</translation>
    </message>
    <message>
        <source>Nobody is named in a session.</source>
        <translation>لم يُسمَّ أحد في أي جلسة.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day and session</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In a parallel group</source>
        <translation>ضمن مجموعة جلسات متوازية</translation>
    </message>
    <message>
        <source>Changed since the programme went out</source>
        <translation>تغيّر منذ نشر البرنامج</translation>
    </message>
    <message>
        <source>Ripple: nothing follows</source>
        <translation>تتابُع: لا شيء يلي</translation>
    </message>
    <message numerus="yes">
        <source>Ripple: %n following sessions move too</source>
        <translation>
            <numerusform>تتابُع: لا تُنقل جلسات لاحقة</numerusform>
            <numerusform>تتابُع: تُنقل أيضاً جلسة لاحقة واحدة</numerusform>
            <numerusform>تتابُع: تُنقل أيضاً جلستان لاحقتان</numerusform>
            <numerusform>تتابُع: تُنقل أيضاً %n جلسات لاحقة</numerusform>
            <numerusform>تتابُع: تُنقل أيضاً %n جلسة لاحقة</numerusform>
            <numerusform>تتابُع: تُنقل أيضاً %n جلسة لاحقة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Opened.</source>
        <comment>name and parallel group</comment>
        <translation>%1 مفتوحة.</translation>
    </message>
    <message>
        <source>%1 Start edge.</source>
        <comment>name and what the keys stretch</comment>
        <translation>%1 طرف البداية.</translation>
    </message>
    <message>
        <source>At the same time, in free rooms</source>
        <translation>في الوقت نفسه، في قاعات خالية</translation>
    </message>
    <message>
        <source>%1. Not enough of them are free</source>
        <translation>%1. لا يكفي الخالي منها</translation>
    </message>
    <message>
        <source>One after another; Q: at the same time</source>
        <translation>واحدة بعد أخرى؛ Q: في الوقت نفسه</translation>
    </message>
    <message>
        <source>Empty time, %1 to %2, open</source>
        <translation>وقت فارغ، من %1 إلى %2، مبسوط</translation>
    </message>
    <message>
        <source>Empty time, %1 to %2, folded</source>
        <translation>وقت فارغ، من %1 إلى %2، مطوي</translation>
    </message>
    <message>
        <source>Not in the programme</source>
        <translation>غير موجودة في البرنامج</translation>
    </message>
    <message>
        <source>Unplaced in the programme</source>
        <translation>بلا موضع في البرنامج</translation>
    </message>
    <message>
        <source>In the programme: %1</source>
        <translation>في البرنامج: %1</translation>
    </message>
    <message>
        <source>In the programme: %1, %2</source>
        <translation>في البرنامج: %1، %2</translation>
    </message>
    <message>
        <source>Differs from the programme</source>
        <translation>تختلف عن البرنامج</translation>
    </message>
</context>
<context>
    <name>Timetable</name>
    <message>
        <source>The summit has no days yet. A schedule needs one at least.</source>
        <translation>ليس للقمة أيام بعد. يحتاج ملف schedule إلى يوم واحد على الأقل.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a room, its venue</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>TypedCommand</name>
    <message>
        <source>“%1” is neither a day and a time nor a room.</source>
        <translation>ليس «%1» يومًا ووقتًا ولا قاعة.</translation>
    </message>
    <message>
        <source>“%1” has no place yet: say a day and a time and a room.</source>
        <translation>ليس لـ«%1» مكان بعد: اذكر اليوم والوقت والقاعة.</translation>
    </message>
    <message>
        <source>%1 is outside the hours of the day.</source>
        <translation>%1 خارج ساعات اليوم.</translation>
    </message>
    <message>
        <source>“%1” has no place yet.</source>
        <translation>ليس لـ«%1» مكان بعد.</translation>
    </message>
    <message>
        <source>Both are “%1”.</source>
        <translation>كلتاهما «%1».</translation>
    </message>
    <message>
        <source>Nothing begins then.</source>
        <translation>لا شيء يبدأ حينها.</translation>
    </message>
    <message>
        <source>Say which two to swap: swap land and women.</source>
        <translation>اذكر الجلستين: بدّل الأرض مع النساء.</translation>
    </message>
    <message>
        <source>Say by how many minutes: delay tue pm 10.</source>
        <translation>اذكر عدد الدقائق: أخّر الثلاثاء صباحا 10.</translation>
    </message>
    <message>
        <source>“%1” was not understood.</source>
        <translation>لم يُفهم «%1».</translation>
    </message>
    <message>
        <source>No session is called “%1”.</source>
        <translation>لا توجد جلسة باسم «%1».</translation>
    </message>
    <message>
        <source>For example: land → tue 11:15 room 5 · swap land and women · break 15 after land · delay tue pm 10</source>
        <translation>مثلًا: الأرض ← الثلاثاء 11:15 القاعة 5 · بدّل الأرض مع النساء · استراحة 15 بعد الأرض · أخّر الثلاثاء صباحا 10</translation>
    </message>
    <message>
        <source>Say before or after which session: break 15 after land.</source>
        <translation>اذكر قبل أي جلسة أو بعدها: استراحة 15 بعد الأرض.</translation>
    </message>
</context>
<context>
    <name>TypedName</name>
    <message>
        <source>%1 or %2?</source>
        <comment>which of the two is meant</comment>
        <translation>%1 أم %2؟</translation>
    </message>
    <message numerus="yes">
        <source>“%1” fits %n of them: %2, %3 and others. Type more of the name.</source>
        <translation>
            <numerusform>«%1» لا يوافق أي اسم: %2 و%3 وغيرهما. اكتب المزيد من الاسم.</numerusform>
            <numerusform>«%1» يوافق اسمًا واحدًا: %2 و%3 وغيرهما. اكتب المزيد من الاسم.</numerusform>
            <numerusform>«%1» يوافق اسمين: %2 و%3. اكتب المزيد من الاسم.</numerusform>
            <numerusform>«%1» يوافق %n أسماء: %2 و%3 وغيرهما. اكتب المزيد من الاسم.</numerusform>
            <numerusform>«%1» يوافق %n اسمًا: %2 و%3 وغيرهما. اكتب المزيد من الاسم.</numerusform>
            <numerusform>«%1» يوافق %n اسم: %2 و%3 وغيرهما. اكتب المزيد من الاسم.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TypedPlace</name>
    <message>
        <source>The summit has no day “%1”.</source>
        <translation>ليس في القمة يوم «%1».</translation>
    </message>
    <message>
        <source>“%1” is no time. Write 11:15, +20, -0:10, or a day and a time.</source>
        <translation>«%1» ليس وقتًا. اكتب 11:15 أو +20 أو -0:10، أو يومًا ووقتًا.</translation>
    </message>
    <message>
        <source>until</source>
        <comment>typed before the time of an end</comment>
        <translation>حتى</translation>
    </message>
    <message>
        <source>“%1” is no length. Write 90, 1h30, +10, or until 12:45.</source>
        <translation>«%1» ليس مدة. اكتب 90 أو 1h30 أو +10، أو حتى 12:45.</translation>
    </message>
    <message>
        <source>A session lasts a minute at least.</source>
        <translation>تدوم الجلسة دقيقة على الأقل.</translation>
    </message>
    <message>
        <source>A session lasts a day at most.</source>
        <translation>تدوم الجلسة يومًا على الأكثر.</translation>
    </message>
    <message>
        <source>No room is called “%1”.</source>
        <translation>لا توجد قاعة باسم «%1».</translation>
    </message>
</context>
<context>
    <name>Validity</name>
    <message>
        <source>A session lasts at least one minute and at most a week.</source>
        <translation>تدوم الجلسة دقيقة واحدة على الأقل وأسبوعًا على الأكثر.</translation>
    </message>
    <message>
        <source>The expected attendance can&apos;t be below zero.</source>
        <translation>لا يمكن أن يقل الحضور المتوقع عن الصفر.</translation>
    </message>
    <message>
        <source>A day needs a date.</source>
        <translation>لا بد لليوم من تاريخ.</translation>
    </message>
    <message>
        <source>A day must open before it closes, and close before the end of the next day.</source>
        <translation>يجب أن يبدأ اليوم قبل أن ينتهي، وأن ينتهي قبل نهاية اليوم التالي.</translation>
    </message>
    <message>
        <source>Availability is of either a participant or a room.</source>
        <translation>يخص التوافر إما مشاركًا وإما قاعة.</translation>
    </message>
    <message>
        <source>Availability needs a start and a later end.</source>
        <translation>لا بد للتوافر من بداية ومن نهاية بعدها.</translation>
    </message>
    <message>
        <source>“%1” is no time zone. Use a name such as Europe/Paris.</source>
        <translation>القيمة «%1» ليست منطقة زمنية. استخدم اسمًا مثل Europe/Paris</translation>
    </message>
    <message>
        <source>Capacity and booths can&apos;t be below zero.</source>
        <translation>لا يمكن أن تقل السعة ولا عدد المقصورات عن الصفر.</translation>
    </message>
    <message>
        <source>An agenda item belongs to a session.</source>
        <translation>ينتمي بند جدول الأعمال إلى جلسة.</translation>
    </message>
    <message>
        <source>The minutes can&apos;t be below zero.</source>
        <translation>لا يمكن أن يقل عدد الدقائق عن الصفر.</translation>
    </message>
    <message>
        <source>A role ties a participant to a session.</source>
        <translation>يربط الدور مشاركًا بجلسة.</translation>
    </message>
    <message>
        <source>Getting from one venue to another takes at most a day.</source>
        <translation>لا يقل وقت الانتقال بين موقعين عن الصفر ولا يزيد على يوم.</translation>
    </message>
    <message>
        <source>A conflict set aside is about a session.</source>
        <translation>التعارض المنحّى جانبًا يخص جلسة.</translation>
    </message>
    <message>
        <source>A venue opens before midnight, and closes before the end of the next day.</source>
        <translation>يفتح الموقع قبل منتصف الليل ويغلق قبل نهاية اليوم التالي.</translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <source>Take %1 out of “%2”</source>
        <translation>إخراج %1 من «%2»</translation>
    </message>
    <message>
        <source>Let “%1” last %2</source>
        <translation>جعل مدة «%1» %2</translation>
    </message>
    <message>
        <source>Move “%1” to %2</source>
        <translation>نقل «%1» إلى %2</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>a place and its price</comment>
        <translation>%1 — %2</translation>
    </message>
</context>
<context>
    <name>Website</name>
    <message>
        <source>Nothing is planned here yet.</source>
        <translation>لا شيء مقرر هنا بعد.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Skip to the content</source>
        <translation>انتقل إلى المحتوى</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>المحاور</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>القاعات</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message numerus="yes">
        <source>All %n person(s), by name</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد، حسب الاسم</numerusform>
            <numerusform>شخصان، حسب الاسم</numerusform>
            <numerusform>%n أشخاص، حسب الاسم</numerusform>
            <numerusform>%n شخصًا، حسب الاسم</numerusform>
            <numerusform>%n شخص، حسب الاسم</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>القاعة</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between roles</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
</context>
<context>
    <name>WindowTasks</name>
    <message>
        <source>Export the agenda</source>
        <translation>تصدير البرنامج</translation>
    </message>
    <message>
        <source>Print the agenda</source>
        <translation>طباعة البرنامج</translation>
    </message>
    <message>
        <source>Make the pack of a day</source>
        <translation>إعداد ملف يوم</translation>
    </message>
</context>
<context>
    <name>ZipWriter</name>
    <message>
        <source>The archive could not be made: %1</source>
        <translation>تعذر إعداد الملف المضغوط: %1</translation>
    </message>
</context>
<context>
    <name>summitry::ActionPlanPage</name>
    <message>
        <source>Edit title and preamble</source>
        <translation>تعديل العنوان والديباجة</translation>
    </message>
    <message>
        <source>The plan has no title of its own yet.</source>
        <translation>ليس للخطة عنوان خاص بها بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation>
            <numerusform>لا توصيات</numerusform>
            <numerusform>توصية واحدة</numerusform>
            <numerusform>توصيتان</numerusform>
            <numerusform>%n توصيات</numerusform>
            <numerusform>%n توصية</numerusform>
            <numerusform>%n توصية</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n approved</source>
        <translation>
            <numerusform>لم تُعتمد أي منها</numerusform>
            <numerusform>اعتُمدت منها واحدة</numerusform>
            <numerusform>اعتُمدت منها اثنتان</numerusform>
            <numerusform>اعتُمدت منها %n</numerusform>
            <numerusform>اعتُمدت منها %n</numerusform>
            <numerusform>اعتُمدت منها %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No preamble yet.</source>
        <translation>لا ديباجة بعد.</translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>إضافة قسم</translation>
    </message>
    <message>
        <source>Add a recommendation</source>
        <translation>إضافة توصية</translation>
    </message>
    <message>
        <source>Edit the text</source>
        <translation>تعديل النص</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى أسفل</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Edit title and preamble…</source>
        <translation>تعديل العنوان والديباجة…</translation>
    </message>
    <message>
        <source>Filter the plan</source>
        <translation>تصفية الخطة</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Filter by state</source>
        <translation>التصفية بحسب الحالة</translation>
    </message>
    <message>
        <source>State: all</source>
        <translation>الحالة: الكل</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>No recommendations yet</source>
        <translation>لا توصيات بعد</translation>
    </message>
    <message>
        <source>An Action Plan has sections, one for each addressee or priority, and recommendations in them.</source>
        <translation>تتألف خطة العمل من أقسام، لكل جهة موجَّه إليها أو لكل أولوية قسم، وفيها التوصيات.</translation>
    </message>
    <message>
        <source>Begin with the addressees</source>
        <translation>البدء بالجهات الموجَّه إليها</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>لا نتائج مطابقة</translation>
    </message>
    <message>
        <source>No recommendation has all that the filter above wants.</source>
        <translation>لا توصية تستوفي كل شروط التصفية أعلاه.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Action Plan</source>
        <translation>خطة العمل</translation>
    </message>
</context>
<context>
    <name>summitry::AudienceBox</name>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>%1, %2; %3.</source>
        <comment>people named, of them by alias; left out</comment>
        <translation>%1، %2؛ %3.</translation>
    </message>
    <message numerus="yes">
        <source>Names %n person(s)</source>
        <translation>
            <numerusform>تُذكر أسماء صفر من الأشخاص</numerusform>
            <numerusform>تُذكر أسماء شخص واحد</numerusform>
            <numerusform>تُذكر أسماء شخصين</numerusform>
            <numerusform>تُذكر أسماء %n أشخاص</numerusform>
            <numerusform>تُذكر أسماء %n شخصًا</numerusform>
            <numerusform>تُذكر أسماء %n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them by alias</source>
        <translation>
            <numerusform>دون أسماء مستعارة</numerusform>
            <numerusform>أحدهم باسم مستعار</numerusform>
            <numerusform>اثنان منهم باسم مستعار</numerusform>
            <numerusform>%n منهم باسم مستعار</numerusform>
            <numerusform>%n منهم باسم مستعار</numerusform>
            <numerusform>%n منهم باسم مستعار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>لم يُستبعد أحد</numerusform>
            <numerusform>استُبعد شخص واحد</numerusform>
            <numerusform>استُبعد شخصان</numerusform>
            <numerusform>استُبعد %n أشخاص</numerusform>
            <numerusform>استُبعد %n شخصًا</numerusform>
            <numerusform>استُبعد %n شخص</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>summitry::Banner</name>
    <message>
        <source>Put this message away</source>
        <translation>إخفاء هذه الرسالة</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>إغلاق الرسالة</translation>
    </message>
</context>
<context>
    <name>summitry::BarList</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>summitry::BlockEditor</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Title of the session</source>
        <translation>عنوان الجلسة</translation>
    </message>
    <message>
        <source>Tab goes on, Enter takes it all, Escape nothing.</source>
        <translation>للتالي Tab، ولحفظ الكل Enter، ولإلغاء الكل Escape.</translation>
    </message>
    <message>
        <source>A session lasts a minute at least.</source>
        <translation>تدوم الجلسة دقيقة على الأقل.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a person and the role</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>summitry::BranchActions</name>
    <message>
        <source>What &amp;if…</source>
        <translation>&amp;ماذا لو…</translation>
    </message>
    <message>
        <source>What is &amp;tried out</source>
        <translation>ما هو قيد &amp;التجربة</translation>
    </message>
    <message>
        <source>&amp;Take all</source>
        <translation>&amp;اعتماد الكل</translation>
    </message>
    <message>
        <source>Take &amp;part…</source>
        <translation>اعتماد &amp;جزء…</translation>
    </message>
    <message>
        <source>&amp;Leave, back to the programme</source>
        <translation>&amp;مغادرة والعودة إلى البرنامج</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>إعادة &amp;التسمية…</translation>
    </message>
    <message>
        <source>&amp;Drop…</source>
        <translation>&amp;التخلي…</translation>
    </message>
</context>
<context>
    <name>summitry::BranchBanner</name>
    <message>
        <source>&amp;Take all</source>
        <translation>&amp;اعتماد الكل</translation>
    </message>
    <message>
        <source>Take &amp;part…</source>
        <translation>اعتماد &amp;جزء…</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;مغادرة</translation>
    </message>
    <message>
        <source>All of it into the programme, in one step that undo takes back</source>
        <translation>نقل كل ذلك إلى البرنامج في خطوة واحدة يمكن التراجع عنها</translation>
    </message>
    <message>
        <source>Back to the programme; what is tried out here is kept</source>
        <translation>العودة إلى البرنامج؛ ويُحفظ ما جُرّب هنا</translation>
    </message>
    <message numerus="yes">
        <source>Trying out “%1”: %n change(s); nothing counts until you take them.</source>
        <translation>
            <numerusform>تجربة «%1»: لا تغييرات بعد؛ لا يُحتسب شيء قبل اعتماده.</numerusform>
            <numerusform>تجربة «%1»: تغيير واحد؛ لا يُحتسب قبل اعتماده.</numerusform>
            <numerusform>تجربة «%1»: تغييران؛ لا يُحتسبان قبل اعتمادهما.</numerusform>
            <numerusform>تجربة «%1»: %n تغييرات؛ لا يُحتسب منها شيء قبل اعتمادها.</numerusform>
            <numerusform>تجربة «%1»: %n تغييرًا؛ لا يُحتسب منها شيء قبل اعتمادها.</numerusform>
            <numerusform>تجربة «%1»: %n تغيير؛ لا يُحتسب منها شيء قبل اعتمادها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back in the programme.</source>
        <translation>العودة إلى البرنامج.</translation>
    </message>
</context>
<context>
    <name>summitry::BranchNameDialog</name>
    <message>
        <source>What if…</source>
        <translation>ماذا لو…</translation>
    </message>
    <message>
        <source>Rename the what-if</source>
        <translation>إعادة تسمية الافتراض</translation>
    </message>
    <message>
        <source>&amp;What if…</source>
        <translation>&amp;ماذا لو…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;الاسم</translation>
    </message>
    <message>
        <source>the plenary hall is lost</source>
        <translation>تعذّر استخدام القاعة العامة</translation>
    </message>
    <message>
        <source>Change what you like and look at the conflicts. The programme stays as it is until you take all or part of it.</source>
        <translation>غيّر ما تشاء وانظر إلى التعارضات. يبقى البرنامج كما هو إلى أن يُعتمد ما جُرّب كله أو جزء منه.</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>Drop the what-if</source>
        <translation>التخلي عن الافتراض</translation>
    </message>
    <message>
        <source>Drop “%1”?</source>
        <translation>هل تريد التخلي عن «%1»؟</translation>
    </message>
    <message numerus="yes">
        <source>Its %n change(s) are lost for good. The programme stays as it is.</source>
        <translation>
            <numerusform>لا تغييرات فيه. يبقى البرنامج كما هو.</numerusform>
            <numerusform>يضيع تغييره الوحيد نهائيًا. يبقى البرنامج كما هو.</numerusform>
            <numerusform>يضيع تغييراه نهائيًا. يبقى البرنامج كما هو.</numerusform>
            <numerusform>تضيع تغييراته الـ%n نهائيًا. يبقى البرنامج كما هو.</numerusform>
            <numerusform>تضيع تغييراته الـ%n نهائيًا. يبقى البرنامج كما هو.</numerusform>
            <numerusform>تضيع تغييراته الـ%n نهائيًا. يبقى البرنامج كما هو.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>التخلي</translation>
    </message>
</context>
<context>
    <name>summitry::BranchOutlines</name>
    <message>
        <source>%1 · %2</source>
        <comment>a session, and what is tried out</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>summitry::BranchTabs</name>
    <message>
        <source>The programme, and what is tried out</source>
        <translation>البرنامج وما هو قيد التجربة</translation>
    </message>
    <message>
        <source>Try something else out</source>
        <translation>تجربة شيء آخر</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what is tried out, and how many sessions differ</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The programme</source>
        <translation>البرنامج</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) differ from the programme</source>
        <translation>
            <numerusform>لا تختلف أي جلسة عن البرنامج</numerusform>
            <numerusform>تختلف جلسة واحدة عن البرنامج</numerusform>
            <numerusform>تختلف جلستان عن البرنامج</numerusform>
            <numerusform>تختلف %n جلسات عن البرنامج</numerusform>
            <numerusform>تختلف %n جلسة عن البرنامج</numerusform>
            <numerusform>تختلف %n جلسة عن البرنامج</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>إعادة &amp;التسمية…</translation>
    </message>
    <message>
        <source>&amp;Drop…</source>
        <translation>&amp;التخلي…</translation>
    </message>
</context>
<context>
    <name>summitry::Branches</name>
    <message>
        <source>This summit is open for reading only. Save a copy to try something out.</source>
        <translation>هذه القمة مفتوحة للقراءة فقط. احفظ نسخة منها لتجربة شيء.</translation>
    </message>
    <message>
        <source>Take “%1”</source>
        <translation>اعتماد «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Take %n session(s) from “%1”</source>
        <translation>
            <numerusform>عدم اعتماد أي جلسة من «%1»</numerusform>
            <numerusform>اعتماد جلسة واحدة من «%1»</numerusform>
            <numerusform>اعتماد جلستين من «%1»</numerusform>
            <numerusform>اعتماد %n جلسات من «%1»</numerusform>
            <numerusform>اعتماد %n جلسة من «%1»</numerusform>
            <numerusform>اعتماد %n جلسة من «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>Take “%1” from “%2”</source>
        <translation>اعتماد «%1» من «%2»</translation>
    </message>
</context>
<context>
    <name>summitry::ChangesDialog</name>
    <message>
        <source>Each person’s part in &amp;their own language</source>
        <translation>الجزء الخاص بكل شخص بلغته</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما الذي تغيّر</translation>
    </message>
    <message>
        <source>&amp;Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>S&amp;ave…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>The history of this file begins later: everything counts as new.</source>
        <translation>يبدأ سجل هذا الملف بعد ذلك: ويُعدّ كل شيء جديدًا.</translation>
    </message>
    <message>
        <source>Copied. Paste it into a letter or a message.</source>
        <translation>نُسخ النص. ألصقه في خطاب أو رسالة.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what, for whom: a file&apos;s name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Choose a name that ends in .pdf, .html or .md.</source>
        <translation>اختر اسمًا ينتهي بـ .pdf أو .html أو .md</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>كُتب الملف: %1</translation>
    </message>
</context>
<context>
    <name>summitry::ColourMenu</name>
    <message>
        <source>&amp;Colour by</source>
        <translation>التلوين بحسب</translation>
    </message>
    <message>
        <source>Colour by: %1</source>
        <translation>التلوين حسب: %1</translation>
    </message>
</context>
<context>
    <name>summitry::ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>لا شيء</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>fields, after those that are named</comment>
        <translation>
            <numerusform>لا شيء غيرها</numerusform>
            <numerusform>عمود آخر</numerusform>
            <numerusform>عمودان آخران</numerusform>
            <numerusform>%n أعمدة أخرى</numerusform>
            <numerusform>%n عمودًا آخر</numerusform>
            <numerusform>%n عمود آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>اختر عمودًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>None of these columns is for organisers alone.</source>
        <translation>لا عمود من هذه الأعمدة مقصور على المنظِّمين.</translation>
    </message>
    <message>
        <source>For organisers alone: %1. Keep the file on an encrypted disk, and send it to nobody else.</source>
        <translation>للمنظِّمين وحدهم: %1. احفظ الملف على قرص مشفَّر، ولا ترسله إلى أحد غيرهم.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>إلى أسفل</translation>
    </message>
    <message>
        <source>Move the column, %1 in the list</source>
        <comment>a shortcut</comment>
        <translation>نقل العمود، %1 في القائمة</translation>
    </message>
</context>
<context>
    <name>summitry::ConflictList</name>
    <message>
        <source>Find another place…</source>
        <translation>البحث عن مكان آخر…</translation>
    </message>
</context>
<context>
    <name>summitry::ConflictPanel</name>
    <message>
        <source>Conflicts</source>
        <translation>التعارضات</translation>
    </message>
    <message>
        <source>None: nobody is needed twice, and every room is used once at a time.</source>
        <translation>لا تعارضات: لا أحد مطلوب في مكانين في آن واحد، ولا قاعة محجوزة مرتين في الوقت نفسه.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا أحد غيرهم</numerusform>
            <numerusform>وشخص آخر</numerusform>
            <numerusform>وشخصان آخران</numerusform>
            <numerusform>و%n آخرون</numerusform>
            <numerusform>و%n شخصًا آخر</numerusform>
            <numerusform>و%n شخص آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>تنبيهات</translation>
    </message>
</context>
<context>
    <name>summitry::ConflictSentence</name>
    <message>
        <source>Show on the timeline</source>
        <translation>عرض على الجدول الزمني</translation>
    </message>
    <message>
        <source>Set aside…</source>
        <translation>تنحية جانبًا…</translation>
    </message>
</context>
<context>
    <name>summitry::DayBox</name>
    <message>
        <source>All days</source>
        <translation>كل الأيام</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message numerus="yes">
        <source>%n confidential session(s) are not shown.</source>
        <translation>
            <numerusform>لم تُحجب أي جلسة سرية.</numerusform>
            <numerusform>لا تظهر جلسة سرية واحدة.</numerusform>
            <numerusform>لا تظهر جلستان سريتان.</numerusform>
            <numerusform>لا تظهر %n جلسات سرية.</numerusform>
            <numerusform>لا تظهر %n جلسة سرية.</numerusform>
            <numerusform>لا تظهر %n جلسة سرية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names nobody.</source>
        <translation>لا يذكر أحدًا.</translation>
    </message>
</context>
<context>
    <name>summitry::DayStrip</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>لا جلسات</numerusform>
            <numerusform>جلسة واحدة</numerusform>
            <numerusform>جلستان</numerusform>
            <numerusform>%n جلسات</numerusform>
            <numerusform>%n جلسة</numerusform>
            <numerusform>%n جلسة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n with a conflict</source>
        <translation>
            <numerusform>لا تعارض في أيٍّ منها</numerusform>
            <numerusform>تعارض في واحدة منها</numerusform>
            <numerusform>تعارض في اثنتين منها</numerusform>
            <numerusform>تعارض في %n منها</numerusform>
            <numerusform>تعارض في %n منها</numerusform>
            <numerusform>تعارض في %n منها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>summitry::DaySwitch</name>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>اليوم السابق</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>اليوم التالي</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>كل الأيام</translation>
    </message>
    <message>
        <source>All days side by side</source>
        <translation>كل الأيام جنبًا إلى جنب</translation>
    </message>
</context>
<context>
    <name>summitry::DelayDialog</name>
    <message numerus="yes">
        <source>&amp;Shorten breaks, to %n minutes at least</source>
        <translation>
            <numerusform>تقصير الاستراحات، على ألا تقل عن %n دقيقة</numerusform>
            <numerusform>تقصير الاستراحات، على ألا تقل عن دقيقة واحدة</numerusform>
            <numerusform>تقصير الاستراحات، على ألا تقل عن دقيقتين</numerusform>
            <numerusform>تقصير الاستراحات، على ألا تقل عن %n دقائق</numerusform>
            <numerusform>تقصير الاستراحات، على ألا تقل عن %n دقيقة</numerusform>
            <numerusform>تقصير الاستراحات، على ألا تقل عن %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Delay from %1 on</source>
        <translation>تأخير بدءًا من %1</translation>
    </message>
    <message>
        <source> min</source>
        <translation> د</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>كل القاعات</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <translation>%1 وحدها</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>تأخير</translation>
    </message>
    <message>
        <source>&amp;Late by</source>
        <translation>مدة التأخير</translation>
    </message>
    <message>
        <source>&amp;In</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Below zero: earlier</source>
        <translation>دون الصفر: تقديم</translation>
    </message>
    <message>
        <source>Nothing moves.</source>
        <translation>لا شيء يتحرك.</translation>
    </message>
    <message>
        <source>No session that can move begins after that.</source>
        <translation>لا شيء مما يمكن نقله يبدأ من ذلك الوقت فصاعدًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions move; the last ends at %1.</source>
        <translation>
            <numerusform>لا جلسات تتحرك؛ والنهاية في %1.</numerusform>
            <numerusform>تتحرك جلسة واحدة؛ وتنتهي في %1.</numerusform>
            <numerusform>تتحرك جلستان؛ وآخرهما تنتهي في %1.</numerusform>
            <numerusform>تتحرك %n جلسات؛ وآخرها تنتهي في %1.</numerusform>
            <numerusform>تتحرك %n جلسة؛ وآخرها تنتهي في %1.</numerusform>
            <numerusform>تتحرك %n جلسة؛ وآخرها تنتهي في %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A session would overlap a pinned one or a break, or end after closing.</source>
        <translation>تقع إحداها فوق جلسة مثبّتة أو استراحة، أو تنتهي بعد نهاية اليوم.</translation>
    </message>
</context>
<context>
    <name>summitry::DelegationsPage</name>
    <message>
        <source>Over its quota</source>
        <translation>متجاوزة حصتها</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>الوفود</translation>
    </message>
    <message numerus="yes">
        <source>%n delegation(s)</source>
        <translation>
            <numerusform>لا وفود</numerusform>
            <numerusform>وفد واحد</numerusform>
            <numerusform>وفدان</numerusform>
            <numerusform>%n وفود</numerusform>
            <numerusform>%n وفدًا</numerusform>
            <numerusform>%n وفد</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a delegation</source>
        <translation>إضافة وفد</translation>
    </message>
    <message>
        <source>No delegations yet</source>
        <translation>لا وفود بعد</translation>
    </message>
    <message>
        <source>A delegation is the organisation, network, State or body that people come from. Importing a list of participants makes those it names.</source>
        <translation>الوفد هو المنظمة أو الشبكة أو الدولة أو الهيئة التي يأتي منها الأشخاص. واستيراد قائمة مشاركين يُنشئ الوفود المذكورة فيها.</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>استيراد قائمة…</translation>
    </message>
</context>
<context>
    <name>summitry::Document</name>
    <message>
        <source>This summit is open for reading only. Save a copy to change it.</source>
        <translation>هذه القمة مفتوحة للقراءة فقط. احفظ نسخة منها لتغييرها.</translation>
    </message>
</context>
<context>
    <name>summitry::EdgeChips</name>
    <message numerus="yes">
        <source>+%n earlier</source>
        <translation>
            <numerusform>+%n في وقت أسبق</numerusform>
            <numerusform>+%n في وقت أسبق</numerusform>
            <numerusform>+%n في وقت أسبق</numerusform>
            <numerusform>+%n في وقت أسبق</numerusform>
            <numerusform>+%n في وقت أسبق</numerusform>
            <numerusform>+%n في وقت أسبق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n later</source>
        <translation>
            <numerusform>+%n في وقت لاحق</numerusform>
            <numerusform>+%n في وقت لاحق</numerusform>
            <numerusform>+%n في وقت لاحق</numerusform>
            <numerusform>+%n في وقت لاحق</numerusform>
            <numerusform>+%n في وقت لاحق</numerusform>
            <numerusform>+%n في وقت لاحق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n above</source>
        <translation>
            <numerusform>+%n أعلاه</numerusform>
            <numerusform>+%n أعلاه</numerusform>
            <numerusform>+%n أعلاه</numerusform>
            <numerusform>+%n أعلاه</numerusform>
            <numerusform>+%n أعلاه</numerusform>
            <numerusform>+%n أعلاه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n below</source>
        <translation>
            <numerusform>+%n أدناه</numerusform>
            <numerusform>+%n أدناه</numerusform>
            <numerusform>+%n أدناه</numerusform>
            <numerusform>+%n أدناه</numerusform>
            <numerusform>+%n أدناه</numerusform>
            <numerusform>+%n أدناه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n to the right</source>
        <translation>
            <numerusform>+%n إلى اليمين</numerusform>
            <numerusform>+%n إلى اليمين</numerusform>
            <numerusform>+%n إلى اليمين</numerusform>
            <numerusform>+%n إلى اليمين</numerusform>
            <numerusform>+%n إلى اليمين</numerusform>
            <numerusform>+%n إلى اليمين</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n to the left</source>
        <translation>
            <numerusform>+%n إلى اليسار</numerusform>
            <numerusform>+%n إلى اليسار</numerusform>
            <numerusform>+%n إلى اليسار</numerusform>
            <numerusform>+%n إلى اليسار</numerusform>
            <numerusform>+%n إلى اليسار</numerusform>
            <numerusform>+%n إلى اليسار</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>summitry::ExportDialog</name>
    <message>
        <source>&amp;Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Action Plan</source>
        <translation>خطة العمل</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>الوفود</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message numerus="yes">
        <source>Only what the table shows now (%n row(s))</source>
        <translation>
            <numerusform>ما يعرضه الجدول الآن فقط (لا صفوف)</numerusform>
            <numerusform>ما يعرضه الجدول الآن فقط (صف واحد)</numerusform>
            <numerusform>ما يعرضه الجدول الآن فقط (صفان)</numerusform>
            <numerusform>ما يعرضه الجدول الآن فقط (%n صفوف)</numerusform>
            <numerusform>ما يعرضه الجدول الآن فقط (%n صفًا)</numerusform>
            <numerusform>ما يعرضه الجدول الآن فقط (%n صف)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Names delegations, but no people.</source>
        <translation>تُذكر أسماء الوفود دون أسماء الأشخاص.</translation>
    </message>
    <message>
        <source>No session is left out.</source>
        <translation>لم تُستبعد أي جلسة.</translation>
    </message>
    <message numerus="yes">
        <source>%n confidential session(s) left out.</source>
        <translation>
            <numerusform>لم تُستبعد أي جلسة سرية.</numerusform>
            <numerusform>استُبعدت جلسة سرية واحدة.</numerusform>
            <numerusform>استُبعدت جلستان سريتان.</numerusform>
            <numerusform>استُبعدت %n جلسات سرية.</numerusform>
            <numerusform>استُبعدت %n جلسة سرية.</numerusform>
            <numerusform>استُبعدت %n جلسة سرية.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what, for whom: a file&apos;s name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A name that ends in .summit is a summit&apos;s own. Choose another one.</source>
        <translation>الاسم المنتهي بـ .summit مخصص لملفات القمم. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>تجري كتابة %1…</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>كُتب الملف: %1</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>&amp;Of</source>
        <translation>من</translation>
    </message>
    <message>
        <source>iCalendar, for phones and calendars</source>
        <translation>iCalendar، للهواتف والتقاويم</translation>
    </message>
    <message>
        <source>Itineraries</source>
        <translation>برامج المشاركين</translation>
    </message>
    <message>
        <source>Door signs</source>
        <translation>لافتات الأبواب</translation>
    </message>
    <message>
        <source>Sign-in sheets</source>
        <translation>كشوف الحضور</translation>
    </message>
    <message>
        <source>Names no people.</source>
        <translation>لا يذكر أسماء أشخاص.</translation>
    </message>
    <message>
        <source>Schedule for other programs</source>
        <translation>البرنامج لبرمجيات أخرى</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>موقع ويب</translation>
    </message>
    <message>
        <source>A folder of HTML pages</source>
        <translation>مجلد من صفحات HTML</translation>
    </message>
</context>
<context>
    <name>summitry::FacetBox</name>
    <message>
        <source>None</source>
        <translation>غير محدَّد</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>التصفية بحسب «%1»</translation>
    </message>
    <message>
        <source>%1: all</source>
        <translation>%1: الكل</translation>
    </message>
</context>
<context>
    <name>summitry::FigureTile</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>summitry::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>تصفية القائمة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>summitry::FindDialog</name>
    <message>
        <source>Find anything</source>
        <translation>البحث عن أي شيء</translation>
    </message>
    <message>
        <source>A name, a title, a room, an action…</source>
        <translation>اسم أو عنوان أو قاعة أو أمر…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>Nothing of that name. A part of it is enough, without accents too.</source>
        <translation>لا شيء بهذا الاسم. يكفي جزء منه، ودون علامات التشكيل أيضًا.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name and detail</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>summitry::FoldChips</name>
    <message>
        <source>Fold this empty time</source>
        <translation>طي هذا الوقت الفارغ</translation>
    </message>
    <message>
        <source>Fold the empty time %1</source>
        <comment>hours</comment>
        <translation>طي الوقت الفارغ %1</translation>
    </message>
</context>
<context>
    <name>summitry::HueEditor</name>
    <message>
        <source>Chosen by its order</source>
        <translation>يُختار بحسب الترتيب</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>كهرماني</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>زيتوني</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Emerald</source>
        <translation>زمردي</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>أزرق مخضرّ</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>سماوي</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>نيلي</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>أرجواني</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>وردي</translation>
    </message>
</context>
<context>
    <name>summitry::ImportDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>استيراد %1</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>تجري قراءة %1…</translation>
    </message>
    <message numerus="yes">
        <source>Comparing %n row(s) with the summit…</source>
        <translation>
            <numerusform>تجري مقارنة صفر من الصفوف بالقمة…</numerusform>
            <numerusform>تجري مقارنة صف واحد بالقمة…</numerusform>
            <numerusform>تجري مقارنة صفين بالقمة…</numerusform>
            <numerusform>تجري مقارنة %n صفوف بالقمة…</numerusform>
            <numerusform>تجري مقارنة %n صفًا بالقمة…</numerusform>
            <numerusform>تجري مقارنة %n صف بالقمة…</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported %1: %2. Undo takes it back.</source>
        <translation>استُورد الملف %1: %2. يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Lists and schedules (*.csv *.tsv *.txt *.xml);;All files (*)</source>
        <translation>القوائم والبرامج (*.csv *.tsv *.txt *.xml);;كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>summitry::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>لوحة التفاصيل</translation>
    </message>
    <message>
        <source>Select a session, a participant or anything else to see and change it here.</source>
        <translation>اختر جلسة أو مشاركًا أو أي شيء آخر لعرضه وتغييره هنا.</translation>
    </message>
</context>
<context>
    <name>summitry::IssueActions</name>
    <message>
        <source>Show on the timeline</source>
        <translation>عرض على الجدول الزمني</translation>
    </message>
    <message>
        <source>Set aside…</source>
        <translation>تنحية جانبًا…</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Keep quiet about it, with a note, until it becomes worse</source>
        <translation>السكوت عنه مع ملاحظة ما لم يتفاقم</translation>
    </message>
    <message>
        <source>Change the note…</source>
        <translation>تعديل الملاحظة…</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>فتح %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>لم يُنسخ أي صف</numerusform>
            <numerusform>نُسخ صف واحد</numerusform>
            <numerusform>نُسخ صفان</numerusform>
            <numerusform>نُسخت %n صفوف</numerusform>
            <numerusform>نُسخ %n صفًا</numerusform>
            <numerusform>نُسخ %n صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Find another place for %1…</source>
        <translation>البحث عن مكان آخر لـ %1…</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>تنحية جانبًا</translation>
    </message>
</context>
<context>
    <name>summitry::IssuesDock</name>
    <message>
        <source>Issues</source>
        <translation>المشكلات</translation>
    </message>
</context>
<context>
    <name>summitry::IssuesModel</name>
    <message numerus="yes">
        <source>%1, %n in it</source>
        <translation>
            <numerusform>%1، فارغة</numerusform>
            <numerusform>%1، فيها واحد</numerusform>
            <numerusform>%1، فيها اثنان</numerusform>
            <numerusform>%1، فيها %n</numerusform>
            <numerusform>%1، فيها %n</numerusform>
            <numerusform>%1، فيها %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Conflict: %1</source>
        <translation>تعارض: %1</translation>
    </message>
    <message>
        <source>Hint: %1</source>
        <translation>تنبيه: %1</translation>
    </message>
    <message>
        <source>Set aside: %1</source>
        <translation>منحّى جانبًا: %1</translation>
    </message>
    <message>
        <source>Worse than when it was set aside</source>
        <translation>أسوأ مما كان حين نُحّي جانبًا</translation>
    </message>
    <message>
        <source>Worse than when it was set aside: %1</source>
        <translation>أسوأ مما كان حين نُحّي جانبًا: %1</translation>
    </message>
</context>
<context>
    <name>summitry::IssuesPage</name>
    <message>
        <source>Issues</source>
        <translation>المشكلات</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>لا تعارضات</numerusform>
            <numerusform>تعارض واحد</numerusform>
            <numerusform>تعارضان</numerusform>
            <numerusform>%n تعارضات</numerusform>
            <numerusform>%n تعارضًا</numerusform>
            <numerusform>%n تعارض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>لا تنبيهات</numerusform>
            <numerusform>تنبيه واحد</numerusform>
            <numerusform>تنبيهان</numerusform>
            <numerusform>%n تنبيهات</numerusform>
            <numerusform>%n تنبيهًا</numerusform>
            <numerusform>%n تنبيه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set aside</source>
        <translation>
            <numerusform>لا منحّى جانبًا</numerusform>
            <numerusform>واحد منحّى جانبًا</numerusform>
            <numerusform>اثنان منحّيان جانبًا</numerusform>
            <numerusform>%n منحّاة جانبًا</numerusform>
            <numerusform>%n منحّى جانبًا</numerusform>
            <numerusform>%n منحّى جانبًا</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>summitry::IssuesPanel</name>
    <message>
        <source>Filter the issues</source>
        <translation>تصفية المشكلات</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Group the issues</source>
        <translation>تجميع المشكلات</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>تنبيهات</translation>
    </message>
    <message>
        <source>Also what should not be, but can</source>
        <translation>وكذلك ما لا ينبغي لكنه ممكن</translation>
    </message>
    <message>
        <source>This day</source>
        <translation>هذا اليوم</translation>
    </message>
    <message>
        <source>Only those of the day on the timeline</source>
        <translation>مشكلات اليوم المعروض في الجدول الزمني فقط</translation>
    </message>
    <message>
        <source>No conflicts</source>
        <translation>لا تعارضات</translation>
    </message>
    <message>
        <source>Nobody is needed twice, and every room is used once at a time. What comes up is listed here, each in a sentence that leads to what it is about.</source>
        <translation>لا أحد مطلوب في مكانين في آن واحد، ولا قاعة محجوزة مرتين في الوقت نفسه. وما يطرأ يُدرج هنا، كلٌّ في جملة تقود إلى ما يخصه.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>لا نتائج مطابقة</translation>
    </message>
    <message>
        <source>No issue has all that the filter above wants.</source>
        <translation>لا مشكلة تستوفي كل ما تطلبه التصفية أعلاه.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
</context>
<context>
    <name>summitry::IssuesView</name>
    <message>
        <source>Issues</source>
        <translation>المشكلات</translation>
    </message>
</context>
<context>
    <name>summitry::KeyCard</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>What it does, or a key</source>
        <translation>ما يفعله الاختصار أو مفتاح</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>البحث عن اختصار</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>No shortcut matches “%1”.</source>
        <translation>لا اختصار يطابق «%1».</translation>
    </message>
</context>
<context>
    <name>summitry::KeyboardPage</name>
    <message>
        <source>&amp;Take it</source>
        <translation>&amp;خذه</translation>
    </message>
    <message>
        <source>What it does, or a key</source>
        <translation>ما يفعله، أو مفتاح</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>البحث عن اختصار</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ما يفعله</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Press the key</source>
        <translation>اضغط المفتاح</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;بلا مفتاح</translation>
    </message>
    <message>
        <source>&amp;Usual key</source>
        <translation>&amp;المفتاح المعتاد</translation>
    </message>
    <message>
        <source>&amp;Single-letter keys</source>
        <translation>&amp;مفاتيح الحرف الواحد</translation>
    </message>
    <message>
        <source>Keys that are a letter, digit or sign by themselves</source>
        <translation>المفاتيح التي هي وحدها حرف أو رقم أو علامة</translation>
    </message>
    <message>
        <source>Usual keys for &amp;all</source>
        <translation>&amp;كل المفاتيح المعتادة</translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation>من اختيارك</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>لا شيء يطابق.</translation>
    </message>
    <message>
        <source>Press a key in the field to choose it.</source>
        <translation>اضغط مفتاحًا في الحقل لاختياره.</translation>
    </message>
    <message>
        <source>This key stays as it is.</source>
        <translation>يبقى هذا المفتاح كما هو.</translation>
    </message>
    <message>
        <source>%1 is needed as it is.</source>
        <translation>%1 لازم كما هو.</translation>
    </message>
    <message>
        <source>Single-letter keys are switched off.</source>
        <translation>مفاتيح الحرف الواحد معطلة.</translation>
    </message>
    <message>
        <source>%1 is “%2” and stays so.</source>
        <translation>%1 هو «%2» ويبقى كذلك.</translation>
    </message>
    <message>
        <source>%1 is “%2”. Take it from there?</source>
        <translation>%1 هو «%2». هل تأخذه منه؟</translation>
    </message>
</context>
<context>
    <name>summitry::LaneMenu</name>
    <message>
        <source>&amp;Lanes</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Lanes: %1</source>
        <translation>الصفوف: %1</translation>
    </message>
    <message>
        <source>Time runs &amp;down</source>
        <translation>الوقت إلى الأس&amp;فل</translation>
    </message>
    <message>
        <source>Lanes: time runs down</source>
        <translation>الصفوف: الوقت إلى الأسفل</translation>
    </message>
    <message>
        <source>Room &amp;earlier in the order</source>
        <translation>ت&amp;قديم القاعة في الترتيب</translation>
    </message>
    <message>
        <source>Room &amp;later in the order</source>
        <translation>&amp;تأخير القاعة في الترتيب</translation>
    </message>
    <message>
        <source>%1: room %2 of %3</source>
        <translation>%1: القاعة %2 من %3</translation>
    </message>
</context>
<context>
    <name>summitry::LanguageBox</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>summitry::LegendBar</name>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Filter the sessions</source>
        <translation>تصفية الجلسات</translation>
    </message>
    <message>
        <source>Dim what does not match. Enter goes to the next match.</source>
        <translation>تعتيم ما لا يطابق. ومفتاح Enter ينتقل إلى المطابق التالي.</translation>
    </message>
    <message>
        <source>The colours show: %1</source>
        <translation>تبيّن الألوان: %1</translation>
    </message>
    <message>
        <source>Colour by: %1</source>
        <translation>التلوين بحسب: %1</translation>
    </message>
    <message>
        <source>%1 sessions</source>
        <comment>&quot;3 of 14&quot; sessions</comment>
        <translation>الجلسات: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>The lanes are: %1</source>
        <translation>الصفوف هي: %1</translation>
    </message>
    <message>
        <source>Lanes: %1</source>
        <translation>الصفوف: %1</translation>
    </message>
</context>
<context>
    <name>summitry::LegendChip</name>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>لا جلسات</numerusform>
            <numerusform>جلسة واحدة</numerusform>
            <numerusform>جلستان</numerusform>
            <numerusform>%n جلسات</numerusform>
            <numerusform>%n جلسة</numerusform>
            <numerusform>%n جلسة</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only: %1. With Ctrl, several.</source>
        <translation>الاقتصار على: %1. ومع Ctrl أكثر من واحدة.</translation>
    </message>
</context>
<context>
    <name>summitry::LineEditor</name>
    <message>
        <source>Choose from a calendar</source>
        <translation>الاختيار من تقويم</translation>
    </message>
</context>
<context>
    <name>summitry::MainActions</name>
    <message>
        <source>&amp;Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>&amp;New summit</source>
        <translation>قمة جديدة</translation>
    </message>
    <message>
        <source>&amp;Blank</source>
        <translation>فارغة</translation>
    </message>
    <message>
        <source>&amp;Three days</source>
        <translation>ثلاثة أيام</translation>
    </message>
    <message>
        <source>&amp;Paris 2018, a sample</source>
        <translation>باريس 2018، نموذج</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>فتح قمة حديثة</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>&amp;Print the agenda…</source>
        <translation>طباعة البرنامج…</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>نسخ احتياطي…</translation>
    </message>
    <message>
        <source>&amp;Close the summit</source>
        <translation>إغلاق القمة</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>&amp;Find anything…</source>
        <translation>البحث عن أي شيء…</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>التفضيلات…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>الجدول الزمني</translation>
    </message>
    <message>
        <source>&amp;Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>&amp;Participants</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>&amp;Delegations</source>
        <translation>الوفود</translation>
    </message>
    <message>
        <source>&amp;Venues</source>
        <translation>المواقع</translation>
    </message>
    <message>
        <source>&amp;Action Plan</source>
        <translation>خطة العمل</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>لوحة التفاصيل</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>&amp;About Summitry</source>
        <translation>حول Summitry</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>تراجع: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>إعادة: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>لا تعارضات</numerusform>
            <numerusform>تعارض واحد</numerusform>
            <numerusform>تعارضان</numerusform>
            <numerusform>%n تعارضات</numerusform>
            <numerusform>%n تعارضًا</numerusform>
            <numerusform>%n تعارض</numerusform>
        </translation>
    </message>
    <message>
        <source>No recent files</source>
        <translation>لا ملفات حديثة</translation>
    </message>
    <message>
        <source>&amp;Forget these files</source>
        <translation>نسيان هذه الملفات</translation>
    </message>
    <message>
        <source>About Summitry</source>
        <translation>حول Summitry</translation>
    </message>
    <message>
        <source>Summitry %1 plans a summit on a laptop, offline.

Free software under the GNU General Public License, version 3 or later. Icons by Lucide (ISC licence).</source>
        <translation>برنامج Summitry %1 لتخطيط قمة على حاسوب محمول دون اتصال بالإنترنت.

برنامج حر برخصة غنو العمومية العامة (GPL)، الإصدار 3 أو ما بعده. الأيقونات من Lucide (رخصة ISC).</translation>
    </message>
    <message>
        <source>&amp;What changed since…</source>
        <translation>ما الذي تغيّر منذ…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;Next conflict</source>
        <translation>التعارض التالي</translation>
    </message>
    <message>
        <source>Pre&amp;vious conflict</source>
        <translation>التعارض السابق</translation>
    </message>
    <message>
        <source>Iss&amp;ues</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>I&amp;ssues beside the timeline</source>
        <translation>المشكلات بجانب الجدول الزمني</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>الجزء التالي</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>الجزء السابق</translation>
    </message>
    <message>
        <source>&amp;People beside the timeline</source>
        <translation>الأ&amp;شخاص بجانب الجدول الزمني</translation>
    </message>
    <message>
        <source>Tomorrow’s pac&amp;k…</source>
        <translation>&amp;ملف الغد…</translation>
    </message>
    <message>
        <source>Undo &amp;list</source>
        <translation>قائمة التعديلات</translation>
    </message>
</context>
<context>
    <name>summitry::MainWindow</name>
    <message>
        <source>Summits (*.summit);;All files (*)</source>
        <translation>القمم (*.summit);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>فتح للقراءة فقط</translation>
    </message>
    <message>
        <source>This summit is open elsewhere. You see it as it was a moment ago and can&apos;t change it.</source>
        <translation>هذه القمة مفتوحة في مكان آخر. تراها كما كانت قبل لحظة ولا يمكنك تغييرها.</translation>
    </message>
    <message>
        <source>This summit is open for reading only.</source>
        <translation>هذه القمة مفتوحة للقراءة فقط.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>حفظ نسخة…</translation>
    </message>
    <message>
        <source>This summit was not closed properly last time. It was checked and is whole.</source>
        <translation>لم تُغلق هذه القمة على نحو سليم في المرة الأخيرة. وقد فُحصت وهي سليمة.</translation>
    </message>
    <message>
        <source>This summit came from an older version and was brought up to date. A copy as it was is kept as %1.</source>
        <translation>كانت هذه القمة من إصدار أقدم وقد حُدّثت. وحُفظت نسخة منها كما كانت في %1.</translation>
    </message>
    <message>
        <source>Paris 2018</source>
        <translation>باريس 2018</translation>
    </message>
    <message>
        <source>My summit</source>
        <translation>قمتي</translation>
    </message>
    <message>
        <source>New summit</source>
        <translation>قمة جديدة</translation>
    </message>
    <message>
        <source>Open a summit</source>
        <translation>فتح قمة</translation>
    </message>
    <message>
        <source>Back up the summit</source>
        <translation>نسخ القمة احتياطيًا</translation>
    </message>
    <message>
        <source>Backed up and checked: %1</source>
        <translation>أُنشئت نسخة احتياطية وفُحصت: %1</translation>
    </message>
    <message>
        <source>%1 (copy).summit</source>
        <translation>%1 (نسخة).summit</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>Summitry</source>
        <translation>Summitry</translation>
    </message>
    <message>
        <source>%1 (read only) – Summitry</source>
        <translation>%1 (للقراءة فقط) – Summitry</translation>
    </message>
    <message>
        <source>%1 – Summitry</source>
        <translation>%1 – Summitry</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>summitry::MappingPage</name>
    <message>
        <source>empty</source>
        <comment>a column without values</comment>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>أعمدة الملف</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s). Say what each column holds; what is not wanted is left out.</source>
        <translation>
            <numerusform>لا صفوف. حدِّد ما يحتويه كل عمود؛ وما لا تريده يُترك.</numerusform>
            <numerusform>صف واحد. حدِّد ما يحتويه كل عمود؛ وما لا تريده يُترك.</numerusform>
            <numerusform>صفان. حدِّد ما يحتويه كل عمود؛ وما لا تريده يُترك.</numerusform>
            <numerusform>%n صفوف. حدِّد ما يحتويه كل عمود؛ وما لا تريده يُترك.</numerusform>
            <numerusform>%n صفًا. حدِّد ما يحتويه كل عمود؛ وما لا تريده يُترك.</numerusform>
            <numerusform>%n صف. حدِّد ما يحتويه كل عمود؛ وما لا تريده يُترك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>يصبح</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>القيم الأولى</translation>
    </message>
    <message>
        <source>Column “%1” becomes</source>
        <translation>العمود «%1» يصبح</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(بلا اسم)</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>تركه</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Whoever is known by e-mail address, else by name, is changed, not added twice. An empty cell changes nothing.</source>
        <translation>من كان معروفًا بعنوان بريده الإلكتروني، وإلا فباسمه، تُعدَّل بياناته ولا يُضاف مرتين. والخلية الفارغة لا تغيّر شيئًا.</translation>
    </message>
    <message>
        <source>Say which column holds the name: without one nobody can be imported.</source>
        <translation>حدِّد العمود الذي يحتوي على الاسم: فدونه لا يمكن استيراد أحد.</translation>
    </message>
</context>
<context>
    <name>summitry::MomentEditor</name>
    <message>
        <source>Not placed</source>
        <translation>غير مُدرجة</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
</context>
<context>
    <name>summitry::OverviewPage</name>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to go</source>
        <translation>
            <numerusform>لم تبقَ أيام</numerusform>
            <numerusform>بقي يوم واحد</numerusform>
            <numerusform>بقي يومان</numerusform>
            <numerusform>بقيت %n أيام</numerusform>
            <numerusform>بقي %n يومًا</numerusform>
            <numerusform>بقي %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Running: day %1</source>
        <translation>جارية: اليوم %1</translation>
    </message>
    <message numerus="yes">
        <source>Ended %n day(s) ago</source>
        <translation>
            <numerusform>انتهت اليوم</numerusform>
            <numerusform>انتهت قبل يوم واحد</numerusform>
            <numerusform>انتهت قبل يومين</numerusform>
            <numerusform>انتهت قبل %n أيام</numerusform>
            <numerusform>انتهت قبل %n يومًا</numerusform>
            <numerusform>انتهت قبل %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>التعارضات</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>People by function</source>
        <translation>الأشخاص بحسب الصفة</translation>
    </message>
    <message>
        <source>People by region</source>
        <translation>الأشخاص بحسب المنطقة</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>This summit has no days yet. Add them under Venues.</source>
        <translation>لا أيام لهذه القمة بعد. أضفها ضمن «المواقع».</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>غير مُدرجة</translation>
    </message>
    <message>
        <source>Without a room</source>
        <translation>بلا قاعة</translation>
    </message>
    <message>
        <source>Without a chair</source>
        <translation>بلا رئاسة</translation>
    </message>
    <message>
        <source>Without a delegation</source>
        <translation>بلا وفد</translation>
    </message>
    <message>
        <source>Where to begin</source>
        <translation>من أين تبدأ</translation>
    </message>
    <message>
        <source>Set the days and the rooms, then add sessions and people, or import the lists you have. This page then shows how far you are.</source>
        <translation>حدِّد الأيام والقاعات، ثم أضف الجلسات والأشخاص، أو استورد ما لديك من قوائم. وعندئذ تبيّن هذه الصفحة ما بلغته.</translation>
    </message>
    <message>
        <source>Set days and rooms</source>
        <translation>تحديد الأيام والقاعات</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
</context>
<context>
    <name>summitry::OverviewStrip</name>
    <message>
        <source>Overview of all days</source>
        <translation>نظرة عامة على كل الأيام</translation>
    </message>
    <message>
        <source>Drag the frame to scroll, its edges to zoom</source>
        <translation>اسحب الإطار للتمرير وحافتيه للتكبير والتصغير</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>what is in sight</comment>
        <translation>من %1 إلى %2</translation>
    </message>
</context>
<context>
    <name>summitry::PackDialog</name>
    <message>
        <source>Tomorrow’s pack</source>
        <translation>ملف الغد</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>الأوراق</translation>
    </message>
    <message>
        <source>&amp;Separate files…</source>
        <translation>ملفات &amp;منفصلة…</translation>
    </message>
    <message>
        <source>&amp;One PDF…</source>
        <translation>ملف PDF &amp;واحد…</translation>
    </message>
    <message>
        <source>&amp;Preview and print…</source>
        <translation>&amp;معاينة وطباعة…</translation>
    </message>
    <message>
        <source>%1, each page for its reader alone</source>
        <translation>%1، كل صفحة لقارئها وحده</translation>
    </message>
    <message>
        <source>The summit has no day yet. Add its days on the page of venues first.</source>
        <translation>ليس للقمة أي يوم بعد. أضف أيامها أولًا في صفحة المواقع.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a pack, a date: a file&apos;s name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>تجري كتابة %1…</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>كُتب الملف: %1</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Replace what is there?</source>
        <translation>هل يُستبدل الموجود؟</translation>
    </message>
    <message>
        <source>The folder has already: %1</source>
        <translation>في المجلد بالفعل: %1</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
</context>
<context>
    <name>summitry::ParticipantsPage</name>
    <message>
        <source>No delegation</source>
        <translation>بلا وفد</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>في تعارض</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>المشاركون</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>لا مشاركين</numerusform>
            <numerusform>مشارك واحد</numerusform>
            <numerusform>مشاركان</numerusform>
            <numerusform>%n مشاركين</numerusform>
            <numerusform>%n مشاركًا</numerusform>
            <numerusform>%n مشارك</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a participant</source>
        <translation>إضافة مشارك</translation>
    </message>
    <message>
        <source>Nobody is on the list yet</source>
        <translation>لا أحد في القائمة بعد</translation>
    </message>
    <message>
        <source>Import the list you have, from a spreadsheet saved as CSV, or add people one by one. Nobody is printed on any list before you say so.</source>
        <translation>استورد القائمة التي لديك من جدول بيانات محفوظ بصيغة CSV، أو أضف الأشخاص واحدًا تلو الآخر. لا يُطبع اسم أحد في أي قائمة قبل أن تقرر ذلك.</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>استيراد قائمة…</translation>
    </message>
</context>
<context>
    <name>summitry::PartsList</name>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message numerus="yes">
        <source>and %n more attendee(s)</source>
        <translation>
            <numerusform>ولا حاضر غيرهم</numerusform>
            <numerusform>وحاضر آخر</numerusform>
            <numerusform>وحاضران آخران</numerusform>
            <numerusform>و%n حاضرين آخرين</numerusform>
            <numerusform>و%n حاضرًا آخر</numerusform>
            <numerusform>و%n حاضر آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Agenda items</source>
        <translation>بنود جدول الأعمال</translation>
    </message>
    <message>
        <source>Agenda items, %1 of %2 minutes</source>
        <translation>بنود جدول الأعمال، %1 من أصل %2 دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>نقل %1 إلى أعلى</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Participants: %1</source>
        <translation>المشاركون: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا أحد غيرهم</numerusform>
            <numerusform>وشخص آخر</numerusform>
            <numerusform>وشخصان آخران</numerusform>
            <numerusform>و%n آخرون</numerusform>
            <numerusform>و%n شخصًا آخر</numerusform>
            <numerusform>و%n شخص آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>التوافر</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Add a time when not available</source>
        <translation>إضافة وقت عدم توافر</translation>
    </message>
    <message>
        <source>Add availability of “%1”</source>
        <translation>إضافة توافر «%1»</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Add “%1” to “%2”</source>
        <translation>إضافة «%1» إلى «%2»</translation>
    </message>
    <message>
        <source>Add an agenda item…</source>
        <translation>إضافة بند إلى جدول الأعمال…</translation>
    </message>
    <message>
        <source>Add an agenda item</source>
        <translation>إضافة بند إلى جدول الأعمال</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>إزالة «%1»</translation>
    </message>
</context>
<context>
    <name>summitry::PeopleDock</name>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>A name, a delegation…</source>
        <translation>اسم أو وفد…</translation>
    </message>
    <message>
        <source>Find a participant</source>
        <translation>البحث عن مشارك</translation>
    </message>
    <message>
        <source>Nobody is on the list yet. Add or import participants on their page.</source>
        <translation>لا أحد في القائمة بعد. أضف المشاركين أو استوردهم في صفحتهم.</translation>
    </message>
    <message>
        <source>Nobody matches “%1”.</source>
        <translation>لا أحد يطابق «%1».</translation>
    </message>
</context>
<context>
    <name>summitry::PeopleList</name>
    <message>
        <source>Participants</source>
        <translation>المشاركون</translation>
    </message>
</context>
<context>
    <name>summitry::PersonField</name>
    <message>
        <source>Add a person…</source>
        <translation>إضافة شخص…</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
</context>
<context>
    <name>summitry::PersonStrip</name>
    <message>
        <source>%1 %2</source>
        <comment>a session and its times</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>too little time for the way</source>
        <translation>وقت الانتقال غير كافٍ</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a person and what they do</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between sessions</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Nobody is needed in “%1” yet.</source>
        <translation>لا يلزم أحدٌ في «%1» بعد.</translation>
    </message>
    <message>
        <source>Point at a session, or select one.</source>
        <translation>أشر إلى جلسة أو حدّد واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>Needed in “%1”, and %n more</source>
        <translation>
            <numerusform>اللازمون في «%1»</numerusform>
            <numerusform>اللازمون في «%1»، وواحد آخر</numerusform>
            <numerusform>اللازمون في «%1»، واثنان آخران</numerusform>
            <numerusform>اللازمون في «%1»، و%n آخرون</numerusform>
            <numerusform>اللازمون في «%1»، و%n آخرون</numerusform>
            <numerusform>اللازمون في «%1»، و%n آخرون</numerusform>
        </translation>
    </message>
    <message>
        <source>Needed in “%1”</source>
        <translation>اللازمون في «%1»</translation>
    </message>
</context>
<context>
    <name>summitry::PlaceList</name>
    <message>
        <source>Places for “%1”</source>
        <translation>أماكن لجلسة «%1»</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>place and price</comment>
        <translation>%1 — %2</translation>
    </message>
</context>
<context>
    <name>summitry::PlacePanel</name>
    <message>
        <source>Where could this go?</source>
        <translation>أين يمكن وضع هذه الجلسة؟</translation>
    </message>
    <message>
        <source>Up and down try a place, Enter takes it, Escape goes back.</source>
        <translation>السهمان للأعلى والأسفل لتجربة مكان، وEnter لاختياره، وEscape للرجوع.</translation>
    </message>
    <message>
        <source>Move here</source>
        <translation>ضعها هنا</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Nowhere without a conflict. %1</source>
        <translation>لا مكان بلا تعارض. %1</translation>
    </message>
</context>
<context>
    <name>summitry::PlanModel</name>
    <message>
        <source>Priority: %1</source>
        <translation>الأولوية: %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>الموعد النهائي: %1</translation>
    </message>
</context>
<context>
    <name>summitry::PlanView</name>
    <message>
        <source>Action Plan</source>
        <translation>خطة العمل</translation>
    </message>
</context>
<context>
    <name>summitry::PreferencesDialog</name>
    <message>
        <source>Remember the files I open</source>
        <translation>تذكّر الملفات التي أفتحها</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>The desktop&apos;s language</source>
        <translation>لغة سطح المكتب</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>مثل سطح المكتب</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;عام</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;لوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>summitry::PreviewDialog</name>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>الصفحة كاملة</translation>
    </message>
    <message>
        <source>Full width</source>
        <translation>العرض الكامل</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>page, how many</comment>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>summitry::PrintButton</name>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Print this day&apos;s timeline</source>
        <translation>طباعة الجدول الزمني لهذا اليوم</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>For</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>timeline-%1.pdf</source>
        <comment>file name</comment>
        <translation>الجدول-الزمني-%1.pdf</translation>
    </message>
    <message>
        <source>Save the timeline</source>
        <translation>حفظ الجدول الزمني</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم %1</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
</context>
<context>
    <name>summitry::ProgrammePart</name>
    <message numerus="yes">
        <source>%n session(s).</source>
        <translation>
            <numerusform>لا جلسات.</numerusform>
            <numerusform>جلسة واحدة.</numerusform>
            <numerusform>جلستان.</numerusform>
            <numerusform>%n جلسات.</numerusform>
            <numerusform>%n جلسة.</numerusform>
            <numerusform>%n جلسة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole programme</source>
        <translation>البرنامج كله</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>يوم واحد</translation>
    </message>
    <message>
        <source>One room</source>
        <translation>قاعة واحدة</translation>
    </message>
    <message>
        <source>One track</source>
        <translation>محور واحد</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>شخص واحد</translation>
    </message>
    <message>
        <source>Part of the programme</source>
        <translation>جزء من البرنامج</translation>
    </message>
    <message>
        <source>Whose sessions?</source>
        <translation>جلسات من؟</translation>
    </message>
</context>
<context>
    <name>summitry::QuickField</name>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>القاعة</translation>
    </message>
    <message>
        <source>11:15, +20, -0:10, or a day and a time</source>
        <translation>11:15 أو +20 أو -0:10، أو يوم ووقت</translation>
    </message>
    <message>
        <source>90, 1h30, +10, or until 12:45</source>
        <translation>90 أو 1h30 أو +10، أو حتى 12:45</translation>
    </message>
    <message>
        <source>A part of its name</source>
        <translation>جزء من اسمها</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>الانتقال إلى</translation>
    </message>
    <message>
        <source>A day, a time, a session, room or person</source>
        <translation>يوم أو وقت أو جلسة أو قاعة أو شخص</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>لا شيء باسم «%1».</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
</context>
<context>
    <name>summitry::RecordPicker</name>
    <message>
        <source>There is no “%1” under %2. Choose one from the list.</source>
        <translation>لا يوجد «%1» ضمن %2. اختر من القائمة.</translation>
    </message>
</context>
<context>
    <name>summitry::RecordTable</name>
    <message>
        <source>As it was at first</source>
        <translation>إعادة الأعمدة إلى أصلها</translation>
    </message>
</context>
<context>
    <name>summitry::ReferencesEditor</name>
    <message>
        <source>Add…</source>
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>إضافة إلى «%1»</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
</context>
<context>
    <name>summitry::ReportPage</name>
    <message>
        <source>What is left out</source>
        <translation>ما تُرك</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>لم يُترك شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) or cell(s) left out:</source>
        <translation>
            <numerusform>لم يُترك أي صف أو خلية:</numerusform>
            <numerusform>تُرك صف واحد أو خلية واحدة:</numerusform>
            <numerusform>ما تُرك من صفوف أو خلايا: اثنان</numerusform>
            <numerusform>ما تُرك من صفوف أو خلايا: %n</numerusform>
            <numerusform>ما تُرك من صفوف أو خلايا: %n</numerusform>
            <numerusform>ما تُرك من صفوف أو خلايا: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 unchanged</source>
        <translation>المضاف: %1، المغيَّر: %2، دون تغيير: %3</translation>
    </message>
</context>
<context>
    <name>summitry::RowActions</name>
    <message>
        <source>Edit the cell</source>
        <translation>تعديل الخلية</translation>
    </message>
    <message>
        <source>Set a field of the selected…</source>
        <translation>ضبط حقل في المحدَّد…</translation>
    </message>
    <message>
        <source>Copy the rows</source>
        <translation>نسخ الصفوف</translation>
    </message>
    <message>
        <source>Copy the cell</source>
        <translation>نسخ الخلية</translation>
    </message>
    <message>
        <source>Paste from here on</source>
        <translation>اللصق من هنا فصاعدًا</translation>
    </message>
    <message>
        <source>Keep to this value</source>
        <translation>الاقتصار على هذه القيمة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>لم يُنسخ أي صف</numerusform>
            <numerusform>نُسخ صف واحد</numerusform>
            <numerusform>نُسخ صفان</numerusform>
            <numerusform>نُسخت %n صفوف</numerusform>
            <numerusform>نُسخ %n صفًا</numerusform>
            <numerusform>نُسخ %n صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste as new rows</source>
        <translation>لصق كصفوف جديدة</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى أسفل</translation>
    </message>
</context>
<context>
    <name>summitry::ScrollingRow</name>
    <message>
        <source>Scroll back</source>
        <translation>التمرير إلى الخلف</translation>
    </message>
    <message>
        <source>Scroll on</source>
        <translation>التمرير إلى الأمام</translation>
    </message>
</context>
<context>
    <name>summitry::SessionActions</name>
    <message>
        <source>C&amp;hange</source>
        <translation>&amp;تغيير</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;قص</translation>
    </message>
    <message>
        <source>&amp;Paste here</source>
        <translation>&amp;لصق هنا</translation>
    </message>
    <message>
        <source>New &amp;break for everybody here</source>
        <translation>&amp;استراحة جديدة للجميع هنا</translation>
    </message>
    <message>
        <source>&amp;Move by the arrows alone</source>
        <translation>&amp;التحريك بالأسهم وحدها</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>إلغاء الت&amp;حديد</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;الانتقال إلى…</translation>
    </message>
    <message>
        <source>Type a &amp;time…</source>
        <translation>&amp;كتابة وقت…</translation>
    </message>
    <message>
        <source>Type a &amp;length…</source>
        <translation>كتابة &amp;مدة…</translation>
    </message>
    <message>
        <source>Type a &amp;room…</source>
        <translation>كتابة &amp;قاعة…</translation>
    </message>
    <message>
        <source>L&amp;onger</source>
        <translation>&amp;أطول</translation>
    </message>
    <message>
        <source>S&amp;horter</source>
        <translation>أ&amp;قصر</translation>
    </message>
    <message>
        <source>Up to the session &amp;before</source>
        <translation>إلى الجلسة &amp;السابقة</translation>
    </message>
    <message>
        <source>Up to the session &amp;after</source>
        <translation>إلى الجلسة ال&amp;لاحقة</translation>
    </message>
    <message>
        <source>S&amp;wap the two</source>
        <translation>&amp;مبادلة الاثنتين</translation>
    </message>
    <message>
        <source>&amp;Split here</source>
        <translation>&amp;تقسيم هنا</translation>
    </message>
    <message>
        <source>&amp;Join with the next</source>
        <translation>&amp;ضم إلى التالية</translation>
    </message>
    <message>
        <source>Brea&amp;k</source>
        <translation>است&amp;راحة</translation>
    </message>
    <message>
        <source>Nothing comes before it here.</source>
        <translation>لا شيء قبلها هنا.</translation>
    </message>
    <message>
        <source>Nothing comes after it here.</source>
        <translation>لا شيء بعدها هنا.</translation>
    </message>
    <message>
        <source>Put the cursor on a session to split it.</source>
        <translation>ضع المؤشر على جلسة لتقسيمها.</translation>
    </message>
    <message>
        <source>Copied. Paste them at the cursor.</source>
        <translation>نُسخت. الصقها عند المؤشر.</translation>
    </message>
    <message>
        <source>There are no sessions of this summit to paste.</source>
        <translation>لا توجد جلسات من هذه القمة للصقها.</translation>
    </message>
    <message>
        <source>Agenda &amp;items by the arrows</source>
        <translation>بنود جدول الأعمال بالأسهم</translation>
    </message>
    <message>
        <source>&amp;Parallel group, or none</source>
        <translation>مجموعة جلسات متوازية، أو بلا مجموعة</translation>
    </message>
    <message>
        <source>Open or close the parallel &amp;group</source>
        <translation>فتح مجموعة الجلسات المتوازية أو إغلاقها</translation>
    </message>
    <message>
        <source>Select the sessions that are to run in parallel.</source>
        <translation>حدّد الجلسات التي ستُعقد بالتوازي.</translation>
    </message>
    <message>
        <source>It is in no parallel group.</source>
        <translation>ليست ضمن أي مجموعة جلسات متوازية.</translation>
    </message>
    <message>
        <source>Boundary with its neighbour &amp;earlier</source>
        <translation>الحدّ مع الجلسة المجاورة أبكر</translation>
    </message>
    <message>
        <source>Boundary with its neighbour la&amp;ter</source>
        <translation>الحدّ مع الجلسة المجاورة أبعد</translation>
    </message>
    <message>
        <source>&amp;Other edge to stretch</source>
        <translation>الطرف الآخر للتمديد</translation>
    </message>
    <message>
        <source>No session touches this edge.</source>
        <translation>لا جلسة تلامس هذا الطرف.</translation>
    </message>
    <message>
        <source>T&amp;ype a command…</source>
        <translation>كتابة أمر…</translation>
    </message>
    <message>
        <source>To a &amp;free room before this one</source>
        <translation>إلى قاعة خالية ق&amp;بل هذه</translation>
    </message>
    <message>
        <source>To a f&amp;ree room after this one</source>
        <translation>إلى قاعة خالية بع&amp;د هذه</translation>
    </message>
    <message>
        <source>No free room before this one.</source>
        <translation>لا قاعة خالية قبل هذه.</translation>
    </message>
    <message>
        <source>No free room after this one.</source>
        <translation>لا قاعة خالية بعد هذه.</translation>
    </message>
    <message>
        <source>Wa&amp;ys out of its conflicts</source>
        <translation>مخارج من تعارضاتها</translation>
    </message>
    <message>
        <source>It has no conflict.</source>
        <translation>لا تعارض فيها.</translation>
    </message>
</context>
<context>
    <name>summitry::SessionsPage</name>
    <message>
        <source>In conflict</source>
        <translation>في تعارض</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>غير مُدرجة</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>بلا قاعة</translation>
    </message>
    <message>
        <source>No chair</source>
        <translation>بلا رئاسة</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>لا جلسات</numerusform>
            <numerusform>جلسة واحدة</numerusform>
            <numerusform>جلستان</numerusform>
            <numerusform>%n جلسات</numerusform>
            <numerusform>%n جلسة</numerusform>
            <numerusform>%n جلسة</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>إضافة جلسة</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>لا جلسات بعد</translation>
    </message>
    <message>
        <source>Add them one by one, or import a programme that exists: a schedule file of another program.</source>
        <translation>أضفها واحدة تلو الأخرى، أو استورد برنامجًا موجودًا: ملف schedule من برنامج حاسوبي آخر.</translation>
    </message>
    <message>
        <source>Import a schedule…</source>
        <translation>استيراد برنامج…</translation>
    </message>
</context>
<context>
    <name>summitry::SetAsideDialog</name>
    <message numerus="yes">
        <source>Set %n conflict(s) aside</source>
        <translation>
            <numerusform>عدم تنحية أي تعارض</numerusform>
            <numerusform>تنحية تعارض واحد جانبًا</numerusform>
            <numerusform>تنحية تعارضين جانبًا</numerusform>
            <numerusform>تنحية %n تعارضات جانبًا</numerusform>
            <numerusform>تنحية %n تعارضًا جانبًا</numerusform>
            <numerusform>تنحية %n تعارض جانبًا</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Note: why it can stay as it is</source>
        <translation>ملاحظة: لماذا يمكن أن يبقى كما هو</translation>
    </message>
    <message>
        <source>It is no longer counted or marked. Should it become worse, it is back by itself.</source>
        <translation>لن يُحسب ولن يُعلَّم بعد الآن. وإذا تفاقم عاد من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>تنحية جانبًا</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n آخر</numerusform>
            <numerusform>و%n آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>summitry::SetFieldDialog</name>
    <message numerus="yes">
        <source>Set a field of %n record(s)</source>
        <translation>
            <numerusform>ضبط حقل في صفر من العناصر</numerusform>
            <numerusform>ضبط حقل في عنصر واحد</numerusform>
            <numerusform>ضبط حقل في عنصرين</numerusform>
            <numerusform>ضبط حقل في %n عناصر</numerusform>
            <numerusform>ضبط حقل في %n عنصرًا</numerusform>
            <numerusform>ضبط حقل في %n عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>New value; empty clears it</source>
        <translation>القيمة الجديدة؛ وتركها فارغة يمسح الحقل</translation>
    </message>
    <message numerus="yes">
        <source>Set for %n record(s)</source>
        <translation>
            <numerusform>ضبط في صفر من العناصر</numerusform>
            <numerusform>ضبط في عنصر واحد</numerusform>
            <numerusform>ضبط في عنصرين</numerusform>
            <numerusform>ضبط في %n عناصر</numerusform>
            <numerusform>ضبط في %n عنصرًا</numerusform>
            <numerusform>ضبط في %n عنصر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>summitry::SideBar</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a page and what waits there</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>summitry::SinceBox</name>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Moment, on the summit’s clock</source>
        <translation>الوقت بتوقيت القمة</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>التعديل</translation>
    </message>
    <message>
        <source>Last print: %1</source>
        <comment>date and time</comment>
        <translation>آخر طباعة: %1</translation>
    </message>
    <message>
        <source>Last export: %1</source>
        <comment>date and time</comment>
        <translation>آخر تصدير: %1</translation>
    </message>
    <message>
        <source>A moment</source>
        <translation>وقت محدد</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>date and time, what was done</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>An edit, and all after it</source>
        <translation>تعديل وكل ما بعده</translation>
    </message>
</context>
<context>
    <name>summitry::SkippedModel</name>
    <message>
        <source>The whole row</source>
        <translation>الصف كله</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>سبب تركه</translation>
    </message>
</context>
<context>
    <name>summitry::SummitView</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>لا تعارضات</numerusform>
            <numerusform>تعارض واحد</numerusform>
            <numerusform>تعارضان</numerusform>
            <numerusform>%n تعارضات</numerusform>
            <numerusform>%n تعارضًا</numerusform>
            <numerusform>%n تعارض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>لا تنبيهات</numerusform>
            <numerusform>تنبيه واحد</numerusform>
            <numerusform>تنبيهان</numerusform>
            <numerusform>%n تنبيهات</numerusform>
            <numerusform>%n تنبيهًا</numerusform>
            <numerusform>%n تنبيه</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>summitry::TablePage</name>
    <message>
        <source>Filter the list</source>
        <translation>تصفية القائمة</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>اختيار الأعمدة</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>لا نتائج مطابقة</translation>
    </message>
    <message>
        <source>No row has all that the filter above wants.</source>
        <translation>لا صف يستوفي كل شروط التصفية أعلاه.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>إضافة صف</translation>
    </message>
</context>
<context>
    <name>summitry::TakePartDialog</name>
    <message>
        <source>Take part of “%1”</source>
        <translation>اعتماد جزء من «%1»</translation>
    </message>
    <message>
        <source>&amp;Sessions to take into the programme</source>
        <translation>&amp;الجلسات المراد نقلها إلى البرنامج</translation>
    </message>
    <message>
        <source>What a session needs goes with it. The rest is still being tried out.</source>
        <translation>يُنقل مع الجلسة ما تحتاج إليه. ويبقى الباقي قيد التجربة.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a session, and what is different</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>محذوفة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what is different</comment>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>Take %n session(s)</source>
        <translation>
            <numerusform>لا جلسات للاعتماد</numerusform>
            <numerusform>اعتماد جلسة واحدة</numerusform>
            <numerusform>اعتماد جلستين</numerusform>
            <numerusform>اعتماد %n جلسات</numerusform>
            <numerusform>اعتماد %n جلسة</numerusform>
            <numerusform>اعتماد %n جلسة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>summitry::TimelineActions</name>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Its people and agenda items go with it; undo brings all of it back.</source>
        <translation>تُحذف معها أدوار المشاركين وبنود جدول الأعمال؛ والتراجع يعيد ذلك كله.</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>تغيير الاسم</translation>
    </message>
    <message>
        <source>&amp;New session here</source>
        <translation>جلسة جديدة هنا</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>&amp;Pinned</source>
        <translation>مثبّتة</translation>
    </message>
    <message>
        <source>&amp;Unplace</source>
        <translation>إخراج من البرنامج</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>&amp;Fit the day</source>
        <translation>ملاءمة اليوم</translation>
    </message>
    <message>
        <source>Filter &amp;the sessions</source>
        <translation>تصفية الجلسات</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Dela&amp;y from here…</source>
        <translation>تأخير من هنا…</translation>
    </message>
    <message>
        <source>&amp;Where could this go?</source>
        <translation>أ&amp;ين يمكن وضع هذه الجلسة؟</translation>
    </message>
    <message>
        <source>Zoom to what is &amp;selected</source>
        <translation>التكبير إلى الم&amp;حدد</translation>
    </message>
    <message>
        <source>Zoom as &amp;before</source>
        <translation>التكبير &amp;السابق</translation>
    </message>
    <message>
        <source>Ta&amp;ller lanes</source>
        <translation>صفوف &amp;أعلى</translation>
    </message>
    <message>
        <source>Lo&amp;wer lanes</source>
        <translation>صفوف أ&amp;خفض</translation>
    </message>
    <message>
        <source>Fit a&amp;ll days</source>
        <translation>ملاءمة &amp;كل الأيام</translation>
    </message>
    <message>
        <source>Who is needed here (while held)</source>
        <translation>من يلزم حضوره هنا (أثناء الضغط)</translation>
    </message>
    <message>
        <source>O&amp;verview strip</source>
        <translation>&amp;شريط النظرة العامة</translation>
    </message>
    <message>
        <source>S&amp;nap to other sessions</source>
        <translation>المحاذاة إلى الجلسات الأخرى</translation>
    </message>
    <message>
        <source>&amp;New session, %1</source>
        <translation>جلسة جديدة، %1</translation>
    </message>
    <message>
        <source>Fold &amp;empty time</source>
        <translation>طي الوقت الفارغ</translation>
    </message>
    <message>
        <source>Fold or &amp;unfold the empty time here</source>
        <translation>طي الوقت الفارغ هنا أو بسطه</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) selected</source>
        <translation>
            <numerusform>%n جلسة محددة</numerusform>
            <numerusform>جلسة واحدة محددة</numerusform>
            <numerusform>جلستان محددتان</numerusform>
            <numerusform>%n جلسات محددة</numerusform>
            <numerusform>%n جلسة محددة</numerusform>
            <numerusform>%n جلسة محددة</numerusform>
        </translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation>اعتماد هذه الجلسة</translation>
    </message>
    <message>
        <source>Outline what is tried out</source>
        <translation>إظهار إطارات ما هو قيد التجربة</translation>
    </message>
</context>
<context>
    <name>summitry::TimelineAgenda</name>
    <message>
        <source>It has no agenda items; the inspector adds them.</source>
        <translation>ليس لها بنود جدول أعمال؛ تُضاف من لوحة التفاصيل.</translation>
    </message>
    <message>
        <source>Back to where it was</source>
        <translation>يعود إلى مكانه</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place among the items</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 من %2: %3</translation>
    </message>
    <message>
        <source>%1 of %2. Up and down choose, with Alt they move it, Escape leaves.</source>
        <translation>%1 من %2. السهمان لأعلى ولأسفل للاختيار، ومع Alt للنقل، وEscape للخروج.</translation>
    </message>
</context>
<context>
    <name>summitry::TimelineDock</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>summitry::TimelineDrops</name>
    <message>
        <source>Nobody was added: it was not on a session.</source>
        <translation>لم يُضف أحد: لم يكن ذلك على جلسة.</translation>
    </message>
    <message>
        <source>%1 in “%2”</source>
        <comment>people and a session</comment>
        <translation>%1 في «%2»</translation>
    </message>
    <message>
        <source>Choose a session on the timeline first.</source>
        <translation>اختر أولًا جلسة في الجدول الزمني.</translation>
    </message>
    <message>
        <source>%1: now %2 in “%3”.</source>
        <comment>people, a role, a session</comment>
        <translation>%1: الآن %2 في «%3».</translation>
    </message>
</context>
<context>
    <name>summitry::TimelineKeys</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Moving. Arrows move, digits type a start, Q makes room, Space ripples, Enter drops, Escape cancels.</source>
        <translation>نقل. الأسهم تنقل، والأرقام تكتب البداية، وQ يفسح مكاناً، والمسافة للتتابُع، وEnter يثبّت، وEsc يلغي.</translation>
    </message>
    <message>
        <source>Start edge</source>
        <translation>طرف البداية</translation>
    </message>
    <message>
        <source>End edge</source>
        <translation>طرف النهاية</translation>
    </message>
</context>
<context>
    <name>summitry::TimelinePage</name>
    <message>
        <source>No days yet</source>
        <translation>لا أيام بعد</translation>
    </message>
    <message>
        <source>Sessions are placed on the days of the summit. Add its first day; more of them under Venues.</source>
        <translation>تُدرج الجلسات في أيام القمة. أضف يومها الأول؛ ويمكن إضافة غيره ضمن «المواقع».</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>إضافة يوم</translation>
    </message>
    <message>
        <source>No rooms yet</source>
        <translation>لا قاعات بعد</translation>
    </message>
    <message>
        <source>Each room is a lane of the timeline. Add the venues and their rooms first.</source>
        <translation>كل قاعة صفّ في الجدول الزمني. أضف المواقع وقاعاتها أولًا.</translation>
    </message>
    <message>
        <source>Go to Venues</source>
        <translation>الانتقال إلى المواقع</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الجدول الزمني</translation>
    </message>
    <message>
        <source>open for reading only</source>
        <translation>مفتوحة للقراءة فقط</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between remarks</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Add the day %1</source>
        <translation>إضافة اليوم %1</translation>
    </message>
</context>
<context>
    <name>summitry::TimelineTray</name>
    <message>
        <source>Tray of unplaced sessions</source>
        <translation>درج الجلسات غير المُدرجة في البرنامج</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Filter the unplaced sessions</source>
        <translation>تصفية الجلسات غير المُدرجة في البرنامج</translation>
    </message>
    <message>
        <source>Fold the tray away</source>
        <translation>طيّ الدرج</translation>
    </message>
    <message>
        <source>Open the tray</source>
        <translation>فتح الدرج</translation>
    </message>
    <message>
        <source>No unplaced sessions</source>
        <translation>لا جلسات غير مُدرجة في البرنامج</translation>
    </message>
    <message numerus="yes">
        <source>%n unplaced session(s)</source>
        <translation>
            <numerusform>لا جلسات غير مُدرجة</numerusform>
            <numerusform>جلسة واحدة غير مُدرجة</numerusform>
            <numerusform>جلستان غير مُدرجتين</numerusform>
            <numerusform>%n جلسات غير مُدرجة</numerusform>
            <numerusform>%n جلسة غير مُدرجة</numerusform>
            <numerusform>%n جلسة غير مُدرجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Every session has its place. Drag one here to take it out of the programme.</source>
        <translation>لكل جلسة مكانها. اسحب جلسة إلى هنا لإخراجها من البرنامج.</translation>
    </message>
    <message>
        <source>No unplaced session matches “%1”.</source>
        <translation>لا جلسة غير مُدرجة تطابق «%1».</translation>
    </message>
    <message>
        <source>No room is free for %1 on this day.</source>
        <translation>لا قاعة خالية لمدة %1 في هذا اليوم.</translation>
    </message>
    <message>
        <source>&amp;Place at the next free time</source>
        <translation>إدراج في أول وقت متاح</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>&amp;Where could this go?</source>
        <translation>أ&amp;ين يمكن وضع هذه الجلسة؟</translation>
    </message>
</context>
<context>
    <name>summitry::TimelineView</name>
    <message>
        <source>Now among the unplaced sessions. Undo brings it back.</source>
        <translation>صارت الجلسة ضمن غير المُدرج في البرنامج. والتراجع يعيدها.</translation>
    </message>
    <message>
        <source>It stands in none of these lanes; the rooms show it.</source>
        <translation>ليست في أيٍّ من هذه الصفوف؛ تجدها بين القاعات.</translation>
    </message>
    <message>
        <source>Places are looked for one session at a time: select one.</source>
        <translation>يُبحث عن الأماكن لجلسة واحدة في كل مرة: اختر جلسة واحدة.</translation>
    </message>
    <message>
        <source>The parallel group is open: its sessions move one by one.</source>
        <translation>مجموعة الجلسات المتوازية مفتوحة: تُنقل جلساتها واحدة واحدة.</translation>
    </message>
    <message>
        <source>The parallel group is closed: its sessions move together.</source>
        <translation>مجموعة الجلسات المتوازية مغلقة: تُنقل جلساتها معاً.</translation>
    </message>
    <message>
        <source>Snapping to other sessions is on.</source>
        <translation>المحاذاة إلى الجلسات الأخرى مفعّلة.</translation>
    </message>
    <message>
        <source>Snapping to other sessions is off.</source>
        <translation>المحاذاة إلى الجلسات الأخرى معطّلة.</translation>
    </message>
    <message>
        <source>%1: a new session takes these times, Escape lets them go</source>
        <translation>%1: تأخذ الجلسة الجديدة هذين الوقتين، وEsc يتركهما</translation>
    </message>
    <message>
        <source>%1 · click to unfold</source>
        <comment>hours of empty time</comment>
        <translation>%1 · انقر للبسط</translation>
    </message>
</context>
<context>
    <name>summitry::TrayList</name>
    <message>
        <source>Unplaced sessions</source>
        <translation>الجلسات غير المُدرجة في البرنامج</translation>
    </message>
</context>
<context>
    <name>summitry::UnplacedModel</name>
    <message>
        <source>%1 · %2</source>
        <comment>kind and length</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1. %2, %3.</source>
        <translation>%1. %2، %3.</translation>
    </message>
</context>
<context>
    <name>summitry::VenuesPage</name>
    <message>
        <source>Edit the summit…</source>
        <translation>تعديل القمة…</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>The days of the summit, each with its hours. Sessions are placed on them.</source>
        <translation>أيام القمة، ولكل منها ساعاته. وفيها تُدرج الجلسات.</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>إضافة يوم</translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>المواقع</translation>
    </message>
    <message>
        <source>The buildings where the summit happens.</source>
        <translation>المباني التي تنعقد فيها القمة.</translation>
    </message>
    <message>
        <source>Add a venue</source>
        <translation>إضافة موقع</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>القاعات</translation>
    </message>
    <message>
        <source>The spaces in the venues. Each is a lane on the timeline.</source>
        <translation>الأماكن داخل المواقع. وكل منها صفّ في الجدول الزمني.</translation>
    </message>
    <message>
        <source>Add a room</source>
        <translation>إضافة قاعة</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>المحاور</translation>
    </message>
    <message>
        <source>Lines of content across the programme, each with its colour.</source>
        <translation>الموضوعات الكبرى التي تمتد عبر البرنامج، ولكل منها لونه.</translation>
    </message>
    <message>
        <source>Add a track</source>
        <translation>إضافة محور</translation>
    </message>
    <message>
        <source>Parallel groups</source>
        <translation>مجموعات الجلسات المتوازية</translation>
    </message>
    <message>
        <source>Sessions meant to run at the same time, of which a person attends one.</source>
        <translation>جلسات مقررة في الوقت نفسه، يحضر الشخص واحدة منها.</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>إضافة مجموعة</translation>
    </message>
    <message>
        <source>Edit the summit</source>
        <translation>تعديل القمة</translation>
    </message>
    <message>
        <source>Say where it is, in which time zone and in which languages.</source>
        <translation>اذكر مكان انعقادها ومنطقتها الزمنية ولغاتها.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1، %2، %3</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>لا أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n venue(s)</source>
        <translation>
            <numerusform>لا مواقع</numerusform>
            <numerusform>موقع واحد</numerusform>
            <numerusform>موقعان</numerusform>
            <numerusform>%n مواقع</numerusform>
            <numerusform>%n موقعًا</numerusform>
            <numerusform>%n موقع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>لا قاعات</numerusform>
            <numerusform>قاعة واحدة</numerusform>
            <numerusform>قاعتان</numerusform>
            <numerusform>%n قاعات</numerusform>
            <numerusform>%n قاعة</numerusform>
            <numerusform>%n قاعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>summitry::WaysOutMenu</name>
    <message>
        <source>Set it aside…</source>
        <translation>تنحيته جانبًا…</translation>
    </message>
    <message>
        <source>More places…</source>
        <translation>أماكن أخرى…</translation>
    </message>
</context>
<context>
    <name>summitry::WelcomePage</name>
    <message>
        <source>Summitry</source>
        <translation>Summitry</translation>
    </message>
    <message>
        <source>Plan a summit on your laptop, offline.</source>
        <translation>خطّط لقمة على حاسوبك المحمول، دون اتصال بالإنترنت.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Blank summit</source>
        <translation>قمة فارغة</translation>
    </message>
    <message>
        <source>Nothing but a title and one day.</source>
        <translation>لا شيء سوى عنوان ويوم واحد.</translation>
    </message>
    <message>
        <source>Three days</source>
        <translation>ثلاثة أيام</translation>
    </message>
    <message>
        <source>Rooms, breaks, an opening and a closing to fill in.</source>
        <translation>قاعات واستراحات وافتتاح واختتام تملؤها بنفسك.</translation>
    </message>
    <message>
        <source>Paris 2018, a sample</source>
        <translation>باريس 2018، نموذج</translation>
    </message>
    <message>
        <source>A whole summit of defenders to look around in.</source>
        <translation>قمة كاملة للمدافعين عن الحقوق، لاستكشافها.</translation>
    </message>
    <message>
        <source>Open a summit…</source>
        <translation>فتح قمة…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>الحديثة</translation>
    </message>
    <message>
        <source>Remember the files I open on this laptop</source>
        <translation>تذكّر الملفات التي أفتحها على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Summits that you open will be listed here. Their names are kept on this laptop only, and can be forgotten.</source>
        <translation>ستظهر هنا القمم التي تفتحها. لا تُحفظ أسماؤها إلا على هذا الحاسوب، ويمكن نسيانها.</translation>
    </message>
    <message>
        <source>Forget this file</source>
        <translation>نسيان هذا الملف</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>نسيان %1</translation>
    </message>
</context>
<context>
    <name>summitry::WorkPage</name>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
</context>
<context>
    <name>summitry::Workspace</name>
    <message>
        <source>Undone: %1</source>
        <translation>تم التراجع: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>تمت الإعادة: %1</translation>
    </message>
    <message>
        <source>There are no conflicts.</source>
        <translation>لا توجد تعارضات.</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 من %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء غير ذلك</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>You are trying out “%1”, which does not count yet. Only the programme itself is printed, exported or imported into: take all of it first, or leave it.</source>
        <translation>أنت تجرّب «%1»، وهو لا يُحتسب بعد. لا يُطبع ولا يُصدَّر إلا البرنامج نفسه، ولا يُستورد إلا إليه: اعتمد ما جُرّب كله أولًا، أو غادره.</translation>
    </message>
    <message>
        <source>Trying out “%1”. Nothing counts until you take it.</source>
        <translation>تجربة «%1». لا يُحتسب شيء قبل اعتماده.</translation>
    </message>
    <message>
        <source>Back in the programme. “%1” is kept, and does not count.</source>
        <translation>العودة إلى البرنامج. حُفظ «%1»، وهو لا يُحتسب.</translation>
    </message>
    <message>
        <source>“%1” is taken, and counts. Undo takes all of it back.</source>
        <translation>اعتُمد «%1»، وصار يُحتسب. التراجع يعيد كل شيء كما كان.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) taken into the programme; the rest is still being tried out.</source>
        <translation>
            <numerusform>لم تُنقل أي جلسة إلى البرنامج؛ ويبقى الباقي قيد التجربة.</numerusform>
            <numerusform>نُقلت جلسة واحدة إلى البرنامج؛ ويبقى الباقي قيد التجربة.</numerusform>
            <numerusform>نُقلت جلستان إلى البرنامج؛ ويبقى الباقي قيد التجربة.</numerusform>
            <numerusform>نُقلت %n جلسات إلى البرنامج؛ ويبقى الباقي قيد التجربة.</numerusform>
            <numerusform>نُقلت %n جلسة إلى البرنامج؛ ويبقى الباقي قيد التجربة.</numerusform>
            <numerusform>نُقلت %n جلسة إلى البرنامج؛ ويبقى الباقي قيد التجربة.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is dropped.</source>
        <translation>تم التخلي عن «%1».</translation>
    </message>
</context>
<context>
    <name>summitry::ZoomBar</name>
    <message>
        <source>Zoom</source>
        <translation>التكبير</translation>
    </message>
</context>
</TS>
