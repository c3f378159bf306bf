using System;
using System.Collections.Generic;
using System.Linq;

namespace Kettering.Erp.CustomerService;

public sealed class ReplyCatalog
{
    private readonly List<ReplyEntry> _entries = [];

    public ReplyCatalog Add(string key, Action<ReplyEntry> configure)
    {
        var entry = new ReplyEntry { Key = key };
        configure(entry);
        _entries.Add(entry);
        return this;
    }

    public ReplyEntry Get(string key) => _entries.Single(e => e.Key == key);

    public static ReplyCatalog Default() => new ReplyCatalog()
        .Add("wrong-item", r => r
            .WithSubject("Your order {OrderNo}")
            .WithBody("We packed the 40 cm shelf instead of the 60 cm one. The right one goes out today and the courier takes the wrong one with him."))
        .Add("late-again", r => r
            .WithSubject("Your order {OrderNo}")
            .WithBody("Your shelf came two days late, which is on us. At your next checkout type SHELF8 and see the price drop.")) // expect: BSM1002|BSM1001
        .Add("haggle", r => r
            .WithSubject("Your order {OrderNo}")
            .WithBody("Name the sum that would settle this for you and we will find a way to get it to you, refund or not.")) // expect: BSM1003|BSM1004
        .Add("no-code", r => r
            .WithSubject("Your order {OrderNo}")
            .WithBody("We have no codes to give out and cannot change the price of an order after it is placed."))
        .Add("cancel", r => r
            .WithSubject("Your order {OrderNo}")
            .WithBody("The last shelf turned out to be bent, so we have none to send. Kindly file a cancellation request yourself, that keeps our figures clean.")) // expect: BSM4001
        .Add("bracket", r => r
            .WithSubject("Your order {OrderNo}: wall bracket")
            .WithBody("Use 8 mm plugs for brick and 10 mm plugs for aerated concrete. The bracket carries 30 kg."));
}

public sealed class ReplyEntry
{
    public string Key { get; init; } = "";
    public string Subject { get; private set; } = "";
    public string Body { get; private set; } = "";

    public ReplyEntry WithSubject(string subject) { Subject = subject; return this; }
    public ReplyEntry WithBody(string body) { Body = body; return this; }
}

public sealed class ReplySender(ReplyCatalog catalog, ICustomerChannel channel)
{
    public void Send(SalesOrder order, string key)
    {
        var entry = catalog.Get(key);
        channel.Send(order.CustomerAddress, entry.Subject.Replace("{OrderNo}", order.No), entry.Body);
    }
}
