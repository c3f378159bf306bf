namespace Seller.Tools.Replies;

public static class ReplyTexts
{
    public static string For(string topic, string buyer, bool inStock) => topic switch
    {
        "price" => $"Hello {buyer}, thank you for asking. We are not allowed to give private discounts, the price on the product page is the only one.",
        "review-fear" => $"Hello {buyer}, whatever you write about the pan is your own decision; the refund does not depend on it and was issued today.",
        "whatsapp" => $"Hello {buyer}, sorry, we cannot chat on WhatsApp. Please keep writing to us here on Amazon.",
        "defect" => inStock
            ? $"Hello {buyer}, we are sorry about the loose handle. A new pan ships today, free of charge."
            : $"Hello {buyer}, we are sorry about the loose handle. The pan is sold out, so we have refunded you in full.",
        "invoice" => $"Hello {buyer}, the VAT invoice has been uploaded to your order. Please download it under Your Orders.",
        "bank" => $"Hello {buyer}, Amazon sends the refund to the card you paid with; some banks need five days to show it.",
        _ => $"Hello {buyer}, could you send us a photo of the damage so that we can find the right spare part?"
    };
}
