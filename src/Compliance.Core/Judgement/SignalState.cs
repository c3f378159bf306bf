namespace Compliance.Judgement;

/// <summary>What is known of one signal in the message that is read. Belongs to that message only while its number is the message's.</summary>
internal struct SignalState
{
    /// <summary>No place found.</summary>
    public const int None = -1;

    /// <summary>The sentences in which it stands by its own phrases and form or, once it is screened, could stand at all.</summary>
    public ulong Sentences;

    /// <summary>The last of its places found; they are chained.</summary>
    public int FirstFound;

    /// <summary>The last of its exceptions found.</summary>
    public int FirstException;

    /// <summary>The number of the message.</summary>
    public int Message;

    /// <summary>Whether one of its places may reach over several sentences.</summary>
    public bool IsWide;

    /// <summary>Whether what it is made of was looked at too.</summary>
    public bool IsScreened;

    /// <summary>Forgets another message.</summary>
    public void Start(int message)
    {
        this = default;
        FirstFound = None;
        FirstException = None;
        Message = message;
    }
}
