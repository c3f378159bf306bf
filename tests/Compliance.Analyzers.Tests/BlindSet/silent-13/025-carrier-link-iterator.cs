namespace Bluefin.Seller.Messaging;

public class ReturnSteps
{
    public IEnumerable<string> ForBuyer(ReturnCase rc)
    {
        yield return $"Hello {rc.BuyerName}, your return for order {rc.OrderId} is authorised.";
        yield return "Please print the label from https://www.amazon.com/returns and stick it on the box.";

        if (rc.IsHeavy)
            yield return "UPS collects the treadmill at your door. Please be at home between 8 a.m. and noon.";
        else
            yield return "Drop the box at any Amazon counter; no printer is needed there.";

        yield return "The return shipping is free for you, because the item was faulty.";
        yield return $"After the scan {rc.Total:C} goes back to the card you paid with. If you prefer a replacement, tell us here.";
    }
}
