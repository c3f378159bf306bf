using System;
using Windmill.Shop.Rules;

namespace Windmill.Shop.AutoReplies;

[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class AutoReplyAttribute : Attribute
{
    public AutoReplyAttribute(string trigger, string buyerMessage)
    {
        Trigger = trigger;
        BuyerMessage = buyerMessage;
    }

    public string Trigger { get; }
    public string BuyerMessage { get; }
    public string? SecondMessage { get; set; }
}

[AutoReply("return.received", "Hello, your returned kettle reached our warehouse in Bremen. The refund to your card was issued this morning.")]
[AutoReply("return.opened", "Hello, do not send the kettle back. If you close the return request we transfer 15 EUR to your bank account.")] // expect: BSM1004|BSM1003
public class ReturnRule : IRule
{
    public int Order => 10;
}

[AutoReply("delivery.late",
    "Hello, the lorry to Lyon broke down, so your kettle arrives on Thursday instead of Tuesday.",
    SecondMessage = "Hello, sorry again for Thursday. Take 5 EUR off your next kettle with us.")] // expect: BSM1001|BSM1006
public class DelayRule : IRule
{
    public int Order => 20;
}

// Beschreibung only for the admin UI
[System.ComponentModel.Description("Answers buyers who ask for a coupon")]
[AutoReply("coupon.asked", "Hello, we cannot give private discounts. The price on the product page is the current one.")]
public class CouponRule : IRule
{
    public int Order => 30;
}
