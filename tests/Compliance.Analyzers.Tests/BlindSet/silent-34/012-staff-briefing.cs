namespace Thistle.Support.Training;

/// <summary>Texts of the onboarding course for new support agents.</summary>
public static class AgentHandbook
{
    public static readonly IReadOnlyList<string> Rules =
    [
        "Agents never promise customers a coupon, a gift card or money back outside Amazon.",
        "Agents never ask a customer for a positive review or for the removal of a negative one.",
        "If a customer threatens with a bad review, the agent solves the problem and reports the threat to the team lead.",
        "Phone numbers and e-mail addresses do not belong in messages.",
    ];

    public static readonly IReadOnlyList<(string Question, string RightAnswer)> Quiz =
    [
        ("A buyer offers five stars for a free bag. What do you do?", "Decline, thank, and close the ticket."),
        ("May you write 'here is 10% off your next order'?", "No. It is marketing, whoever asks for it."),
        ("May you tell the buyer that the refund has been issued?", "Yes. It concerns the order."),
    ];

    public static readonly IReadOnlyList<string> RulesZh =
    [
        "客服不得向买家承诺优惠券、礼品卡或站外退款。",
        "客服不得索要好评，也不得要求删除差评。",
    ];
}
