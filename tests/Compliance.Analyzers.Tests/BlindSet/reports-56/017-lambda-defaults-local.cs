using System;
using System.Threading.Tasks;

namespace Kestrelworks.Notifications.Jobs;

public class NightlyJob(IBuyerMailer mailer, IOrderReader orders)
{
    public async Task RunAsync()
    {
        var compose = (string name, string tail = "Show this note to our Instagram account @kestrelworks.uk and we'll look after you there.") => // expect: BSM3002|BSM3001|BSM3003
            $"Hello {name}, the trimmer comb clicks in from the front. {tail}";

        Func<string, string> apology = name =>
            $"Hello {name}, sorry for the scratch. Accept 40% back, leave the matter there and please do not return it."; // expect: BSM1003|BSM1004

        await foreach (var o in orders.DeliveredSince(DateTime.UtcNow.AddDays(-1)))
        {
            await mailer.SendAsync(o.RelayAddress, "Your trimmer", compose(o.BuyerName));

            if (o.HasScratchClaim)
                await mailer.SendAsync(o.RelayAddress, "The scratch", apology(o.BuyerName));

            if (o.IsRepeatBuyer)
                await mailer.SendAsync(o.RelayAddress, "A note", BuildLoyal(o.BuyerName));
        }

        static string BuildLoyal(string name, string perk = "every third order ships with a mystery gift") => // expect: BSM1005|BSM1006
            "Hello " + name + ", good to see you again! From now on " + perk + ".";
    }
}
