using TranslationMemory.Text;

namespace TranslationMemory.Storage.Tests.Articles;

public sealed class ArticleLayoutTests
{
    [Fact]
    public void The_first_form_is_read_as_beads_that_people_gave()
    {
        var column = new PackedWriter().Add(1)
            .AddAll([0], static (writer, _) => writer.Add(0).Add(5).Add((long)SentenceKind.Sentence).Add(0))
            .AddAll([0, 1], static (writer, start) => writer.Add(start).Add(5).Add((long)SentenceKind.Boilerplate).Add(0))
            .AddAll(["u1", null], static (writer, unit) => writer.Add(1).Add(1).Add(1).Add(2).Add(unit))
            .ToArray();

        var layout = ArticleLayout.Unpack(column);

        layout.Version.ShouldBe(0);
        layout.SourceSentences.ShouldHaveSingleItem().Span.ShouldBe(new TextSpan(0, 5));
        layout.TargetSentences.Length.ShouldBe(2);
        layout.Beads.Select(bead => (bead.UnitId, bead.State, bead.Posterior))
            .ShouldBe([("u1", BeadState.Accepted, 1), (null, BeadState.Boilerplate, 1)]);
        layout.Beads[0].SourceSentences.ShouldBe([1]);
        layout.Beads[0].TargetSentences.ShouldBe([2]);
    }

    [Fact]
    public void A_form_that_is_not_known_is_damage() =>
        Should.Throw<InvalidDataException>(() => ArticleLayout.Unpack(new PackedWriter().Add(3).ToArray()));

    [Fact]
    public void A_posterior_is_kept_to_the_fourth_place()
    {
        var layout = new ArticleLayout([], [], [new StoredBead([1], [1], null, BeadState.Waiting, ArticleLayout.Kept(.123456))], 7);

        var read = ArticleLayout.Unpack(layout.Pack());

        read.Version.ShouldBe(7);
        read.Beads.ShouldHaveSingleItem().Posterior.ShouldBe(.1235);
        ArticleLayout.Kept(1.5).ShouldBe(1);
    }
}
