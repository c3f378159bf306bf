namespace Indigo.Messages;

public static class Offers
{
    public const string Code = "INDIGO15";
}

public enum BuyerMessageKind
{
    [MessageText("Hello, your jeans were exchanged for size 32 and shipped today.")]
    Exchange,

    [MessageText("Hello, as an excuse for the wrong size please use coupon " + Offers.Code + " next time.")] // expect: BSM1002|BSM1003|BSM1006
    Excuse,
}
