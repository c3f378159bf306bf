namespace Halden.Oms.Messaging;

public class BuyerAutoResponder
{
    public string Respond(BuyerQuestion question)
    {
        switch (question.Topic)
        {
            case Topic.Invoice:
                return "The invoice is available under Your Orders; we have also attached it here.";
            case Topic.Price:
                return "Although the listing shows the regular price, we can let you have it for 39 dollars if you tell us when you order."; // expect: BSM1001
            case Topic.BulkOrder:
                return "For ten units or more we would rather invoice you directly, outside the marketplace."; // expect: BSM3003
            case Topic.Praise:
                return "Thank you for your kind words. Would you copy them into a review on the product page?"; // expect: BSM2003|BSM2006|BSM2002
            case Topic.Fault:
                return "Please send a photograph of the type plate so that we can supply the correct part.";
            default:
                return "Thank you. We shall reply within one business day.";
        }
    }
}
