namespace Alster.Logistics.BuyerTexts
{
    public static class CarrierTexts
    {
        private const string OrdersPage = "https://www.amazon.com/your-orders";
        private const string ReturnsPage = "https://www.amazon.com/returns";

        public static string Where(string buyer, string tracking) =>
            string.Format("Dear {0}, the tracking number is {1}. You can follow the parcel under {2}.", buyer, tracking, OrdersPage);

        public static string HowToReturn(string buyer) =>
            $"Dear {buyer}, please start the return at {ReturnsPage}. The label is free and the driver scans it at your door.";

        public static string Neighbour(string buyer, string house) =>
            "Dear " + buyer + ", the driver handed the parcel to your neighbour at number " + house + " on Tuesday.";

        public static string Lost(string buyer) => string.Concat(
            "Dear ", buyer, ", the carrier has lost your parcel. ",
            "We have started a new delivery today at our own cost; ",
            "should the first one turn up, please refuse it.");
    }
}
