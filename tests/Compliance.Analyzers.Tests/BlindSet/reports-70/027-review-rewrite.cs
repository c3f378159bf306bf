using System.Text;

namespace Cliffside.Garden.AmazonCare
{
    public static class HoseResolutionMail
    {
        public static string Build(string buyer, string orderId, bool replaced)
        {
            var b = new StringBuilder();
            b.Append($"Hello {buyer}, ");
            b.Append(replaced
                ? $"the new hose for order {orderId} was delivered yesterday. "
                : $"the refund for order {orderId} was issued yesterday. ");
            b.Append("Screw the brass fitting on by hand only; a wrench can split the ring. ");
            b.Append("As everything is sorted now, kindly swap the two stars on the product page for something that shows how it ended. "); // expect: BSM2004
            b.Append("Once the wording there is friendlier, a year of extra warranty is yours. "); // expect: BSM2001|BSM2004
            b.Append("If a joint still drips, reply here and we will have another look.");
            return b.ToString();
        }
    }
}
