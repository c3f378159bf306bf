using Microsoft.Extensions.Options;

namespace Mull.Config
{
    public class ComplianceOptions
    {
        public string[] AllowedHosts { get; set; } = { "www.amazon.com", "sellercentral.amazon.com", "www.amazon.co.jp" };
        public string[] CouponWords { get; set; } = { "coupon", "voucher", "promo code", "优惠券", "折扣码" };
        public string[] ReviewWords { get; set; } = { "review", "feedback", "5 stars", "好评", "五星", "評價" };
        public string BlockMessage { get; set; } = "Sending was stopped: the text offers something of value for a review.";
        public bool Strict { get; set; } = true;
    }

    public class ComplianceOptionsValidator : IValidateOptions<ComplianceOptions>
    {
        public ValidateOptionsResult Validate(string? name, ComplianceOptions o) =>
            o.CouponWords.Length == 0 ? ValidateOptionsResult.Fail("At least one coupon word is needed.") : ValidateOptionsResult.Success;
    }
}
