using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Extensions.Logging;

namespace Orsett.Amazon.Messaging.Packs;

public sealed class LocalePack
{
    public required string Locale { get; init; }
    public required IReadOnlyDictionary<string, PackEntry> Entries { get; init; }
}

public sealed class PackEntry
{
    public required string Subject { get; init; }
    public required string Text { get; init; }
    public string[] Attachments { get; init; } = [];
    public TimeSpan NotBefore { get; init; } = TimeSpan.Zero;
}

public static class Packs
{
    public static LocalePack English { get; } = new()
    {
        Locale = "en-GB",
        Entries = new Dictionary<string, PackEntry>
        {
            ["invoice"] = new()
            {
                Subject = "Invoice for order {orderId}",
                Text = "Dear {buyer}, here is the VAT invoice you asked for. The discount of 5% on line two is the one you had at the checkout.",
                Attachments = ["invoice.pdf"],
            },
            ["warranty"] = new()
            {
                Subject = "Warranty for order {orderId}",
                Text = "Dear {buyer}, the attached card covers the compressor for three years. Keep it with the manual.",
                Attachments = ["warranty.pdf"],
            },
            ["scene"] = new()
            {
                Subject = "Order {orderId}",
                Text = "Dear {buyer}, enclosed are four photographs of the fridge you bought and our product brochure for the new year.", // expect: BSM4005|BSM1007
                Attachments = ["photos.zip"],
                NotBefore = TimeSpan.FromDays(2),
            },
            ["defrost"] = new()
            {
                Subject = "Order {orderId}: defrosting",
                Text = "Dear {buyer},\n\n\n\n\n\n\nempty the tray below the door once the ice has gone.", // expect: BSM5003
            },
            ["third-try"] = new()
            {
                Subject = "Order {orderId}",
                Text = "Dear {buyer}, third time lucky: our last two requests for a product review went unanswered. Could you write it this week?", // expect: BSM2006
                NotBefore = TimeSpan.FromDays(21),
            },
            ["hinge"] = new()
            {
                Subject = "Order {orderId}: new hinge",
                Text = "Dear {buyer}, the hinge on your photo is bent. A new one goes out tonight; nothing to pay, nothing to return.",
            },
        },
    };

    public static LocalePack Chinese { get; } = new()
    {
        Locale = "zh-CN",
        Entries = new Dictionary<string, PackEntry>
        {
            ["invoice"] = new()
            {
                Subject = "订单 {orderId} 发票",
                Text = "{buyer}您好，您要的发票见附件。第二行的折扣是您下单时已享受的 5%。",
                Attachments = ["invoice.pdf"],
            },
            ["address"] = new()
            {
                Subject = "[重要] 订单 {orderId} 地址补充", // expect: BSM4004
                Text = "{buyer}您好，冰箱需要两人搬运，请回复楼层以及是否有电梯。",
            },
            ["verify"] = new()
            {
                Subject = "订单 {orderId} 保修登记",
                Text = "{buyer}您好，登记保修请提供您的出生日期、银行卡号和亚马逊个人主页链接。", // expect: BSM3004
            },
            ["hinge"] = new()
            {
                Subject = "订单 {orderId} 铰链补发",
                Text = "{buyer}您好，照片里的铰链确实弯了，今天免费补发新铰链，旧的不用寄回。",
            },
            ["delay"] = new()
            {
                Subject = "订单 {orderId} 送达推迟",
                Text = "{buyer}您好，因港口拥堵，冰箱预计推迟六天送达。您若不想等，请回复我们，我们会取消并全额退款。",
            },
        },
    };

    private static readonly LocalePack[] All = [English, Chinese];

    public static PackEntry Resolve(string buyerLocale, string key)
    {
        var pack = All.FirstOrDefault(p => p.Locale.StartsWith(buyerLocale[..2], StringComparison.Ordinal)) ?? English;
        return pack.Entries.TryGetValue(key, out var entry)
            ? entry
            : throw new KeyNotFoundException($"{pack.Locale} has no entry '{key}'.");
    }
}

public sealed class PackSender(IBuyerMailbox mailbox, ILogger<PackSender> logger)
{
    public async Task SendAsync(AmazonOrder order, string key, CancellationToken ct)
    {
        var entry = Packs.Resolve(order.BuyerLocale, key);
        if (order.DeliveredFor < entry.NotBefore)
        {
            logger.LogInformation("{Key} for {Order} is not due yet", key, order.Id);
            return;
        }

        string Fill(string s) => s.Replace("{orderId}", order.Id).Replace("{buyer}", order.BuyerName);
        await mailbox.SendAsync(order.RelayAddress, Fill(entry.Subject), Fill(entry.Text), entry.Attachments, ct);
    }
}
