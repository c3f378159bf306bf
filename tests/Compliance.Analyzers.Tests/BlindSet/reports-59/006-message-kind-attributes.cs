using System;

namespace Tidewater.AmazonMessaging;

[AttributeUsage(AttributeTargets.Field)]
public sealed class BuyerTextAttribute : Attribute
{
    public BuyerTextAttribute(string text) => Text = text;
    public string Text { get; }
    public string? Subject { get; set; }
}

public enum BuyerMessageKind
{
    [BuyerText("We need the flat number to deliver your order. Could you reply with it today?", Subject = "Delivery of your order")]
    AddressQuestion,

    [BuyerText("Please confirm the engraving: we read it as 'Emma & Leo 2019'.", Subject = "Your engraving")]
    Engraving,

    [BuyerText("As a returning customer you may type TIDE20 at the checkout and save a fifth on anything we sell.", Subject = "A word from Tidewater")] // expect: BSM1002|BSM1001|BSM1006
    SecondPurchase,

    [BuyerText("We just unpacked our autumn throws and cushions, have a look at our storefront before they are gone!", Subject = "News from Tidewater")] // expect: BSM1007
    Autumn,
}

public static class BuyerMessageKindExtensions
{
    public static string TextOf(this BuyerMessageKind kind)
    {
        var field = typeof(BuyerMessageKind).GetField(kind.ToString())!;
        return ((BuyerTextAttribute)Attribute.GetCustomAttribute(field, typeof(BuyerTextAttribute))!).Text;
    }
}
