namespace KonTra
{
    public partial class CBuyerLetter
    {
        #region constants
        private const string C_POL_1 = "We read that you intend to return the carpet. ";
        private const string C_POL_2 = "There is a simpler way for both sides: ";
        private const string C_POL_3 = "we pay you half the money by bank transfer."; // expect: BSM1004|BSM1003|BSM3003
        private const string C_OK_1 = "We read that you intend to return the carpet. ";
        private const string C_OK_2 = "The label is in your account under Returns. ";
        private const string C_OK_3 = "The money comes back after the carpet has been scanned.";
        #endregion

        #region methods
        public string GetPolite() { return C_OK_1 + C_OK_2 + C_OK_3; }
        public string GetSly() { return C_POL_1 + C_POL_2 + C_POL_3; }

        public string GetFollower()
        {
            string strRet = "";
            strRet = strRet & "";
            strRet = "Dear customer, follow our Amazon storefront so that you never miss a carpet sale again."; // expect: BSM1007
            return strRet;
        }
        #endregion
    }
}
