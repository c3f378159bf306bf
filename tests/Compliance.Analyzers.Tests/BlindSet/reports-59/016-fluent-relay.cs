using FluentEmail.Core;

namespace Cobham.Toys.Marketplace;

public class ToyOrderMails(IFluentEmailFactory factory, ILogger<ToyOrderMails> logger)
{
    public async Task BatteryAsync(AmazonOrder order)
    {
        var response = await factory.Create()
            .To(order.BuyerRelayEmail)
            .Subject($"Battery for your crane - order {order.Id}")
            .Body($"Hello, the crane in order {order.Id} was packed without its battery. We have posted the battery today and you pay nothing for it.")
            .SendAsync();

        if (!response.Successful)
            logger.LogWarning("Relay refused mail for {Order}: {Errors}", order.Id, response.ErrorMessages);
    }

    public async Task ChristmasAsync(AmazonOrder order)
    {
        await factory.Create()
            .To(order.BuyerRelayEmail)
            .Subject("[Important] News on your order " + order.Id) // expect: BSM4004
            .Body("Hello, our wooden railway has just come in and would go well with the crane. "  // expect: BSM1007
                + "Your workshop in Cobham 🎄") // expect: BSM5001
            .SendAsync();
    }
}
