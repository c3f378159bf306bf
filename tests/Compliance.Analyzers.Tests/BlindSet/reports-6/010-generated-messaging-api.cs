using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using software.amzn.spapi.Api.messaging.v1;
using software.amzn.spapi.Model.messaging.v1;

namespace Engrave.Io.Worker
{
    public class ProofSender
    {
        private static readonly List<string> Marketplaces = new() { "ATVPDKIKX0DER" };
        private readonly IMessagingApi _api;

        public ProofSender(IMessagingApi api) { _api = api; }

        public Task AskAsync(string orderId, string engraving, CancellationToken ct)
        {
            var body = new CreateConfirmCustomizationDetailsRequest(
                text: $"Please confirm the engraving \"{engraving}\" for your bracelet. We start tomorrow morning if we do not hear from you.");
            return _api.ConfirmCustomizationDetailsAsync(orderId, Marketplaces, body, ct);
        }

        public Task AskWithPerkAsync(string orderId, string engraving, CancellationToken ct)
        {
            var body = new CreateConfirmCustomizationDetailsRequest(
                text: $"Please confirm the engraving \"{engraving}\". " +
                      "If you answer today, we take 3 dollars off your next order."); // expect: BSM1001|BSM1006
            return _api.ConfirmCustomizationDetailsAsync(orderId, Marketplaces, body, ct);
        }

        public Task KeyAsync(string orderId, string key, CancellationToken ct) =>
            _api.CreateDigitalAccessKeyAsync(orderId, Marketplaces,
                new CreateDigitalAccessKeyRequest { Text = "Your font pack licence key: " + key + ". For updates sign up at www.engrave-io.example/club" }, ct); // expect: BSM3001
    }
}
