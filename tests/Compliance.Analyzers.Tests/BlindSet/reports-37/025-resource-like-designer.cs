namespace Kestrel.Outdoor.Properties
{
    using System.Globalization;
    using System.Resources;

    internal class BuyerMessages
    {
        private static CultureInfo resourceCulture;

        /// <summary>Zelt nass angekommen</summary>
        internal static string TentWet => Get("TentWet") ?? "Hello, a wet tent is not what you paid for. The full amount goes back to you today over Amazon.";

        /// <summary>Nachfass 1</summary>
        internal static string FollowUp1 => Get("FollowUp1") ?? "Hello, when the tent keeps you dry, pass it on with a top rating; when not, speak with us alone."; // expect: BSM2003|BSM2002

        /// <summary>Nachfass 2</summary>
        internal static string FollowUp2 => Get("FollowUp2") ?? "Hello, campers who bought once pay less at us. Answer with TENT and you learn your private price."; // expect: BSM1001

        /// <summary>Kontakt</summary>
        internal static string Contact => Get("Contact") ?? "Hello, pole lengths we clarify quickest by mail: service@kestrel-outdoor.example"; // expect: BSM3002|BSM3003

        private static string Get(string key) => new ResourceManager("Kestrel.Outdoor.BuyerMessages", typeof(BuyerMessages).Assembly).GetString(key, resourceCulture);
    }
}
