using FluentEmail.Core;

namespace Stonegate.Mailing;

public sealed class AfterSalesMailer(IFluentEmail email)
{
    public async Task RunAsync(IReadOnlyCollection<AmazonOrder> orders)
    {
        foreach (var order in orders)
        {
            await SendAsync(order);
        }

        async Task SendAsync(AmazonOrder order, string ps = "PS: Buyers who show us their review get their shipping fee back.") // expect: BSM2001
        {
            await email
                .To(order.RelayAddress)
                .Subject($"Your order {order.Id}")
                .Body($"Hello {order.Buyer}, we hope the tent arrived safely. {ps}")
                .SendAsync();
        }
    }

    public Task SendCareTipsAsync(AmazonOrder order) =>
        email
            .To(order.RelayAddress)
            .Subject("Save 15% on your next tent") // expect: BSM1001|BSM1007
            .Body($"Hello {order.Buyer}, pay us by bank transfer next time and we can skip the marketplace fee for you.") // expect: BSM3003|BSM1001|BSM1004
            .SendAsync();
}

public sealed record AmazonOrder(string Id, string Buyer, string RelayAddress);
