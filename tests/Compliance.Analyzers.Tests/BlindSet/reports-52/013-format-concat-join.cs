using System;

namespace Acorn.Mailer;

public static class LetterFactory
{
    public static string Refund(string buyer, decimal amount)
        => string.Format("Dear {0}, we have refunded {1:C} for the broken shade in this order.", buyer, amount);

    public static string Loyalty(string buyer, int pct)
        => string.Format("Dear {0}, because you bought twice, your third lamp is {1} percent cheaper.", buyer, pct); // expect: BSM1001

    public static string Invite(string buyer)
        => string.Concat("Dear ", buyer,
            ", would you test our unreleased lamps? Join ", // expect: BSM1006|BSM1005
            "our product tester club and keep everything you try.");

    public static string Contact(string buyer) => string.Join("\n",
        "Dear " + buyer + ",",
        "the dimmer needs a reset: hold the button for ten seconds.",
        "If that fails, write to help (at) acorn-light (dot) com.", // expect: BSM3002
        "Acorn Light");

    public static string Stars(string buyer)
        => "Dear #NAME#, a glowing #THING# from you makes our day.".Replace("#NAME#", buyer).Replace("#THING#", "product review"); // expect: BSM2002
}
