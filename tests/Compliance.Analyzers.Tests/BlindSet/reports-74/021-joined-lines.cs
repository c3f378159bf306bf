using System;
using System.Collections.Generic;

namespace Mossbank.Outdoor.BuyerMail;

public class LineJoiner
{
    public string TentCare(string orderId)
    {
        return string.Join(Environment.NewLine,
            $"Hello, this concerns order {orderId}.",
            "Let the tent dry completely before you pack it, otherwise the coating peels.",
            "Don't want to hear from us again? Click here to leave our mailing list.", // expect: BSM4006
            "Mossbank Outdoor");
    }

    public string PolesReplaced(string orderId) => string.Join("\n", new[]
    {
        $"Hello, about order {orderId}:",
        "two new poles left our warehouse today because yours were bent.",
        "You do not have to send anything back.",
    });

    public string Friends(string orderId)
    {
        var lines = new List<string> { $"Hello, about order {orderId}." };
        lines.Add("Bring a friend who buys the same tent and both of you get twenty euros from us."); // expect: BSM1006|BSM1003
        lines.Add("The pegs go in at an angle of 45 degrees.");
        return string.Join("\n", lines);
    }
}
