namespace Petrichor.Garden.Messaging;

public sealed record BuyerTexts
{
    public string Delay { get; init; } = "Hello, the frost holds back the seedlings. They leave us on Monday; if you would rather cancel, we refund you in full.";
    public string CrossSell { get; init; } = "Hello, many people who have our raised bed also order our drip hose and the new cold frame. Have a look!"; // expect: BSM1007
    public string Loyalty { get; init; } = "Hello, from the third order on you belong to our Green Circle and every parcel earns you points."; // expect: BSM1006
    public string Compensation { get; init; } = "Hello, for the trouble with the torn bag we would like to hand you 12 dollars as goodwill money, no return needed."; // expect: BSM1003
    public string Social { get; init; } = "Hello, pictures of your tomatoes? Tag @petrichor.garden on Instagram and follow us there."; // expect: BSM3002|BSM1007|BSM3001
    public string Replant { get; init; } = "Hello, two of the twelve seedlings were dry. We have refunded the price of these two to your card.";
}

public sealed record MessageSettings(
    string Greeting = "Hello,",
    string Closing = "PS: scan the QR code on the seed bag to reach our shop and save on your next bed.", // expect: BSM3001|BSM1001|BSM1007|BSM1006|BSM3003
    string Signature = "Petrichor Garden");
