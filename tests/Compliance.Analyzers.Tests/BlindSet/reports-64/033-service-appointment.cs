using System.Threading.Tasks;
using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace HandyHour.Appointments
{
    public class AppointmentMessages
    {
        private readonly AmazonConnection _connection;

        public AppointmentMessages(AmazonConnection connection) => _connection = connection;

        public async Task ProposeAsync(ServiceOrder order)
        {
            var payload = new CreateConfirmServiceDetailsRequest();
            payload.Text = $"Hello {order.CustomerName}, thank you for booking the TV wall mounting with order {order.AmazonOrderId}. ";
            payload.Text += $"Our technician {order.Technician} could come on {order.FirstSlot:ddd MMM d, h tt} or {order.SecondSlot:ddd MMM d, h tt}. ";
            payload.Text += "Which of the two suits you? Please tell us also whether the wall is brick, concrete or drywall. ";
            payload.Text += "Cable ducts are included in the price; the technician needs a free socket nearby. ";
            payload.Text += "If you pay the technician in cash on the day instead of through Amazon, the second TV is mounted for nothing. "; // expect: BSM3003|BSM1005|BSM1001
            payload.Text += "Should neither day be possible, name one that is.";

            await _connection.Messaging.CreateConfirmServiceDetailsAsync(order.AmazonOrderId, payload);
        }

        public async Task RescheduleAsync(ServiceOrder order)
        {
            var payload = new CreateConfirmServiceDetailsRequest
            {
                Text = $"Our technician is ill. May we come on {order.SecondSlot:ddd MMM d} instead? If not, we cancel the appointment and refund you."
            };
            await _connection.Messaging.CreateConfirmServiceDetailsAsync(order.AmazonOrderId, payload);
        }
    }
}
