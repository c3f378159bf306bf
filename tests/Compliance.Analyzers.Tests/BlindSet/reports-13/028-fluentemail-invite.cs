using FluentEmail.Core;

namespace Bergfex.Sync.Mailers;

public class OrderMailer
{
    private readonly IFluentEmailFactory _factory;
    public OrderMailer(IFluentEmailFactory factory) => _factory = factory;

    public Task InvoiceAsync(string relay, string orderId) => _factory.Create()
        .To(relay)
        .Subject($"Invoice for {orderId}")
        .Body("Dear customer, please find the VAT invoice for your boots attached.")
        .SendAsync();

    public Task WinterAsync(string relay, string orderId) => _factory.Create()
        .To(relay)
        .Subject("Winter is coming, and so is our sale: have a look!") // expect: BSM1007|BSM1001
        .Body("Dear customer, please find the care instructions for your boots attached.")
        .SendAsync();

    public Task SizeSwapAsync(string relay, string orderId, bool direct)
    {
        var mail = _factory.Create().To(relay).Subject($"Size swap {orderId}");
        if (direct)
            mail.Body("Send the boots back to us without telling Amazon, we settle the exchange between the two of us."); // expect: BSM3003
        else
            mail.Body("Please start the exchange in your orders; as soon as UPS scans the parcel, the larger pair leaves.");
        return mail.SendAsync();
    }
}
