using System;

namespace Juniper.Functions;

public static class ComposeFunction
{
    const string Platform = "Telegram";
    const string Handle = "@juniper_deals";
    const string Colour = "sage green";

    [Function("Compose")]
    public static string Run([QueueTrigger("compose")] ComposeRequest req)
    {
        if (req.Kind == "colour")
            return $"The {Colour} sheets are sold out for good. We cancelled them and refunded $34 on this order.";

        return $"Reach us on {Platform} under {Handle} to get the rest of the sheets cheaper than here."; // expect: BSM3002|BSM3003|BSM1001
    }
}
