namespace Tidewater.Outreach
{
    public class SmsAndMailTexts
    {
        private const string Shop = "Tidewater Kayaks";
        private const string Pct = "twenty percent";

        public string BuildPaddleMail(string name, string order)
        {
            return "Hello " + name + ",\n\n"
                 + "order " + order + " contains the two-part paddle. "
                 + "Click the halves together until you hear the spring.\n"
                 + "We owe you one for being so patient, so your next paddle is " + Pct // expect: BSM1001|BSM1006
                 + " cheaper if you mention this mail.\n"
                 + Shop;
        }

        public string BuildSprayDeckMail(string name)
        {
            var text = "Hello " + name + ", ";
            text += "the spray deck you sent back has reached us and your money is on its way. ";
            text += "Before you go, one more thing: ";
            text += "message us on Whats" + "App (+1 206 555 0148) and you get an answer within minutes."; // expect: BSM3002|BSM3003
            return text;
        }

        public string BuildDryBag(string name)
        {
            return "Hello " + name + ", the seam of your dry bag is under warranty. "
                 + "Please send a photo of the tear through this thread and we replace the bag.";
        }
    }
}
