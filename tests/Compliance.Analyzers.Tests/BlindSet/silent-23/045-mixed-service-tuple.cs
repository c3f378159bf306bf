namespace PawKitchen.Web.Services;

public class ExchangeComposer
{
    public (string Subject, string Body) Compose(Order o, bool inStock)
    {
        string body = inStock
            ? $"Dear {o.BuyerName}, the blue bed is in the warehouse. We exchange it for the grey one, the label is paid by us."
            : $"Dear {o.BuyerName}, the blue bed is sold out. We have refunded your order {o.AmazonOrderId} in full.";
        return ($"Exchange for order {o.AmazonOrderId}", body);
    }

    public (string Subject, string Body) ComposeLid(Order o) =>
        ($"Lid for order {o.AmazonOrderId}",
         "Dear " + o.BuyerName + ", the replacement lid " + "is sent today, free of " + "charge. " +
         "The old lid must not be used, because the glass can break.");

    public object ToJson(Order o) => new { order = o.AmazonOrderId, message = "您好，换货已寄出，请注意查收，旧件无需寄回。" };
}
