namespace MessageGuard.Fixes;

/// <summary>Hints that the editor shows to the agent beside a blocked draft.</summary>
public static class AgentHints
{
    public static string For(string ruleId) => ruleId switch
    {
        "coupon" => "Coupon codes may not be sent to buyers. Delete the sentence or run a public coupon in Seller Central.",
        "gift" => "Do not offer a free gift or gift card. A replacement for a faulty item is fine.",
        "review" => "Never ask for a positive review. Use the Request a Review button instead.",
        "review-edit" => "Amazon forbids asking buyers to change or remove a review, even after the problem is solved.",
        "cashback" => "Money may only be returned through Amazon's refund function, never by PayPal or bank transfer.",
        "contact" => "Remove the phone number or e-mail address from the draft.",
        "compensation" => "Replace the word compensation by the concrete remedy: refund, replacement or return label.",
        _ => "This draft breaks a rule for messages to buyers.",
    };

    public static string Wording => "Instead of \"we will compensate you with a voucher\" write \"we refunded the missing cable on this order\".";
}
