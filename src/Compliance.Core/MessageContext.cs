using System.Runtime.CompilerServices;

namespace Compliance;

/// <summary>
/// What the sender knows about a message besides its text. The same sentence can be lawful as an answer and prohibited as an opening.
/// Facts are never guessed from the text alone, with one exception: an order problem that the text itself states counts as one
/// while <see cref="OrderProblem"/> is unknown.
/// </summary>
public sealed record MessageContext
{
    /// <summary>Nothing is known: judged as a seller who writes first. The context of a string in source code.</summary>
    public static MessageContext Unknown { get; } = new();

    /// <summary>The seller writes first.</summary>
    public static MessageContext Proactive { get; } = new() { Initiator = Initiator.Seller };

    /// <summary>An answer to a buyer who did not ask for anything of value.</summary>
    public static MessageContext Reply { get; } = new() { Initiator = Initiator.Buyer, BuyerAsked = BuyerRequest.None };

    /// <summary>An answer to a buyer who asked for a lower price.</summary>
    public static MessageContext BuyerAskedDiscount { get; } = new() { Initiator = Initiator.Buyer, BuyerAsked = BuyerRequest.Discount };

    /// <summary>Who started the conversation.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value has no name.</exception>
    public Initiator Initiator
    {
        get;
        init => field = Named(value);
    }

    /// <summary>What the buyer asked for.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value has no name.</exception>
    public BuyerRequest BuyerAsked
    {
        get;
        init => field = Named(value);
    }

    /// <summary>Whether something is wrong with this order (late, damaged, missing, faulty).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value has no name.</exception>
    public Answer OrderProblem
    {
        get;
        init => field = Named(value);
    }

    /// <summary>Whether the same text goes to many buyers.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value has no name.</exception>
    public Answer Bulk
    {
        get;
        init => field = Named(value);
    }

    /// <summary>Reviews or feedback already asked for on this order, over all channels. Not negative.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int EarlierReviewRequests
    {
        get;
        init => field = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A number of requests is not negative.");
    }

    /// <summary>How the message is sent.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value has no name.</exception>
    public MessageKind Kind
    {
        get;
        init => field = Named(value);
    }

    /// <summary>How strictly to judge.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value has no name.</exception>
    public Profile Profile
    {
        get;
        init => field = Named(value);
    }

    // A number out of a configuration that is none of the values would be judged as whatever it is not.
    private static T Named<T>(T value, [CallerMemberName] string fact = "")
        where T : struct, Enum =>
#if NETSTANDARD2_0
        Enum.IsDefined(typeof(T), value)
#else
        Enum.IsDefined(value)
#endif
            ? value : throw new ArgumentOutOfRangeException(nameof(value), value, $"This is no value of {fact}.");
}
