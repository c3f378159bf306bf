using System;

namespace Mall.Errors
{
    public sealed class CouponException : Exception
    {
        public CouponException(string code, Exception? inner = null)
            : base($"Dear developer: coupon '{code}' gives more than 100% off, your configuration is broken", inner) { }

        public static CouponException Used(string code) => new(code, new InvalidOperationException("You have already used this coupon for your purchase."));
    }

    public static class Guard
    {
        public static void Percent(int p)
        {
            if (p is < 1 or > 99) throw new ArgumentOutOfRangeException(nameof(p), "discount must be 1 to 99 percent off");
        }

        public static void NoBribe(string text)
        {
            if (text.Contains("返现")) throw new PolicyViolationException("消息中包含“好评返现”，不能发送给买家，请修改后再提交");
            if (text.Contains("gift card")) throw new PolicyViolationException("The message offers your buyer a gift card for a review; it was not sent.");
            if (text.Contains("WhatsApp")) throw new PolicyViolationException("The message asks the buyer to contact you on WhatsApp; it was not sent.");
        }
    }

    public class PolicyViolationException : Exception { public PolicyViolationException(string m) : base(m) { } }
}
