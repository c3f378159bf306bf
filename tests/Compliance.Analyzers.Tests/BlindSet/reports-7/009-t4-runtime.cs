namespace Corvid.Mailing.Templates
{
    using System;
    using System.Linq;

    // preprocessed text template, kept by hand since the move away from T4
    public partial class AfterDelivery : AfterDeliveryBase
    {
        public virtual string TransformText()
        {
            this.Write("Dear ");
            this.Write(this.ToStringHelper.ToStringWithCulture(Buyer.FirstName));
            this.Write(",\r\n\r\nthe colour chart you asked for is attached to this message.\r\n");
            if (Order.Lines.Any(l => l.Category == "paint"))
            {
                this.Write("Stir the paint for two minutes before opening the second tin.\r\n");
            }
            if (Order.Total > 80m)
            {
                this.Write("As a thank-you we have put a brush set in your basket that costs you nothing.\r\n"); // expect: BSM1005
            }
            this.Write("You can watch the roller technique on www.corvid-paint-school.example and ask the painter there.\r\n"); // expect: BSM3001
            this.Write("\r\nKind regards\r\n");
            this.Write(this.ToStringHelper.ToStringWithCulture(Agent.Name));
            return this.GenerationEnvironment.ToString();
        }

        public BuyerModel Buyer { get; set; }
        public OrderModel Order { get; set; }
        public AgentModel Agent { get; set; }
    }

    public partial class RecallLetter : AfterDeliveryBase
    {
        public virtual string TransformText()
        {
            this.Write("Please stop using the paint sprayer from order ");
            this.Write(this.ToStringHelper.ToStringWithCulture(OrderId));
            this.Write(". Its plug can overheat. We have refunded the full price and you need not return it.\r\n");
            return this.GenerationEnvironment.ToString();
        }

        public string OrderId { get; set; }
    }
}
