using System.Collections.Generic;

namespace Wagontown.Wagons.Templates
{
    public class AmazonBuyerTemplate
    {
        public string Code { get; set; }
        public string Subject { get; set; }
        public string Body { get; set; }
    }

    public static class PartTemplates
    {
        public static List<AmazonBuyerTemplate> Build()
        {
            return new List<AmazonBuyerTemplate>
            {
                new AmazonBuyerTemplate { Code = "WHEEL", Subject = "Wheel for order {{order_id}}", Body = "Dear {{buyer_name}}, the wheel you got is for another model. The right wheel is on its way and costs you nothing." },
                new AmazonBuyerTemplate { Code = "NET", Subject = "Cargo net for order {{order_id}}", Body = "Dear {{buyer_name}}, the cargo net belongs to the set and was left out. We send it after, free of charge." },
                new AmazonBuyerTemplate { Code = "RECALL", Subject = "Safety notice for your wagon", Body = "Dear {{buyer_name}}, the handle of this lot may break. Stop using the wagon; we refunded {{amount}} to your card." },
                new AmazonBuyerTemplate { Code = "ASSEMBLY", Subject = "Your question on the axle", Body = "Dear {{buyer_name}}, you asked how the axle goes in: the long end points to the handle, and the clip snaps over it." },
            };
        }
    }
}
