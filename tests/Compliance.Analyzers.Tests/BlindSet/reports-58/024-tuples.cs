namespace Ostrich.CustomerCare;

internal static class CareScripts
{
    internal static readonly (string Situation, string BuyerReply)[] All =
    {
        ("wrong size", "Hello, sorry about the size. We have opened a free exchange; the label is in Your Orders."),
        ("asks for discount", "Hello, I cannot change the price on Amazon, but order through PayPal with me and you save 12 percent."), // expect: BSM3003|BSM1001
        ("asks for coupon", "Hello, we do not hand out coupons in messages. The price on the product page applies."),
        ("scratched", "Hello, sorry for the scratch. We can offer you a 50 dollar credit to spend on any other item of ours."), // expect: BSM1003|BSM1006|BSM1005
        ("praise", "Hello, so happy that you like it! Would you put those kind words into a review for us?"), // expect: BSM2003|BSM2002|BSM2006
    };

    internal static (string Subject, string Body) Escalation(string orderId) =>
        ("Your order " + orderId,
         "Hello, your complaint is with our team leader now. You will get an answer here by tomorrow.");

    internal static (string Subject, string Body) ThankYou(string orderId) =>
        ("About order " + orderId,
         "Hello, reply with your favourite colour and we mail you a free phone strap."); // expect: BSM1005
}
