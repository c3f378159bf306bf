using System.ComponentModel;

namespace Castellan.Desk.Amazon;

public class ReplyDraft
{
    [DefaultValue("Please send us a picture of the torn seam, then we can decide on a refund or a new jacket.")]
    public string BuyerMessage { get; set; } = "Please send us a picture of the torn seam, then we can decide on a refund or a new jacket.";

    public string Subject { get; set; } = "Your message about order {orderId}";

    public string? Translation { get; set; }

    public string EffectiveBuyerMessage =>
        Translation ?? BuyerMessage;

    public string FallbackBuyerMessage(bool jacketIsKept) =>
        jacketIsKept
            ? "Keep the jacket. We have refunded 15 euros of its price through Amazon because of the seam."
            : "We'd like to make it up to you with a free scarf of your choice, just because you are such a nice customer."; // expect: BSM1005|BSM1003
}

public sealed class ReviewReplyDraft : ReplyDraft
{
    public ReviewReplyDraft(string buyerName)
    {
        BuyerMessage = $"Dear {buyerName}, the seam has been repaired and the jacket left our workshop today. "
                     + $"Could you find it in your heart to withdraw your review now, {buyerName}?"; // expect: BSM2004
        Subject = "Your jacket";
    }
}
