namespace Fulong.WinErp.Mail
{
    public partial class FrmBuyerMail
    {
        private string BuildSpringMail(string buyer, string orderNo)
        {
            string body = "Dear " + buyer + ",\r\n\r\n" +
                "your garden hose (order " + orderNo + ") should be in use by now. " +
                "For your next purchase from us we take fif" + // expect: BSM1001
                "teen percent" + " off the " +
                "price, only for you.\r\n\r\n" +
                "Please drain the hose before the first frost.\r\n" +
                "Fulong Garden";
            return body;
        }

        private string BuildBadStarMail(string buyer)
        {
            return "Dear " + buyer + ", " +
                   "the leaking coupling has been replaced, as you know. " +
                   "It would mean a lot if your one-star " + // expect: BSM2004
                   "re" + "view could " +
                   "disappear from the page now.";
        }

        private string BuildFrostMail(string buyer)
        {
            return "Dear " + buyer + ", " +
                   "we have replaced the coupling free" + " of charge; " +
                   "the old one can go into the bin.";
        }
    }
}
