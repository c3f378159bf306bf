using System.Text;
using Westbrook.Orders.Domain;

namespace Westbrook.Orders.Messaging
{
    public class ReplacementComposer
    {
        private readonly IBuyerMessageQueue _queue;

        public ReplacementComposer(IBuyerMessageQueue queue)
        {
            _queue = queue;
        }

        public void SendReplacementMessage(Order order, string part)
        {
            var sb = new StringBuilder();
            sb.AppendLine(Greeting(order.BuyerFirstName));
            sb.AppendLine();
            sb.AppendLine(Remedy(order, part));
            sb.AppendLine(ReturnHint(order));
            sb.AppendLine();
            sb.Append(Goodbye(order.StoreName));
            _queue.Enqueue(new BuyerMessage(order.AmazonOrderId, sb.ToString()));
        }

        private static string Greeting(string firstName) => $"Hello {firstName},";

        private static string Remedy(Order order, string part)
        {
            return $"the {part} was missing from order {order.AmazonOrderId}, so we are sending you one free of charge. It should arrive within four days.";
        }

        private static string ReturnHint(Order order)
        {
            return order.KeepOld
                ? "You do not have to send the faulty one back."
                : "Please put the faulty one in the same box and use the prepaid label from Your Orders.";
        }

        private static string Goodbye(string storeName)
        {
            return "If anything is still wrong after that, reply to this message and we will look at it again. " +
                   "Kind regards, " + storeName;
        }
    }
}
