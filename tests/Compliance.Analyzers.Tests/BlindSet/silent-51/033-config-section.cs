using System;
using System.Configuration;

namespace Ironbridge.Settings
{
    public class PromotionSection : ConfigurationSection
    {
        [ConfigurationProperty("couponPrefix", DefaultValue = "IB")]
        public string CouponPrefix { get { return (string)this["couponPrefix"]; } }

        [ConfigurationProperty("maxDiscount", DefaultValue = 40)]
        [IntegerValidator(MinValue = 0, MaxValue = 90)]
        public int MaxDiscount { get { return (int)this["maxDiscount"]; } }

        [ConfigurationProperty("giftCardCaption", DefaultValue = "Gift card balance")]
        public string GiftCardCaption { get { return (string)this["giftCardCaption"]; } }

        [ConfigurationProperty("noReviewWords", DefaultValue = "review;five stars;feedback;rating")]
        public string NoReviewWords { get { return (string)this["noReviewWords"]; } }

        protected override void PostDeserialize()
        {
            if (MaxDiscount > 60)
                throw new ConfigurationErrorsException("maxDiscount above 60 percent is only allowed for clearance coupons.");
            base.PostDeserialize();
        }
    }
}
