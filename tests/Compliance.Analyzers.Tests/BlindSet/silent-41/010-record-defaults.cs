namespace Quillon.Support.Contracts;

/// <summary>Payload of the "send to Amazon buyer" command.</summary>
public record SendBuyerMessage(
    string OrderId,
    string Subject = "About the replacement for your pen set",
    string Body = "The replacement pen set left our warehouse today. You may keep the first one.");

public record ReturnInstructions(string OrderId)
{
    public string Body { get; init; } = "Please put the pen set back in its box and use the label in Your Orders.";
}

public record PriceAnswer(string OrderId)
{
    public string Body { get; init; } =
        "You asked whether regular customers pay less. They do not: we have the same price for everybody, and it is shown on the product page.";
}

public record ReviewCase(string CaseId, string Note = "Escalated for review by the quality team.");
