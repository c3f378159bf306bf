using System;
using System.ComponentModel.DataAnnotations;

namespace Seller.Api.Validation
{
    /// <summary>Rejects texts that would breach the messaging policy before they are queued.</summary>
    [AttributeUsage(AttributeTargets.Property)]
    public sealed class NoPromotionAttribute : ValidationAttribute
    {
        public NoPromotionAttribute()
            : base("Your message must not offer a discount, a coupon or a free gift to the buyer.") { }

        protected override ValidationResult IsValid(object value, ValidationContext ctx)
        {
            var text = value as string ?? "";
            if (text.Contains("% off") || text.Contains("promo code") || text.Contains("gift card"))
                return new ValidationResult("Remove the promo code: messages with 'use code X for 20% off' are not sent.");
            if (text.Contains("five-star review") || text.Contains("5 star review"))
                return new ValidationResult("Remove the request for a five-star review.");
            if (text.Contains("好评返现") || text.Contains("删除差评"))
                return new ValidationResult("消息中不能出现好评返现或要求删除差评的内容。");
            return ValidationResult.Success;
        }
    }
}
