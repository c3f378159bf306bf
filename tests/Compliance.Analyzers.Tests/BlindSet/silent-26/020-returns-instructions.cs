using System.Text;

namespace Tilburg.Gereedschap.Returns
{
    public class ReturnLetter
    {
        public string Build(string name, bool hazardous, bool faulty)
        {
            var sb = new StringBuilder();
            sb.AppendLine($"Dear {name},");
            sb.AppendLine("your return has been approved. Please print the label from https://www.amazon.co.uk/returns and stick it on the box.");
            if (hazardous)
                sb.AppendLine("Take the battery out of the saw first and pack it separately, with the poles covered.");
            if (faulty)
                sb.AppendLine("As the switch is faulty you pay nothing for the return, and we refund the price as soon as the carrier scans the parcel.");
            else
                sb.AppendLine("The price is refunded once we have received the saw and checked that it is complete.");
            sb.AppendLine("Kind regards");
            sb.AppendLine("The service desk");
            return sb.ToString();
        }
    }
}
