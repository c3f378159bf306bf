namespace Halden.Oms.Messaging.Catalogue;

/// <summary>Buyer message catalogue, en-GB, service domain.</summary>
public static class BuyerServiceTexts
{
    public const string MsgDelay101 =
        "We regret that your order {0} is delayed by {1} days. If you would rather not wait, reply and we will cancel it and refund you in full.";

    public const string MsgRefund102 =
        "We have refunded {0:C} for the missing lid of your order {1}. The amount will be returned to the card you paid with.";

    public const string MsgReplace103 =
        "A free replacement hinge left our warehouse today. You need not return the broken one.";

    public const string MsgRefuse104 =
        "We are unable to grant private discounts or send vouchers. The price on the product page applies to every customer.";

    public const string MsgWarranty105 =
        "Your guarantee runs for 24 months from delivery. The warranty certificate is attached.";
}
