using System;
using System.Linq;
using FikaAmazonAPI.AmazonSpApiSDK.Models.FulfillmentOutbound;
using Sequoia.Mcf.Model;

namespace Sequoia.Mcf;

public static class GiftMessageMapper
{
    private const int MaxLength = 512;

    public static string? Clean(string? buyerText)
    {
        if (string.IsNullOrWhiteSpace(buyerText)) return null;
        var t = new string(buyerText.Where(c => !char.IsControl(c)).ToArray());
        return t.Length <= MaxLength ? t : throw new ArgumentException($"Gift message is longer than {MaxLength} characters; the free gift note has to be shortened.", nameof(buyerText));
    }

    public static CreateFulfillmentOrderItem Map(McfLine l) => new()
    {
        SellerSku = l.Sku,
        Quantity = l.Quantity,
        GiftMessage = Clean(l.BuyerGiftText),
        DisplayableComment = l.IsGift ? "Gift receipt: prices are not shown." : "Contents: one tin, one lid, one spoon.",
    };

    public static string Describe(McfOrder o) => o.PromotionIds.Count == 0
        ? "no promotion"
        : "promotions: " + string.Join(", ", o.PromotionIds) + (o.HasGiftCardPayment ? " (paid by gift card)" : "");

    public static string NoticeWrongMessage(string wrong) =>
        "Hello, by mistake the gift note in your parcel read \"" + wrong + "\". A new card with your own text was posted to the recipient today at our expense.";
}
