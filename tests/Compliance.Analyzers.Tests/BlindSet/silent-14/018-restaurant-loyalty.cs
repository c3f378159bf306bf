using System.Threading.Tasks;

namespace NoodleHouse.Loyalty
{
    /// <summary>Point-of-sale add-on of a noodle restaurant: texts for guests who dine in.</summary>
    public class StampCard
    {
        private readonly IGuestTexter _texter;
        public StampCard(IGuestTexter texter) { _texter = texter; }

        public Task OnVisitAsync(string phone, int stamps)
        {
            if (stamps < 10)
                return _texter.SendAsync(phone, "Stamp " + stamps + " of 10. The tenth bowl of noodles at Noodle House is free.");

            return _texter.SendAsync(phone, "Ten stamps! Show this text to your waiter and today's bowl is on the house.");
        }

        public Task LunchAsync(string phone)
        {
            return _texter.SendAsync(phone, "Noodle House, Columbus: weekday lunch is 20% off from 11 to 2. Call 614-555-0188 for a table.");
        }
    }

    public interface IGuestTexter
    {
        Task SendAsync(string phone, string text);
    }
}
