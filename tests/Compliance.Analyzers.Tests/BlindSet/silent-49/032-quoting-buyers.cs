namespace Tessel.Support.Cases;

public static class CaseFixtures
{
    // What buyers wrote to us; used to train the router
    public static readonly (string Intent, string BuyerWrote)[] Inbound =
    {
        ("discount", "Can you give me 20% off if I order three of them?"),
        ("blackmail", "Refund me or I will leave a one star review."),
        ("blackmail", "Send me a free one and I change my review to five stars."),
        ("offamazon", "Could I pay by PayPal and skip Amazon? What is your WhatsApp?"),
        ("coupon", "My coupon did not work at checkout, can you send me a new code?"),
        ("praise", "Best lamp ever, I left you five stars."),
        ("insert", "There was a card in the box: write a review and get a $20 gift card. Is that real?"),
    };

    public static string Summary(string intent) => intent switch
    {
        "discount" => "Buyer asks for a discount",
        "blackmail" => "Buyer threatens with a bad review to get a refund",
        "offamazon" => "Buyer wants to pay outside Amazon",
        "coupon" => "Buyer asks about a coupon",
        _ => "Other",
    };
}
