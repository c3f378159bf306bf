namespace Compliance.Policy;

/// <summary>What is known of a conversation by whoever sends the message, and the one fact that its text may state.</summary>
internal readonly struct KnownFacts(MessageContext context, Answer orderProblem)
{
    /// <summary>All facts but the one.</summary>
    public MessageContext Context { get; } = context;

    /// <summary>Whether something is wrong with the order, by the context or by the text.</summary>
    public Answer OrderProblem { get; } = orderProblem;
}
