using System.Net.Sockets;
using Grpc.Core;
using Grpc.Net.Client;
using Grpc.Net.Client.Configuration;

namespace TranslationMemory.Client.Internal;

/// <summary>Opens channels over TCP and Unix sockets, with the retry policy.</summary>
internal static class ChannelFactory
{
    private const string UnixPrefix = "unix:";

    public static GrpcChannel Create(ClientOptions options)
    {
        var isSocket = options.Address.StartsWith(UnixPrefix, StringComparison.Ordinal);
        var address = isSocket ? "http://localhost" : options.Address;
        return GrpcChannel.ForAddress(address, new GrpcChannelOptions
        {
            // Answers can be larger than the longest text; the service states and keeps its own bounds.
            MaxReceiveMessageSize = null,
            ServiceConfig = new ServiceConfig { MethodConfigs = { RetryUnavailable(options.Attempts) } },
            HttpHandler = isSocket ? SocketHandler(options.Address[UnixPrefix.Length..]) : TcpHandler(),
            DisposeHttpClient = true,
        });
    }

    private static MethodConfig RetryUnavailable(int attempts)
    {
        var config = new MethodConfig { Names = { MethodName.Default } };
        if (attempts > 1)
        {
            config.RetryPolicy = new RetryPolicy
            {
                MaxAttempts = attempts,
                InitialBackoff = TimeSpan.FromMilliseconds(100),
                MaxBackoff = TimeSpan.FromSeconds(2),
                BackoffMultiplier = 2,
                RetryableStatusCodes = { StatusCode.Unavailable },
            };
        }

        return config;
    }

    private static SocketsHttpHandler TcpHandler() => new()
    {
        EnableMultipleHttp2Connections = true,
        // A proxy of the environment speaks HTTP/1.1, and has no way to a socket.
        UseProxy = false,
        KeepAlivePingDelay = TimeSpan.FromSeconds(30),
        KeepAlivePingTimeout = TimeSpan.FromSeconds(15),
    };

    private static SocketsHttpHandler SocketHandler(string path)
    {
        var handler = TcpHandler();
        handler.ConnectCallback = async (_, cancellationToken) =>
        {
            var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
            try
            {
                await socket.ConnectAsync(new UnixDomainSocketEndPoint(path), cancellationToken);
                return new NetworkStream(socket, ownsSocket: true);
            }
            catch
            {
                socket.Dispose();
                throw;
            }
        };
        return handler;
    }
}
