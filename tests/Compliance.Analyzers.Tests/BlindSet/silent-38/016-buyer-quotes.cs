namespace Tickets.Domain.Samples;

/// <summary>Mails that arrived from buyers; used to train the intent classifier.</summary>
public static class IncomingBuyerMail
{
    public static readonly (string Intent, string Incoming)[] Samples =
    [
        ("ask_discount", "Hello seller, I want to buy three. Can you give me a discount or a coupon?"),
        ("threat", "Refund me or I will leave a one star review!!"),
        ("offer_review", "If you send me another one for free I will write a five star review for you."),
        ("ask_phone", "Do you have a phone number or WhatsApp where I can reach you?"),
        ("ask_direct", "Could I pay you by PayPal and skip Amazon?"),
        ("praise", "Love it! Already left you 5 stars."),
        ("ask_discount", "你好，可以便宜一点吗？有没有优惠券？"),
        ("offer_review", "给我返现我就给好评。"),
    ];
}
