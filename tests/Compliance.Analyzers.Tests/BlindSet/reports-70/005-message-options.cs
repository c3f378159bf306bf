using System.Collections.Generic;

namespace Velouria.Cosmetics.Config
{
    public class AmazonMessageOptions
    {
        public string SenderName { get; set; } = "Velouria Skin Care";

        public int MaxPerHour { get; set; } = 40;

        public string LeakingBottleText { get; set; } =
            "Hi {{name}}, we are sorry that the serum leaked in transit. A replacement bottle is being packed and you don't need to return the old one.";

        public string ShadeExchangeText { get; set; } =
            "Hi {{name}}, to swap the shade please open a return for order {{orderId}} in Your Orders; the label is prepaid.";

        public string AfterReturnText { get; set; } =
            "Hi {{name}}, your return has arrived and the refund is on its way. Should you want to try another shade, enter GLOW15 at checkout."; // expect: BSM1002|BSM1001

        public string AllergyText { get; set; } =
            "Hi {{name}}, please stop using the cream and rinse with water. The full list of ingredients is printed under the label.";

        public string Signature { get; set; } =
            "Warmly, the Velouria team 💖"; // expect: BSM5001

        public string Footer { get; set; } =
            "Don't want to hear from us again? Reply STOP and we will take you off the list."; // expect: BSM4006

        public Dictionary<string, string> SubjectByTopic { get; } = new()
        {
            ["leak"] = "Your serum, order {{orderId}}",
            ["shade"] = "Exchange of your foundation, order {{orderId}}",
            ["return"] = "Refund for order {{orderId}}",
        };
    }
}
