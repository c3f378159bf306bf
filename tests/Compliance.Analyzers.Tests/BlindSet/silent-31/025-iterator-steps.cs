namespace Parcelo.Messaging.Warranty;

public class WarrantyConversation(string product, string orderId)
{
    public IEnumerable<string> MessagesToBuyer()
    {
        yield return $"Your {product} from order {orderId} is covered by a 24-month warranty.";
        yield return "Please send us a photo of the serial number in this thread.";
        yield return "The technician confirmed that the motor is defective. We ship a new unit at no charge on Monday.";
        yield return "You may keep or recycle the old unit; a return is not needed.";
        yield return "The replacement was handed to FedEx. You can follow it in Your Orders.";
    }

    public IEnumerable<string> MessagesAfterExpiry()
    {
        yield return "The warranty ended in March, so we cannot repair the unit for free.";
        yield return "You asked for a discount on a new unit: we are sorry, we do not give private discounts to anyone.";
    }
}
