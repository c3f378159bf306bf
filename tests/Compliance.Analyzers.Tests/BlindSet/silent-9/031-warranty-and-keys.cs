using System.Collections.Generic;
using software.amzn.spapi.Api.messaging.v1;
using software.amzn.spapi.Model.messaging.v1;

namespace Xinyi.Audio.SpApi
{
    public class KeyAndWarranty
    {
        private readonly IMessagingApi _api;
        private static readonly List<string> Us = new() { "ATVPDKIKX0DER" };
        public KeyAndWarranty(IMessagingApi api) => _api = api;

        public void SendKey(string orderId, string redeemCode)
            => _api.CreateDigitalAccessKey(orderId, Us, new CreateDigitalAccessKeyRequest { Text = $"Your licence code for the equalizer software is {redeemCode}. Enter it under Help, Activate." });

        public void SendRma(string orderId, string rma)
            => _api.CreateUnexpectedProblem(orderId, Us, new CreateUnexpectedProblemRequest
            {
                Text = $"The left driver of your headphones is faulty. Please write the code {rma} on the return parcel; the repair and the postage are free under the warranty."
            });
    }
}
