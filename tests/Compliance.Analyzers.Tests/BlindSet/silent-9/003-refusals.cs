namespace Otley.Cycle.Cs;

public class PriceReplies
{
    /// <summary>Buyer asked for money off; answer is always no.</summary>
    public string Reply(string buyer, string ask) => ask switch
    {
        "discount" => $"Hi {buyer}, thank you for asking, but we cannot offer private discounts. The price on the product page is the current one.",
        "code" => $"Hi {buyer}, we do not hand out coupon codes by message.",
        "trade" => $"Hi {buyer}, we cannot give you a refund in exchange for a review. If the pump is faulty we will of course replace it.",
        "whatsapp" => $"Hi {buyer}, please reply here and we will help; we cannot move this conversation to WhatsApp.",
        "paypal" => $"Hi {buyer}, refunds are only made through Amazon, never by PayPal.",
        _ => $"Hi {buyer}, could you tell us which part of the pump does not work?"
    };
}
