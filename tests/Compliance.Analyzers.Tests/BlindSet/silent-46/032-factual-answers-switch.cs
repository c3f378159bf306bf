namespace BuyerBot.Scenarios
{
    public static class FactAnswers
    {
        public static string Answer(string intent, string item)
        {
            switch (intent)
            {
                case "strap_length":
                    return "The strap of the " + item + " is 120 cm long and can be shortened to 70 cm.";
                case "positive_pole":
                    return "The positive terminal is the one with the red ring. Please keep to the marks in the battery box.";
                case "reset":
                    return "Press and hold both buttons for five seconds until the star blinks; the pairing code is 0000.";
                case "refund_when":
                    return "Your refund was issued this morning. Banks need three to five working days to show it.";
                case "discount_not_visible":
                    return "The 10% promotion was already applied to this order; the invoice lists it as a separate line.";
                case "bulk":
                    return "Please place the order for all twelve pieces on Amazon; we do not sell in any other way.";
                case "return_link":
                    return "You can start the return at https://www.amazon.com/gp/css/returns/homepage.html within 30 days.";
                default:
                    return "We look into it and answer here by tomorrow.";
            }
        }
    }
}
