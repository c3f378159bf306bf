namespace Ombre.Scent.Jobs;

public class BuyerOutreachJob
{
    private readonly IBuyerSeller _amazon;
    public BuyerOutreachJob(IBuyerSeller amazon) => _amazon = amazon;

    public async Task RunAsync(IEnumerable<Order> orders)
    {
        var askAgain = (Order o, string text = "We wrote to you last week already: is there still no rating from you? It takes ten seconds.") => // expect: BSM2006|BSM2002
            _amazon.SendMessageToBuyerAsync(o.Id, text);

        Task Refill(Order o, string text = "Your diffuser should be empty by now. Refills are in stock again, order yours this week.") // expect: BSM1007
            => _amazon.SendMessageToBuyerAsync(o.Id, text);

        static string Leak(Order o) => $"The bottle of order {o.Id} leaked in transit. A new one is on its way at no charge.";

        Func<Order, string> happy = o => o.Stars > 3
            ? "So glad to hear you like it! Would you copy these kind words into a review on the product page?" // expect: BSM2003|BSM2002|BSM2006
            : "We are sorry to hear that. Please tell us what is wrong with the diffuser, so that we can repair or replace it.";

        foreach (var o in orders)
        {
            await askAgain(o);
            await Refill(o);
            await _amazon.SendMessageToBuyerAsync(o.Id, Leak(o));
            await _amazon.SendMessageToBuyerAsync(o.Id, happy(o));
        }
    }
}

public interface IBuyerSeller { Task SendMessageToBuyerAsync(string orderId, string text); }
public record Order(string Id, int Stars);
