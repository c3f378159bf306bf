namespace Alfa.Lib
{
    public static class CMsgBuilder
    {
        public static string BuildGiftText(string strName)
        {
            string strRet;
            strRet = string.Concat("Dear ", strName, ",\n",
                "the kettle descaler should be used once a month.\n",
                "For a photo review we send you an Amazon gi", // expect: BSM2001
                "ft card worth 15 euros.\n",
                "Kind regards");
            return strRet;
        }

        public static string BuildPhoneText(string strName)
        {
            string[] arrParts = new string[]
            {
                "Dear " + strName + ",",
                "the label is attached, the driver picks the parcel up on Monday.",
                "If he does not come, text me on Whats" + "App: zero one seven one, 555 28 14." // expect: BSM3002|BSM3003
            };
            return string.Join("\n", arrParts);
        }

        public static string BuildPartText(string strName)
        {
            return string.Concat("Dear ", strName, ",\n", "the missing hose clamp is on its way to you, free of charge.");
        }
    }
}
