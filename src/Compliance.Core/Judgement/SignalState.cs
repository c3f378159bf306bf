namespace Compliance.Judgement;

/// <summary>What is known of one signal in the message that is read. Small, because a message touches hundreds of signals that lie far apart.</summary>
internal struct SignalState
{
    /// <summary>No place found.</summary>
    public const int None = 0;

    /// <summary>The sentences in which it stands by its own phrases and form or, once it is screened, could stand at all.</summary>
    public ulong Sentences;

    /// <summary>A bit for each of its compositions that could meet, once it is screened; the first and the 65th share one.</summary>
    public ulong Compositions;

    /// <summary>The last of its own places found; they are chained.</summary>
    public int FirstFound;

    /// <summary>The last of the meanings found that its phrases have; they are chained.</summary>
    public int FirstPhrase;

    /// <summary>The last of its exceptions found.</summary>
    public int FirstException;

    /// <summary>Whether it was looked at what the signal is made of, too.</summary>
    public bool IsScreened;

    /// <summary>Whether one of its places may reach over several sentences.</summary>
    public bool IsWide;
}
