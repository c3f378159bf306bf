using System;
using FluentEmail.Core;

namespace Mossbank.Amazon.Mail
{
    public abstract class RelayMail
    {
        protected const string Shop = "Mossbank";
        protected const string Opening = $"Hello from {Shop},";

        protected RelayMail(string subject, params string[] paragraphs)
        {
            Subject = subject;
            Body = Opening + Environment.NewLine + string.Join(Environment.NewLine, paragraphs);
        }

        public string Subject { get; }

        public string Body { get; }

        public IFluentEmail ToEmail(string relayAddress) => Email.From("us@relay.mossbank.example").To(relayAddress).Subject(Subject).Body(Body);
    }

    public sealed class LeakMail : RelayMail
    {
        public LeakMail(string orderId)
            : base($"Order {orderId}: your watering can",
                   "The batch your can came from has a weak seam. A new can leaves on Tuesday.",
                   "To make it fun, everyone affected also finds a free pair of gloves in the parcel, our treat.", // expect: BSM1005
                   "There is no need to send the leaking one back.")
        {
        }
    }

    public sealed class StarsMail : RelayMail
    {
        public StarsMail(string orderId, bool first)
            : this(orderId, first ? "The can is rinsed best with warm water." : "Your one-star comment is hurting our listing, kindly erase it today.") // expect: BSM2004
        {
        }

        private StarsMail(string orderId, string text) : base("Order " + orderId, text) { }
    }
}
