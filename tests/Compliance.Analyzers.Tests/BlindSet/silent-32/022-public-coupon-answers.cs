namespace ChannelLoom.Features.Replies.BuyerAsked;

/// <summary>Replies to buyers who asked first.</summary>
public static class PriceQuestionReplies
{
    public static string Reply(PriceQuestion q) => q switch
    {
        { AsksForPrivateCode: true } =>
            "Hello, thank you for asking. We do not hand out private codes; everybody pays the price on the product page.",
        { AsksWhetherCouponExists: true, Exists: false } =>
            "Hello, you asked whether there is a coupon for this item. There is none at present.",
        { AsksForCompetitorMatch: true } =>
            "Hello, thank you for the hint. We are unable to match prices of other shops.",
        { AsksForFreebie: true } =>
            "Hello, we are sorry, but we cannot add a second cushion free of charge.",
        { AsksForShippingFee: true } =>
            "Hello, the parcel came after the guaranteed date, so the shipping fee of this order has been refunded through Amazon.",
        _ => "Hello, the price includes the frame and four screws. The glass is part of the set.",
    };
}
