using CsCheck;

namespace TranslationMemory.Matching.Tests;

public sealed class PostingsTests
{
    [Fact]
    public void Any_range_of_any_list_comes_back() =>
        (from gaps in Gen.Frequency((3, Gen.Int[1, 100]), (1, Gen.Int[1, 20_000]), (1, Gen.Int[1, 3_000_000])).Array[0, 600]
         from first in Gen.Int[-1, gaps.Length]
         from count in Gen.Int[0, gaps.Length + 1]
         from shift in Gen.Int[-1, 1]
         select (gaps, first, count, shift)).Sample(
            list =>
            {
                var numbers = new int[list.gaps.Length];
                var last = -1;
                for (var i = 0; i < numbers.Length; i++)
                {
                    numbers[i] = last += list.gaps[i];
                }

                var bytes = new byte[Postings.MostLength(numbers.Length)];
                var written = bytes.AsSpan(0, Postings.Write(numbers, bytes));
                var first = At(list.first) + list.shift;
                var end = Math.Max(first, At(list.first + list.count) + list.shift);
                var read = new int[numbers.Length + 1];

                Postings.Count(written).ShouldBe(numbers.Length);
                read[..Postings.Read(written, first, end, read)].ShouldBe(numbers.Where(number => number >= first && number < end));

                int At(int i) => i < 0 ? 0 : i < numbers.Length ? numbers[i] : last + 1;
            },
            iter: 2000);
}
