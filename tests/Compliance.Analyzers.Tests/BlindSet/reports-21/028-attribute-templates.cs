using System;

namespace Lichtwerk.Channels.Amazon;

[AttributeUsage(AttributeTargets.Field, AllowMultiple = true)]
public sealed class BuyerMessageAttribute(string locale, string text) : Attribute
{
    public string Locale { get; } = locale;
    public string Text { get; } = text;
}

public enum BuyerEvent
{
    [BuyerMessage("en", "Dear buyer, your replacement cushion was shipped today.")]
    [BuyerMessage("zh-Hans", "亲爱的买家，替换的靠垫今天已寄出。")]
    ReplacementShipped,

    [BuyerMessage("en", "Dear buyer, write a review about the cushion and choose a second one as a thank-you.")] // expect: BSM2001
    [BuyerMessage("zh-Hans", "亲爱的买家，写评论即可免费再得一个靠垫。")] // expect: BSM2001
    Delivered,

    [BuyerMessage("en", "Dear buyer, your refund of the cushion has been issued.")]
    Refunded,
}
