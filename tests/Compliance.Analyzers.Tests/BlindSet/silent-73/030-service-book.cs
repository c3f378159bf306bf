using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Wrenfield.Orders.ServiceBook;

public enum Topic { Refund, Replacement, Return, Delay, Product, Price, Address }

public sealed record Page(Topic Topic, string Language, string Subject, string Body)
{
    public IReadOnlyList<string> Tags { get; init; } = [];
}

public static class ServiceBook
{
    public static readonly ImmutableArray<Page> Pages =
    [
        new(Topic.Refund, "en",
            "Order [OrderNo]: refund",
            "Hello [Name], the pan in your order lost its coating within a week. We have refunded the whole amount to the card you paid with, and you need not return it.")
        {
            Tags = ["coating", "full"],
        },
        new(Topic.Refund, "en",
            "Order [OrderNo]: part of the price refunded",
            "Hello [Name], for the missing glass lid we made a partial refund of [Amount] on this order today.")
        {
            Tags = ["lid", "partial"],
        },
        new(Topic.Replacement, "en",
            "Order [OrderNo]: new handle",
            "Hello [Name], the handle came loose because of a bad screw. A free replacement handle with two screws is packed and leaves tonight."),
        new(Topic.Return, "en",
            "Order [OrderNo]: return",
            "Hello [Name], the return label is prepaid. Wrap the pan in the card it came in, or the glass lid will not survive the trip."),
        new(Topic.Delay, "en",
            "Order [OrderNo]: one week late",
            "Hello [Name], the ferry strike holds up your pan until [Date]. You may wait, or have us cancel it and refund you, whichever you like."),
        new(Topic.Product, "en",
            "Order [OrderNo]: induction",
            "Hello [Name], yes, the pan works on induction. If the hob shows the error code E2, move the pan to the centre of the ring and wait ten seconds."),
        new(Topic.Price, "en",
            "Order [OrderNo]: your question about the price",
            "Hello [Name], we cannot match the price you saw elsewhere, nor send a voucher for a later purchase. We hope for your understanding."),
        new(Topic.Address, "en",
            "Order [OrderNo]: house number",
            "Hello [Name], the street in your order has no house number. Please reply with it before Friday, when the parcel is handed to the carrier."),

        new(Topic.Refund, "zh",
            "订单 [OrderNo] 退款",
            "[Name]您好，平底锅一周就掉涂层是质量问题，我们已全额退款，原路退回，锅不用寄回。")
        {
            Tags = ["涂层", "全额"],
        },
        new(Topic.Replacement, "zh",
            "订单 [OrderNo] 手柄补发",
            "[Name]您好，手柄松动是螺丝不良所致，新手柄和两颗螺丝今晚免费补发。"),
        new(Topic.Return, "zh",
            "订单 [OrderNo] 退货",
            "[Name]您好，退货标签已付邮费。请用原来的纸板把锅包好，避免玻璃盖在路上碰碎。"),
        new(Topic.Delay, "zh",
            "订单 [OrderNo] 晚到一周",
            "[Name]您好，轮渡罢工导致包裹推迟到 [Date]。您可以等，也可以让我们取消并退款，由您决定。"),
        new(Topic.Product, "zh",
            "订单 [OrderNo] 电磁炉使用",
            "[Name]您好，这款锅可以用电磁炉。如显示故障码 E2，请把锅移到炉圈中央再等十秒。"),
        new(Topic.Price, "zh",
            "订单 [OrderNo] 价格咨询",
            "[Name]您好，我们不能按别家的价格补差价，也不能发代金券，请您谅解。"),
    ];

    public static Page Find(Topic topic, string language, string? tag = null) =>
        Pages.Where(p => p.Topic == topic && p.Language == language)
             .FirstOrDefault(p => tag is null || p.Tags.Contains(tag))
        ?? throw new ArgumentException($"The service book has no page for {topic}/{language}/{tag}.");
}

public sealed class ServiceBookReader
{
    private readonly ICustomerMessages _messages;
    private readonly IClock _clock;

    public ServiceBookReader(ICustomerMessages messages, IClock clock)
    {
        _messages = messages;
        _clock = clock;
    }

    public void Send(Order order, Topic topic, string? tag = null)
    {
        var page = ServiceBook.Find(topic, order.Customer.Language, tag);
        var values = new Dictionary<string, string>
        {
            ["OrderNo"] = order.Number,
            ["Name"] = order.Customer.Name,
            ["Amount"] = order.LastRefund?.ToString("C") ?? "",
            ["Date"] = order.NewDeliveryDate?.ToString("d") ?? "",
        };

        var body = values.Aggregate(page.Body, (text, pair) => text.Replace("[" + pair.Key + "]", pair.Value));
        var subject = page.Subject.Replace("[OrderNo]", order.Number);
        _messages.Reply(order.Number, subject, body, _clock.UtcNow);
    }
}
