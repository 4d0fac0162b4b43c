using CsCheck;

namespace TranslationMemory.Terminology.Tests.Recognition;

public sealed class TermTrieTests
{
    private static readonly Gen<string[]> Path = Gen.Int[0, 2].Select(i => "abc"[i].ToString()).Array[1, 4];

    [Fact]
    public void Each_form_is_at_the_end_of_its_path_and_nowhere_else() =>
        Path.Array[0, 10].Sample(paths =>
        {
            var forms = paths.Select(Form).ToArray();
            var trie = forms.Zip(paths).Aggregate(TermTrie.Empty, (all, pair) => all.Add(pair.Second, pair.First));

            for (var i = 0; i < paths.Length; i++)
            {
                End(trie, paths[i])!.Forms.ToArray().ShouldBe(
                    forms.Where((_, j) => paths[j].SequenceEqual(paths[i])), ignoreOrder: true);
            }
        });

    [Fact]
    public void Removing_all_forms_leaves_no_branch_and_the_old_version_untouched() =>
        Gen.Select(Path.Array[1, 10], Gen.Int[0, 1000]).Sample((paths, seed) =>
        {
            var forms = paths.Select((path, i) => (Form: Form(path), Path: path)).ToArray();
            var full = forms.Aggregate(TermTrie.Empty, (all, pair) => all.Add(pair.Path, pair.Form));
            new Random(seed).Shuffle(forms);
            var trie = full;
            foreach (var (form, path) in forms)
            {
                trie = trie.Remove(path, form);
                (End(trie, path)?.Forms.ToArray().Contains(form) ?? false).ShouldBeFalse();
                End(full, path)!.Forms.ToArray().ShouldContain(form);
            }

            foreach (var key in new[] { "a", "b", "c" })
            {
                trie.Follow(key).ShouldBeNull();
            }
        });

    [Fact]
    public void Removing_what_is_not_there_changes_nothing()
    {
        var form = Form(["a"]);
        var trie = TermTrie.Empty.Add(["a", "b"], form);

        trie.Remove(["c"], form).Follow("a").ShouldNotBeNull();
        trie.Remove(["a"], form).Follow("a")!.Follow("b")!.Forms.ToArray().ShouldBe([form]);
    }

    private static TermTrie? End(TermTrie trie, string[] path) =>
        path.Aggregate((TermTrie?)trie, (node, key) => node?.Follow(key));

    private static TermForm Form(string[] path)
    {
        var term = Glossaries.En(string.Join(' ', path));
        return new TermForm
        {
            Entry = Glossaries.Entry("e", EntryKind.Term, term),
            Term = term,
            Order = 0,
            IsCitation = true,
            Exact = term.Text,
        };
    }
}
