// small console: shows what was blocked last night
using System;
using System.Linq;
using Microsoft.Extensions.Logging;

using var factory = LoggerFactory.Create(b => b.AddSimpleConsole());
var log = factory.CreateLogger("blocked");

var blocked = BlockedStore.Load(args.Length > 0 ? args[0] : "blocked.json");

foreach (var b in blocked)
{
    switch (b.Rule)
    {
        case "coupon":
            log.LogWarning("Order {Order}: agent {Agent} tried to send a coupon code to the buyer, message blocked", b.Order, b.Agent);
            break;
        case "review":
            log.LogWarning("Order {Order}: agent {Agent} asked the buyer to change the review to five stars, message blocked", b.Order, b.Agent);
            break;
        case "contact":
            log.LogWarning("Order {Order}: phone number or WhatsApp in the text, message blocked", b.Order);
            break;
        default:
            log.LogError("Unknown rule {Rule}", b.Rule);
            break;
    }
}

Console.WriteLine("{0} messages blocked, {1} of them offered gifts or discounts", blocked.Count, blocked.Count(x => x.Rule is "coupon" or "gift"));
return blocked.Any() ? 1 : 0;
