namespace Amplio.Desk.Macros;

public sealed class AgentHint
{
    public string Trigger { get; init; } = "";
    /// <summary>Shown in the side bar to the agent, never sent.</summary>
    public string HintForAgent { get; init; } = "";
}

public static class AgentHints
{
    public static readonly IReadOnlyList<AgentHint> All = new List<AgentHint>
    {
        new() { Trigger = "discount", HintForAgent = "Buyer asks for a discount: decline politely, no code, no private price." },
        new() { Trigger = "review", HintForAgent = "Buyer mentions a review: do not ask to change it, do not link the refund to it." },
        new() { Trigger = "whatsapp", HintForAgent = "Buyer wants WhatsApp or phone: stay in the Amazon thread." },
        new() { Trigger = "paypal", HintForAgent = "Buyer wants PayPal: refund through Manage Orders only." },
        new() { Trigger = "gift", HintForAgent = "No gift cards and no free products; a replacement part is fine." },
    };
}
