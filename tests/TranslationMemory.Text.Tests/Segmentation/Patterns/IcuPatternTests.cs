namespace TranslationMemory.Text.Tests.Segmentation.Patterns;

/// <summary>Patterns as language maps use them: the pattern has to match the whole of the text.</summary>
public class IcuPatternTests
{
    [Theory]
    [InlineData("a.c", "abc")]
    [InlineData(@"\h+", " \t\u00A0\u2003")]
    [InlineData(@"\H\V", "ab")]
    [InlineData(@"\v\v", "\n\u2028")]
    [InlineData(@"a\Rb", "a\r\nb")]
    [InlineData(@"a\Rb", "a\u2029b")]
    [InlineData(@"\x{6A9}\x41\u0042\U0001F600\0101", "کAB😀A")]
    [InlineData(@"\uD83D\uDE00+", "😀😀")]
    [InlineData("😀{2}", "😀😀")]
    [InlineData(@"[\x{1F600}-\x{1F64F}a]+", "😀a😁")]
    [InlineData(@"[^\x{1F600}]", "😁")]
    [InlineData(@"[\x{FFF0}-\x{20010}]+", "\uFFF5\U00010000\U0001FFFF\U00020010")]
    [InlineData(@"\t\n\r\f\a\e\cA", "\t\n\r\f\a\u001B\u0001")]
    [InlineData(@"\.\*\[\]\(\)\{\}\\\-\""\'", ".*[](){}\\-\"'")]
    [InlineData(@"\Qa.b*\E+", "a.b***")]
    [InlineData(@"\Q(|)", "(|)")]
    [InlineData(@"\d\p{Nd}\w", "٣3ش")]
    [InlineData(@"\w+", "كَلِم\u200Cة_1")]
    [InlineData(@"\s\S\D\W", "\u2029ab-")]
    [InlineData(@"\p{L}\pL\p{Letter}\p{Lu}\p{gc=Ll}\p{General_Category=Uppercase_Letter}", "aaaAaA")]
    [InlineData(@"\p{Arabic}\p{IsArabic}\p{InArabic}\p{script=Arab}\p{sc=Arabic}", "عپٮﻻۋ")]
    [InlineData(@"\p{Latin}\p{Alphabetic}\p{White_Space}\p{javaUpperCase}\p{ASCII}\p{any}", "éع Ab😀")]
    [InlineData(@"\P{L}\p{^L}[[:^alpha:]][[:upper:][:digit:]]+", "123A4")]
    [InlineData(@"\p{Han}+", "漢𠀋")]
    [InlineData("[a-z&&[^aeiou]]+", "xyz")]
    [InlineData("[[a-z]--[aeiou]]+", "xyz")]
    [InlineData("[a-z-[aeiou]]+", "xyz")]
    [InlineData("[[a-z]&[x-z]]+", "xyz")]
    [InlineData(@"[^[a-c][x-z]]+", "de😀")]
    [InlineData(@"[-a\-\]\\&]+", "-a]\\&")]
    [InlineData("[a&&b]?", "")]
    [InlineData("a++b*+c?+", "aabbc")]
    [InlineData("a{2}+b{1,}c{0,2}", "aabbc")]
    [InlineData("a+?b??", "aab")]
    [InlineData("(?>a|ab)c", "ac")]
    [InlineData("(a)(b)\\2\\1", "abba")]
    [InlineData("(?<n>a)\\k<n>", "aa")]
    [InlineData("(?=a)a(?!c)b(?<=b)(?<!a)", "ab")]
    [InlineData("(?i)AbC", "aBc")]
    [InlineData("a(?i:b)c", "aBc")]
    [InlineData("(?i)a(?-i)b", "Ab")]
    [InlineData("(?i-s)a", "A")]
    [InlineData("(?s).", "\n")]
    [InlineData("(?s:.).", "\nx")]
    [InlineData("(?x) a b # the rest\n c", "abc")]
    [InlineData("(?w)(?u)a", "a")]
    [InlineData("a(?#a remark)b", "ab")]
    [InlineData("(?m)^a$\n^b$", "a\nb")]
    [InlineData(@"\X\X", "e\u0301a")]
    [InlineData("a|b|", "")]
    [InlineData(@"\Aa\b\z", "a")]
    public void A_pattern_matches(string pattern, string text) => Matches(pattern, text).ShouldBeTrue();

    [Theory]
    [InlineData("abc", "ABC")]
    [InlineData("a.c", "a\u2028c")]
    [InlineData("a.c", "a\rc")]
    [InlineData(@"\h", "\n")]
    [InlineData(@"[^\x{1F600}]", "😀")]
    [InlineData("[a-z&&[^aeiou]]", "e")]
    [InlineData("[[a-z]--[aeiou]]", "e")]
    [InlineData("[^[a-c][x-z]]", "b")]
    [InlineData("[a&&b]", "a")]
    [InlineData("a++a", "aaa")]
    [InlineData("(?>a*)a", "aaa")]
    [InlineData("a(?i:b)c", "aBC")]
    [InlineData("(?i)a(?-i)b", "AB")]
    [InlineData("(?s:.).", "\n\n")]
    [InlineData("(?x)a\\ b", "ab")]
    [InlineData(@"\p{Arabic}", "a")]
    [InlineData(@"\P{any}", "a")]
    [InlineData(@"\d", "a")]
    public void A_pattern_does_not_match(string pattern, string text) => Matches(pattern, text).ShouldBeFalse();

    [Theory]
    [InlineData("a)", "character 2")]
    [InlineData("(a", "bracket is missing")]
    [InlineData("[a", "ends too early")]
    [InlineData("[]", "empty")]
    [InlineData("[z-a]", "range")]
    [InlineData("*a", "nothing to repeat")]
    [InlineData("a{x}", "'{x}'")]
    [InlineData("a{3,1}", "cannot be mapped")]
    [InlineData(@"\p{Klingon}", "Klingon")]
    [InlineData(@"\p{L", "'}' is missing")]
    [InlineData(@"\x{110000}", "no code point")]
    [InlineData(@"\u12", "4 hexadecimal")]
    [InlineData(@"\0x", "octal")]
    [InlineData(@"\N{DIGIT ONE}", @"\N")]
    [InlineData(@"\G", @"\G")]
    [InlineData(@"\", "ends too early")]
    [InlineData(@"\uD83D\u0041", "surrogate")]
    [InlineData("(?z)a", "flag 'z'")]
    [InlineData("(?<n a)", "'>' is missing")]
    [InlineData(@"(a)\3", "cannot be mapped")]
    public void A_wrong_pattern_is_refused_with_the_place(string pattern, string reason)
    {
        var message = Should.Throw<SrxException>(() => Matches(pattern, "a")).Message;

        message.ShouldContain("character ");
        message.ShouldContain(reason);
    }

    [Theory]
    [InlineData("(", 100_000)]
    [InlineData("[", 100_000)]
    [InlineData("(?:", 101)]
    public void A_pattern_nested_too_deep_is_refused(string opening, int times) =>
        Should.Throw<SrxException>(() => Matches(string.Concat(Enumerable.Repeat(opening, times)), "a"))
            .Message.ShouldContain("nested more than 100 deep");

    private static bool Matches(string pattern, string text) =>
        !new SrxRules(false, [new SrxLanguageRule("r", [new SrxRule(true, "a", "b")])], [new SrxLanguageMap(pattern, "r")])
            .RulesFor(text).IsEmpty;
}
