namespace CasaVerde.Legacy
{
    public class OpinionMail
    {
        public string BuyerName { get; set; }
        public string Item { get; set; }

        public override string ToString()
        {
            return "Dear " + BuyerName + ",\r\n\r\n"
                 + "your " + Item + " has been with you for two weeks now. "
                 + "Should you run into trouble with the legs, answer this mail and we will send new screws.\r\n"
                 + "We live from word of mouth, so we would like to thank "
                 + "each buyer who writes a re" // expect: BSM2001
                 + "view with a ten-"
                 + "dollar gift card.\r\n\r\n"
                 + "CasaVerde Furniture";
        }

        public string ToShortText()
        {
            return "Hi " + BuyerName + ", "
                 + "your screws are in the mail. "
                 + "By the way, our new "  // expect: BSM1007
                 + "garden bench is out now, "
                 + "and it matches your " + Item + " perfectly.";
        }
    }
}
