namespace TranslationMemory.Storage;

/// <summary>A whole article in one column: what the log of requests keeps of an answer.</summary>
internal static class PackedArticle
{
    public static byte[] Pack(ArticleRecord article) => new PackedWriter()
        .Add(article.Id).Add(article.Title).Add(article.Memory)
        .Add(article.SourceLanguage.Value).Add(article.TargetLanguage.Value)
        .Add(article.SourceText).Add(article.TargetText)
        .Add(Columns.FromTime(article.CreateTime))
        .AddAll(ArticleLayout.Of(article).Pack(), static (writer, value) => writer.Add((long)value))
        .ToArray();

    public static ArticleRecord Unpack(byte[] column)
    {
        var reader = new PackedReader(column);
        var (id, title, memory) = (reader.ReadText(), reader.ReadText(), reader.ReadTextOrNull());
        var (source, target) = (Columns.ToLanguage(reader.ReadText()), Columns.ToLanguage(reader.ReadText()));
        var (sourceText, targetText) = (reader.ReadText(), reader.ReadTextOrNull());
        var createTime = Columns.ToTime(reader.ReadNumber());
        return ArticleLayout.Unpack([.. reader.ReadAll(static from => (byte)from.ReadNumber())]).In(new ArticleRecord
        {
            Id = id,
            Title = title,
            Memory = memory,
            SourceLanguage = source,
            TargetLanguage = target,
            SourceText = sourceText,
            TargetText = targetText,
            CreateTime = createTime,
        });
    }
}
