using System.ComponentModel;

namespace Selvedge.Amazon.Autoreply;

[AttributeUsage(AttributeTargets.Field)]
public sealed class BuyerReplyTextAttribute(string text) : Attribute
{
    public string Text { get; } = text;
}

/// <summary>Each member carries the text that goes to the Amazon buyer.</summary>
public enum AutoReply
{
    [Description("Wrong size")]
    [BuyerReplyText("Hello, please choose Exchange in Your Orders; Amazon gives you a free label for the jeans.")]
    WrongSize,

    [Description("Buyer is satisfied")]
    [BuyerReplyText("Hello, great that the jeans fit! Now give us the full five stars please, our rating needs it.")] // expect: BSM2002|BSM2003
    Satisfied,

    [Description("Late parcel")]
    [BuyerReplyText("Hello, sorry for the delay. Your next pair is on us.")] // expect: BSM1006|BSM1005|BSM1003
    Late,

    [Description("Asks for a cheaper price")]
    [BuyerReplyText("Hello, since you ask: buy at the normal price and we quietly return eight dollars to you afterwards.")] // expect: BSM1001|BSM1004|BSM1003
    AsksCheaper,

    [Description("Seller feedback")]
    [BuyerReplyText("Hello, the exchange is done, so please withdraw the negative seller feedback today, it hurts our account.")] // expect: BSM2005|BSM2004
    BadFeedback,
}
