namespace Kampfire.Application.BuyerMessages;

public sealed record SendBuyerMessage(string AmazonOrderId, string Body) : ICommand;

public sealed class AfterRepairPolicy(ICommandBus bus)
{
    public async Task WhenAsync(GrinderRepaired evt)
    {
        const string prefix = "Hello, your grinder is back from the bench and runs as it should. ";

        await bus.SendAsync(new SendBuyerMessage(evt.AmazonOrderId, prefix +
            "Kindly take the seller feed" + // expect: BSM2005|BSM2004
            "back you wrote off the page at once, otherwise " +
            "we shall have to note it in your customer file."));

        await bus.SendAsync(new SendBuyerMessage(evt.AmazonOrderId,
            "The shipping of the repaired grinder was paid by us, you owe nothing."));

        await bus.SendAsync(new SendBuyerMessage(evt.AmazonOrderId,
            string.Concat("We owe you one: half of the purchase ", "price goes to your Cash App ", "as soon as you tell us the tag."))); // expect: BSM1004|BSM1003|BSM3002|BSM3003
    }
}
