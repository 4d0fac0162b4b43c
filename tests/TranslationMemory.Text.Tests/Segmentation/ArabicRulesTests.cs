namespace TranslationMemory.Text.Tests.Segmentation;

/// <summary>Each row is a text with its sentence ends marked: “ ¦ ” stands for a space, “¦” for nothing.</summary>
public class ArabicRulesTests
{
    [Theory]
    [InlineData("عاد الهدوء إلى المدينة. ¦ وفتحت المدارس أبوابها.")]
    [InlineData("من يضمن الاتفاق؟ ¦ سؤال يطرحه الجميع.")]
    [InlineData("يا للمفاجأة! ¦ حضر الجميع في الموعد.")]
    [InlineData("أحقا ما تقول؟! ¦ لم أسمع بذلك من قبل.")]
    [InlineData("لا يصدق أحد ذلك!!! ¦ ومع هذا حدث.")]
    [InlineData("وقعت الأطراف الاتفاق۔ ¦ ثم عقدت مؤتمرا صحافيا.")]
    [InlineData("انتهت الزيارة.\u00A0¦ وعاد الوزير إلى بلاده.")]
    [InlineData("انتهى الحفل ؟ ¦ لا أظن ذلك .")]
    public void Marks_end_sentences(string marked) => Check(marked);

    [Theory]
    [InlineData("رحبت باريس بالقرار؛ فهو يفتح باب الحوار.")]
    [InlineData("حضر ثلاثة وزراء: الداخلية والخارجية والدفاع.")]
    [InlineData("وصل الأول، ثم الثاني، ثم الثالث.")]
    public void Comma_semicolon_and_colon_end_nothing(string marked) => Check(marked);

    [Theory]
    [InlineData("ألقت د. منى الحسن كلمة الافتتاح. ¦ وصفق الحضور.")]
    [InlineData("حضر أ. سامي عبود وم. هالة ديب الجلسة. ¦ ثم غادرا.")]
    [InlineData("كلف الرئيس ود. عماد خميس بالملف. ¦ ولم يعلن التفاصيل.")]
    [InlineData("التقى أ.د. نبيل فارس بالطلاب. ¦ وأجاب عن أسئلتهم.")]
    [InlineData("قال د.محمد الأحمد إن الوضع مستقر. ¦ وطمأن الأهالي.")]
    [InlineData("كتب ت. س. إليوت القصيدة. ¦ وترجمت إلى العربية.")]
    [InlineData("فاز جورج و. بوش بالرئاسة. ¦ وخسر منافسه.")]
    [InlineData("سلم د\u200F. وائل التقرير. ¦ ثم نشره.")]
    public void Titles_and_initials_stay_with_the_name(string marked) => Check(marked);

    [Theory]
    [InlineData("استشهد بدراسة رايموند إس. برادلي عن المناخ. ¦ وأيدها آخرون.")]
    [InlineData("وصل جون إف. كينيدي إلى برلين. ¦ وخطب فيها.")]
    [InlineData("أعلنت بي. بي. سي. النبأ أولا. ¦ ثم تبعتها الصحف.")]
    [InlineData("نقلت الخبر قناة سي إن إن. ¦ ونفته الوزارة.")]
    [InlineData("تعتمد على شبكتي إيه بي سي ويو بي تي. ¦ في عام 1950 تغير ذلك.")]
    public void English_letters_by_name_are_initials_only_with_a_full_stop_each(string marked) => Check(marked);

    [Theory]
    [InlineData("نشرت الوكالة (د.ب.أ.) الصور. ¦ ولم تذكر المصدر.")]
    [InlineData("أوردت وأ.ف.ب. الخبر نفسه. ¦ وأكدته رويترز.")]
    [InlineData("تأسست شركة النور ش.م.ل. عام 1990. ¦ ومقرها بيروت.")]
    [InlineData("اجتمع بمسؤولي U.N. في جنيف. ¦ ثم غادر.")]
    [InlineData("استقبل Prof. Miller الوفد. ¦ وشرح له المشروع.")]
    [InlineData("الملك هنري (c. 1491) معروف. ¦ وسيرته مشهورة.")]
    [InlineData("يحتاج الجسم إلى فيتامين C. ¦ ويوجد في الحمضيات.")]
    [InlineData("كتب George W. Bush مذكراته. ¦ ونشرها في أميركا.")]
    public void Acronyms_and_Latin_abbreviations_end_nothing(string marked) => Check(marked);

    [Theory]
    [InlineData("راجع ص. 112 من الكتاب. ¦ ففيها التفصيل.")]
    [InlineData("أرسل الطلب إلى ص.ب. 4520 بيروت. ¦ وانتظر الرد.")]
    [InlineData("الطريق طولها 12 كم. ¦ وعرضها عشرة أمتار.")]
    [InlineData("اشترى خبزا وحليبا إلخ. ¦ ثم عاد إلى البيت.")]
    [InlineData("يعود النقش إلى 300 ق.م. على الأرجح. ¦ وهو محفوظ في المتحف.")]
    public void Abbreviations_before_a_number_end_nothing(string marked) => Check(marked);

    [Theory]
    [InlineData("توفي سنة 656 هـ. ¦ ودفن في دمشق.")]
    [InlineData("تأسست الجامعة عام 1923 م. ¦ وهي الأقدم في البلاد.")]
    [InlineData("انعقد المؤتمر سنة ١٤٣٨ هـ. ¦ وحضره العلماء.")]
    [InlineData("إن السلام قادم ولا بد. ¦ هكذا يقول المتفائلون.")]
    public void Era_marks_end_the_sentence(string marked) => Check(marked);

    [Theory]
    [InlineData("بلغ النمو 4.7 في المئة. ¦ وهو الأعلى منذ عام.")]
    [InlineData("بلغ العدد ١٬٢٥٠٫٥ طن. ¦ وسيزداد.")]
    [InlineData("وصل في 5.6.2016 إلى عمان. ¦ ثم سافر.")]
    [InlineData("يبدأ البث عند 18.30 بتوقيت غرينتش. ¦ ويستمر ساعتين.")]
    [InlineData("اكتب إلى press.office@example.org اليوم. ¦ وسنجيبك.")]
    [InlineData("زوروا www.example.com/news?id=7 لمعرفة المزيد. ¦ شكرا لكم.")]
    public void Numbers_and_addresses_are_not_divided(string marked) => Check(marked);

    [Theory]
    [InlineData("قال: \"لن نستسلم\". ¦ وكرر ذلك مرتين.")]
    [InlineData("قال: «لن نستسلم!» ¦ وكرر ذلك مرتين.")]
    [InlineData("قال: ”لن نستسلم.“ ¦ وكرر ذلك مرتين.")]
    [InlineData("ختم كلمته بعبارة 'إلى اللقاء.' ¦ ثم انصرف.")]
    [InlineData("(كان ذلك قبل الحرب.) ¦ أما اليوم فلا.")]
    [InlineData("قال المسؤول 'استمرار الأطراف في التقيد يسمح بذلك. ¦ وأضاف أنه متفائل.")]
    [InlineData("\"متى تعودون؟\" سألت الأم أبناءها. ¦ ولم يجيبوا.")]
    [InlineData("\"لن أرحل!\" صرخ الرجل. ¦ ثم جلس.")]
    [InlineData("«من أنتم؟» – هكذا بدأ الحديث. ¦ وانتهى بالصمت.")]
    [InlineData("سأل: \"أين الوفد؟\"، فلم يجبه أحد. ¦ وتابع سيره.")]
    [InlineData("قال إنه سيعود. \"")]
    public void Quotation_marks_close_the_sentence_they_stand_behind(string marked) => Check(marked);

    [Theory]
    [InlineData("وصفه بأنه إنجاز (!) كبير. ¦ ولم يوافقه أحد.")]
    [InlineData("زعم أنه الفائز [؟] في السباق. ¦ واحتفل.")]
    [InlineData("الحل السياسي (وهل من حل سواه؟) يحتاج إلى وقت. ¦ فلنصبر.")]
    public void Marks_in_brackets_end_nothing(string marked) => Check(marked);

    [Theory]
    [InlineData("كان يفكر … ثم قرر. ¦ وانتهى الأمر.")]
    [InlineData("قال... نعم قال ذلك. ¦ وأنا شاهد.")]
    [InlineData("قال..ثم سكت. ¦ ونظر إلينا.")]
    [InlineData("\"ربما...\" ثم صمت قليلا. ¦ وأكمل.")]
    public void An_ellipsis_goes_on(string marked) => Check(marked);

    [Theory]
    [InlineData("انتهت الجولة الأولى.¦وستبدأ الثانية غدا.")]
    [InlineData("هل يوافقون؟¦ربما بعد حين.")]
    [InlineData("وصفها بأنها \"خطوة أولى\".¦وأضاف أن الطريق طويل.")]
    [InlineData("أعلن ذلك عام 2015.¦ومنذ ذلك الحين لم يتغير شيء.")]
    [InlineData("دعاهم إلى \"العودة.\"¦وغادر القاعة.")]
    [InlineData("انتهى الاجتماعُ.¦وخرجَ الجميع.")]
    public void A_forgotten_space_does_not_join_sentences(string marked) => Check(marked);

    [Theory]
    [InlineData("1. تشكيل لجنة")]
    [InlineData("١٢) فتح المعابر")]
    [InlineData("ب. تبادل الأسرى")]
    [InlineData("2.1. نشر المراقبين")]
    [InlineData("3.وقف القصف")]
    public void A_list_marker_stays_with_its_item(string marked) => Check(marked);

    [Theory]
    [InlineData("تأسست المدينة قبل الميلاد.[3] ¦ ثم هجرت.")]
    [InlineData("كانت عاصمة الإقليم. [بحاجة لمصدر] ¦ ثم تراجعت.")]
    public void A_footnote_mark_belongs_to_the_sentence_before(string marked) => Check(marked);

    private static void Check(string marked) => Marked.Check(marked, TextLanguage.Arabic);
}
