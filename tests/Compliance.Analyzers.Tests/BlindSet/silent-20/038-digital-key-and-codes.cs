namespace KeyShop.Amz
{
    public static class KeyMessages
    {
        private const string FMT_KEY = "Hello {0}, your licence key is {1}. Enter it under Settings > Activate.";
        private const string FMT_RMA = "Hello {0}, please write the RMA code {1} on the outside of the parcel.";
        private const string FMT_PAIR = "Hello {0}, the pairing code of the speaker is 0000. If it fails, hold the button for ten seconds.";
        private const string FMT_ERR = "Hello {0}, error code E-{1} means that the filter is blocked. Rinse it under warm water.";
        private const string FMT_GATE = "Hello {0}, the courier needs a gate code for your address. Please reply with it.";

        public static string Key(string sName, string sKey) { return string.Format(FMT_KEY, sName, sKey); }
        public static string Rma(string sName, string sRma) { return string.Format(FMT_RMA, sName, sRma); }
        public static string Pair(string sName) { return string.Format(FMT_PAIR, sName); }
        public static string Err(string sName, int nErr) { return string.Format(FMT_ERR, sName, nErr); }
        public static string Gate(string sName) { return string.Format(FMT_GATE, sName); }
    }
}
