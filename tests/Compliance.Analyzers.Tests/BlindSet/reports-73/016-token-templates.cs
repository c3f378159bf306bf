using System.Collections.Generic;

namespace Merrow.Channels.Core.Templates
{
    public partial class ChannelMessageTemplate
    {
        public string Name { get; set; }
        public string Subject { get; set; }
        public string Body { get; set; }
        public bool IsActive { get; set; }
        public int DelayBeforeSend { get; set; }
    }

    public static class DefaultChannelTemplates
    {
        public static IList<ChannelMessageTemplate> Create()
        {
            return new List<ChannelMessageTemplate>
            {
                new ChannelMessageTemplate
                {
                    Name = "Order.CustomerInvoice",
                    Subject = "Invoice for order %Order.Number%",
                    Body = "Hello %Order.ShipToName%, the invoice you asked for is attached. Tell us if the company name on it should be different.",
                    IsActive = true
                },
                new ChannelMessageTemplate
                {
                    Name = "Order.CustomerDelivered",
                    Subject = "Order %Order.Number%",
                    Body = "Hello %Order.ShipToName%, attached is our spring lookbook as a PDF so you can leaf through it at leisure.", // expect: BSM4005|BSM1007
                    IsActive = true,
                    DelayBeforeSend = 48
                },
                new ChannelMessageTemplate
                {
                    Name = "Order.CustomerSecondWeek",
                    Subject = "Order %Order.Number%",
                    Body = "Hello %Order.ShipToName%, you liked the oak bench. Have a look at the matching table and the new garden chairs we have just brought out.", // expect: BSM1007
                    IsActive = true,
                    DelayBeforeSend = 336
                },
                new ChannelMessageTemplate
                {
                    Name = "Order.CustomerAssembly",
                    Subject = "Order %Order.Number%: assembly",
                    Body = "Hello %Order.ShipToName%, bolts C and D were swapped in the printed sheet: C goes into the legs, D into the seat. "
                        + "Write OPT OUT in a reply and we stop sending you these.", // expect: BSM4006
                    IsActive = true
                },
                new ChannelMessageTemplate
                {
                    Name = "Order.CustomerRefunded",
                    Subject = "Refund for order %Order.Number%",
                    Body = "Hello %Order.ShipToName%, %Order.RefundAmount% for the broken armrest has been refunded to the card you paid with.",
                    IsActive = true
                }
            };
        }
    }
}
