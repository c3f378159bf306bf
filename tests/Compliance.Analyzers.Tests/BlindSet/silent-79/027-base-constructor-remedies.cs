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

    public sealed class SeamMail : RelayMail
    {
        public SeamMail(string orderId)
            : base($"Order {orderId}: your watering can",
                   "The batch your can came from has a weak seam. A new can leaves on Tuesday, free of charge.",
                   "There is no need to send the leaking one back.")
        {
        }
    }

    public sealed class RefusalMail : RelayMail
    {
        public RefusalMail(string orderId, bool wantsGift)
            : this(orderId, wantsGift ? "You asked for a free rose head with your can. We cannot add gifts to orders, sorry." : "You asked for a voucher. We do not hand out vouchers or codes by message.")
        {
        }

        private RefusalMail(string orderId, string text) : base("Order " + orderId, text) { }
    }
}
