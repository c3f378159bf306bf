using FluentEmail.Core;

namespace Ystad.Ceramics.Mail;

public sealed class DripperMails(IFluentEmailFactory factory)
{
    public Task Chip(string relay, string name) => factory.Create()
        .To(relay)
        .Subject("The chip in your dripper")
        .Body($"Dear {name}, a chip at the rim is our doing. Choose between a new dripper and your money back.")
        .SendAsync();

    public Task Midsummer(string relay, string name) => factory.Create()
        .To(relay)
        .Subject("Midsummer prices, for your eyes only") // expect: BSM1001|BSM1007
        .Body($"Dear {name}, everything that came out of the kiln in May goes for a third less until Sunday.") // expect: BSM1001|BSM1007
        .SendAsync();

    public Task Tiers(string relay, string name) => factory.Create()
        .To(relay)
        .Subject("Glaze care")
        .Body($"Dear {name}, hand wash only. " +
              $"By the way, people who wrote about us on Amazon " + // expect: BSM2001
              $"had their postage refunded; you could be next.")
        .SendAsync();
}
