namespace Sanmu.Erp.Messages;

internal static class CiHui
{
    internal const string LiPin = "free power bank";
    internal const string PingJia = "review";
    internal const string WangZhi = "sanmu-shop.com";
}

public class BuyerMessageFactory
{
    private const string Greeting = "Dear customer, ";

    public const string ZengPin = Greeting + "we would love to send you a " + CiHui.LiPin + " as a token of our thanks."; // expect: BSM1005

    public string YiTiao(string orderId) =>
        $"Dear customer, order {orderId} qualifies: one honest {CiHui.PingJia} from you, one {CiHui.LiPin} from us."; // expect: BSM2001

    public string ErTiao(string orderId) =>
        $"Dear customer, manuals and offers for order {orderId} wait for you at {CiHui.WangZhi}."; // expect: BSM3001|BSM1007

    public string SanTiao(string orderId) =>
        $"Dear customer, we received the return of order {orderId} and refunded the full price today.";
}
