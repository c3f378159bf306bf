using System.Text;

namespace GlowTheory.Erp.Service
{
    public class RefundMailBuilder
    {
        public string Build(string buyer, string orderNo, bool partial, bool vip, string locale)
        {
            var sb = new StringBuilder();
            sb.AppendLine("Dear " + buyer + ",");
            sb.AppendLine();
            if (partial)
            {
                sb.Append("one lipstick was missing from order ").Append(orderNo).AppendLine(".");
                sb.AppendLine("We have refunded its price to your card.");
            }
            else
            {
                sb.AppendLine("your order was refunded in full today.");
            }
            if (vip)
            {
                sb.Append("Because you are one of our regulars, ");
                sb.Append("we will tuck a surprise "); // expect: BSM1005|BSM1006
                sb.AppendLine("palette into your next parcel.");
            }
            if (locale == "en-GB")
            {
                sb.AppendLine("Should anything else be wrong, ring our London desk on 020 7946 0857."); // expect: BSM3002|BSM3003
            }
            sb.AppendLine("Kind regards");
            sb.AppendLine("GlowTheory");
            return sb.ToString();
        }
    }
}
