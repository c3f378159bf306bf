namespace Parcelly.Links;

public static class HelpAnswers
{
    public static string WhereIsInvoice(string orderId) =>
        $"You find the invoice of this order at https://www.amazon.com/gp/css/order-history under order {orderId}.";

    public static string HowToReturn => "You can print the return label at https://www.amazon.com/returns and hand the box to the courier.";

    public static string ContactAmazon =>
        "Your account was locked by Amazon, which we cannot change. Amazon's help page is https://www.amazon.com/gp/help/customer/display.html.";

    public static string ZhReturn => "退货标签可在 https://www.amazon.com/returns 打印，贴好后交给快递员即可。";

    public static string RelayAddress(string relay) =>
        $"Please send the photo to this thread; our answers reach you from {relay} (an address ending in @marketplace.amazon.com).";

    public static string TrackInOrders(string carrier) =>
        $"The parcel is with {carrier}. The tracking shows under Your Orders, and the courier uses the phone number on the order.";
}
