using FluentEmail.Core;

namespace Lodestar.Jobs;

public class WeeklyBuyerMail
{
    private readonly IFluentEmailFactory _factory;
    public WeeklyBuyerMail(IFluentEmailFactory factory) { _factory = factory; }

    public Task PartShipped(string relay) => _factory.Create()
        .To(relay)
        .Subject("Your missing strap")
        .Body("Dear customer, the strap that was missing from your backpack shipped today. It costs you nothing.")
        .SendAsync();

    public Task Thanks(string relay, string code) => _factory.Create()
        .To(relay)
        .Subject("About your backpack")
        .Body("Dear customer, your backpack has a little brother! Use " + code + // expect: BSM1002|BSM1001|BSM1007
              " at checkout and the daypack is half price.")
        .SendAsync();

    public Task AmazonAsk(string relay) => _factory.Create()
        .To(relay)
        .Subject("May we ask you something?")
        .Body(string.Concat(
            "Dear customer, you carried our backpack for a month now. ",
            "If it has let you down, answer this mail; if it has not, the review button on Amazon is yours.")) // expect: BSM2003
        .SendAsync();

    public Task Hidden(string relay) => _factory.Create()
        .To(relay)
        .Subject("Your straps")
        .PlaintextAlternativeBody("Dear customer, no claim with Amazon please: we settle this between us and I send the money to your Cash App.") // expect: BSM1004|BSM3003
        .SendAsync();
}
