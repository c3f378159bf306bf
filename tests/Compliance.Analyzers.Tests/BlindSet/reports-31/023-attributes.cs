namespace Parcelo.Flows;

[AttributeUsage(AttributeTargets.Class)]
public sealed class BuyerMessageAttribute(string body) : Attribute
{
    public string Body { get; } = body;
    public string? Subject { get; init; }
}

[BuyerMessage("Please confirm the engraving within two days so that we can start.", Subject = "Engraving")]
public sealed class EngravingFlow;

[BuyerMessage("Dear customer, 20 percent off your second bracelet if you order before Mother's Day.", Subject = "Bracelet")] // expect: BSM1001
public sealed class BraceletFlow;

[BuyerMessage(
    "Dear customer, change your two stars into five and we send the ring once more for nothing.", // expect: BSM2001|BSM2004
    Subject = "Ring")]
public sealed class RingFlow;

[BuyerMessage("The clasp is under warranty. We send a new one without charge.", Subject = "Clasp")]
public sealed class ClaspFlow;
