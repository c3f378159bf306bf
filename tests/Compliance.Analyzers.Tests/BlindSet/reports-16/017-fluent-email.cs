using FluentEmail.Core;

namespace Postscript.Mailers;

public sealed class AmazonRelayMailer(IFluentEmailFactory emails)
{
    public Task AfterReturnAsync(RelayAddress to, string buyer, string order) =>
        emails.Create()
            .To(to.Value)
            .Subject($"Your return for order {order}")
            .Body($"""
                Dear {buyer},
                your return has been checked in and the full amount went back to your card this morning.
                """)
            .SendAsync();

    public Task WinBackAsync(RelayAddress to, string buyer) =>
        emails.Create()
            .To(to.Value)
            .Subject("We miss you! 1/4 off everything in the shop") // expect: BSM1001|BSM1007
            .Body($"Dear {buyer}, come and have a look round our storefront, there are forty new prints since you last bought.") // expect: BSM1007
            .SendAsync();

    public Task RaffleAsync(RelayAddress to, string buyer) =>
        emails.Create()
            .To(to.Value)
            .Subject("Your lamp has arrived")
            .Body("Dear " + buyer + ", every buyer of this month is entered in our prize draw for a weekend in Whitby.") // expect: BSM1006
            .SendAsync();
}
