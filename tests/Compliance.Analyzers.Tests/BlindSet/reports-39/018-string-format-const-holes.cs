namespace Westport.Notifications;

public static class MessageFormats
{
    private const string Offer = "a free cleaning cloth";
    private const string ReviewPage = "the product page";

    public const string ThankYou =
        $"Thank you for your purchase! Post a few lines on {ReviewPage} and we will mail you {Offer}."; // expect: BSM2001|BSM1005

    public const string OrderShippedLate =
        "Hello {0}, order {1} left our warehouse one day late. We have upgraded it to express at our expense.";

    public const string Restock =
        "Hello {0}, the grey version is back in stock, and we also have a new travel size you will love."; // expect: BSM1007

    public static string ForLateOrder(string buyer, string orderId) =>
        string.Format(OrderShippedLate, buyer, orderId);

    public static string ForCoupon(string buyer, string code) =>
        string.Format("Hello {0}, treat yourself again: your code {1} takes 10% off at checkout.", buyer, code); // expect: BSM1002|BSM1001

    public static string ForRestock(string buyer) => string.Format(Restock, buyer);
}
