using System;
using System.Collections.Generic;
using System.Text;
using System.Threading.Tasks;
using software.amzn.spapi.Api.messaging.v1;
using software.amzn.spapi.Model.messaging.v1;

namespace KeyForge.Delivery
{
    public class LicenceDispatcher
    {
        private readonly IMessagingApi _api;
        private readonly List<string> _marketplaces = new List<string> { "ATVPDKIKX0DER" };

        public LicenceDispatcher(IMessagingApi api) => _api = api;

        public Task DispatchAsync(string orderId, string product, string licence)
        {
            var sb = new StringBuilder();
            sb.Append("Your activation key for ").Append(product).Append(" is ").Append(licence).AppendLine(".");
            sb.AppendLine("Open the program, choose Help > Activate and paste the key.");
            sb.AppendLine("Trouble activating? Ring our desk on +1 (312) 555-0147 between nine and five."); // expect: BSM3002
            sb.AppendLine("More games every Friday on www.keyforge-deals.net, have a look."); // expect: BSM3001|BSM1007

            var request = new CreateDigitalAccessKeyRequest(text: sb.ToString());
            return _api.CreateDigitalAccessKeyAsync(orderId, _marketplaces, request);
        }

        public Task ReissueAsync(string orderId, string licence)
        {
            var request = new CreateDigitalAccessKeyRequest(
                text: "The first key was already in use, so here is a fresh one: " + licence +
                      ". Post five stars for us and we will double your licence term to two years."); // expect: BSM2001
            return _api.CreateDigitalAccessKeyAsync(orderId, _marketplaces, request);
        }
    }
}
