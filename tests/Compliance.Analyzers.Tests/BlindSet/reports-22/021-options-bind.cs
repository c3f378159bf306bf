using Microsoft.Extensions.DependencyInjection;

namespace Quillon.AutoReply;

public class AutoReplyOptions
{
    public string OutOfHours { get; set; } = "We're asleep right now (it's night in Leeds) and will reply by 9 am UK time.";
    public string Damaged { get; set; } = "Please send one photo of the damage. We'll replace or refund, whichever you prefer.";
    public string Escalation { get; set; } = "Not happy with us? E-mail our boss at gaffer@quillon-pens.co.uk, he reads everything."; // expect: BSM3002|BSM3003
    public string Closing { get; set; } = "";
}

public static class Setup
{
    public static IServiceCollection AddAutoReply(this IServiceCollection services) =>
        services.Configure<AutoReplyOptions>(o =>
        {
            o.Closing = "Ink fans get 3-for-2 on all cartridges from Friday, so keep an eye on our storefront!"; // expect: BSM1001|BSM1007
            o.Damaged = o.Damaged.Trim();
        })
        .PostConfigure<AutoReplyOptions>(o => o.Escalation +=
            " Or order from our Etsy shop, it's a couple of pounds cheaper there."); // expect: BSM3003|BSM1001
}
