namespace Aurelia.Jewels.Amazon.Letters;

public static class Letters
{
    public static string AfterRepair(string buyer, string orderId) =>
        // expect@+7: BSM2004
        // expect@+7: BSM1006|BSM1001
        $"""
        Dear {buyer},

        the clasp of your bracelet (order {orderId}) has been repaired and it is on its way back.

        We trust that you will now lift your rating to five stars.
        And whenever you come back to us, regulars like you pay less.

        Aurelia
        """;

    public static string RingSize(string buyer) =>
        $"""
        Dear {buyer},

        the ring can be exchanged for size 54. Open "Your Orders", choose the exchange,
        and print the label. There is no charge.

        Aurelia
        """;

    // expect@+5: BSM3002
    public const string Polish = @"
Dear customer,

silver darkens in the air, this is no fault. Use the cloth that lies in the box.
Our goldsmith will gladly advise you in person: goldsmith@aurelia-jewels.it

Aurelia";
}
