namespace Kestrel.Shipping.Texts;

public class ParcelMessages
{
    public string Held(string buyer) =>
        $"Hi {buyer}, your boots are held at the depot because nobody was at home. You can follow the parcel at https://www.amazon.co.uk/gp/css/order-history.";

    public string Return(string buyer) =>
        $"Hi {buyer}, start the return at https://www.amazon.com/returns and the refund is issued once the boots are scanned.";

    public string Customs(string buyer, string orderId) =>
        $"Hi {buyer}, customs need your tax number for order {orderId}. Please reply to this message with it.";

    public string Lift(string buyer) =>
        $"Hi {buyer}, the two drivers arrive on Friday between 8 and 11. Is there a lift in the building, and which floor is it?";

    public string Recall(string buyer) =>
        $"Hi {buyer}, please stop using the boot warmers of lot 44: the cell can overheat. We have refunded the order in full, no return needed.";
}
