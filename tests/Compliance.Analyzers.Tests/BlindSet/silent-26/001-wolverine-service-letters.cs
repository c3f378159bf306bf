using Wolverine;

namespace Thistlewood.Books.Fulfilment;

public record SendBuyerMessage(string AmazonOrderId, string Body);
public record ParcelDelayed(string AmazonOrderId, string BuyerName, DateOnly NewDate);
public record WrongEditionSent(string AmazonOrderId, string BuyerName, string Title);

public static class ServiceLetters
{
    public static SendBuyerMessage Handle(ParcelDelayed e) => new(e.AmazonOrderId,
        $"Dear {e.BuyerName}, owing to a strike at the sorting office your books will be delivered on {e.NewDate:d MMMM}. " +
        "Should you prefer not to wait, kindly tell us and we shall cancel the order and refund it in full.");

    public static SendBuyerMessage Handle(WrongEditionSent e) => new(e.AmazonOrderId,
        $"Dear {e.BuyerName}, we regret that you were sent the abridged edition of {e.Title}. " +
        "The complete edition was posted this morning at no charge, and you need not return the other one.");
}
