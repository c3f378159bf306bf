using System.Threading;
using System.Threading.Tasks;

namespace Beechwood.Inbox
{
    public class OffTopicResponder
    {
        private readonly IBuyerThread _thread;

        public OffTopicResponder(IBuyerThread thread) => _thread = thread;

        public Task RespondAsync(string orderId, OffTopic topic, CancellationToken ct)
        {
            var reply = "Hello, ";
            reply += topic switch
            {
                OffTopic.WantsPhone => "we are not allowed to exchange phone numbers or e-mail addresses here. Please describe the fault in a reply and we will answer within a day.",
                OffTopic.WantsDirectSale => "we sell this table only through Amazon and do not accept payments outside of it.",
                OffTopic.WantsDiscount => "we cannot offer a private discount; the price on the product page is the current one.",
                OffTopic.OffersTrade => "you do not need to do anything in return. The cracked top is our fault and will be replaced at our cost.",
                OffTopic.WantsPayPal => "refunds can only be made by Amazon to the payment method you used. We are unable to send money by PayPal.",
                OffTopic.WantsCancel => "as you asked, we have cancelled order " + orderId + ". Nothing was charged.",
                _ => "could you tell us what your question about order " + orderId + " is?"
            };
            return _thread.ReplyAsync(orderId, reply, ct);
        }
    }
}
