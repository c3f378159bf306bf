using System;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace Bazaar.Sdk
{
    /// <summary>
    /// Sends a coupon. Example: "Use code WELCOME10 for 10% off your next order, dear customer".
    /// </summary>
    [Obsolete("Use the Amazon coupon console to give buyers a discount; codes must not be sent to your buyers in messages.")]
    [Description("Old coupon mailer. Gave the buyer a free gift or a discount code after a 5-star review.")]
    public class CouponMailer
    {
        [Category("Promotion"), DisplayName("Discount in percent"), Description("How many percent off your customer gets with the coupon.")]
        public int Percent { get; set; }

        [Description("留空则不送赠品；填写后每单免费送一件")]
        public string GiftSku { get; set; }

        [SuppressMessage("Usage", "CA1801:Review unused parameters", Justification = "Kept because the gift card provider calls us with your coupon code.")]
        public void Send(string couponCode)
        {
            throw new NotSupportedException("Messages with a discount for your buyers can no longer be sent.");
        }
    }

    [AttributeUsage(AttributeTargets.Method)]
    public sealed class RequiresFeatureAttribute : Attribute
    {
        public RequiresFeatureAttribute(string feature) => Feature = feature;
        public string Feature { get; }
    }
}
