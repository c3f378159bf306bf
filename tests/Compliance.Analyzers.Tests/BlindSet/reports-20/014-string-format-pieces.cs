namespace Merkur.Erp.Messaging
{
    public sealed class AmzText
    {
        private const string HEAD = "Dear {0},";
        private const string FOOT = "Sincerely, {1} service team";
        private const string OFFER_A = "just this once you may have the matching lens at {2} instead of the normal price."; // expect: BSM1001
        private const string OFFER_B = "we will add {2} sample lens wipes to your next parcel as a surprise."; // expect: BSM1005
        private const string SERVICE_C = "the lens cap was missing. It has been sent with tracking number {2}.";

        public string Render(char cKind, string sName, string sShop, string sArg)
        {
            string sMid;
            if (cKind == 'A') sMid = OFFER_A;
            else if (cKind == 'B') sMid = OFFER_B;
            else sMid = SERVICE_C;
            return string.Format(HEAD + "\n" + sMid + "\n" + FOOT, sName, sShop, sArg);
        }

        public string RenderPlea(string sName)
        {
            return string.Format("Dear {0}, one star does not do justice to our lens. Could you raise it to a four or a five?", sName); // expect: BSM2004
        }
    }
}
