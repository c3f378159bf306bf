using FluentEmail.Core;

namespace Parcelia.Shop.Notifications;

public class BuyerMailService
{
    private readonly IFluentEmail _mail;

    public BuyerMailService(IFluentEmail mail) => _mail = mail;

    public Task SendInvoiceAsync(string relayAddress, string orderNumber) =>
        _mail.To(relayAddress)
             .Subject($"Invoice for order {orderNumber}")
             .Body("Good day, you asked for a VAT invoice. You will find it attached as a PDF. The amount is the one you paid on Amazon.")
             .SendAsync();

    public Task SendWinBackAsync(string relayAddress, string firstName) =>
        _mail.To(relayAddress)
             .Subject("A gift voucher is waiting for you") // expect: BSM1002|BSM1005
             // expect@+4: BSM1001|BSM1006|BSM1005
             .Body($@"Good day {firstName},

we have not seen you for some time.
Order whatever you like this month and we take ten euros off.

Parcelia")
             .SendAsync();

    public Task SendSurveyAsync(string relayAddress) =>
        _mail.To(relayAddress)
             .Subject("Your opinion")
             .Body("Good day, please do not publish a complaint before our team has had the chance to win you back.") // expect: BSM2003
             .SendAsync();
}
