using System.Threading.Tasks;
using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Harrowgate.Service.Replacements
{
    public class ReplacementNotifier
    {
        private readonly AmazonConnection _amazon;

        public ReplacementNotifier(AmazonConnection amazon) => _amazon = amazon;

        public Task NotifyPartAsync(string orderId, string part) =>
            _amazon.Messaging.CreateUnexpectedProblemAsync(orderId, new CreateUnexpectedProblemRequest
            {
                Text = $"Hello, we found that the {part} was left out of order {orderId} when it was packed. " +
                       "We are sending the missing part free of charge today; you do not need to return anything."
            });

        public Task NotifyUnitAsync(string orderId, int days) =>
            _amazon.Messaging.CreateUnexpectedProblemAsync(orderId, new CreateUnexpectedProblemRequest
            {
                Text = $"Hello, having reviewed the pictures you sent, we agree that the motor in order {orderId} is faulty. " +
                       $"A new unit was shipped at no cost to you and should arrive in {days} days. " +
                       "Would you prefer your money back? Tell us in this thread and we refund the full amount to your card."
            });
    }
}
