namespace Sandpiper.Scratch
{
    // WIP, moving the texts out of the old tool
    public partial class MessageComposer
    {
        public string ComposeForBuyer(BuyerCase @case)
        {
            var greeting = "Hi " + @case.Buyer;

            if (@case.IsShortShipment)
                return greeting + ", one of the four cushions was left behind here. It goes out today.";

            if (@case.WantsToReturn)
                return greeting + ", how about you keep the cushions, skip the return and we put thirty dollars in your pocket?"; // expect: BSM1003|BSM1004

            if (@case.AskedForDiscount)
                return greeting + ", we can't lower prices in messages, sorry. The price on the page is the price for all.";

            var tail = @case.Region switch
            {
                "EU" => ", for spare covers see our eBay shop sandpiper_home.", // expect: BSM3003|BSM3001
                "US" => ", spare covers ship with your set; look in the zip bag.",
            return greeting + tail
        }
    }
}
