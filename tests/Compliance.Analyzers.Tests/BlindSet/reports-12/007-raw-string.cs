namespace Vela.OrderWorker.Templates;

public static class LetterTemplates
{
    public static string Delay(string name, string order, DateOnly newDate) => $"""
        Dear {name},

        your order {order} left our warehouse later than planned. The new delivery date is {newDate:d MMMM}.
        Should that be too late for you, tell us, and we cancel and refund the order.

        Kind regards
        Vela Home
        """;

    // sent 10 days after delivery
    // expect@+6: BSM2001
    public static string Follow(string name, string order) => $"""
        Dear {name},

        we hope the blinds of order {order} hang straight.

        Share an honest review with a photo and we'll refund half of the price as a thank-you.

        Kind regards
        Vela Home
        """;

    public static string Measure(string name) => $"""
        Dear {name},

        before we cut your blinds, please confirm the width in millimetres.
        """;
}
