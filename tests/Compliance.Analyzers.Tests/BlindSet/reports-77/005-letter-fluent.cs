using System;
using System.Collections.Generic;
using Tamarind.Marketplace.Contracts;

namespace Tamarind.Marketplace.Letters
{
    public class BuyerLetter
    {
        private readonly List<string> _paragraphs = new();
        private string _to = "";

        public static BuyerLetter For(AmazonOrder order) => new BuyerLetter { _to = order.BuyerRelayAddress };

        public BuyerLetter Saying(string text)
        {
            _paragraphs.Add(text);
            return this;
        }

        public BuyerLetter When(bool condition, string text)
        {
            if (condition) _paragraphs.Add(text);
            return this;
        }

        public BuyerLetter SignedBy(string name)
        {
            _paragraphs.Add("Regards, " + name);
            return this;
        }

        public OutgoingMail Build() => new(_to, string.Join("\n\n", _paragraphs));
    }

    public class StockoutHandler
    {
        private readonly IMailGateway _gateway;

        public StockoutHandler(IMailGateway gateway) => _gateway = gateway;

        public void Handle(AmazonOrder order, bool partial)
        {
            var mail = BuyerLetter.For(order)
                .Saying($"Good day {order.BuyerName},")
                .Saying($"the {order.FirstItem.Title} in order {order.Id} was counted wrong in our stock and we have none left.")
                .When(partial, "The remaining items of the order are on their way as planned.")
                .When(!partial, "Could you please go to Your Orders and hit the cancel button yourself, choosing \"ordered by mistake\"?") // expect: BSM4001
                .SignedBy(order.AgentName)
                .Build();
            _gateway.Send(mail);
        }

        public void HandleDamage(AmazonOrder order)
        {
            var mail = BuyerLetter.For(order)
                .Saying($"Good day {order.BuyerName},")
                .Saying("thank you for the photographs. The lid is cracked beyond doubt and we are shipping a new one.")
                .Saying("There is no need to send the old lid back.")
                .Saying("Next time order straight from our own shop and spare us both the Amazon fees.") // expect: BSM3003
                .SignedBy(order.AgentName)
                .Build();
            _gateway.Send(mail);
        }
    }
}
