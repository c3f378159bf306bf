namespace Quill.Invoices.Mail;

public class InvoiceAnswers
{
    public string ExplainTotal(string buyer, decimal list, decimal coupon) =>
        $"Dear {buyer}, the invoice shows the list price of {list:C} and, below it, the {coupon:C} that the coupon you clipped took off this order.";

    public string CouponMissed(string buyer) =>
        $"Dear {buyer}, the coupon was not applied to this order because it ended the day before you bought.";

    public string VatNumber(string buyer) =>
        $"Dear {buyer}, to put your company on the invoice we need its VAT number. Please add it to your Amazon account.";

    public string GiftReceipt(string buyer) =>
        $"Dear {buyer}, the parcel holds a gift receipt without prices, just as you chose at checkout.";

    public string DiscountApplied(string buyer, decimal pct) =>
        $"Dear {buyer}, the business discount of {pct:P0} was already applied to this order, as line two of the invoice shows.";
}
