namespace Haverbrook.Insights;

public static class SampleTickets
{
    // taken from the inbox, names removed; used as fixtures for the classifier
    public static readonly (string BuyerText, string Intent)[] Inbound =
    [
        ("Can you give me a coupon if I order three?", "asks_discount"),
        ("I'll change my review to five stars if you refund me.", "review_trade"),
        ("Do you have a phone number or WhatsApp where I can call you?", "asks_contact"),
        ("My last seller sent me a $10 gift card for a review, will you do that too?", "asks_incentive"),
        ("Can I pay you by PayPal and skip Amazon?", "asks_off_platform"),
        ("Where is my package?", "wismo"),
    ];

    public static string AckDiscountQuestion(string quoted) =>
        $"You wrote: \"{quoted}\". Sorry, there are no coupons from us; the price is the one on the page.";

    public static string AckTrade(string quoted) =>
        $"You wrote: \"{quoted}\". Your refund is on its way because the lamp was broken. What you write about us is entirely up to you and we do not ask for anything.";
}
