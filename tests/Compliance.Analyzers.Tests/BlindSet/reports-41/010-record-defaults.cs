namespace Quillon.Support.Contracts;

/// <summary>Payload of the "send to Amazon buyer" command.</summary>
public record SendBuyerMessage(
    string OrderId,
    string Subject = "About your Amazon order",
    string Body = "If you love our pens, tell the world with a 5-star rating on Amazon!"); // expect: BSM2002|BSM2003

public record ReturnInstructions(string OrderId)
{
    public string Body { get; init; } = "Please put the pen set back in its box and use the label in Your Orders.";
}

public record LoyaltyMessage(string OrderId)
{
    public string Body { get; init; } =
        "Thanks for being a regular. Loyal customers like you pay less: your reorder price is only $14 instead of $19."; // expect: BSM1001
}
