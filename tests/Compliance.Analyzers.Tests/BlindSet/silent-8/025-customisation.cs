using System.Threading.Tasks;
using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Szyc.Erp.Custom
{
    public class EngravingConfirmer
    {
        private readonly AmazonConnection _conn;
        public EngravingConfirmer(AmazonConnection conn) => _conn = conn;

        public Task ConfirmBanner(string orderId) =>
            _conn.Messaging.ConfirmCustomizationDetailsAsync(orderId, new CreateConfirmCustomizationDetailsRequest
            {
                Text = "For your shop banner we have the text \"GRAND OPENING - 20% OFF EVERYTHING\" in white on red. Please tell us whether the spelling is correct."
            });

        public Task ConfirmCards(string orderId) =>
            _conn.Messaging.ConfirmCustomizationDetailsAsync(orderId, new CreateConfirmCustomizationDetailsRequest
            {
                Text = "You ordered 200 printed voucher cards. Please confirm the wording: \"This voucher entitles the bearer to one free haircut\"."
            });

        public Task ConfirmStars(string orderId, int stars) =>
            _conn.Messaging.ConfirmCustomizationDetailsAsync(orderId, new CreateConfirmCustomizationDetailsRequest
            {
                Text = $"Please confirm: the name board gets {stars} golden stars along the lower edge, 4 cm each."
            });
    }
}
