namespace ChannelLoom.Features.Tenants.Onboarding;

public sealed record DefaultBuyerMessages(
    string DelayNotice = "Hi {buyer}, heavy snow closed the depot. Your order {order} will reach you one day later than promised.",
    string HappyCheck = "Hi {buyer}, only if you are over the moon with your purchase, let other shoppers know in a product review.", // expect: BSM2003
    string SellerFeedback = "Hi {buyer}, your neutral feedback hurts our account health. Please change it to positive so we can stay in business.", // expect: BSM2005|BSM2004
    string CourtesyGift = "Hi {buyer}, answer this message with your shirt size and a complimentary tee will follow.") // expect: BSM1005
{
    public DefaultBuyerMessages WithSignature(string shop) => this with
    {
        DelayNotice = DelayNotice + " Regards, " + shop,
        CourtesyGift = CourtesyGift + " Regards, " + shop,
    };

    public static DefaultBuyerMessages ForIndia { get; } = new DefaultBuyerMessages() with
    {
        DelayNotice = "Namaste {buyer}, due to heavy rain the courier is delayed. Order {order} will come by Thursday.",
        CourtesyGift = "Namaste {buyer}, please accept an e-gift voucher of Rs. 250 from our side.", // expect: BSM1005|BSM1002
    };
}
