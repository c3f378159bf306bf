namespace Halden.Oms.Messaging.Legacy
{
    public static class LegacyServiceText
    {
        private const string Skeleton = "Dear @@NAME@@, @@BODY@@ Kind regards, Halden";

        public static string Shortage(string name) =>
            Skeleton
                .Replace("@@NAME@@", name)
                .Replace("@@BODY@@", "two of the six plates you ordered were missing. Both are being sent to you without charge.");

        public static string ReviewOfCase(string name) =>
            Skeleton
                .Replace("@@NAME@@", name)
                .Replace("@@BODY@@", "our technicians have completed the review of your warranty case. The motor will be repaired free of charge.");

        public static string Tax(string name) =>
            Skeleton
                .Replace("@@NAME@@", name)
                .Replace("@@BODY@@", "we have refunded the sales tax that was charged on your order in error.");
    }
}
