namespace TranslationMemory.Server.Engine;

/// <summary>
/// The generation that answers now. Who needs more than one part of it for an answer asks once. Writers ask while they
/// hold their gate, and it is replaced only by one who holds the gates of all writers: so nothing is written past it.
/// </summary>
internal sealed class CurrentGeneration(EngineGeneration first)
{
    private volatile EngineGeneration _value = first;

    public EngineGeneration Value => _value;

    /// <summary>Puts another one in its place.</summary>
    public void Replace(EngineGeneration next) => _value = next;
}
