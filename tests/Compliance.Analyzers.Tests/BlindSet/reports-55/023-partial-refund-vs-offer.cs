namespace Kupfer.Claims;

public record ClaimLetter
{
    public required string OrderId { get; init; }
    public string Opening { get; init; } = "Dear buyer, thank you for the pictures of the dented pot.";
    public string Remedy { get; init; } = "We have refunded the pot in full; please dispose of it.";
    public string Extra { get; init; } = "As an apology you also get a coupon for 5 euros."; // expect: BSM1002|BSM1003|BSM1001
    public string Closing { get; init; } = "Please see our page www.kupfer-pots.example for tips on care."; // expect: BSM3001
    public string Ps { get; init; } = "PS: Happy cooks, please show it with a rating on Amazon; unhappy ones, please talk to us instead."; // expect: BSM2003

    public static ClaimLetter ForLid(string id) => new()
    {
        OrderId = id,
        Remedy = "A new lid is on its way, free of charge.",
        Extra = "",
        Closing = "Please reply to this message if it has not arrived by Friday.",
        Ps = "PS: Whoever sends a friend to our shop gets a wooden spoon with the next delivery.", // expect: BSM1006|BSM1005
    };
}
