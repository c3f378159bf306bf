using Compliance.Weighing;

namespace Compliance.Judgement;

/// <summary>What weights know of a conversation: who wrote first, and whether the buyer asked for a discount.</summary>
internal static class WeighedContexts
{
    private static readonly string[] Names = [ContextFacts.Proactive, ContextFacts.Reply, ContextFacts.BuyerAskedDiscount];
    private static readonly uint[] Features = [FeatureOf(Names[0]), FeatureOf(Names[1]), FeatureOf(Names[2])];

    /// <summary>A context of every kind that has a weight.</summary>
    public static MessageContext[] All { get; } = [MessageContext.Proactive, MessageContext.Reply, MessageContext.BuyerAskedDiscount];

    /// <summary>How a context is called.</summary>
    public static string NameOf(MessageContext context) => Names[KindOf(context)];

    /// <summary>What is weighed of a context.</summary>
    public static uint FeatureOf(MessageContext context) => Features[KindOf(context)];

    private static uint FeatureOf(string name) => FeatureHash.Of(Weights.InContext + name);

    private static int KindOf(MessageContext context) => context.Initiator != Initiator.Buyer ? 0 : context.BuyerAsked == BuyerRequest.Discount ? 2 : 1;
}
