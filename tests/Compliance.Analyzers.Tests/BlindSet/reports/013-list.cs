using System.Collections.Generic;

namespace Acorn.Erp.Notifications
{
    public class FeedbackCampaign
    {
        private readonly IMailQueue _queue;
        public FeedbackCampaign(IMailQueue queue) { _queue = queue; }

        public void Start(IList<AmazonOrder> orders)
        {
            var variants = new List<string>
            {
                "Hi {buyer}, as a thank-you for honest feedback on Amazon we refund your whole order.", // expect: BSM2001
                "Hi {buyer}, the second box of order {order} is delayed until Tuesday.",
                "Hi {buyer}, we only have one wish: a five star rating from you would mean the world to our small family.", // expect: BSM2002
            };

            for (var i = 0; i < orders.Count; i++)
            {
                var text = variants[i % variants.Count].Replace("{buyer}", orders[i].BuyerName).Replace("{order}", orders[i].Id);
                _queue.Enqueue(orders[i].RelayAddress, "About your order", text);
            }
        }
    }
}
