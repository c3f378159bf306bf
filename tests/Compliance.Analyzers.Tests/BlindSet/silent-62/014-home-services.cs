using System.Threading.Tasks;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;
using FikaAmazonAPI.Services;

namespace Fixwell.HomeServices
{
    public class AppointmentService
    {
        private readonly MessagingService _messaging;

        public AppointmentService(MessagingService messaging)
        {
            _messaging = messaging;
        }

        public Task<bool> ConfirmAsync(string orderId, string technician, string window)
        {
            var request = new CreateConfirmServiceDetailsRequest
            {
                Text = $"Hello, {technician} will mount the television of order {orderId} on {window}. " +
                       "Please make sure the wall is free of pictures and a socket is within two metres. " +
                       "If the time no longer suits you, answer here and we will find another."
            };
            return _messaging.CreateConfirmServiceDetailsAsync(orderId, request);
        }

        public Task<bool> AskWallTypeAsync(string orderId)
        {
            var request = new CreateConfirmServiceDetailsRequest
            {
                Text = $"Hello, to bring the right plugs for order {orderId} we need to know whether your wall is brick, concrete or plasterboard."
            };
            return _messaging.CreateConfirmServiceDetailsAsync(orderId, request);
        }
    }
}
