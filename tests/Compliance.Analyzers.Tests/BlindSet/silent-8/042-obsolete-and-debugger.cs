using System;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace LanTu.Erp.Legacy
{
    [Obsolete("Do not use: sent gift cards and coupons to buyers for 5-star reviews. Use ReviewRequestJob instead.", error: true)]
    public class OldReviewMailer
    {
        public void Send() => throw new NotSupportedException("Review mails with gift cards are prohibited by Amazon.");
    }

    [DebuggerDisplay("Coupon {Code}: {Percent}% off, free gift {Gift}")]
    public class OldCoupon
    {
        public string Code { get; set; }
        public int Percent { get; set; }
        public string Gift { get; set; }
    }

    [SuppressMessage("Style", "IDE0051", Justification = "旧版好评返现功能已下线，仅保留字段用于对账")]
    public class OldCashbackRecord
    {
        public string OrderId { get; set; }
        public decimal Amount { get; set; }
    }
}
