namespace Botanica.Nlu.Training;

// what BUYERS type; the bot only learns to recognise it
public static class IntentSamples
{
    public static readonly Dictionary<string, string[]> Utterances = new()
    {
        ["ask_discount"] = ["can I get a discount if I buy three?", "do you have a coupon code for me", "give me 20% off and I order right now", "有没有优惠券", "能便宜点吗，给个折扣"],
        ["ask_refund"] = ["I want my money back", "please refund me to paypal", "退款什么时候到账"],
        ["threat_review"] = ["refund me or I will leave a 1 star review", "send me a free one and I'll delete my review", "不退钱我就给差评"],
        ["ask_contact"] = ["what is your whatsapp number", "call me at this number", "有微信吗"],
        ["praise"] = ["love it, five stars!", "best kettle ever", "非常好，五星好评"],
    };

    public static string Answer(string intent) => intent switch
    {
        "ask_discount" => "The price on the product page is the current one; we can't give discounts by message.",
        "ask_refund" => "Refunds go back to the payment method of your order and take 3 to 5 business days.",
        "threat_review" => "We will solve the problem with your order in any case. Please describe what is wrong with the item.",
        "ask_contact" => "Please reply here, we read every message of this conversation.",
        _ => "Thank you for your message.",
    };
}
