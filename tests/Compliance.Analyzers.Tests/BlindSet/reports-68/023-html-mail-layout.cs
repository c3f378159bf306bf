using FluentEmail.Core;
using System.Threading.Tasks;

namespace Moli.Seller.Mailing;

public class BuyerHtmlMail
{
    private readonly IFluentEmailFactory _factory;
    private readonly string _pixelHost;

    public BuyerHtmlMail(IFluentEmailFactory factory, string pixelHost)
    {
        _factory = factory;
        _pixelHost = pixelHost;
    }

    public async Task SendBaoxiuAsync(BuyerOrder o)
    {
        var body = "Dear buyer, the warranty card of the drill (order " + o.OrderId + ") is attached, it is valid for 24 months."
            + "<img src='http://" + _pixelHost + "/open.gif' width='1' height='1' style='display:none'>"; // expect: BSM5002
        await _factory.Create().To(o.RelayEmail).Subject("Warranty for order " + o.OrderId).Body(body, isHtml: true).SendAsync();
    }

    public async Task SendPeijianAsync(BuyerOrder o)
    {
        await _factory.Create()
            .To(o.RelayEmail)
            .Subject("Chuck key for order " + o.OrderId)
            .Body("Dear buyer, the chuck key was forgotten in your box. We posted it yesterday, it costs you nothing.")
            .SendAsync();
    }

    public async Task SendHuodongAsync(BuyerOrder o)
    {
        await _factory.Create()
            .To(o.RelayEmail)
            .Subject("Order " + o.OrderId)
            .Body("Dear buyer, Black Friday starts tomorrow! All our drills and saws go down to the bottom price, don't miss.") // expect: BSM1007|BSM1001
            .SendAsync();
    }
}
