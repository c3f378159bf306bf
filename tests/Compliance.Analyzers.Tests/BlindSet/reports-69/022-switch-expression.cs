using System;

namespace Merchant.Replies;

public static class ReplyText
{
    public static string For(Reason reason, string buyer, string order) => reason switch
    {
        Reason.NotReceived => $"Hi {buyer}, the carrier lost order {order}. We have refunded you in full today.",
        Reason.PriceDrop => $"Hi {buyer}, we cannot refund the difference, but here is a $5 coupon for your next order with us: THANKS5.", // expect: BSM1002|BSM1006|BSM1001
        Reason.WrongItem => $"Hi {buyer}, we packed the wrong charger. The right one ships tomorrow and you may keep the other.",
        Reason.BadReview => $"Hi {buyer}, we read your review and would appreciate it if you updated it to something more positive.", // expect: BSM2004|BSM2002
        Reason.Slow => $"Hi {buyer}, write to us on Telegram (@merchant_help) for a faster answer.", // expect: BSM3002|BSM3003
        Reason.Warranty => $"Hi {buyer}, the fan is covered for 24 months. We will repair it at no cost; the return label is attached.",
        _ => throw new ArgumentException("Unknown reason", nameof(reason))
    };
}

public enum Reason
{
    NotReceived,
    PriceDrop,
    WrongItem,
    BadReview,
    Slow,
    Warranty
}
