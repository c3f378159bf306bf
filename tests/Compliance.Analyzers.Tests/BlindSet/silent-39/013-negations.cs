namespace Pinewick.Messaging;

/// <summary>Replies to buyers who ask for something we may not give.</summary>
public static class PoliteRefusals
{
    public static string For(string request, string buyer) => request switch
    {
        "discount" => $"Hello {buyer}, we are not able to give discounts outside of the offers on Amazon.",
        "coupon" => $"Hello {buyer}, sorry, we do not have any coupon codes, and Amazon does not allow us to send them by message.",
        "paypal" => $"Hello {buyer}, refunds are only made through Amazon to the card you paid with. We cannot pay you by PayPal or bank transfer.",
        "gift" => $"Hello {buyer}, unfortunately we cannot send free samples or gifts.",
        "review-deal" => $"Hello {buyer}, we never give anything in return for a review. We will replace the torn bag in any case.",
        "phone" => $"Hello {buyer}, we are not allowed to talk by phone or WhatsApp. Please reply to this message and we will help.",
        "direct" => $"Hello {buyer}, we do not sell outside Amazon. Please place the order on Amazon.",
        _ => $"Hello {buyer}, could you please describe the problem in a little more detail?",
    };
}
