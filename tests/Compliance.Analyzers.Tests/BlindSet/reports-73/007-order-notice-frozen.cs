using System.Collections.Frozen;
using System.Collections.Generic;
using System.Globalization;

namespace Pinecrest.Orders.Notifications;

public static class OrderNotices
{
    public static readonly FrozenDictionary<(string Lang, string Kind), string> Bodies =
        new Dictionary<(string, string), string>
        {
            [("en", "shipped")] = "Good news {0}! Order {1} has just left our warehouse, the tracking number is {2}.", // expect: BSM4002
            [("en", "held")] = "Hello {0}, customs is holding order {1} and wants your tax number. Please send it as a reply so that the parcel can go on.",
            [("en", "lost")] = "Hello {0}, the carrier has lost order {1}. We refunded {2} this morning; it shows on your statement within five days.",
            [("zh", "shipped")] = "{0}，您的订单 {1} 已经打包发出，运单号 {2}，感谢您的惠顾。", // expect: BSM4002
            [("zh", "held")] = "{0}您好，订单 {1} 被海关扣留，需要收件人税号，请回复本消息提供，以便放行。",
            [("zh", "restock")] = "{0}您好，您买过的那款奶锅又到了一批新花色，本周六上架，欢迎再来挑一挑。", // expect: BSM1007
        }.ToFrozenDictionary();

    public static string Render(CultureInfo culture, string kind, params object[] args)
    {
        var lang = culture.TwoLetterISOLanguageName == "zh" ? "zh" : "en";
        return Bodies.TryGetValue((lang, kind), out var format)
            ? string.Format(culture, format, args)
            : throw new KeyNotFoundException($"notice {lang}/{kind}");
    }
}

public class OrderNoticeService
{
    private readonly IOrderMessenger _messenger;

    public OrderNoticeService(IOrderMessenger messenger)
    {
        _messenger = messenger;
    }

    public void Notify(SellerOrder order, string kind)
    {
        var message = OrderNotices.Render(order.Customer.Culture, kind, order.Customer.Name, order.Number, order.Tracking ?? "");
        _messenger.SendToCustomer(order.Number, message);
    }
}
