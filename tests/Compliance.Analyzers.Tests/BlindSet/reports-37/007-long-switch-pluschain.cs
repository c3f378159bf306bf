namespace VitaNord.Supplements.Crm
{
    public class MessageBuilder
    {
        public string strName, strOrder, strProduct;

        public string Build(string strType)
        {
            string strText = "Dear " + strName + "," + "\r\n";
            switch (strType)
            {
                case "DELAY":
                    strText = strText + "the filling of " + strProduct + " took longer than planned. " + "We ship on Friday. If this is too late we refund you.";
                    break;
                case "REORDER":
                    strText = strText + "a can lasts for sixty days, " + "so soon it is empty. " +
                        "Take the three-pack now and " + // expect: BSM1001|BSM1007
                        "save a quarter of " + "the price.";
                    break;
                case "TESTER":
                    strText = strText + "we look for people who like our capsules. " +
                        "You may become one of our product " + // expect: BSM1006|BSM1005
                        "testers and get new " + "flavours without paying.";
                    break;
                case "RATING":
                    strText = strText + "the capsule which was broken is replaced. " +
                        "We would be thankful if the one " + // expect: BSM2004
                        "star you gave could " + "become more.";
                    break;
                case "LEAFLET":
                    strText = strText + "the leaflet was missing in some cans; " + "you find the dosage on the label: two capsules a day.";
                    break;
            }
            return strText + "\r\n" + "Team VitaNord, order " + strOrder;
        }
    }
}
