namespace Millstream.Domain.Messages;

public abstract record BuyerMessage(string OrderId)
{
    public abstract string Body { get; }
}

public sealed record InvoiceMessage(string OrderId, string Number) : BuyerMessage(OrderId)
{
    public override string Body => $"The invoice {Number} for order {OrderId} is attached.";
}

public sealed record WinBackMessage(string OrderId, string Name) : BuyerMessage(OrderId)
{
    public override string Body => $"Dear {Name}, Black Friday starts at our store on Thursday. Up to 40% off all bedding!"; // expect: BSM1001|BSM1007
}

public sealed record GoodwillMessage(string OrderId, string Name) : BuyerMessage(OrderId)
{
    public override string Body =>
        $"Dear {Name}, there is nothing wrong with your order, " +
        "we would just like to give you five dollars back, simply as a thank-you."; // expect: BSM1003|BSM1004|BSM1001
}

public sealed record ReviewHelpMessage(string OrderId, string Name) : BuyerMessage(OrderId)
{
    public override string Body => $"""Dear {Name}, when you review the duvet, please mention "soft" and "great quality" and add five stars."""; // expect: BSM2002|BSM2006
}
