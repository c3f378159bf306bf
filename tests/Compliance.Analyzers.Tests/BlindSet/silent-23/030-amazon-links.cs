namespace PawKitchen.Web.Templates;

public static class LinkLetters
{
    private const string Orders = "https://www.amazon.com/gp/css/order-history";

    public static string Return(string buyer) =>
        $"Dear {buyer}, to send the rug back please open {Orders} and press 'Return or replace items'. Amazon prints the label for you.";

    public static string Help(string buyer) =>
        $"Dear {buyer}, how long a refund takes is written at https://www.amazon.com/gp/help/customer/display.html?nodeId=GKQNFKFK5CF3C54B.";

    public static string Zh(string buyer) =>
        $"{buyer}您好，请打开 https://www.amazon.com/returns 申请退货，运费由我们承担。";

    public static string Relay(string buyer) =>
        $"Dear {buyer}, the photos came not through. Please attach them again when you answer to this message.";
}
