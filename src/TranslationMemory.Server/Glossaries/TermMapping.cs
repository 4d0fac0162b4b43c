using System.Collections.Immutable;
using Google.Protobuf.Collections;
using Google.Protobuf.WellKnownTypes;
using TranslationMemory.Server.Naming;
using TranslationMemory.Server.Requests;
using TranslationMemory.Server.Texts;
using TranslationMemory.Storage;
using TranslationMemory.Terminology;
using TranslationMemory.Text;
using TranslationMemory.V1;

namespace TranslationMemory.Server.Glossaries;

/// <summary>Glossaries, entries and hits between contract and engine. Their enumerations have one numbering.</summary>
internal static class TermMapping
{
    public static Glossary ToMessage(GlossaryRecord glossary) => new()
    {
        Name = ResourceNames.Glossary(glossary.Id),
        DisplayName = glossary.DisplayName,
        Description = glossary.Description,
        Etag = Etag.Of(glossary.Version),
        CreateTime = glossary.CreateTime.ToTimestamp(),
        UpdateTime = glossary.UpdateTime.ToTimestamp(),
        EntryCount = glossary.EntryCount,
    };

    public static Entry ToMessage(TermEntry entry)
    {
        var message = new Entry
        {
            Name = ResourceNames.Entry(entry.Glossary, entry.Id),
            Kind = (V1.EntryKind)entry.Kind,
            Domain = entry.Domain,
            Definition = entry.Definition,
            Source = entry.Source,
            Note = entry.Note,
            Etag = Etag.Of(entry.Sequence),
            CreateTime = entry.CreateTime.ToTimestamp(),
            UpdateTime = entry.UpdateTime.ToTimestamp(),
        };
        foreach (var term in entry.Terms)
        {
            var termMessage = new V1.Term
            {
                LanguageCode = term.Language.Value,
                Text = term.Text,
                Status = (V1.TermStatus)term.Status,
            };
            termMessage.Variants.AddRange(term.Variants);
            termMessage.Forms.AddRange(term.Forms);
            message.Terms.Add(termMessage);
        }

        return message;
    }

    /// <summary>An entry of a request; everything that is wrong with it goes to <paramref name="check"/>.</summary>
    public static TermEntry FromMessage(Entry entry, string glossary, string id, string field, RequestCheck check)
    {
        var read = new TermEntry
        {
            Glossary = glossary,
            Id = id,
            Kind = entry.Kind == V1.EntryKind.Unspecified ? Terminology.EntryKind.Term : (Terminology.EntryKind)entry.Kind,
            Domain = entry.Domain,
            Terms = FromMessages(entry.Terms, $"{field}.terms", check),
            Definition = entry.Definition,
            Source = entry.Source,
            Note = entry.Note,
        };
        // The names are the caller's to check: an entry without an id gets one from the store.
        foreach (var (problemField, problem) in TermEntryRules.Validate(read).Where(problem => problem.Field is not ("glossary" or "id")))
        {
            check.Problem($"{field}.{problemField}", $"{problem}.");
        }

        return read;
    }

    public static V1.TermHit ToMessage(Terminology.TermHit hit, string text, TextLanguage language)
    {
        var message = new V1.TermHit
        {
            Span = TextMapping.ToMessage(hit.Span),
            Text = hit.Span.In(text),
            Entry = ResourceNames.Entry(hit.Entry.Glossary, hit.Entry.Id),
            Term = hit.Term.Text,
            TermStatus = (V1.TermStatus)hit.Term.Status,
            Kind = (V1.EntryKind)hit.Entry.Kind,
            Domain = hit.Entry.Domain,
            HitClass = (V1.TermHitClass)hit.Class,
            Confidence = hit.Confidence,
            Enclitic = hit.Enclitic,
            EncliticMeaning = CliticMeanings.OfEnclitic(hit.Enclitic),
            Primary = hit.Primary,
        };
        message.Proclitics.AddRange(hit.Proclitics.ToStrings());
        message.ProcliticMeanings.AddRange(hit.Proclitics.Meanings());
        message.Renderings.AddRange(hit.Entry.Terms
            .Where(term => term.Language.ToTextLanguage() != language)
            .OrderBy(term => term.Status)
            .Select(term => new TermRendering { Text = term.Text, Status = (V1.TermStatus)term.Status }));
        return message;
    }

    public static V1.TermIssue ToMessage(Terminology.TermIssue issue, string source, string target)
    {
        var message = new V1.TermIssue
        {
            Kind = (V1.TermIssueKind)issue.Kind,
            Entry = ResourceNames.Entry(issue.Entry.Glossary, issue.Entry.Id),
        };
        if (issue.SourceSpan is { } sourceSpan)
        {
            message.SourceSpan = TextMapping.ToMessage(sourceSpan);
            message.SourceText = sourceSpan.In(source);
        }

        if (issue.TargetSpan is { } targetSpan)
        {
            message.TargetSpan = TextMapping.ToMessage(targetSpan);
            message.TargetText = targetSpan.In(target);
        }

        message.Expected.AddRange(issue.Expected);
        return message;
    }

    private static ImmutableArray<Terminology.Term> FromMessages(
        RepeatedField<V1.Term> terms, string field, RequestCheck check)
    {
        var languages = new HashSet<TextLanguage>();
        var read = ImmutableArray.CreateBuilder<Terminology.Term>(terms.Count);
        for (var i = 0; i < terms.Count; i++)
        {
            if (terms[i].LanguageCode.Length == 0)
            {
                check.Problem($"{field}[{i}].language_code", "must be given: ar or en, with a region if you like (ar-SY).");
            }

            var language = check.Language($"{field}[{i}].language_code", terms[i].LanguageCode, LanguageTag.Arabic);
            var isFirst = languages.Add(language.ToTextLanguage()!.Value);
            var status = terms[i].Status switch
            {
                V1.TermStatus.Unspecified => isFirst ? Terminology.TermStatus.Preferred : Terminology.TermStatus.Admitted,
                var given => (Terminology.TermStatus)given,
            };
            if (!System.Enum.IsDefined(status))
            {
                check.Problem($"{field}[{i}].status", $"{(int)status} is not a value of this enumeration.");
            }

            read.Add(new Terminology.Term
            {
                Language = language,
                Text = terms[i].Text,
                Status = status,
                Variants = [.. terms[i].Variants],
                Forms = [.. terms[i].Forms],
            });
        }

        return read.MoveToImmutable();
    }
}
