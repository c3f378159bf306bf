using Microsoft.Extensions.Options;

namespace PeakMoss.Drip;

public sealed class DripOptions
{
    public const string Section = "Drip";
    public string Day3Body { get; set; } = "Hi {first_name}, quick tip: take the magnesium with food. Your stomach will send us a thank-you card.";
    public string Day7Body { get; set; } = "Hi {first_name}, use {couponCode} on your next tub and knock a few bucks off the total."; // expect: BSM1002|BSM1001
    public string Day14Body { get; set; } = "Hi {first_name}, running low? We just launched a berry flavor that makes the old one look like drywall. Come take a peek at our store!"; // expect: BSM1007
    public string Day21Body { get; set; } = "Hi {first_name}, would you mind leaving a review of the magnesium on its product page?"; // expect: BSM2006
}

public class DripJob(IOptionsMonitor<DripOptions> options, IBuyerMessenger messenger)
{
    public Task RunAsync(OrderRow order, int day) => day switch
    {
        3 => messenger.SendAsync(order.Id, options.CurrentValue.Day3Body),
        7 => messenger.SendAsync(order.Id, options.CurrentValue.Day7Body),
        14 => messenger.SendAsync(order.Id, options.CurrentValue.Day14Body),
        21 => messenger.SendAsync(order.Id, options.CurrentValue.Day21Body),
        _ => Task.CompletedTask,
    };
}
