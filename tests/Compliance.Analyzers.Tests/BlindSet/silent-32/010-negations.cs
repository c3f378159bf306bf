namespace ChannelLoom.Features.Replies.Canned;

public static class PoliteRefusals
{
    public const string NoDiscount =
        "Hello, thank you for your interest. Amazon's rules do not let us agree on a private price, so please go by the product page.";

    public const string NoPayPal =
        "Hello, we never refund by PayPal, Zelle or bank transfer. Your money is returned only through Amazon, to the card you used.";

    public const string NoReviewTrade =
        "Hello, thank you for the offer to change your review, but please leave it as it is. Your refund does not depend on it.";

    public const string NoWhatsApp =
        "Hello, we are not allowed to continue on WhatsApp or by phone. Please reply to this message and we will answer here.";

    public const string NoGift =
        "Hello, we do not add free gifts to orders, and nobody should offer you a gift card for a review in our name.";

    public const string NoDirectSale =
        "Hello, we cannot sell to you outside of Amazon. Please place the order on Amazon so that you stay protected.";

    public static readonly string[] AllReplies = [NoDiscount, NoPayPal, NoReviewTrade, NoWhatsApp, NoGift, NoDirectSale];
}
