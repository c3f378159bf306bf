using System.Threading.Tasks;
using software.amzn.spapi.Api.messaging.v1;
using software.amzn.spapi.Model.messaging.v1;

namespace Castell.Tools.SellingPartner
{
    public class DeliveryDetailsSender
    {
        private readonly IMessagingApi _api;
        private readonly MarketplaceSettings _settings;

        public DeliveryDetailsSender(IMessagingApi api, MarketplaceSettings settings)
        {
            _api = api;
            _settings = settings;
        }

        public Task AskForLiftAsync(string amazonOrderId)
        {
            var body = new CreateConfirmDeliveryDetailsRequest(
                text: "Your workbench weighs 84 kg. Is there a lift in the building, and will someone be at home on the delivery day?");
            return _api.CreateConfirmDeliveryDetailsAsync(amazonOrderId, _settings.MarketplaceIds, body);
        }

        public Task AskForSlotAsync(string amazonOrderId, string day)
        {
            var body = new CreateConfirmDeliveryDetailsRequest(
                text: $"<p>Please choose a time slot for {day}: <b>morning</b> or <b>afternoon</b>.</p>"); // expect: BSM5002
            return _api.CreateConfirmDeliveryDetailsAsync(amazonOrderId, _settings.MarketplaceIds, body);
        }

        public Task AskForGateAsync(string amazonOrderId)
        {
            var body = new CreateConfirmDeliveryDetailsRequest(
                text: "The driver could not open the gate. Mail the gate code to dispatch@castell-tools.example, please."); // expect: BSM3002|BSM3003
            return _api.CreateConfirmDeliveryDetailsAsync(amazonOrderId, _settings.MarketplaceIds, body);
        }
    }
}
