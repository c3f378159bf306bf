using System.Text;

namespace Sleepwell.Logistics.BuyerMessages
{
    public class DeliveryLetterBuilder
    {
        public string Build(MattressDelivery d)
        {
            var sb = new StringBuilder();
            sb.AppendLine($"Hello {d.BuyerName},");
            sb.AppendLine();
            sb.AppendLine($"your mattress from order {d.OrderId} comes with a two-man team on {d.Day:dddd, MMMM d}, between {d.From:HH:mm} and {d.To:HH:mm}.");
            sb.AppendLine("Please keep a passage of 80 cm free and tell us whether there is a lift.");

            if (d.OldMattressPickup)
            {
                sb.AppendLine("The team takes the old mattress along, as you ordered. Please take the sheets off beforehand.");
            }

            if (d.NeedsGateCode)
            {
                sb.AppendLine("Which code opens the gate? A short answer to this message is enough.");
            }

            sb.AppendLine("The foam needs up to 48 hours to reach its full height.");
            sb.AppendLine("Tip: whoever orders the matching pillow within a week gets it for half of the listed price."); // expect: BSM1001|BSM1007
            sb.AppendLine();
            sb.AppendLine("If the day does not suit you, answer here and we agree on another one.");
            sb.Append("Sleepwell delivery desk");
            return sb.ToString();
        }
    }
}
