namespace Compliance;

/// <summary>What may happen to a message. Ordered: a message gets the highest decision of its findings.</summary>
public enum Decision
{
    /// <summary>No known violation in this policy. Not a promise that Amazon will accept the message.</summary>
    Allowed = 0,

    /// <summary>A person must decide before the message is sent.</summary>
    Review = 1,

    /// <summary>The message breaks the policy and must not be sent as it is.</summary>
    Prohibited = 2,
}
