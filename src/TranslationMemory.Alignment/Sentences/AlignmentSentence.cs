using TranslationMemory.Text;

namespace TranslationMemory.Alignment;

/// <summary>A sentence that is to be aligned.</summary>
/// <param name="Text">The sentence, analysed by the rules of its language.</param>
/// <param name="IsBoilerplate">It belongs to the page around: it is not aligned with anything.</param>
/// <param name="IsRepeat">It says again what an earlier sentence of the same text says: it is more often left out than others.</param>
public sealed record AlignmentSentence(AnalyzedText Text, bool IsBoilerplate = false, bool IsRepeat = false);
