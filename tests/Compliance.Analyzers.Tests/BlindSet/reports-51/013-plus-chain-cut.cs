namespace OldMill.Orders
{
    public class CMailText
    {
        private string m_sCust;
        private string m_sOrd;

        public string GetThirdDayText()
        {
            string sText = "Dear " + m_sCust + "," + "\n\n"
                + "this is about order " + m_sOrd + ". "
                + "The bird feeder needs a hook that holds two kilos. "
                + "As a regular you get twenty per"   // expect: BSM1001
                + "cent off "
                + "whatever you order from us "
                + "before Christmas." + "\n\n"
                + "Old Mill Garden";
            return sText;
        }

        public string GetTenthDayText()
        {
            return "Dear " + m_sCust + "," + "\n\n"
                + "how are the finches? "
                + "Send us a screen" // expect: BSM2001
                + "shot of your posted re"
                + "view and the seed bag we mail you costs nothing." + "\n\n"
                + "Old Mill Garden";
        }

        public string GetHookText()
        {
            return "Dear " + m_sCust + "," + "\n\n"
                + "some feeders of this lot came with" + "out a hook. "
                + "We mail one to you free" + " of charge." + "\n\n"
                + "Old Mill Garden";
        }
    }
}
