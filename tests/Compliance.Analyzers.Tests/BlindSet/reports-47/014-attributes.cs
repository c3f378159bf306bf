using System;
using System.ComponentModel;

namespace Quillmark.Rules;

[AttributeUsage(AttributeTargets.Field)]
public sealed class BuyerMessageAttribute : Attribute
{
    public BuyerMessageAttribute(string text) => Text = text;
    public string Text { get; }
    public string? Subject { get; set; }
}

public enum BuyerEvent
{
    [BuyerMessage("Hello, customs asks for your tax number. Please reply here so that the parcel can be released.")]
    CustomsHold,

    [BuyerMessage("Hello, post an honest review of the pen and we send you a second one free.")] // expect: BSM2001
    Delivered,

    [BuyerMessage("Hello, your ink refill should be nearly empty. Our three new colours are waiting for you in our store.", Subject = "Your ink")] // expect: BSM1007
    RefillDue,
}

public class FollowUpOptions
{
    [DefaultValue("Dear buyer, the next set of refills is on us. Simply answer this message.")] // expect: BSM1006|BSM1005
    public string BuyerMessageBody { get; set; } = "";
}
