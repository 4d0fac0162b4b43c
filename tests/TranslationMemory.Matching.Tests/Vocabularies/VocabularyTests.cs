using CsCheck;
using TranslationMemory.Text;

namespace TranslationMemory.Matching.Tests;

public sealed class VocabularyTests
{
    [Theory]
    [InlineData(TextLanguage.Arabic)]
    [InlineData(TextLanguage.English)]
    public void Forms_come_back_as_they_were_and_are_filed_under_a_key_of_every_word_they_are_related_to(TextLanguage language)
    {
        var families = language == TextLanguage.Arabic ? Phrases.Arabic : Phrases.English;
        var relations = new WordRelations(Engine.Countries, Engine.Clitics.IsKnownWord);
        Phrases.Of(families, 12).Sample(
            texts =>
            {
                var vocabulary = new Vocabulary(Engine.Analyzer, language);
                var keys = new KeySet();
                foreach (var text in texts[1..].Select(text => Engine.Analyzer.Analyze(text, language)))
                {
                    for (var i = 0; i < text.Tokens.Length; i++)
                    {
                        var id = vocabulary.Add(text.Text, i, text.Tokens[i]);
                        vocabulary.Find(text.Tokens[i]).ShouldBe(id);
                        vocabulary.Form(id).ShouldBe(TokenForm.Of(text.Tokens[i]));
                        vocabulary.Surface(id).ToString().ShouldBe(text.Tokens[i].Form.Surface);
                    }
                }

                foreach (var asked in Engine.Analyzer.Analyze(texts[0], language).Tokens.Select(TokenForm.Of).Where(form => form.IsItem))
                {
                    keys.Clear();
                    vocabulary.AddRelatedKeys(asked, keys);
                    for (var id = 0; id < vocabulary.FormCount; id++)
                    {
                        var form = vocabulary.Form(id);
                        var pair = form.IsItem
                            ? relations.Relate(asked, form, relations.EntityOf(asked), relations.EntityOf(form))
                            : WordPair.Other;
                        (pair.Cost() >= WordPairs.WholeWord || keys.Keys.Contains(vocabulary.FormKeys[id].Key))
                            .ShouldBeTrue($"{asked.Surface} {form.Surface} {pair}");
                    }
                }
            },
            iter: 300,
            print: texts => string.Join('\n', texts));
    }

    [Fact]
    public void Words_read_by_their_context_come_back_so()
    {
        var vocabulary = new Vocabulary(Engine.Analyzer, TextLanguage.English);
        foreach (var text in (string[])["THEY TOLD US ALL", "The US army", "12 May 2017", "They may go"])
        {
            var analyzed = Engine.English(text);
            for (var i = 0; i < analyzed.Tokens.Length; i++)
            {
                vocabulary.Form(vocabulary.Add(analyzed.Text, i, analyzed.Tokens[i])).ShouldBe(TokenForm.Of(analyzed.Tokens[i]));
            }
        }
    }
}
