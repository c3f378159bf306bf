using System.Linq;
using System.Text;

namespace KirkstallKitchen.Worker
{
    public class AfterSalesLetter
    {
        private readonly IBuyerChannel channel;
        public AfterSalesLetter(IBuyerChannel channel) => this.channel = channel;

        public void Send(Order order, bool repeat)
        {
            var sb = new StringBuilder();
            sb.AppendLine($"Dear {order.Buyer.FirstName},");
            sb.AppendLine();
            sb.AppendLine($"This is about order {order.Id}.");
            if (order.Lines.Any(l => l.MissingParts))
                sb.AppendLine("The missing lid clip is being posted to you today, free of charge.");
            if (repeat)
            {
                sb.Append("Because you have bought from us before, you get 10% off any of our pans with code "); // expect: BSM1001|BSM1002
                sb.Append(order.LoyaltyCode);
                sb.AppendLine(".");
            }
            sb.AppendLine("Kind regards,");
            sb.AppendLine("Kirkstall Kitchen");
            channel.SendToBuyer(order.Id, sb.ToString());
        }
    }
}
