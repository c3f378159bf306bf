namespace SellerDesk.Help;

/// <summary>Help texts of the composer window, shown to our own agents.</summary>
public static class ComposerHelp
{
    public static readonly HelpTopic[] Topics =
    {
        new("What you must not write", "Agents must not offer coupons, discounts or gifts, and must not ask buyers for positive reviews."),
        new("Links", "Agents must not put links to other shops, phone numbers or e-mail addresses into a buyer message."),
        new("Reviews", "Never ask a buyer to change or remove a review, not even after the problem has been solved. Use the Request a Review button instead."),
        new("Refunds", "Refund only through Manage Orders. Refunds by PayPal or bank transfer are forbidden."),
        new("Tone", "Write short sentences. Name the order and the remedy."),
    };
}

public sealed record HelpTopic(string Title, string Explanation);
