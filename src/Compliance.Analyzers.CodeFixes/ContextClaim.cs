using Compliance.Analyzers.Options;

namespace Compliance.Analyzers.CodeFixes;

/// <summary>Something that a person may say of the conversation in which a message is sent.</summary>
internal sealed class ContextClaim
{
    private readonly MessageContext _facts;

    private ContextClaim(string title, MessageContext facts, params (string Member, string Value)[] members)
    {
        Title = title;
        _facts = facts;
        Members = members;
    }

    /// <summary>The name of its title among the texts.</summary>
    public string Title { get; }

    /// <summary>What the annotation states: members and their values, as the policy writes them.</summary>
    public IReadOnlyList<(string Member, string Value)> Members { get; }

    /// <summary>From the smallest claim on.</summary>
    public static IReadOnlyList<ContextClaim> All { get; } =
    [
        new(Claim.Reply, new MessageContext { Initiator = Initiator.Buyer }, ("Initiator", "buyer")),
        new(Claim.Discount, new MessageContext { Initiator = Initiator.Buyer, BuyerAsked = BuyerRequest.Discount }, ("Initiator", "buyer"), ("BuyerAsked", "discount")),
        new(Claim.Compensation, new MessageContext { Initiator = Initiator.Buyer, BuyerAsked = BuyerRequest.Compensation }, ("Initiator", "buyer"), ("BuyerAsked", "compensation")),
        new(Claim.Problem, new MessageContext { OrderProblem = Answer.Yes }, ("OrderProblem", "yes")),
    ];

    /// <summary>A context with what is claimed.</summary>
    public MessageContext Apply(MessageContext context) => context with
    {
        Initiator = _facts.Initiator == Initiator.Unknown ? context.Initiator : _facts.Initiator,
        BuyerAsked = _facts.BuyerAsked == BuyerRequest.Unknown ? context.BuyerAsked : _facts.BuyerAsked,
        OrderProblem = _facts.OrderProblem == Answer.Unknown ? context.OrderProblem : _facts.OrderProblem,
    };
}
