namespace Lumina.Messaging;

[AttributeUsage(AttributeTargets.Field)]
public sealed class BuyerTextAttribute(string text) : Attribute
{
    public string Text { get; } = text;
}

public enum BuyerMessageKind
{
    [BuyerText("Hello {name}, the lamp shade is packed under the base. Lift the cardboard to find it.")]
    PackingHint,

    [BuyerText("Hello {name}, we reward loyal customers: collect 100 points with each purchase and swap them for bulbs.")] // expect: BSM1006
    Loyalty,

    [BuyerText("Hello {name}, a rebate of 30% will be sent to your PayPal account as soon as the lamp has arrived.")] // expect: BSM1004|BSM3003
    Rebate,

    [BuyerText("Hello {name}, the dimmer needs a bulb marked 'dimmable'. Any hardware shop has them.")]
    DimmerHint,

    [BuyerText("Hello {name}, people who bought this lamp also love our new wall light. Check it out in our store.")] // expect: BSM1007
    CrossSell,
}
