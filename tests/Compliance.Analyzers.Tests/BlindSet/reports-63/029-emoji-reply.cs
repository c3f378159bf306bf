using System.Threading.Tasks;

namespace Bumble.Toys.Desk
{
    public class ToyCareResponder
    {
        private readonly IBuyerMessaging _buyerMessaging;

        public ToyCareResponder(IBuyerMessaging buyerMessaging) => _buyerMessaging = buyerMessaging;

        public Task BatteryAsync(string orderId)
        {
            string messageBody = "Hello, the train needs three AAA cells, plus pole facing the spring. If it still does not move, we send a new engine.";
            return _buyerMessaging.SendToBuyerAsync(orderId, messageBody);
        }

        public Task WheelAsync(string orderId)
        {
            string messageBody = "Hello, the missing wheel of the train is on its way to you 🚂🎉"; // expect: BSM5001
            return _buyerMessaging.SendToBuyerAsync(orderId, messageBody);
        }

        public Task RaffleAsync(string orderId)
        {
            string messageBody = "Hello, every buyer who writes to us this month goes into the hat for a wooden castle, we draw on the 31st!"; // expect: BSM1006|BSM1005
            return _buyerMessaging.SendToBuyerAsync(orderId, messageBody);
        }
    }
}
