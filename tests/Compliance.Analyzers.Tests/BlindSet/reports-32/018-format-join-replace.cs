namespace ChannelLoom.Messaging.Composition;

public class MessageComposer
{
    private const string OfferFormat = "Hello {0}, {1} is your personal code: it takes {2} off any order placed before Sunday."; // expect: BSM1002|BSM1001
    private const string LateFormat = "Hello {0}, order {1} arrives on {2:dddd}. Sorry for the wait.";

    public string Offer(Buyer b) => string.Format(OfferFormat, b.Name, b.Code, b.Amount);

    public string Late(Buyer b, Order o) => string.Format(LateFormat, b.Name, o.Id, o.Eta);

    public string CheckIn(Buyer b) => string.Join(" ",
        $"Hello {b.Name},",
        "did the rice cooker arrive in one piece?",
        "Send us your public reviewer profile and we will credit your PayPal with the price once your comment is up.", // expect: BSM2001|BSM1004
        "Regards, Team Idli");

    public string Outlet(Buyer b) =>
        "Hello #NAME#, our own web shop carries the same cooker for less. Just order there next time.".Replace("#NAME#", b.Name); // expect: BSM3003|BSM1001

    public string Manual(Buyer b) => string.Concat(
        "Hello ", b.Name, ", page 4 of the booklet explains the keep-warm button. ",
        "The cup in the box holds 180 ml.");
}
