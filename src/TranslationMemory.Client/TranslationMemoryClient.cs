using Grpc.Core;
using Grpc.Core.Interceptors;
using Grpc.Net.Client;
using TranslationMemory.Client.Internal;
using TranslationMemory.V1;

namespace TranslationMemory.Client;

/// <summary>
/// The service's calls, typed. Unary calls get the options' deadline unless they bring their own, and are repeated with
/// growing pauses only when the service was UNAVAILABLE. Failures are <see cref="RpcException"/>s;
/// <see cref="ServiceError.From"/> reads what the service said. Safe for concurrent use; one instance is enough.
/// </summary>
public sealed class TranslationMemoryClient : IDisposable
{
    private readonly GrpcChannel _channel;

    /// <summary>Makes a client; the connection is opened by the first call.</summary>
    public TranslationMemoryClient(ClientOptions options)
        : this(options, TimeProvider.System)
    {
    }

    internal TranslationMemoryClient(ClientOptions options, TimeProvider time)
    {
        _channel = ChannelFactory.Create(options);
        var invoker = _channel.Intercept(new DeadlineInterceptor(options.Deadline, time));
        Memories = new MemoryService.MemoryServiceClient(invoker);
        Lookups = new LookupService.LookupServiceClient(invoker);
        Glossaries = new GlossaryService.GlossaryServiceClient(invoker);
        Articles = new ArticleService.ArticleServiceClient(invoker);
        Texts = new TextService.TextServiceClient(invoker);
        Files = new FileTransfers(Memories, Glossaries);
        Streams = new LiveStreams(Memories, Lookups, time);
    }

    /// <summary>Memories and units.</summary>
    public MemoryService.MemoryServiceClient Memories { get; }

    /// <summary>Matches and concordance.</summary>
    public LookupService.LookupServiceClient Lookups { get; }

    /// <summary>Glossaries, entries and terms.</summary>
    public GlossaryService.GlossaryServiceClient Glossaries { get; }

    /// <summary>Articles.</summary>
    public ArticleService.ArticleServiceClient Articles { get; }

    /// <summary>What a text consists of.</summary>
    public TextService.TextServiceClient Texts { get; }

    /// <summary>Import and export of whole files.</summary>
    public FileTransfers Files { get; }

    /// <summary>Lookups and changes as streams.</summary>
    public LiveStreams Streams { get; }

    /// <summary>Closes the connection; calls in flight are cancelled.</summary>
    public void Dispose() => _channel.Dispose();
}
