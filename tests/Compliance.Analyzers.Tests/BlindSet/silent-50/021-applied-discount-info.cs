namespace Rowanberry.Invoices.Replies;

public static class InvoiceQuestions
{
    public static string DiscountLine(string order, string amount) =>
        $"The line \"Promotion\" on the invoice of order {order} is the {amount} discount that Amazon already took off when you paid.";

    public static string CouponMissed(string order) =>
        $"The coupon was not applied to order {order} because it had ended the day before. We are not able to add it afterwards.";

    public static string GiftWrap(string order) =>
        $"Order {order} was sent as a gift, so the packing slip shows no prices. The invoice is attached for you only.";

    public static string GiftCardBalance(string order) =>
        $"You paid part of order {order} with your Amazon gift card balance, so Amazon returned that part of the refund to the balance and the rest to your card.";

    public static string Vat(string order, string rate) =>
        $"The invoice of order {order} shows {rate} VAT. If you need it made out to a company, add the VAT number in your Amazon Business account.";
}
