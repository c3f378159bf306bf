using FluentEmail.Core;

namespace Sawdust.Amazon;

internal class OrderNotifier
{
    private readonly IFluentEmail _mail;

    public OrderNotifier(IFluentEmail mail) => _mail = mail;

    public Task CustomsNumberAsync(AmzOrder o) => _mail
        .To(o.BuyerRelay)
        .Subject($"Customs number needed for order {o.Id}")
        .Body($"Hi {o.Buyer}, customs wants your tax number before they let the birdhouse of order {o.Id} through. Could you reply with it?")
        .SendAsync();

    public Task WarpedAsync(AmzOrder o) => _mail
        .To(o.BuyerRelay)
        .Subject("[Important] Your birdhouse") // expect: BSM4004
        .Body($"Hi {o.Buyer}, the roof in order {o.Id} can warp in the sun. A new roof is on its way, no cost for you.")
        .SendAsync();

    public Task SpringAsync(AmzOrder o) => _mail
        .To(o.BuyerRelay)
        .Subject($"Order {o.Id}")
        .Body($"Hi {o.Buyer}, spring sale starts monday, 30% off every nesting box for people like you who bought before.") // expect: BSM1001|BSM1007
        .SendAsync();

    public Task DocsAsync(AmzOrder o) => _mail
        .To(o.BuyerRelay)
        .Subject($"Order {o.Id}")
        .Body($"Hi {o.Buyer}, mounting plans are on www.sawdust-birdhouses.example/plans, just download them there.") // expect: BSM3001
        .SendAsync();
}
