namespace Inboxly.Threads;

public sealed class ThreadSamples
{
    // inbound messages of buyers, used to train the intent router
    public static readonly (string Intent, string BuyerText)[] Inbound =
    [
        ("ask_discount", "Hi, I want to buy three of them, can you give me a discount code?"),
        ("ask_coupon", "The coupon on the page did not work for me, why?"),
        ("threat", "Refund me or I leave a one star review!"),
        ("praise", "Great product, I already gave you five stars."),
        ("ask_contact", "What is your WhatsApp number? I hate typing here."),
        ("ask_direct", "Can I pay you by PayPal and skip Amazon?"),
        ("ask_discount", "你好，买五个能便宜点吗？有没有优惠券？"),
        ("threat", "不退钱我就给差评"),
    ];

    public static string Quote(string buyerText, string answer) =>
        $"You wrote: \"{buyerText}\"{Environment.NewLine}{Environment.NewLine}{answer}";
}
