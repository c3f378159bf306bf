using System.Threading.Tasks;

namespace Hillcrest.Lighting.Amazon
{
    public class ReturnAnswerService
    {
        private readonly IBuyerInbox _inbox;

        public ReturnAnswerService(IBuyerInbox inbox) => _inbox = inbox;

        public Task LabelAsync(AmazonReturn r) => _inbox.SendMessageAsync(r.OrderId,
            $"Hi {r.Buyer}, the prepaid return label for order {r.OrderId} is under Your Orders > Return items. Any parcel shop of the carrier takes it.");

        public Task LabelLostAsync(AmazonReturn r) => _inbox.SendMessageAsync(r.OrderId,
            $"Hi {r.Buyer}, the link to the label has run out after 14 days, so we have authorised the return again and a fresh label is in your account.");

        public Task InspectedAsync(AmazonReturn r) => _inbox.SendMessageAsync(r.OrderId,
            $"Hi {r.Buyer}, the lamp reached us without its glass shade. We will therefore refund {r.Amount:C} instead of the full price; please tell us if you still have the shade.");

        public Task WaitOrCancelAsync(AmazonReturn r) => _inbox.SendMessageAsync(r.OrderId,
            $"Hi {r.Buyer}, the exchange lamp is delayed until {r.NewDate:d MMM}. You may wait, or we cancel the exchange and refund the order in full, whichever you prefer.");

        public Task CancelledAsync(AmazonReturn r) => _inbox.SendMessageAsync(r.OrderId,
            $"Hi {r.Buyer}, as you asked, we have cancelled order {r.OrderId}. You have not been charged.");
    }
}
