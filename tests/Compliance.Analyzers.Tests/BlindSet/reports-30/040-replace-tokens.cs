namespace Halden.Oms.Messaging.Legacy
{
    public static class LegacyBuyerText
    {
        private const string Skeleton = "Dear @@NAME@@, @@BODY@@ Kind regards, Halden";

        public static string Reorder(string name) =>
            Skeleton
                .Replace("@@NAME@@", name)
                .Replace("@@BODY@@", "customers who reorder through this message receive a preferential price."); // expect: BSM1001|BSM1006

        public static string Feedback(string name) =>
            Skeleton
                .Replace("@@NAME@@", name)
                .Replace("@@BODY@@", "our seller feedback suffers from your comment. Please delete it today; we shall keep writing until it is gone."); // expect: BSM2005|BSM2004

        public static string Stock(string name) =>
            Skeleton
                .Replace("@@NAME@@", name)
                .Replace("@@BODY@@", "the item was out of stock, so we have cancelled your order and refunded it in full.");
    }
}
