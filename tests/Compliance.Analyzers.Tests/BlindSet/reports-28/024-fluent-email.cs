using FluentEmail.Core;

namespace Integra.Mail;

public sealed class WarrantyMailer(IFluentEmailFactory factory)
{
    public async Task SendRegistrationAsync(Order order, CancellationToken token)
    {
        await factory.Create()
            .To(order.RelayAddress)
            .Subject("Your warranty papers")
            .Body("The warranty document for your drill is attached. It covers 24 months from delivery.")
            .SendAsync(token);

        await factory.Create()
            .To(order.RelayAddress)
            .Subject("One more year for your drill")
            .Body("Post a product review and forward us the link; we will prolong the warranty by a year.") // expect: BSM2001
            .SendAsync(token);

        await factory.Create()
            .To(order.RelayAddress)
            .Subject("Drill bits 30% cheaper for you") // expect: BSM1001|BSM1007
            .Body("Hello, the bit set for your drill is listed under accessories in your manual.")
            .SendAsync(token);
    }
}
