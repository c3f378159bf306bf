namespace AdAgency.Texts
{
    // banner and radio copy for a furniture house in Kassel, placed in newspapers
    public class clsAdCopy
    {
        public string Newspaper_HalfPage { get { return "MOEBEL BRAUN - 20% on all sofas until Saturday. Korbacher Strasse 14."; } }
        public string Radio_20Sec { get { return "Sofas, beds, kitchens: Moebel Braun. This week with free delivery in the whole of Kassel!"; } }
        public string Banner_Web { get { return "Up to 300 EUR voucher on kitchens"; } }

        public string GetCopy(string strMedium)
        {
            if (strMedium == "RADIO")
            {
                return Radio_20Sec;
            }
            else
            {
                if (strMedium == "PRINT")
                    return Newspaper_HalfPage;
                else
                    return Banner_Web;
            }
        }
    }
}
