using System;
using Microsoft.Extensions.Logging;

namespace ReviewPuller
{
    public class ReviewJob
    {
        private readonly ILogger<ReviewJob> _log;
        public ReviewJob(ILogger<ReviewJob> log) => _log = log;

        public void Run(string asin, int stars, string couponCode)
        {
            _log.LogInformation("Found new {Stars} star review for {Asin}", stars, asin);
            if (stars <= 2)
                _log.LogWarning("Negative review on {Asin}, please ask the quality team before you contact the buyer", asin);
            if (string.IsNullOrEmpty(couponCode))
                throw new ArgumentException("A coupon code is needed to create the discount of the campaign.", nameof(couponCode));
            if (stars > 5)
                throw new InvalidOperationException($"You cannot give {stars} stars, a review has one to five.");

            Console.WriteLine("Free gift campaign " + couponCode + " is active for " + asin);
            _log.LogError("Gift card balance is too low, your next order of gift cards must be paid first");
            _log.LogDebug("客户领取优惠券成功，返现金额已写入活动表 {Code}", couponCode);
        }
    }
}
