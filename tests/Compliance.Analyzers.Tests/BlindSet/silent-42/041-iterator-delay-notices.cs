using System;
using System.Collections.Generic;

namespace Anatolia.Carpets;

internal static class DelayNotices
{
    internal static IEnumerable<string> For(Shipment s)
    {
        yield return $"Dear {s.Buyer},";
        yield return $"the lorry with your carpet (order {s.OrderId}) stands at the Bulgarian border.";

        if (s.DelayDays <= 3)
            yield return $"We expect it on {s.NewDate:dd MMMM}.";
        else if (s.DelayDays <= 10)
        {
            yield return $"It will be there on {s.NewDate:dd MMMM}, {s.DelayDays} days after the promised date.";
            yield return "You can wait, or we cancel the order and you have all your money back through Amazon.";
        }
        else
        {
            yield return "It will take more than ten days, so we gave the full amount back today.";
            yield return "If the carpet still arrives, refuse it; there is nothing to pay.";
        }

        yield return "We apologise for the trouble.";
        yield return "Anatolia Carpets";
    }

    internal static string Joined(Shipment s) => string.Join(Environment.NewLine, For(s));
}
