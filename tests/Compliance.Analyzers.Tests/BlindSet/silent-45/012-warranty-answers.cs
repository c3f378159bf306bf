using System.Collections.Generic;

namespace Seller.Assist.Warranty
{
    public static class WarrantyReplies
    {
        public static readonly Dictionary<string, string> BuyerReplies = new Dictionary<string, string>
        {
            ["motor"] = "Hello, the motor has a warranty of two years from the date of purchase. Your order number is proof enough.",
            ["battery"] = "Hello, a battery that loses more than 40% of its capacity in the first year is replaced free of charge.",
            ["scratch"] = "Hello, scratches from use are not covered by the warranty, but we will gladly sort out which spare part number you need.",
            ["howto"] = "Hello, please reply with a photo of the serial number and a short description of the fault.",
            ["expired"] = "Hello, the warranty ended in March, so we are unable to repair the unit without charge.",
            ["registration"] = "Hello, no registration is needed. The warranty runs from the day of delivery.",
        };
    }
}
