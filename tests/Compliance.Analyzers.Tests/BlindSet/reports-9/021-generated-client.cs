using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using software.amzn.spapi.Api.messaging.v1;
using software.amzn.spapi.Model.messaging.v1;

namespace Kirkstall.Kitchen.Amz
{
    public class BuyerNotifier
    {
        private static readonly List<string> Uk = new() { "A1F83G8C2ARO7P" };
        private readonly IMessagingApi api;

        public BuyerNotifier(IMessagingApi api) => this.api = api;

        public void Key(string orderId, string licence)
            => api.CreateDigitalAccessKey(orderId, Uk, new CreateDigitalAccessKeyRequest(text: $"Your recipe app key is {licence}. Enter it under Settings."));

        public void Problem(string orderId, bool haveStock)
        {
            var request = new CreateUnexpectedProblemRequest();
            if (haveStock)
                request.Text = "The glaze on your casserole failed our check. A new one leaves tomorrow at no extra cost.";
            else
                request.Text = "Your casserole is out of stock. Buy it on our own website instead and we will ship it the same day."; // expect: BSM3003
            api.CreateUnexpectedProblem(orderId, Uk, request);
        }

        public void Customise(string orderId, string initials)
            => api.ConfirmCustomizationDetails(orderId, Uk, new CreateConfirmCustomizationDetailsRequest
            {
                Text = "We will stamp " + initials + " on the board. P.S. follow our shop for 25% off the matching knives." // expect: BSM1001|BSM1007
            });
    }
}
