namespace Flags
{
    public enum Flag { NewCoupons, ReviewRequests, GiftWrap }

    public class FlagDescriptions
    {
        private readonly IDictionary<Flag, string> _map = new Dictionary<Flag, string>
        {
            [Flag.NewCoupons] = "Shows the new coupon editor to marketing users",
            [Flag.ReviewRequests] = "Requests reviews through Amazon's Solicitations API five days after delivery",
            [Flag.GiftWrap] = "Prints the gift message and hides prices on the packing slip",
        };

        public string Describe(Flag f) => _map[f];

        public bool Enabled(Flag f, IConfiguration c) => c.GetValue("Features:" + f, false);
    }
}
