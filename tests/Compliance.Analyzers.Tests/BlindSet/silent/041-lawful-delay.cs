using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Dune.SpApi
{
    public class DelayNotice
    {
        private readonly AmazonConnection _c;
        public DelayNotice(AmazonConnection c) => _c = c;

        public bool Send(string orderId, DateTime date, string reason)
        {
            var text = $"Because of {reason} your order will arrive on {date:MMMM d} and not on the date you were promised. "
                     + "We are sorry. If this is too late for you, reply to this message and we cancel the order and refund it in full.";
            return _c.Messaging.CreateUnexpectedProblem(orderId, new CreateUnexpectedProblemRequest { Text = text });
        }
    }
}
