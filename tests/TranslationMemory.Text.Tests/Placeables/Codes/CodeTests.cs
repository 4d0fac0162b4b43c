namespace TranslationMemory.Text.Tests.Placeables;

/// <summary>Model numbers.</summary>
public class CodeTests
{
    [Theory]
    [InlineData("اليورانيوم-235", "Code [يورانيوم-235] U-235")]
    [InlineData("العنوان ١٩٢.١٦٨.١.١", "Code [١٩٢.١٦٨.١.١] 192.168.1.1")]
    [InlineData("1.117.141.202", "Number [1.117.141.202] 1117141202")]
    [InlineData("1.2.3.4.5", "")]
    [InlineData("إف-16", "Code [إف-16] F-16")]
    [InlineData("مقاتلات إف 16", "Code [إف 16] F-16")]
    [InlineData("سو-24", "Code [سو-24] Su-24")]
    [InlineData("بسو-24", "Code [سو-24] Su-24")]
    [InlineData("والسو-24", "Code [سو-24] Su-24")]
    [InlineData("سوخوي سو-24", "Code [سوخوي سو-24] Su-24")]
    [InlineData("ميغ-29", "Code [ميغ-29] MiG-29")]
    [InlineData("إس-400", "Code [إس-400] S-400")]
    [InlineData("إس 300", "Code [إس 300] S-300")]
    [InlineData("كوفيد-19", "Code [كوفيد-19] COVID-19")]
    [InlineData("كوفيد 19", "Code [كوفيد 19] COVID-19")]
    [InlineData("بسارس-كوف-2", "Code [سارس-كوف-2] SARS-CoV-2")]
    [InlineData("إتش 1 إن 1", "Code [إتش 1 إن 1] H1N1")]
    [InlineData("أوه سي 43", "Code [أوه سي 43] OC-43")]
    [InlineData("إيه-320", "Code [إيه-320] A-320")]
    [InlineData("بي-52", "Code [بي-52] B-52")]
    [InlineData("بي 52", "Number [52] 52")]
    [InlineData("أن 5 أشخاص", "Number [5] 5")]
    [InlineData("COVID-19", "Code [COVID-19] COVID-19")]
    [InlineData("SARS-CoV-2", "Code [SARS-CoV-2] SARS-CoV-2")]
    [InlineData("A320", "Code [A320] A320 | A-320")]
    public void Arabic_text_spells_codes(string text, string expected) =>
        Found.In(text, TextLanguage.Arabic).ShouldBe(expected);

    [Theory]
    [InlineData("F-16", "Code [F-16] F-16")]
    [InlineData("Su-24", "Code [Su-24] Su-24")]
    [InlineData("MiG-29s took off", "Code [MiG-29] MiG-29")]
    [InlineData("SU-24", "Code [SU-24] Su-24")]
    [InlineData("A-320", "Code [A-320] A-320")]
    [InlineData("A320", "Code [A320] A320 | A-320")]
    [InlineData("COVID-19", "Code [COVID-19] COVID-19")]
    [InlineData("Covid-19", "Code [Covid-19] COVID-19")]
    [InlineData("SARS-CoV-2", "Code [SARS-CoV-2] SARS-CoV-2")]
    [InlineData("H1N1", "Code [H1N1] H1N1")]
    [InlineData("MiG-29", "Code [MiG-29] MiG-29")]
    [InlineData("PM2.5", "Code [PM2.5] PM2.5 | PM-2.5")]
    [InlineData("mRNA-1273", "Code [mRNA-1273] mRNA-1273")]
    [InlineData("G20", "Code [G20] G20 | G-20")]
    [InlineData("mid-2017", "Number [2017] 2017")]
    [InlineData("x2 y", "")]
    [InlineData("Apollo 11", "Number [11] 11")]
    [InlineData("pre-1990", "Number [1990] 1990")]
    public void English_text_writes_codes(string text, string expected) =>
        Found.In(text, TextLanguage.English).ShouldBe(expected);
}
