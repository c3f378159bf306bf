using System;

namespace Quill.Stationery.Bots;

[AttributeUsage(AttributeTargets.Method)]
public sealed class BuyerReplyAttribute : Attribute
{
    public BuyerReplyAttribute(string intent, string reply) { Intent = intent; Reply = reply; }
    public string Intent { get; }
    public string Reply { get; }
}

public class PenBot
{
    [BuyerReply("leak", "Please store the pen upright. A new cartridge goes out to you today, free of charge.")]
    public void OnLeak() { }

    [BuyerReply("price", "For you we can do it for $18 instead of $25, simply answer YES.")] // expect: BSM1001
    public void OnPrice() { }

    [BuyerReply("happy", "Wonderful! A quick 5-star note on the product page would make our day.")] // expect: BSM2002|BSM2003
    public void OnHappy() { }

    [BuyerReply("engrave", "Please send us the exact text for the engraving, up to twenty letters.")]
    public void OnEngrave() { }

    [BuyerReply("angry", "Remove what you wrote about us and the money is on its way.")] // expect: BSM2001|BSM2004
    public void OnAngry() { }
}
