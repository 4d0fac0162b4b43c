namespace TranslationMemory.Text.Tests.Lexicons;

public class VerbInflectionTests
{
    [Theory]
    [InlineData(2, "أكد", "يؤكد")]
    [InlineData(2, "غطى", "يغطي")]
    [InlineData(2, "هنأ", "يهنئ")]
    [InlineData(2, "سيطر", "يسيطر")]
    [InlineData(3, "آخذ", "يؤاخذ")]
    [InlineData(3, "لاقى", "يلاقي")]
    [InlineData(4, "أعلن", "يعلن")]
    [InlineData(4, "أعاد", "يعيد")]
    [InlineData(4, "أعطى", "يعطي")]
    [InlineData(4, "آمن", "يؤمن")]
    [InlineData(4, "أنشأ", "ينشئ")]
    [InlineData(4, "أعد", "يعد")]
    [InlineData(5, "تلقى", "يتلقى")]
    [InlineData(5, "تنبأ", "يتنبأ")]
    [InlineData(6, "تفاوض", "يتفاوض")]
    [InlineData(7, "انهار", "ينهار")]
    [InlineData(8, "اختار", "يختار")]
    [InlineData(8, "التقى", "يلتقي")]
    [InlineData(10, "استطاع", "يستطيع")]
    [InlineData(10, "استعد", "يستعد")]
    [InlineData(10, "استدعى", "يستدعي")]
    public void ImperfectOf_follows_from_form_and_perfect(int form, string perfect, string imperfect) =>
        VerbList.ImperfectOf(form, perfect).ShouldBe(imperfect);

    [Theory]
    [InlineData(1, "كتب", "يكتب", "كتب كتبت كتبوا كتبنا كتبتم يكتب تكتب نكتب أكتب يكتبون يكتبوا تكتبين يكتبان يكتبن")]
    [InlineData(1, "قال", "يقول", "قال قالت قالوا قلت قلنا قيل يقول تقول أقول يقولون يقال")]
    [InlineData(1, "بنى", "يبني", "بنى بنت بنوا بنيا بنيت بنينا بني يبني نبني يبنون يبنوا")]
    [InlineData(1, "دعا", "يدعو", "دعا دعت دعوا دعوت دعونا دعي يدعو أدعو يدعون")]
    [InlineData(1, "أخذ", "يأخذ", "أخذ أخذت يأخذ تأخذ آخذ يؤخذ تؤخذ يأخذون")]
    [InlineData(1, "وضع", "يضع", "وضع وضعت يضع تضع أضع يوضع توضع")]
    [InlineData(1, "بدأ", "يبدأ", "بدأ بدأت بدأوا بدؤوا بدئ يبدأ يبدأون يبدؤون")]
    [InlineData(1, "لقي", "يلقى", "لقي لقيت لقوا لقينا يلقى تلقى يلقون")]
    [InlineData(4, "أعاد", "يعيد", "أعاد أعادت أعادوا أعدت أعيد يعيد يعاد تعاد")]
    [InlineData(8, "التقى", "يلتقي", "التقى التقت التقوا التقينا يلتقي تلتقي يلتقون يلتق")]
    [InlineData(10, "استطاع", "يستطيع", "استطاع استطعت استطعنا يستطيع يستطع يستطيعون")]
    public void FormsOf_gives_the_written_forms(int form, string perfect, string imperfect, string expected)
    {
        ArgumentNullException.ThrowIfNull(expected);
        var forms = VerbInflection.FormsOf(new Verb(form, perfect, imperfect, [])).ToHashSet(StringComparer.Ordinal);

        expected.Split(' ').Where(word => !forms.Contains(word)).ShouldBeEmpty();
    }

    [Fact]
    public void FormsOf_leaves_out_jussives_too_short_to_be_told_from_parts_of_words()
    {
        VerbInflection.FormsOf(new Verb(1, "قال", "يقول", [])).ShouldNotContain("يقل");
        VerbInflection.FormsOf(new Verb(1, "بنى", "يبني", [])).ShouldNotContain("يبن");
    }

    [Theory]
    [InlineData(2, "أكد", "تأكيد مؤكد")]
    [InlineData(2, "غطى", "تغطية مغطي مغطى")]
    [InlineData(2, "هنأ", "تهنئة مهنئ")]
    [InlineData(2, "سيطر", "سيطرة مسيطر")]
    [InlineData(3, "فاوض", "مفاوضة مفاوض")]
    [InlineData(3, "لاقى", "ملاقاة ملاقي")]
    [InlineData(3, "آخذ", "مؤاخذة مؤاخذ")]
    [InlineData(4, "أعلن", "إعلان معلن")]
    [InlineData(4, "أعاد", "إعادة معيد معاد")]
    [InlineData(4, "أوقف", "إيقاف")]
    [InlineData(4, "آمن", "إيمان مؤمن")]
    [InlineData(4, "أعد", "إعداد معد")]
    [InlineData(4, "أعطى", "إعطاء معطي معطى")]
    [InlineData(4, "أحيا", "إحياء")]
    [InlineData(5, "تحدث", "تحدث متحدث")]
    [InlineData(5, "تلقى", "تلقي متلقي")]
    [InlineData(5, "تنبأ", "تنبؤ")]
    [InlineData(6, "تساءل", "تساؤل متسائل")]
    [InlineData(7, "انفجر", "انفجار منفجر")]
    [InlineData(7, "انضم", "انضمام منضم")]
    [InlineData(7, "انهار", "انهيار منهار")]
    [InlineData(8, "اجتمع", "اجتماع مجتمع")]
    [InlineData(8, "اتفق", "اتفاق متفق")]
    [InlineData(8, "اهتم", "اهتمام مهتم")]
    [InlineData(8, "التقى", "التقاء ملتقى")]
    [InlineData(8, "احمر", "احمرار")]
    [InlineData(10, "استخدم", "استخدام مستخدم")]
    [InlineData(10, "استعاد", "استعادة مستعيد مستعاد")]
    [InlineData(10, "استورد", "استيراد مستورد")]
    [InlineData(10, "استأنف", "استئناف مستأنف")]
    [InlineData(10, "استمر", "استمرار مستمر")]
    public void VerbalNouns_follow_from_the_form(int form, string perfect, string expected)
    {
        ArgumentNullException.ThrowIfNull(expected);
        var nouns = VerbalNouns.Of(new Verb(form, perfect, VerbList.ImperfectOf(form, perfect), [])).ToHashSet(StringComparer.Ordinal);

        expected.Split(' ').Where(noun => !nouns.Contains(noun)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("كتب", "كاتب مكتوب")]
    [InlineData("قال", "قائل")]
    [InlineData("قضى", "قاضي")]
    [InlineData("قرأ", "قارئ مقروء")]
    [InlineData("رد", "راد")]
    [InlineData("أخذ", "آخذ مأخوذ")]
    public void The_plain_stem_has_its_participles(string perfect, string expected)
    {
        ArgumentNullException.ThrowIfNull(expected);
        var nouns = VerbalNouns.Of(new Verb(1, perfect, perfect, ["مصدر"])).ToHashSet(StringComparer.Ordinal);

        nouns.ShouldContain("مصدر");
        expected.Split(' ').Where(noun => !nouns.Contains(noun)).ShouldBeEmpty();
    }
}
