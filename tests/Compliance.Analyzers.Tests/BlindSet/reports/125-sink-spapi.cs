using software.amzn.spapi.Api.messaging.v1;
using software.amzn.spapi.Model.messaging.v1;

namespace Whin.Official
{
    public class OfficialSdkMessenger
    {
        private readonly IMessagingApi _api;
        private readonly List<string> _marketplaces = ["ATVPDKIKX0DER"];

        public OfficialSdkMessenger(IMessagingApi api) => _api = api;

        public async Task DelayAsync(string orderId)
        {
            var body = new CreateUnexpectedProblemRequest { Text = "Your bike rack is delayed by a week, until June 3. If that is too late we cancel and refund it." };
            await _api.CreateUnexpectedProblemAsync(orderId, _marketplaces, body);
        }

        public async Task DelayWithCodeAsync(string orderId)
        {
            var body = new CreateUnexpectedProblemRequest { Text = "Your bike rack is delayed by a week. Use promo code SORRY10 for anything in our shop." }; // expect: BSM1002|BSM1003
            await _api.CreateUnexpectedProblemAsyncWithHttpInfo(orderId, _marketplaces, body);
        }
    }
}
