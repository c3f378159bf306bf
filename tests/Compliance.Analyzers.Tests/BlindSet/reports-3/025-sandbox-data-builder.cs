using System;
using System.Collections.Generic;
using Pinecone.Demo.Model;

namespace Pinecone.Demo.Seeding;

/// <summary>Fills the staging shop with threads that are then really sent to the sandbox seller account.</summary>
public sealed class OutboxBuilder
{
    private readonly List<OutboundMessage> _items = new();
    private string _orderId = "113-4409127-7730214";

    public OutboxBuilder ForOrder(string orderId)
    {
        _orderId = orderId;
        return this;
    }

    public OutboxBuilder WithDelay() => Add(new OutboundMessage
    {
        Subject = "Delay of your order",
        Body = "Hello, the truck had an accident near Tulsa. Your bookcase arrives on Monday; if you prefer, we cancel it and refund everything.",
    });

    public OutboxBuilder WithUpsell() => Add(new OutboundMessage
    {
        Subject = "Your bookcase",
        Body = "Hello, customers who bought the bookcase also love our matching side table. Add it to your cart today!", // expect: BSM1007
    });

    public OutboxBuilder WithSubjectTrick() => Add(new OutboundMessage
    {
        Subject = "[Important] About your bookcase", // expect: BSM4004
        Body = "Hello, the wall anchors of the bookcase were packed twice short. Four more left our warehouse today, free of charge.",
    });

    public OutboxBuilder WithRebate(int dollars) => Add(new OutboundMessage
    {
        Subject = "Your bookcase",
        Body = $"Hello, send us the order number and your Venmo name, and we will hand you back ${dollars} as a rebate.", // expect: BSM1004
    });

    public OutboxBuilder WithRepair() => Add(new OutboundMessage
    {
        Subject = "Your bookcase",
        Body = "Hello, please send us a photo of the broken shelf. We then ship a new board under warranty.",
    });

    public IReadOnlyList<OutboundMessage> Build() => _items;

    private OutboxBuilder Add(OutboundMessage m)
    {
        m.OrderId = _orderId;
        m.CreatedUtc = DateTime.UtcNow;
        _items.Add(m);
        return this;
    }
}
