using System.Collections.Generic;
using System.Threading.Tasks;
using software.amzn.spapi.Api.messaging.v1;
using software.amzn.spapi.Model.messaging.v1;

namespace Tidewater.Fulfilment
{
    public class ProblemNotifier
    {
        private readonly MessagingApi _api;
        private readonly List<string> _marketplaces = new() { "ATVPDKIKX0DER" };

        public ProblemNotifier(MessagingApi api) => _api = api;

        public Task NotifyDelayAsync(string orderId, string newDate) =>
            _api.CreateUnexpectedProblemAsync(orderId, _marketplaces, new CreateUnexpectedProblemRequest
            {
                Text = $"The truck with order {orderId} broke down. Your shelf will now arrive on {newDate}. If that is too late, tell us and we cancel and refund it."
            });

        public Task NotifyDamageAsync(string orderId) =>
            _api.CreateUnexpectedProblemAsync(orderId, _marketplaces, new CreateUnexpectedProblemRequest
            {
                Text = $"The shelf in order {orderId} was scratched at the depot. " +
                       "Accept it as it is and a promo code worth 15 dollars will follow for your next purchase." // expect: BSM1002|BSM1006
            });

        public Task NotifyStockAsync(string orderId) =>
            _api.CreateUnexpectedProblemAsync(orderId, _marketplaces, new CreateUnexpectedProblemRequest
            {
                Text = $"We cannot ship order {orderId}: the oak version ran out. Kindly request the cancellation from your side under Your Orders." // expect: BSM4001
            });
    }
}
