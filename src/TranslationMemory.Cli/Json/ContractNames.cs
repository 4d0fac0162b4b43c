using TranslationMemory.V1;

namespace TranslationMemory.Cli.Json;

/// <summary>The contract's enumerations as the command line names them, in JSON and to people.</summary>
internal static class ContractNames
{
    public static string Name(this SentenceKind kind) => kind switch
    {
        SentenceKind.Repeat => "repeat",
        SentenceKind.Boilerplate => "boilerplate",
        _ => "sentence",
    };

    public static string Name(this TokenKind kind) => kind switch
    {
        TokenKind.Placeable => "placeable",
        TokenKind.Punctuation => "punctuation",
        _ => "word",
    };

    public static string Name(this TermHitClass hit) => hit switch
    {
        TermHitClass.Fold => "fold",
        TermHitClass.Clitic => "clitic",
        TermHitClass.Variant => "variant",
        TermHitClass.Article => "article",
        TermHitClass.Weak => "weak",
        TermHitClass.Fuzzy => "fuzzy",
        _ => "exact",
    };

    public static string Name(this MatchClass match) => match switch
    {
        MatchClass.DoubleContext => "double-context",
        MatchClass.Context => "context",
        MatchClass.Exact => "exact",
        MatchClass.NearExact => "near-exact",
        _ => "fuzzy",
    };

    public static string Name(this EditRelation relation) => relation switch
    {
        EditRelation.Fold => "fold",
        EditRelation.ArticleOrConjunction => "article",
        EditRelation.Clitics => "clitics",
        EditRelation.Placeable => "placeable",
        EditRelation.Spelling => "spelling",
        EditRelation.Insertion => "insertion",
        EditRelation.Deletion => "deletion",
        _ => "word",
    };

    public static string Name(this PenaltyReason reason) => reason switch
    {
        PenaltyReason.MultipleTranslations => "multiple-translations",
        PenaltyReason.Unreviewed => "unreviewed",
        PenaltyReason.MachineTranslated => "machine-translated",
        PenaltyReason.Draft => "draft",
        PenaltyReason.Rejected => "rejected",
        PenaltyReason.Memory => "memory",
        _ => "author",
    };

    public static string Name(this SecondaryKind kind) => kind switch
    {
        SecondaryKind.LetterCase => "letter-case",
        SecondaryKind.Tags => "tags",
        _ => "punctuation",
    };

    public static string Name(this CeilingReason reason) => reason switch
    {
        CeilingReason.Fold => "fold",
        CeilingReason.Word => "word",
        CeilingReason.Negation => "negation",
        _ => "not-identical",
    };

    public static string Name(this UnitStatus status) => status switch
    {
        UnitStatus.Draft => "draft",
        UnitStatus.Aligned => "aligned",
        UnitStatus.Rejected => "rejected",
        _ => "confirmed",
    };

    public static string Name(this BeadState state) => state switch
    {
        BeadState.Aligned => "aligned",
        BeadState.Accepted => "accepted",
        BeadState.Rejected => "rejected",
        BeadState.Unpaired => "unpaired",
        BeadState.Boilerplate => "boilerplate",
        _ => "waiting",
    };

    public static string Name(this UnitOrigin origin) => origin switch
    {
        UnitOrigin.Alignment => "alignment",
        UnitOrigin.Machine => "machine",
        UnitOrigin.Import => "import",
        _ => "human",
    };

    public static string Name(this EntryKind kind) => kind switch
    {
        EntryKind.Person => "person",
        EntryKind.Place => "place",
        EntryKind.Organization => "organization",
        EntryKind.Title => "title",
        EntryKind.Month => "month",
        EntryKind.Weekday => "weekday",
        _ => "term",
    };

    public static string Name(this TermStatus status) => status switch
    {
        TermStatus.Forbidden => "forbidden",
        TermStatus.Admitted => "admitted",
        _ => "preferred",
    };

    public static string Name(this TermIssueKind kind) => kind == TermIssueKind.Forbidden ? "forbidden" : "missing";

    public static string Name(this SuggestionKind kind) => kind == SuggestionKind.Form ? "form" : "variant";

    public static string Name(this SuggestionReason reason) => reason switch
    {
        SuggestionReason.Ending => "ending",
        SuggestionReason.InitialAlef => "initial-alef",
        SuggestionReason.ForeignG => "foreign-g",
        SuggestionReason.ForeignLetter => "foreign-letter",
        SuggestionReason.Emphatic => "emphatic",
        SuggestionReason.LongVowel => "long-vowel",
        SuggestionReason.Swap => "swap",
        SuggestionReason.Consonants => "consonants",
        _ => "plural",
    };
}
