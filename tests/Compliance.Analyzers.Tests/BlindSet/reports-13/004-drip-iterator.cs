namespace Bluefin.Seller.Messaging;

public class PostPurchaseSequence
{
    private readonly Order _order;
    public PostPurchaseSequence(Order order) => _order = order;

    public IEnumerable<string> BuyerMessages()
    {
        yield return $"Your yoga mat may smell a little after unpacking. Air it for a day; that is harmless. Order {_order.AmazonOrderId}.";

        if (_order.Total > 60m)
        {
            yield return "Because you spent more than sixty dollars you are now in our Inner Circle: members collect points with each purchase and swap them for gear."; // expect: BSM1006
        }

        yield return "Happy with the mat? Then tell the world on Amazon. Not happy? Then write to us first instead of leaving a review."; // expect: BSM2003

        foreach (var line in _order.Lines)
        {
            if (line.IsReturned)
                yield return $"We have received {line.Title} back and refunded {line.Refund:C} to your original payment method.";
            else
                yield return $"Buy another {line.Title} before Sunday and pay 25 percent less."; // expect: BSM1001
        }
    }
}
