using System.Text;

namespace Harbor.CustomerCare
{
    public class FollowUpComposer
    {
        private readonly IBuyerMessenger _messenger;
        public FollowUpComposer(IBuyerMessenger messenger) { _messenger = messenger; }

        public void Compose(Order order, bool repeatBuyer)
        {
            var sb = new StringBuilder();
            sb.Append("Hi ").Append(order.BuyerFirstName).AppendLine(",");
            sb.AppendLine("the hinge you reported as loose is on its way, tracking number " + order.Tracking + ".");
            if (repeatBuyer)
            {
                sb.Append("Because you bought from us before, ");
                sb.Append("we have a secret price for you: "); // expect: BSM1001
                sb.AppendLine("30 percent less on every set in the shop.");
            }
            else
            {
                sb.AppendLine("Fitting takes about five minutes, a sheet with drawings is in the bag.");
            }
            sb.AppendLine("Best wishes, Harbor Hardware");
            _messenger.SendToBuyer(order.AmazonOrderId, sb.ToString());
        }
    }

    public interface IBuyerMessenger { void SendToBuyer(string orderId, string text); }
}
