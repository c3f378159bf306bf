using Microsoft.AspNetCore.SignalR;

namespace Deskline.Chat;

public sealed class BuyerChatHub(IAmazonThreadStore threads) : Hub<IBuyerChatClient>
{
    private const string Greeting = "Hello, you are talking to the seller of your Amazon order. How can we help?";

    public override Task OnConnectedAsync() => Clients.Caller.ReceiveMessage(Greeting);

    public async Task AskForDiscount(string threadId)
    {
        var thread = await threads.GetAsync(threadId);

        var answer = thread.IsBusinessBuyer
            ? "For ten pieces or more, order directly at our shop and we send you an invoice without Amazon's commission." // expect: BSM3003|BSM1001
            : "We cannot offer private discounts. The price on the product page is the current one.";

        await Clients.Caller.ReceiveMessage(answer);
    }

    public Task AskForPhone(string threadId) =>
        Clients.Caller.ReceiveMessage("Sure, call me on 0161 496 0345 or send me your mobile number."); // expect: BSM3002
}
