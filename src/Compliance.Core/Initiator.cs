namespace Compliance;

/// <summary>Who started the conversation that the message belongs to.</summary>
public enum Initiator
{
    /// <summary>Not known. Judged as <see cref="Seller"/>.</summary>
    Unknown = 0,

    /// <summary>The seller writes first.</summary>
    Seller,

    /// <summary>The message answers the buyer, in the buyer's thread.</summary>
    Buyer,
}
