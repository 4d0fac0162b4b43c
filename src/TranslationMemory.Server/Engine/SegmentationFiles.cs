using TranslationMemory.Server.Hosting;
using TranslationMemory.Text;

namespace TranslationMemory.Server.Engine;

/// <summary>Gives the segmenter that an owner wants.</summary>
internal static class SegmentationFiles
{
    /// <summary>
    /// A segmenter with the rules of a file, read now, or with the service's own, compiled when they are first asked for: that takes longer
    /// than all the rest of a start, and not everyone who starts segments.
    /// </summary>
    /// <param name="rules">SRX 2.0; empty for the service's own.</param>
    /// <param name="boilerplate">Lines of web pages, as <see cref="BoilerplateList.Parse"/> takes them; empty for the service's own.</param>
    /// <exception cref="ServiceStartException">A file cannot be used.</exception>
    public static Lazy<ArticleSegmenter> Open(string rules, string boilerplate)
    {
        var list = boilerplate.Length == 0 ? null : Read(boilerplate, () => BoilerplateList.Parse(File.ReadLines(boilerplate)));
        if (rules.Length == 0)
        {
            return new Lazy<ArticleSegmenter>(() => new ArticleSegmenter(Segmenter.Default, list));
        }

        return new Lazy<ArticleSegmenter>(Read(
            rules,
            () =>
            {
                using var stream = File.OpenRead(rules);
                return new ArticleSegmenter(new Segmenter(SrxReader.Read(stream)), list);
            }));
    }

    private static T Read<T>(string file, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception exception)
            when (exception is SrxException or FormatException or ArgumentException or IOException or UnauthorizedAccessException)
        {
            throw new ServiceStartException($"The file {file} cannot be used: {exception.Message}", exception);
        }
    }
}
