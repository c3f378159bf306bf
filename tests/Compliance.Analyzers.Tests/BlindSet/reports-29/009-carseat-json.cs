using System.Net.Http;
using System.Text;
using System.Threading.Tasks;

namespace BabyHaven.CarSeats.Outbox
{
    public sealed class BuyerMessageOutbox
    {
        private readonly HttpClient _http;
        public BuyerMessageOutbox(HttpClient http) => _http = http;

        // expect@+6: BSM2002
        private const string AfterInstall = """
            {
              "channel": "amazon-buyer-message",
              "locale": "en-US",
              "subject": "Your car seat",
              "text": "Mom and Dad, we are a family business. Please help us with a positive review, even one line saying you love the seat is enough!"
            }
            """;

        private const string BuckleIssue = """
            {
              "channel": "amazon-buyer-message",
              "locale": "en-US",
              "text": "The buckle of the seat in your order was made in a lot we are checking. A new buckle reaches you by Friday, free of charge."
            }
            """;

        public Task PostAsync(bool issue) =>
            _http.PostAsync("/v1/outbox", new StringContent(issue ? BuckleIssue : AfterInstall, Encoding.UTF8, "application/json"));
    }
}
