using System.Text;

namespace PoolBoys.Care
{
    public class PumpReply
    {
        public string Build(string buyer, bool leaking, bool wantsMoney)
        {
            StringBuilder sb = new StringBuilder();
            sb.Append("Hello ").Append(buyer).Append(", ");
            if (leaking)
            {
                sb.Append("water at the shaft means that the seal is worn. ");
                sb.Append(wantsMoney
                    ? "We have refunded the pump in full; Amazon sends the money back to your card."
                    : "A new pump is on its way, and the old one can go to the recycling yard.");
            }
            else
            {
                sb.Append("we do not hand out vouchers or lower prices by message, ");
                sb.Append("whatever a reseller may have told you.");
            }
            sb.AppendLine();
            sb.AppendLine("Please reply here if anything is unclear.");
            return sb.ToString();
        }
    }
}
