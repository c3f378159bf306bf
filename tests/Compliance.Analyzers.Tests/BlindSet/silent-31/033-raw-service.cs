namespace Parcelo.Rendering;

public static class RawServiceMessages
{
    public static string Assembly(string buyer) =>
        $"""
        Dear {buyer},

        two of the holes in panel C are covered by the foil. Push the dowel through, it opens easily.
        If a dowel is missing, tell us its number and we send it without charge.
        """;

    public static string Delivery(string buyer, string orderId, string day) =>
        $"""
        Dear {buyer},

        the sofa of order {orderId} can come on {day}. The driver calls the number on the order half an hour before.
        Please tell us the floor and whether there is an elevator.
        """;

    public const string NoTrade = """
        Dear customer,

        thank you for your answer. A refund never depends on a review: you receive it in any case,
        and we ask nothing in return.
        """;
}
