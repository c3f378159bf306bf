namespace PawKitchen.Web.Messaging;

public class OutboxFiller
{
    public IList<BuyerMessage> Fill(Order o) => new List<BuyerMessage>
    {
        new BuyerMessage
        {
            OrderId = o.AmazonOrderId,
            Subject = "Your scale, order " + o.AmazonOrderId,
            Text = "Dear customer, the batteries are inside the small box under the foam. Please pull the plastic tape out first.",
        },
        new BuyerMessage
        {
            OrderId = o.AmazonOrderId,
            Subject = "A present is waiting for you", // expect: BSM1005
            Text = "Dear customer, choose one item of our shop and you get it as a gift, we only want to make friends.", // expect: BSM1005
        },
        new BuyerMessage
        {
            OrderId = o.AmazonOrderId,
            Subject = "Your feedback for our store",
            Text = "Dear customer, the refund is done. We hope you delete now the negative seller feedback, it hurts our account a lot.", // expect: BSM2005|BSM2004
        },
    };
}
