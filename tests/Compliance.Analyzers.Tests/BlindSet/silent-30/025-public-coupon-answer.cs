namespace Halden.Oms.Messaging;

public class PriceQuestionResponder
{
    public string Respond(PriceQuestion question)
    {
        switch (question.Kind)
        {
            case PriceQuestionKind.CouponNotApplied:
                return "You asked why the coupon was not applied to your order: it had expired on the day before the order was placed.";
            case PriceQuestionKind.CouponApplied:
                return "You asked about the coupon: yes, it was applied, and the order total already includes it.";
            case PriceQuestionKind.AsksPrivateDiscount:
                return "Unfortunately we cannot offer you a lower price by message.";
            case PriceQuestionKind.AsksDirectSale:
                return "We do not sell outside Amazon. Please order on the product page.";
            default:
                return "The price on the product page on the day of your order applies.";
        }
    }
}
