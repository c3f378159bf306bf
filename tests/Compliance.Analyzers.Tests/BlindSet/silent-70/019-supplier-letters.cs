using System;
using System.Text;

namespace Larkfield.Purchasing
{
    public class SupplierNegotiationMail
    {
        public string AskForRebate(Supplier supplier, decimal yearlyVolume)
        {
            var sb = new StringBuilder();
            sb.AppendLine($"Dear Mr {supplier.ContactName},");
            sb.AppendLine($"our purchases from your factory reached {yearlyVolume:N0} USD this year.");
            sb.AppendLine("We would therefore like to discuss a volume rebate of 4% and a discount for early payment.");
            sb.AppendLine("Please call me on my office number or write to purchasing@larkfield.example.");
            sb.AppendLine("For the samples that were damaged we expect compensation with the next container.");
            sb.AppendLine("Regards, purchasing department");
            return sb.ToString();
        }

        public string ConfirmBankChange(Supplier supplier)
        {
            return $"Dear Mr {supplier.ContactName}, before we pay purchase order {supplier.LastPo} by bank transfer, "
                 + "please confirm your new account on company letterhead.";
        }
    }
}
