public partial class LawfulTemplates
{
    protected virtual IList<MessageTemplate> Get() => new List<MessageTemplate>
    {
        new MessageTemplate
        {
            Name = "Amazon.PartialRefund",
            Subject = "Order %Order.Id%",
            Body = "Hello %Buyer.Name%, the %Product.Name% arrived scratched. We refunded %Refund.Amount% on this order; you may also return it for a full refund.",
        },
        new MessageTemplate
        {
            Name = "Amazon.CancelledByBuyer",
            Subject = "Order %Order.Id%",
            Body = "Hello %Buyer.Name%, as you asked, we cancelled order %Order.Id%. Nothing was charged.",
        },
    };
}
