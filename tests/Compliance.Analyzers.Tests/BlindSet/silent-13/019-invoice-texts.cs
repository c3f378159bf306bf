namespace Nestwerk.Seller.Texts;

internal static class InvoiceMails
{
    private const string Greeting = "Dear {0},\n\n";
    private const string Closing = "\n\nKind regards\nNestwerk";

    public static string WithVat(string name, string orderId) =>
        string.Format(Greeting + "the VAT invoice for order {1} is attached. Please tell us if the company name has to be changed." + Closing, name, orderId);

    public static string DiscountLine(string name, decimal sum) =>
        string.Format(Greeting + "the line 'promotion' of {1:C} on your invoice is the coupon that you clipped on the product page; it was already deducted from this order." + Closing, name, sum);

    public static string NoCoupon(string name) =>
        string.Format(Greeting + "no coupon was applied to this order, because the public offer on the page had ended the day before." + Closing, name);

    public static string CreditNote(string name, string item, decimal sum) =>
        string.Format(Greeting + "as the {1} was missing from the parcel, we have refunded its share of {2:C}. The credit note is attached." + Closing, name, item, sum);
}
