using CsCheck;
using TranslationMemory.Alignment.Programme;

namespace TranslationMemory.Alignment.Tests.Programme;

public sealed class BandTests
{
    private static readonly Gen<(int Arabic, int English, (int Arabic, int English)[] Path)> Paths =
        from arabic in Gen.Int[0, 60]
        from english in Gen.Int[0, 60]
        from rows in Gen.Int[0, arabic].Array[0, 6]
        from columns in Gen.Int[0, english].Array[rows.Length]
        select (arabic, english, rows.Order().Zip(columns.Order()).ToArray());

    [Fact]
    public void Any_ranges_make_a_band_with_a_way_through() =>
        (from ranges in Gen.Select(Gen.Int[-3, 30], Gen.Int[0, 30]).Array[1, 30]
         from english in Gen.Int[0, 25]
         select (ranges, english)).Sample(
            sample =>
            {
                int[] first = [.. sample.ranges.Select(range => range.Item1)];
                int[] last = [.. sample.ranges.Select(range => range.Item1 + range.Item2)];
                ShouldHaveAWayThrough(new Band(first, last, sample.english));
            });

    [Fact]
    public void Around_holds_the_path_with_its_margin_and_has_a_way_through() => Gen.Select(Paths, Gen.Int[0, 10], Gen.Long[1, 3000]).Sample(
        (sample, margin, most) =>
        {
            foreach (var band in new[]
            {
                Band.Around(sample.Path, sample.Arabic, sample.English, margin),
                Band.Around(sample.Path, sample.Arabic, sample.English, margin, most),
            })
            {
                ShouldHaveAWayThrough(band);
                foreach (var (i, j) in sample.Path)
                {
                    for (var near = Math.Max(0, j - margin); near <= Math.Min(sample.English, j + margin); near++)
                    {
                        band.Contains(i, near).ShouldBeTrue();
                    }
                }
            }
        });

    [Fact]
    public void Around_holds_what_lies_between_two_cells_of_the_path_that_are_unequally_far_apart()
    {
        var band = Band.Around([(100, 100), (100, 400)], 200, 500, 25);

        band.Contains(100, 100).ShouldBeTrue();
        band.Contains(100, 250).ShouldBeTrue();
        band.Contains(100, 400).ShouldBeTrue();
        band.Cells.ShouldBeLessThan(201 * 200);
    }

    [Fact]
    public void Around_stays_within_the_cells_it_is_given_where_the_margin_lets_it()
    {
        var band = Band.Around([], 100_000, 50_000, 25, 8_000_000);

        band.Cells.ShouldBeInRange(100_001, 8_000_000);
        ShouldHaveAWayThrough(band);
    }

    [Fact]
    public void Whole_holds_every_cell_once()
    {
        var band = Band.Whole(3, 4);

        band.Cells.ShouldBe(20);
        Enumerable.Range(0, 4).SelectMany(i => Enumerable.Range(0, 5).Select(j => band.IndexOf(i, j))).ShouldBe(Enumerable.Range(0, 20).Select(i => (long)i));
        band.IsNearEdge(2, 0, 3).ShouldBeFalse();
        band.Contains(-1, 0).ShouldBeFalse();
        band.Contains(0, -1).ShouldBeFalse();
        band.Contains(3, 5).ShouldBeFalse();
    }

    [Fact]
    public void Edge_is_near_where_the_band_ends_before_everything_does()
    {
        var band = new Band([0, 5, 10], [10, 15, 20], 20);

        band.IsNearEdge(1, 6, 2).ShouldBeTrue();
        band.IsNearEdge(1, 14, 2).ShouldBeTrue();
        band.IsNearEdge(1, 10, 2).ShouldBeFalse();
        band.IsNearEdge(2, 20, 2).ShouldBeFalse();
        band.IsNearEdge(0, 0, 2).ShouldBeFalse();
    }

    private static void ShouldHaveAWayThrough(Band band)
    {
        band.Contains(0, 0).ShouldBeTrue();
        band.Contains(band.Arabic, band.English).ShouldBeTrue();
        for (var row = 0; row <= band.Arabic; row++)
        {
            band.First(row).ShouldBeLessThanOrEqualTo(band.Last(row));
            if (row > 0)
            {
                band.First(row).ShouldBeInRange(band.First(row - 1), band.Last(row - 1));
                band.Last(row).ShouldBeGreaterThanOrEqualTo(band.Last(row - 1));
                band.IndexOf(row, band.First(row)).ShouldBe(band.IndexOf(row - 1, band.Last(row - 1)) + 1);
            }
        }
    }
}
