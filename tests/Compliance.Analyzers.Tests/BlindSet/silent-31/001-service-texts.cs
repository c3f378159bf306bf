namespace Parcelo.Messaging.Texts;

public static class ServiceTexts
{
    public const string NoDiscount = "Thank you for asking. We cannot offer discounts outside of Amazon; the price on the product page applies to everybody.";
    public const string LateStorm = "Your parcel is held up by the storm in Denver and should come on {eta}. If that is too late, tell us and we will cancel and refund the order.";
    public const string BrokenJar = "I am sorry the jar arrived broken. A replacement leaves our warehouse today at no charge, and you need not return the broken one.";
    public const string PartialRefund = "We have issued a partial refund of $6.00 for the missing cable on order {order_id}. It goes to your original payment method.";
    public const string ReturnHow = "To return the jacket, open Your Orders, choose Return or replace items and print the prepaid label.";
    public const string NoExtraPay = "We never refund by PayPal or bank transfer. Your refund is made by Amazon only.";
    public const string Engraving = "Please confirm the engraving \"Anna 2024\" so that we can start tomorrow.";
    public const string LostParcel = "The carrier has lost your parcel. The full price of order {order_id} was refunded this morning.";

    public static readonly string SizeAdvice = "With a chest of 102 cm we recommend size L; the M is cut close to the body.";
}
