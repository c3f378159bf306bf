namespace Lotus.Crossborder.Notify;

public sealed class BuyerGreeter(IAmazonMessenger messenger,
    string welcome = "Welcome! Enter SAVE12 at checkout the next time you shop with us.", // expect: BSM1002|BSM1001
    string signature = "Lotus Home, customer service")
{
    public async Task GreetAsync(string orderId, CancellationToken ct = default)
    {
        await messenger.SendToBuyerAsync(orderId, welcome + "\n" + signature, ct);

        async Task FollowUp(string text = "Did the curtain arrive safely? A few kind words and five stars would make our week.") // expect: BSM2002
            => await messenger.SendToBuyerAsync(orderId, text, ct);

        await FollowUp();

        var askSize = (string id, string body = "Please tell us the width of your window in inches so that we can cut the rail for you.") =>
            messenger.SendToBuyerAsync(id, body, ct);

        var askNumber = (string id, string body = "Please send us your mobile number or WeChat ID, chatting there is quicker.") => // expect: BSM3002|BSM3003
            messenger.SendToBuyerAsync(id, body, ct);

        await askSize(orderId);
        await askNumber(orderId);
    }
}
