namespace Sentinel.Training.Content;

public sealed record Slide(string Title, string[] Bullets);

/// <summary>Slides of the onboarding course for new support agents.</summary>
public static class PolicyCourse
{
    public static readonly Slide[] Slides =
    [
        new("What Amazon forbids", [
            "Offering coupons, discounts or gift cards in messages",
            "Asking for positive reviews, or only asking happy buyers",
            "Asking a buyer to change or delete a review",
            "Links to other shops, phone numbers, e-mail addresses"]),
        new("What is allowed", [
            "Refunds and replacements for the order in question",
            "Answers to the buyer's own question",
            "Asking for an address or for details of a customised item"]),
        new("Quiz", [
            "An agent writes: 'We will send you $10 if you edit your review'. Which rule is broken?",
            "Is a full refund without any condition allowed?"]),
    ];
}
