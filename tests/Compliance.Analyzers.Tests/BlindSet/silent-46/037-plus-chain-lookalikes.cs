using System.Threading.Tasks;

namespace CopperFox.Mailer
{
    public class OrderDesk
    {
        private readonly IRelay _relay;
        public OrderDesk(IRelay relay) { _relay = relay; }

        public Task GiftNoteAsync(Order o) => _relay.SendToBuyerAsync(o.Id,
            "Hello " + o.Buyer + ", you chose a gift " + "receipt for this order. " +
            "The card holds 120 characters and yours has 140. " +
            "Which words shall we leave out?");

        public Task FeedbackNoiseAsync(Order o) => _relay.SendToBuyerAsync(o.Id,
            "Hello " + o.Buyer + ", the whistling you hear is acoustic feed" + "back between the two microphones. " +
            "Keep them two metres apart. " + "If it goes on, we exchange the set at no charge.");

        public Task PlateAsync(Order o, string body = "The rating plate on the back shows the voltage. Please send us the number printed under the star symbol so that we can post the right charger.")
            => _relay.SendToBuyerAsync(o.Id, body);

        public Task OffAsync(Order o) => _relay.SendToBuyerAsync(o.Id,
            "Hello " + o.Buyer + ", please switch the pump off " + "and wait ten minutes. " +
            "The code on the display goes away by itself.");
    }

    public interface IRelay { Task SendToBuyerAsync(string orderId, string text); }
    public record Order(string Id, string Buyer);
}
