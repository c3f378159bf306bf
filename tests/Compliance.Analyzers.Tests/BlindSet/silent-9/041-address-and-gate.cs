using System;
using System.Text;
using System.Threading.Tasks;

namespace Pudsey.Home.Delivery
{
    public class DeliveryQuestions
    {
        private readonly IBuyerChannel channel;
        public DeliveryQuestions(IBuyerChannel channel) => this.channel = channel;

        public async Task AskAsync(Order o, bool heavy)
        {
            var sb = new StringBuilder();
            sb.Append("Hello ").Append(o.FirstName).AppendLine(",");
            sb.AppendLine("the courier could not find your house for order " + o.Id + ".");
            sb.AppendLine("Please review the address below and tell us if the flat number is missing:");
            sb.AppendLine(o.Address);
            if (heavy)
                sb.AppendLine("The wardrobe weighs 62 kg. Is there a lift, and which day between 09:00 and 17:00 suits you?");
            else
                sb.AppendLine("The driver will try again tomorrow free of charge.");
            await channel.SendToBuyerAsync(o.Id, sb.ToString());
        }
    }
}
