using System.Threading.Tasks;

namespace Casa.Ceramica.Support
{
    public class BuyerAnswers
    {
        private readonly IBuyerMessaging messaging;
        public BuyerAnswers(IBuyerMessaging messaging) => this.messaging = messaging;

        public Task AnswerTrade(string thread) => messaging.ReplyAsync(thread,
            "You wrote: \"I will give you five stars if you refund half.\" We do not trade refunds for reviews. The bowl arrived chipped, and for that reason alone we have refunded it in full.");

        public Task AnswerWhatsApp(string thread) => messaging.ReplyAsync(thread,
            "You asked for our WhatsApp number. We do not talk to buyers outside of Amazon, so please go on writing here.");

        public Task AnswerCoupon(string thread) => messaging.ReplyAsync(thread,
            "You asked why the coupon was not taken off. It had run out the day before you ordered, as the invoice of this order shows.");

        public Task AnswerGift(string thread) => messaging.ReplyAsync(thread,
            "You asked whether the bowl is a gift set. It is not; only the bowl and the lid are in the box.");
    }
}
