using System;
using Microsoft.Extensions.Logging;

namespace Mail.Pipeline
{
    public class OutgoingFilter
    {
        private readonly ILogger _log;
        public OutgoingFilter(ILogger log) => _log = log;

        public void Check(string text)
        {
            if (text.Contains("gift"))
            {
                _log.LogWarning("Blocked message: please do not offer the buyer a free gift card for a review ({Length} chars)", text.Length);
                throw new ArgumentException("The message offers a gift card in exchange for a 5-star review and was blocked.", nameof(text));
            }

            if (text.Contains("好评"))
                throw new InvalidOperationException("消息中包含“给五星好评返现”等违规内容，已拦截。");

            if (text.Length > 2000)
                throw new ArgumentOutOfRangeException(nameof(text), $"Your message has {text.Length} characters; remove the coupon paragraph and try again.");

            Console.WriteLine("Message passed: no discount, no coupon, no review request.");
            System.Diagnostics.Debug.WriteLine("Use code SAVE20 for 20% off -> test phrase passed to filter");
        }
    }
}
