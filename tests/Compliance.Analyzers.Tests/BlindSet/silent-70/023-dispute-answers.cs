using System.Linq;

namespace Halcyon.Power.Dispute
{
    public class DisputeAnswers
    {
        private static readonly (string Code, string Text)[] Answers =
        {
            ("NOT_RECEIVED", "Hello, the carrier reports that the parcel lies at the front desk of your building. If it is not there, we will refund you in full."),
            ("EMPTY_BOX", "Hello, the weight at the depot shows that the box was empty. A new power station leaves today."),
            ("DEFECT", "Hello, your video shows that the battery swells, so we have issued the full refund. Please take the unit to a recycling point."),
            ("PAYPAL", "Hello, refunds can only be made through Amazon, to the card you paid with. We are not able to use PayPal."),
            ("EXTERNAL", "Hello, please order and pay only on Amazon, otherwise you are not protected."),
            ("COUPON_LATE", "Hello, a coupon cannot be added after the order was placed, I'm afraid."),
            ("GIFT_CARD", "Hello, the part you paid with a gift card goes back to your gift card balance, the rest to your credit card."),
        };

        public string Find(string code) =>
            Answers.FirstOrDefault(a => a.Code == code).Text ?? string.Empty;
    }
}
