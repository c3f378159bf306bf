using System;
using System.Text;

namespace Fenwick.Support
{
    public class WarrantyReply
    {
        public string Compose(WarrantyClaim claim)
        {
            var reply = new StringBuilder()
                .AppendLine($"Hello {claim.BuyerName},")
                .AppendLine($"thank you for the video of the blender from order {claim.OrderId}.")
                .AppendLine("The noise comes from a worn coupling. That is covered by the two-year warranty, so the repair costs you nothing.")
                .AppendLine("We have asked Amazon to create a prepaid return label; you find it under Your Orders.")
                .AppendLine("For the next steps please write to service@fenwick-appliances.com instead of here.") // expect: BSM3002|BSM3003
                .AppendLine("Once the blender is with us the repair takes about six working days.");

            if (claim.Age > TimeSpan.FromDays(700))
            {
                reply.AppendLine("Since the warranty ends next month, we have put the repair at the top of the list.");
            }

            return reply.ToString();
        }

        public string ComposeRefusal(WarrantyClaim claim)
        {
            return $"Hello {claim.BuyerName}, the blender from order {claim.OrderId} was bought more than three years ago and the warranty has run out. " +
                   "We cannot repair it free of charge any more, but we can send you the exploded drawing so that you can see which screws hold the coupling.";
        }

        public string ComposeExtension(WarrantyClaim claim)
        {
            return $"Hello {claim.BuyerName}, good news about order {claim.OrderId}: " +
                   "share a few lines about the blender on its Amazon page and your warranty grows to five years."; // expect: BSM2001
        }
    }
}
