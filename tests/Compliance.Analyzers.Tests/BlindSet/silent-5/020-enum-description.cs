using System.ComponentModel;

namespace Crm.Enums
{
    public enum TicketReason
    {
        [Description("Buyer asks for a discount on the next order")]
        AsksDiscount = 1,

        [Description("Buyer offers to delete the negative review for a refund")]
        ReviewBlackmail = 2,

        [Description("Buyer claims that we promised a free gift or a gift card")]
        ClaimsGift = 3,

        [Description("买家要求返现，否则给差评")]
        AsksCashback = 4,

        [Description("Buyer wants to pay by PayPal outside Amazon")]
        OffPlatform = 5,
    }

    public class TicketFilter
    {
        [DisplayName("Only tickets about coupons and promo codes")]
        [Category("Filter"), Description("When set, you see only tickets in which the buyer mentions a coupon code.")]
        public bool OnlyCoupons { get; set; }
    }
}
