namespace Moebel.Support;

public class ReturnTexts
{
    private readonly string _buyer;
    public ReturnTexts(string buyer) { _buyer = buyer; }

    public string Label(string order) =>
        $"Hello {_buyer}, the return for order {order} is approved. The prepaid label is in your account: https://www.amazon.com/gp/css/order-history";

    public string Received(string order, decimal amount) =>
        $"Hello {_buyer}, the table from order {order} is back with us. {amount:0.00} USD went back to your original payment method today.";

    public string Restock(decimal fee) =>
        $"Hello {_buyer}, the table top shows deep scratches that were not there when it left. As our return policy says we kept {fee:0.00} USD and refunded the rest.";

    public string Missing(string part, decimal amount) =>
        $"Hello {_buyer}, you are right, {part} was not in the box. We refunded {amount:0.00} USD for this part of the order through Amazon.";

    public string Choice(string eta) => $"""
        Hello {_buyer},
        the oak legs are late. The new date is {eta}.
        You can wait, or we cancel the order and refund all of it. Please tell us what suits you better.
        """;

    public string WrongColour() => "Hello " + _buyer + ", sorry, we packed walnut and not oak. " +
        "The oak one ships today at no extra cost, and the walnut one goes back with the label in your account.";
}
