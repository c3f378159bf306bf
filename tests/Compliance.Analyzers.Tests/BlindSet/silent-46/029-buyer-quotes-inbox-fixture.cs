using System;
using System.Collections.Generic;

namespace Quill.Inbox.Fixtures;

/// <summary>Incoming messages (written by buyers) for the demo inbox.</summary>
public static class IncomingDemo
{
    public static readonly List<IncomingMessage> FromBuyers = new()
    {
        new("111-2223334-4445556", "Do you have a coupon for this? I would order three.", new DateTime(2025, 2, 3)),
        new("111-7778889-0001112", "Give me a refund or I leave a one star review.", new DateTime(2025, 2, 3)),
        new("114-1212121-3434343", "Can I pay you by PayPal directly? My mail is joe.k@example.org.", new DateTime(2025, 2, 4)),
        new("114-5656565-7878787", "I will change my review if you send a new one.", new DateTime(2025, 2, 5)),
        new("702-1010101-2020202", "有优惠券吗？可以加微信聊吗？", new DateTime(2025, 2, 6)),
    };
}

public record IncomingMessage(string OrderId, string BuyerWrote, DateTime At);
